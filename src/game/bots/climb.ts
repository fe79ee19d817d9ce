/**
 * The climb: plans grow over a menu by one item at a time, the best few of each size, as long as anything
 * fits; then, while that makes a better one, an item of the best is exchanged for another.
 */
import { excludes, type Menu, type MenuItem } from '../index.ts'

/** What a plan is worth. `items` are in menu order, and fit the menu. */
export type Worth = (items: readonly MenuItem[]) => number

export interface Weighed {
  readonly items: readonly MenuItem[]
  readonly worth: number
}

/** How many plans of a size are grown further. A single one would stop where two items pay only together. */
const WIDTH = 5

interface Plan extends Weighed {
  /** One bit for each item of the menu, in a double: menus have fewer than 53. */
  readonly key: number
}

interface Climb {
  readonly menu: Menu
  readonly worth: Worth
  /** Keys of the plans already weighed. */
  readonly seen: Set<number>
  /** Every plan weighed, if the caller wants them. */
  readonly all: Plan[] | undefined
}

/** The best plan met. Ties go to what came first. */
export function climb(menu: Menu, worth: Worth): MenuItem[] {
  return [...climbed({ menu, worth, seen: new Set([0]), all: undefined }).items]
}

/** Every plan met on the way, the best first; among equals, what came first. */
export function climbAll(menu: Menu, worth: Worth): Weighed[] {
  const all: Plan[] = []
  climbed({ menu, worth, seen: new Set([0]), all })
  return all.sort((a, b) => b.worth - a.worth)
}

function climbed(c: Climb): Plan {
  const nothing: Plan = { items: [], key: 0, worth: c.worth([]) }
  c.all?.push(nothing)
  let best = nothing
  let level = [nothing]
  while (level.length > 0) {
    const grown: Plan[] = []
    for (const plan of level) addEach(c, plan.items, plan.key, grown)
    grown.sort((a, b) => b.worth - a.worth)
    best = better(best, grown)
    level = grown.slice(0, WIDTH)
  }
  return exchanged(c, best)
}

function exchanged(c: Climb, plan: Plan): Plan {
  const others: Plan[] = []
  for (const given of plan.items) {
    const rest = plan.items.filter((item) => item !== given)
    addEach(c, rest, plan.key - bitOf(c.menu, given), others)
  }
  const best = better(plan, others)
  return best === plan ? plan : exchanged(c, best)
}

function better(best: Plan, others: readonly Plan[]): Plan {
  let found = best
  for (const other of others) if (other.worth > found.worth) found = other
  return found
}

/** The plans that one more item makes of this one, unless they have been weighed before. */
function addEach(c: Climb, items: readonly MenuItem[], key: number, into: Plan[]): void {
  const { menu, worth, seen } = c
  let bit = 1
  for (const item of menu.items) {
    const grownKey = key + bit
    bit *= 2
    if (items.includes(item) || seen.has(grownKey) || !fits(menu, items, item)) continue
    seen.add(grownKey)
    const grown = joined(menu, items, item)
    const plan = { items: grown, key: grownKey, worth: worth(grown) }
    into.push(plan)
    c.all?.push(plan)
  }
}

/** The menu less standing aside from a crisis, which happens by itself: no plan need say so, and none stands twice. */
export function withoutDefault(menu: Menu): Menu {
  const items = menu.items.filter((item) => item.kind !== 'respond' || item.price > 0 || item.oil > 0)
  return items.length === menu.items.length ? menu : { ...menu, items }
}

/** A plan and one item more, in menu order: as a reckoning takes them. */
export function joined(menu: Menu, plan: readonly MenuItem[], item: MenuItem): MenuItem[] {
  return menu.items.filter((each) => each === item || plan.includes(each))
}

function bitOf(menu: Menu, item: MenuItem): number {
  return 2 ** menu.items.indexOf(item)
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
