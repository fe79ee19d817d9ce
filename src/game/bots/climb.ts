/** The one-step climb: a plan grows over a menu by one item at a time, as long as each step is worth something. */
import { excludes, type Menu, type MenuItem } from '../index.ts'

/** What a plan is worth. `items` are in menu order, and fit the menu. */
export type Worth = (items: readonly MenuItem[]) => number

/**
 * Starts from nothing and takes the best addition until none helps; then the best exchange or omission, and so on
 * until no single step makes the plan worth more. Ties go to what stands first on the menu.
 */
export function climb(menu: Menu, worth: Worth): MenuItem[] {
  let plan: readonly MenuItem[] = []
  let best = worth(plan)
  for (;;) {
    let better: readonly MenuItem[] | undefined
    const consider = (candidate: readonly MenuItem[]): void => {
      const value = worth(candidate)
      if (value <= best) return
      best = value
      better = candidate
    }
    eachAddition(menu, plan, consider)
    if (!better) eachExchange(menu, plan, consider)
    if (!better) return [...plan]
    plan = better
  }
}

function eachAddition(menu: Menu, plan: readonly MenuItem[], see: (plan: readonly MenuItem[]) => void): void {
  for (const item of menu.items) {
    if (!plan.includes(item) && fits(menu, plan, item)) see(withItem(menu, plan, item))
  }
}

/** Each item given up for each other that then fits, or for none. */
function eachExchange(menu: Menu, plan: readonly MenuItem[], see: (plan: readonly MenuItem[]) => void): void {
  for (const given of plan) {
    const rest = plan.filter((item) => item !== given)
    see(rest)
    for (const item of menu.items) {
      if (!plan.includes(item) && fits(menu, rest, item)) see(withItem(menu, rest, item))
    }
  }
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

function withItem(menu: Menu, plan: readonly MenuItem[], added: MenuItem): MenuItem[] {
  return menu.items.filter((item) => item === added || plan.includes(item))
}
