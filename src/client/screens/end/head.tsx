/** How it ended and who came where, in words: the first thing that is read. */
import type { Outcome, Seat, View } from '../../../game/index.ts'
import { scenarioText, t } from '../../text/index.ts'
import { Icon } from '../../ui/icon.tsx'
import { usualOf } from '../../ui/usual.ts'
import { yearsOf } from '../../ui/years.ts'
import { numberText } from './numbers.ts'
import { OwnScore } from './own-score.tsx'
import { mainSource, type PointsOf } from './points.ts'
import { bandOf, rankOf } from './standing.ts'
import { isYou } from './you.ts'

interface HeadProps {
  view: View
  outcome: Outcome
  points: PointsOf
}

export function Head({ view, outcome, points }: HeadProps) {
  const { ending, round, winner, absorbedBy } = outcome
  const { scenario, viewer } = view
  const seat = viewer === 'observer' ? winner : viewer
  return (
    <header class="end-head" data-ending={ending} data-seat={seat}>
      <h1 tabIndex={-1}>
        <Icon name={ending === 'completed' ? `seat-${seat}` : 'icon-crisis'} class="end-emblem" />
        {t(`end.title.${ending}`)}
      </h1>
      <p class="end-rank">{rankText(view, outcome)}</p>
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

function rankText({ viewer }: View, outcome: Outcome): string {
  if (viewer === 'observer') return t('end.rank.watched', { seat: outcome.winner })
  return t('end.rank', { rank: rankOf(outcome, viewer) })
}

/** The own margin in words; who was beaten is told by whom before anything else can be made of it. */
function Measured({ view, outcome }: Omit<HeadProps, 'points'>) {
  const { viewer } = view
  const { winner, margins } = outcome
  if (!usualOf(view)) return <p>{t('end.unmeasured')}</p>
  if (viewer === 'observer') return null
  return (
    <p>
      <b>{shareText(view, viewer, margins[viewer], winner === viewer)}</b>{' '}
      {winner === viewer ? undefined : t('end.ahead', { seat: winner })}
    </p>
  )
}

/** How many of those who usually sit there did less well, in words. */
export function shareText({ options }: View, seat: Seat, margin: number, isFirst: boolean): string {
  return t('end.share', { band: bandOf(margin, isFirst), level: options.level ?? 'any', seat })
}

/** What the own points came from, and those of whoever came first. */
function By({ view, outcome: { winner, scores }, points }: HeadProps) {
  const { viewer } = view
  const seats = viewer === 'observer' || viewer === winner ? [winner] : [viewer, winner]
  return <p class="small">{seats.map((seat) => byText(view, seat, scores[seat], points)).join(' ')}</p>
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
