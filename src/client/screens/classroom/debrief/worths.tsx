/** What the answers of a moment were worth, in a narrow column. */
import type { Moment } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { Verdict } from './moment-pages.tsx'
import { answerText, worthText } from './moment-words.ts'
import { mostOf, WorthBar } from './worth-bar.tsx'

/** Nothing before it is shown. */
export function Worths({ moment }: { moment: Moment }) {
  const { worth, answers, asked } = moment
  if (!worth) return null
  const most = mostOf(worth.answers)
  return (
    <>
      <h3 class="eyebrow">{t('debrief.worth')}</h3>
      <ul class="worth-list">
        {answers.map((answer, at) => {
          const one = at === worth.base ? undefined : worth.answers[at]
          return (
            <li key={at}>
              <span>{answerText(moment, answer)}</span>
              <span class="numeric">
                {one
                  ? worthText(one)
                  : at === worth.base
                    ? t('debrief.worth.base', { about: asked.about })
                    : t('debrief.worth.none')}
              </span>
              {one ? <WorthBar {...one} most={most} /> : undefined}
            </li>
          )
        })}
      </ul>
      <Verdict moment={moment} />
      <p class="quiet small">{t('debrief.worth.note')}</p>
    </>
  )
}
