/**
 * Players that play to win: they search among the plans their level sees, but weigh each by the margin at the end of
 * the game, their own less the highest of the others, instead of by their own score.
 */
import { idsOf, type Thinker } from '../../game/bots/bot.ts'
import { determinize } from '../../game/bots/search/determinization.ts'
import { type OpponentMoves, playOffers, playOn } from '../../game/bots/search/rollout.ts'
import { searchProblem } from '../../game/bots/search/search-problem.ts'
import { seatEvaluation } from '../../game/bots/search/seat-evaluation.ts'
import { sequentialHalving } from '../../game/bots/search/sequential-halving.ts'
import {
  type Menu,
  type MenuItem,
  type Power,
  SEATS,
  type Seat,
  type State,
  type View,
} from '../../game/index.ts'
import { advance, seeded } from '../../game/kernel.ts'
import { levelNamed } from './shortened.ts'

/** After a level's name: `master~40/wins`. */
const ID = 'wins'

/** A level that plays to win; nothing if no level is named so. */
export function marginThinker(name: string): Thinker | undefined {
  const [level = '', id, ...rest] = name.split('/')
  const settings = levelNamed(level)?.settings
  if (id !== ID || rest.length > 0 || !settings) return undefined
  return function* (view, menu, seed) {
    const { plans } = searchProblem(view, menu, seatEvaluation(view, []), settings, seed)
    const moves: OpponentMoves[] = []
    const sample = (plan: number, world: number): number => {
      moves[world] ??= new Map()
      return leadAfter(view, menu, plans[plan]?.items ?? [], `world ${world} ${seed}`, moves[world])
    }
    const steps = sequentialHalving(plans.length, settings.rollouts, sample)
    for (;;) {
      const { value, done } = steps.next()
      const choice = idsOf(plans[value[0]?.candidate ?? 0]?.items ?? [])
      if (done) return { choice, plans: [] }
      yield { choice, plans: [] }
    }
  }
}

/** The lead of the seat that looks at the end of a game imagined from its view, in spreads. */
function leadAfter(
  view: View,
  menu: Menu,
  items: readonly MenuItem[],
  seed: string,
  moves: OpponentMoves,
): number {
  const state: State = determinize(view, seeded(seed))
  if (menu.decision === 'offers') playOffers(state, menu.seat as Power, moves)
  advance(state, menu, [...items])
  playOn(state, Number.POSITIVE_INFINITY, moves)
  if (!state.outcome) throw new Error('a game imagined to its end has none')
  return leadOf(state.outcome.margins, menu.seat)
}

/** By how much a seat's margin is above the highest of the others; negative if below. */
export function leadOf(margins: Readonly<Record<Seat, number>>, seat: Seat): number {
  return margins[seat] - Math.max(...SEATS.filter((other) => other !== seat).map((other) => margins[other]))
}
