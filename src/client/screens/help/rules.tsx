/** The rules: what it is about, and a round in five parts. */
import { t } from '../../text/index.ts'

const PARTS = ['news', 'pledge', 'offers', 'attention', 'reckoning'] as const

export function RoundHelp() {
  return (
    <div class="stack">
      <section>
        <h3>{t('help.goal.title')}</h3>
        <p class="story">{t('help.goal.text')}</p>
      </section>
      <ol class="help-round">
        {PARTS.map((part) => (
          <li key={part} class="card">
            <h3>{t(`help.round.${part}.title`)}</h3>
            <p>{t(`help.round.${part}`)}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
