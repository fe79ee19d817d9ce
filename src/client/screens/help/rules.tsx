/** The rules: what it is about, and a round in five parts; and every rule by name. */
import { useEffect, useRef } from 'preact/hooks'
import { modules } from '../../state/modules.ts'
import { t } from '../../text/index.ts'
import { RuleList } from '../../ui/rule-list.tsx'

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

/** Every rule, opened at one if it is given. */
export function EveryRule({ rule }: { rule: string | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  const rules = modules.value?.game.RULES ?? []
  useEffect(() => {
    const entry = box.current?.querySelector<HTMLElement>('[data-open="true"]')
    entry?.scrollIntoView({ block: 'center' })
    entry?.focus()
    // Where an address opens the help, the rules may come after it.
  }, [rule, rules.length])
  return (
    <div ref={box}>
      <RuleList class="help-list" rules={rules} open={rule} />
    </div>
  )
}
