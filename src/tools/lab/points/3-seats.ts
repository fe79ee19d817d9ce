/** Point 3: equal players win about equally often, and no power gains by passing or by coercing always. */
import { SEATS } from '../../../game/vocabulary.ts'
import type { Estimate } from '../stats.ts'
import { type Figure, figure, type Measured, ofGames, type Point, pointOf, within } from './point.ts'

const LEAST = 0.14
const MOST = 0.26
const GAMES = 1000

const HEAD = {
  point: 3,
  title: 'Seats: equal players win about equally often; to pass, or to coerce at every chance, costs',
  note:
    'Wins: search in all five seats, by the pars and spreads of the scenario, which are set on other seeds ' +
    `(those of --calibrate). At least ${GAMES} games are asked for. Passing: the power always lays nothing. Coercing: ` +
    'whenever its menu has a pressure it lays one, the strongest if search would lay none, and what search chose as ' +
    'far as it fits. Costs are differences to the same games played by search; the whole interval must lie below 0.',
} as const

export function seats({ equal, versus }: Measured): Point {
  const open: string[] = []
  const figures: Figure[] = []
  const ofWins = equal ? SEATS.map((seat) => wins(seat, equal.seats[seat].wins)) : []
  figures.push(...ofGames(equal?.games ?? 0, ofWins))
  if (!equal) open.push('wins')
  else if (equal.games < GAMES) open.push(`${GAMES} games`)
  const costs = versus?.rows.filter((row) => row.policy === 'passes' || row.policy === 'coerces') ?? []
  const ofCosts = costs.map(({ seat, policy, gain }) => cost(`${seat} ${policy} always`, gain))
  figures.push(...ofGames(versus?.games ?? 0, ofCosts))
  if (costs.length === 0) open.push('passing and coercing')
  return pointOf(HEAD, figures, open)
}

function wins(seat: string, share: Estimate): Figure {
  return within(`${seat} wins`, share, LEAST, MOST)
}

/** The whole interval must lie below 0. */
export function cost(what: string, gain: Estimate): Figure {
  return figure(what, gain, '< 0, interval and all', (by) => by < 0)
}
