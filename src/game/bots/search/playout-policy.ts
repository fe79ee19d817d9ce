/**
 * The playout policy: a plan in a fraction of a beam search's time. Plans grow as there, a few of each size at a time,
 * but what an item adds is estimated by what it brings alone: of the plans so estimated only the best are evaluated.
 */
import type { Menu, MenuItem } from '../../vocabulary.ts'
import {
  bestOf,
  eachExtension,
  extended,
  type KeyedPlan,
  type PlanEvaluation,
  withoutEach,
} from '../planning/beam-search.ts'

/** Plans of a size that are grown further, and plans of the next that are evaluated. */
const BEAM_WIDTH = 5
const EVALUATED = 10
/** Exchanges of one item for another that are evaluated at the end, and after each that pays. */
const EXCHANGED = 4

/** A plan not evaluated yet: what stays of another, and an item more. */
interface Estimate {
  readonly rest: readonly MenuItem[]
  readonly item: MenuItem
  readonly key: number
  /** What it may be worth. */
  readonly estimate: number
}

interface Policy {
  readonly menu: Menu
  readonly worth: PlanEvaluation
  /** What each item of the menu brings alone, by its place; nothing where it does not fit. */
  readonly alone: readonly number[]
  /** Keys of the plans estimated. */
  readonly seen: Set<number>
}

export function playoutPlan(menu: Menu, worth: PlanEvaluation): MenuItem[] {
  const nothing: KeyedPlan = { items: [], key: 0, worth: worth([]) }
  const singles: KeyedPlan[] = []
  const alone: number[] = []
  const seen = new Set<number>()
  eachExtension(menu, [], 0, seen, (item, key, place) => {
    const plan = { items: [item], key, worth: worth([item]) }
    singles.push(plan)
    alone[place] = plan.worth - nothing.worth
  })
  const policy: Policy = { menu, worth, alone, seen }
  return [...improvedByExchange(policy, searchMenu(policy, nothing, singles)).items]
}

/** The best plan met while the best few of each size are grown, as long as anything fits. */
function searchMenu(policy: Policy, nothing: KeyedPlan, singles: readonly KeyedPlan[]): KeyedPlan {
  let best = nothing
  for (let level = singles; level.length > 0; ) {
    const ranked = [...level].sort((a, b) => b.worth - a.worth)
    best = bestOf(best, ranked)
    const estimates: Estimate[] = []
    for (const plan of ranked.slice(0, BEAM_WIDTH))
      estimateEach(policy, plan.items, plan.key, plan.worth, estimates)
    level = evaluated(policy, estimates, EVALUATED)
  }
  return best
}

function improvedByExchange(policy: Policy, plan: KeyedPlan): KeyedPlan {
  const { menu, alone } = policy
  const estimates: Estimate[] = []
  for (const { rest, key, place } of withoutEach(menu, plan))
    estimateEach(policy, rest, key, plan.worth - (alone[place] ?? 0), estimates)
  const best = bestOf(plan, evaluated(policy, estimates, EXCHANGED))
  return best === plan ? plan : improvedByExchange(policy, best)
}

/** Estimates what each item more would make of a plan, unless that has been estimated before. */
function estimateEach(
  { menu, alone, seen }: Policy,
  rest: readonly MenuItem[],
  key: number,
  worth: number,
  into: Estimate[],
): void {
  eachExtension(menu, rest, key, seen, (item, grownKey, place) => {
    into.push({ rest, item, key: grownKey, estimate: worth + (alone[place] ?? 0) })
  })
}

/** Evaluates the most promising. */
function evaluated({ menu, worth }: Policy, estimates: Estimate[], most: number): KeyedPlan[] {
  estimates.sort((a, b) => b.estimate - a.estimate)
  return estimates.slice(0, most).map(({ rest, item, key }): KeyedPlan => {
    const items = extended(menu, rest, item)
    return { items, key, worth: worth(items) }
  })
}
