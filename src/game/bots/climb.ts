/**
 * The climb: plans grow over a menu by one item at a time, the best few of each size, as long as anything
 * fits; then, while that makes a better one, an item of the best is exchanged for another.
 */
import { excludes, type Menu, type MenuItem, standsAside } from '../index.ts'

/** What a plan is worth. `items` are in menu order, and fit the menu. */
export type Worth = (items: readonly MenuItem[]) => number

export interface Weighed {
  readonly items: readonly MenuItem[]
  readonly worth: number
}

/** How many plans of a size are grown further. A single one would stop where two items pay only together. */
const WIDTH = 5

/** A plan that is told apart from others at once. */
export interface Plan extends Weighed {
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
  for (const { rest, key } of lessOne(c.menu, plan)) addEach(c, rest, key, others)
  const best = better(plan, others)
  return best === plan ? plan : exchanged(c, best)
}

/** The best of all; among equals, what came first. */
export function better(best: Plan, others: readonly Plan[]): Plan {
  let found = best
  for (const other of others) if (other.worth > found.worth) found = other
  return found
}

/** The plans that one more item makes of this one, unless they have been weighed before. */
function addEach(c: Climb, items: readonly MenuItem[], key: number, into: Plan[]): void {
  const { menu, worth, seen } = c
  eachAddition(menu, items, key, seen, (item, grownKey) => {
    const grown = joined(menu, items, item)
    const plan = { items: grown, key: grownKey, worth: worth(grown) }
    into.push(plan)
    c.all?.push(plan)
  })
}

/** Each item that fits a plan, with its place in the menu and the key of what it makes, unless that was seen before. */
export function eachAddition(
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
export function lessOne(
  menu: Menu,
  { items, key }: Plan,
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
export function joined(menu: Menu, plan: readonly MenuItem[], item: MenuItem): MenuItem[] {
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
