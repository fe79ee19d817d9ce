/** The own points beside what is usual in the seat, and beside what history would have had of the same verdicts. */
import { useEffect } from 'preact/hooks'
import type { Outcome, View } from '../../../game/index.ts'
import { t } from '../../text/index.ts'
import { Figure } from '../../ui/figure.tsx'
import { usualOf } from '../../ui/usual.ts'
import { fetchPast, pastRounds } from '../reckoning/past.ts'
import { historyPoints } from './history-points.ts'
import { numberText } from './numbers.ts'
import { isYou, ownSeat } from './you.ts'

interface OwnScoreProps {
  view: View
  outcome: Outcome
}

export function OwnScore({ view, outcome }: OwnScoreProps) {
  const { scores } = outcome
  const seat = ownSeat(view, outcome)
  useEffect(() => void fetchPast(), [])
  const usual = usualOf(view)?.[seat].par
  const then = seat === 'KZ' ? historyPoints(view, pastRounds.value) : undefined
  return (
    <dl class="end-own-score">
      <div data-seat={seat}>
        <dt>{t('end.beside', { seat, you: isYou(view, seat) ? 'yes' : 'no' })}</dt>
        <dd class="numeric">
          <Figure of={{ of: 'score', seat }} value={scores[seat]}>
            {numberText(scores[seat])}
          </Figure>
        </dd>
      </div>
      {usual === undefined ? undefined : <Other name={t('end.beside.usual')} points={usual} />}
      {then === undefined ? undefined : <Other name={t('end.beside.history')} points={then} />}
    </dl>
  )
}

function Other({ name, points }: { name: string; points: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="numeric">{numberText(points)}</dd>
    </div>
  )
}
