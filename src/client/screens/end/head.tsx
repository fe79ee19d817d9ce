/** How it ended and who came where, in words: the first thing that is read. */
import type { Outcome, Seat, View } from '../../../game/index.ts'
import { scenarioText, t } from '../../text/index.ts'
import { Icon } from '../../ui/icon.tsx'
import { usualOf, whyUnusual } from '../../ui/usual.ts'
import { yearsOf } from '../../ui/years.ts'
import { numberText } from './numbers.ts'
import { OwnScore } from './own-score.tsx'
import { mainSource, type PointsOf } from './points.ts'
import { bandOf, rankOf, toldWinner } from './standing.ts'
import { isYou, ownSeat } from './you.ts'

interface HeadProps {
  view: View
  outcome: Outcome
  points: PointsOf
}

export function Head({ view, outcome, points }: HeadProps) {
  const { ending, round, absorbedBy } = outcome
  const { scenario } = view
  const seat = ownSeat(view, outcome)
  const winner = toldWinner(view, outcome)
  return (
    <header class="end-head" data-ending={ending} data-seat={seat}>
      <h1 tabIndex={-1}>
        <Icon name={ending === 'completed' ? `seat-${seat}` : 'icon-crisis'} class="end-emblem" />
        {t(`end.title.${ending}`)}
      </h1>
      {winner ? <Place view={view} outcome={outcome} winner={winner} /> : undefined}
      <OwnScore view={view} outcome={outcome} />
      <div class="end-by">
        <Measured view={view} outcome={outcome} />
        <By view={view} outcome={outcome} points={points} />
      </div>
      <p class="story end-lead">
        {t(`end.text.${ending}`, {
          round,
          power: absorbedBy ?? 'RU',
          scenario: scenarioText(scenario.id).title,
          years: yearsOf(scenario),
        })}
      </p>
    </header>
  )
}

/** Who won, and where whoever reads it came. */
function Place({ view, outcome, winner }: Omit<HeadProps, 'points'> & { winner: Seat }) {
  const { viewer } = view
  return (
    <>
      <p class="end-won">{t('end.won', { seat: winner, you: isYou(view, winner) ? 'yes' : 'no' })}</p>
      {viewer === 'observer' ? undefined : (
        <p class="end-rank">{t('end.rank', { rank: rankOf(outcome, viewer) })}</p>
      )}
    </>
  )
}

/** The own margin in words, and by what places go, for whoever had more points than the winner. */
function Measured({ view, outcome }: Omit<HeadProps, 'points'>) {
  const { viewer } = view
  const { winner, margins } = outcome
  const why = whyUnusual(view)
  if (why) return <p>{t('end.unmeasured', { why })}</p>
  if (viewer === 'observer') return null
  return (
    <p>
      <b>{shareText(view, viewer, margins[viewer], winner === viewer)}</b>{' '}
      {winner === viewer ? undefined : t('end.ahead')}
    </p>
  )
}

/** How many of those who usually sit there did less well, in words. */
export function shareText({ options }: View, seat: Seat, margin: number, isFirst: boolean): string {
  return t('end.share', { band: bandOf(margin, isFirst), level: options.level ?? 'any', seat })
}

/** What the own points came from, and those of whoever came first. */
function By({ view, outcome, points }: HeadProps) {
  const own = ownSeat(view, outcome)
  const seats = new Set([own, toldWinner(view, outcome) ?? own])
  return (
    <p class="small">
      {[...seats].map((seat) => byText(view, seat, outcome.scores[seat], points)).join(' ')}
    </p>
  )
}

/** How many points, how far from the usual where that is known, and what most of them are for. */
function byText(view: View, seat: Seat, score: number, points: PointsOf): string {
  const you = isYou(view, seat) ? 'yes' : 'no'
  const usual = usualOf(view)?.[seat].par
  const by = numberText(Math.abs(score - (usual ?? 0)))
  const most = mainSource(points[seat])
  const sign = usual === undefined ? 'unmeasured' : signOf(score - usual)
  if (!most) return t('end.by.none', { you, seat, by, sign })
  const { source, round = 0 } = most
  return t('end.by', { you, seat, source, round, sign, by, points: score, most: most.points })
}

function signOf(over: number): 'above' | 'below' | 'as' {
  if (over === 0) return 'as'
  return over > 0 ? 'above' : 'below'
}
