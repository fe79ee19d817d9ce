/**
 * What a decision is worth to the seat that makes it: the best plan search finds beside others, all of them followed to
 * the end of the game in the same worlds. The worlds in which a plan is found are not those in which it is judged, or
 * the luckiest would seem the best.
 */
import { randomItems } from '../../game/bots/index.ts'
import { type Menu, type MenuItem, type Seat, type State, view } from '../../game/index.ts'
import { seeded } from '../../game/kernel.ts'
import { type Followed, followed } from './followed.ts'
import { mean } from './stats.ts'

type Items = readonly MenuItem[]

/** One decision of one game: points of the seat by which other plans are below the best found; negative if above. */
export interface WeighedChoice {
  seat: Seat
  round: number
  /** A random legal plan: the mean of some. */
  random: number
  /** No item at all. */
  nothing: number
  /** The best plan found that shares less than half of its items with the best; missing if there was none. */
  different?: number
}

/**
 * How hard it looks: plans search thinks of, worlds in which all are tried, and the best few again; then fresh worlds in
 * which the rest is judged, and those, no fewer, in which the best different plan is.
 */
export interface Effort {
  readonly plans: number
  readonly first: number
  readonly again: number
  readonly judged: number
  readonly told: number
}

const EFFORT: Effort = { plans: 12, first: 4, again: 12, judged: 16, told: 96 }
const FINALISTS = 3
const RANDOM = 2
/** Where fresh worlds begin. */
const FRESH = 500

/**
 * To be called before a seat chooses offers or attention. Nothing for pledges, and where there is but one plan: it is no
 * decision. The state is left as it is.
 */
export function weighChoice(
  state: State,
  menu: Menu,
  seed: string,
  { plans, first, again, judged, told }: Effort = EFFORT,
): WeighedChoice | undefined {
  if (menu.decision === 'pledge') return undefined
  const { seat } = menu
  const worlds = followed(view(state, seat), menu, `choices-${seed}`, plans)
  if (worlds.plans.length < 2) return undefined
  const tried = inOrder(worlds, worlds.plans, 0, first)
  const [best] = inOrder(worlds, tried.slice(0, FINALISTS), first, again)
  if (!best) return undefined
  const others = tried.filter((plan) => areDifferent(plan, best)).slice(0, FINALISTS)
  const [different] = inOrder(worlds, others, first, again)
  const rng = seeded(`random-${seed}-${seat}-${state.round}`)
  const random = Array.from({ length: RANDOM }, () => randomItems(menu, rng))
  const most = worlds.points(best, FRESH, told)
  const below = (plan: Items, count: number): number =>
    mean(most.slice(0, count)) - mean(worlds.points(plan, FRESH, count))
  return {
    ...{
      seat,
      round: state.round,
      random: mean(random.map((plan) => below(plan, judged))),
      nothing: below([], judged),
    },
    ...(different && { different: below(different, told) }),
  }
}

/** Less than half of what either does is done by both. */
export function areDifferent(one: Items, other: Items): boolean {
  const shared = one.filter((item) => other.includes(item)).length
  return 2 * shared < Math.max(one.length, other.length)
}

/** The best first, as far as so many worlds tell. */
function inOrder(worlds: Followed, plans: readonly Items[], from: number, count: number): Items[] {
  const weighed = plans.map((plan) => ({ plan, points: mean(worlds.points(plan, from, count)) }))
  return weighed.sort((a, b) => b.points - a.points).map(({ plan }) => plan)
}
