/** All choices of a seat that have been looked at, in the order of the game, each leading to its place. */
import type { Seat } from '../../../../game/vocabulary.ts'
import { t } from '../../../text/index.ts'
import type { Opened } from '../open/opened.ts'
import type { Looked } from './looking.ts'
import { One } from './summary.tsx'

export function Choices({ game, seat, looked }: { game: Opened; seat: Seat; looked: Looked }) {
  const own = looked.appraisals.filter((one) => one.seat === seat).sort((a, b) => a.step - b.step)
  if (own.length === 0) return null
  return (
    <details>
      <summary>{t('analysis.choices', { seat })}</summary>
      <ol>
        {own.map((appraisal) => (
          <One
            key={appraisal.step}
            game={game}
            appraisal={appraisal}
            confirmation={looked.confirmations.find(({ step }) => step === appraisal.step)}
          />
        ))}
      </ol>
    </details>
  )
}
