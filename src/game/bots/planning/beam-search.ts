/**
 * Beam search over a menu: plans grow by one item at a time, the best few of each size, as long as anything fits; then,
 * while that makes a better one, an item of the best is exchanged for another (local search).
 */
import { excludes, type Menu, type MenuItem, standsAside } from '../../index.ts'

/** What a plan is worth. `items` are in menu order, and fit the menu. */
export type PlanEvaluation = (items: readonly MenuItem[]) => number

export interface ScoredPlan {
  readonly items: readonly MenuItem[]
  readonly worth: number
}

/** How many plans of a size are grown further. A single one would stop where two items pay only together. */
const BEAM_WIDTH = 5

/** A plan with a key that tells it from every other of its menu. */
export interface KeyedPlan extends ScoredPlan {
  /** One bit for each item of the menu, in a double: menus have fewer than 53. */
  readonly key: number
}

interface Search {
  readonly menu: Menu
  readonly worth: PlanEvaluation
  /** Keys of the plans already weighed. */
  readonly seen: Set<number>
  /** Every plan weighed, if the caller wants them. */
  readonly all: KeyedPlan[] | undefined
}

/** The best plan met. Ties go to what came first. */
export function beamSearch(menu: Menu, worth: PlanEvaluation): MenuItem[] {
  return [...searchMenu({ menu, worth, seen: new Set([0]), all: undefined }).items]
}

/** Every plan met on the way, the best first; among equals, what came first. */
export function beamSearchAll(menu: Menu, worth: PlanEvaluation): ScoredPlan[] {
  const all: KeyedPlan[] = []
  searchMenu({ menu, worth, seen: new Set([0]), all })
  return all.sort((a, b) => b.worth - a.worth)
}

function searchMenu(c: Search): KeyedPlan {
  const nothing: KeyedPlan = { items: [], key: 0, worth: c.worth([]) }
  c.all?.push(nothing)
  let best = nothing
  let level = [nothing]
  while (level.length > 0) {
    const grown: KeyedPlan[] = []
    for (const plan of level) extend(c, plan.items, plan.key, grown)
    grown.sort((a, b) => b.worth - a.worth)
    best = bestOf(best, grown)
    level = grown.slice(0, BEAM_WIDTH)
  }
  return improvedByExchange(c, best)
}

function improvedByExchange(c: Search, plan: KeyedPlan): KeyedPlan {
  const others: KeyedPlan[] = []
  for (const { rest, key } of withoutEach(c.menu, plan)) extend(c, rest, key, others)
  const best = bestOf(plan, others)
  return best === plan ? plan : improvedByExchange(c, best)
}

/** The best of all; among equals, what came first. */
export function bestOf(best: KeyedPlan, others: readonly KeyedPlan[]): KeyedPlan {
  let found = best
  for (const other of others) if (other.worth > found.worth) found = other
  return found
}

/** The plans that one more item makes of this one, unless they have been weighed before. */
function extend(c: Search, items: readonly MenuItem[], key: number, into: KeyedPlan[]): void {
  const { menu, worth, seen } = c
  eachExtension(menu, items, key, seen, (item, grownKey) => {
    const grown = extended(menu, items, item)
    const plan = { items: grown, key: grownKey, worth: worth(grown) }
    into.push(plan)
    c.all?.push(plan)
  })
}

/** Each item that fits a plan, with its place in the menu and the key of what it makes, unless that was seen before. */
export function eachExtension(
  menu: Menu,
  items: readonly MenuItem[],
  key: number,
  seen: Set<number>,
  add: (item: MenuItem, grownKey: number, place: number) => void,
): void {
  let bit = 1
  for (const [place, item] of menu.items.entries()) {
    const grownKey = key + bit
    bit *= 2
    if (items.includes(item) || seen.has(grownKey) || !fits(menu, items, item)) continue
    seen.add(grownKey)
    add(item, grownKey, place)
  }
}

/** What is left of a plan without each of its items in turn; `place`: where in the menu the one left out stands. */
export function withoutEach(
  menu: Menu,
  { items, key }: KeyedPlan,
): { rest: MenuItem[]; key: number; place: number }[] {
  return items.map((given) => {
    const place = menu.items.indexOf(given)
    return { rest: items.filter((item) => item !== given), key: key - 2 ** place, place }
  })
}

/** The menu less standing aside from a crisis, which happens by itself: no plan need say so, and none stands twice. */
export function withoutDefault(menu: Menu): Menu {
  const items = menu.items.filter(
    ({ kind, price, oil }) => kind !== 'respond' || !standsAside({ cubes: price, oil }),
  )
  return items.length === menu.items.length ? menu : { ...menu, items }
}

/** A plan and one item more, in menu order: as a reckoning takes them. */
export function extended(menu: Menu, plan: readonly MenuItem[], item: MenuItem): MenuItem[] {
  return menu.items.filter((each) => each === item || plan.includes(each))
}

/** Whether an item may be added to a plan. */
export function fits(menu: Menu, plan: readonly MenuItem[], item: MenuItem): boolean {
  if (plan.length >= menu.limit) return false
  let { price, oil } = item
  for (const other of plan) {
    if (excludes(other, item)) return false
    price += other.price
    oil += other.oil
  }
  return price <= menu.budget && oil <= menu.oil
}
