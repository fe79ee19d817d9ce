/** The one source of legality (RULES.md, "Choices"): every decision is a budget spent over a menu. Page, server, bots and fuzzers use nothing else. */
import type { Choice, Menu, MenuItem, Refusal } from './choice.ts'

/** An item of which the fields not given cost nothing and say nothing. All items have one shape: they are read fastest so. */
export function item(
  given: Pick<MenuItem, 'id' | 'kind' | 'price' | 'groups'> & {
    [key in keyof MenuItem]?: MenuItem[key] | undefined
  },
): MenuItem {
  const { id, kind, price, oil = 0, groups, card, power, counts, response } = given
  return { id, kind, price, oil, groups, card, power, counts, response }
}

/** Whether a choice fits its menu. `undefined` when it does, else the first reason it does not. */
export function checkChoice(menu: Menu, choice: Choice): Refusal | undefined {
  const picked = pick(menu, choice)
  return typeof picked === 'string' ? picked : undefined
}

/** The chosen items in the order chosen, or why the choice is refused. Takes anything: choices come off the wire. */
export function pick(menu: Menu, choice: unknown): MenuItem[] | Refusal {
  if (!Array.isArray(choice)) return 'malformed'
  if (choice.length > menu.items.length) return 'too-many'
  const items: MenuItem[] = []
  for (const id of choice) {
    if (typeof id !== 'string') return 'malformed'
    const item = findItem(menu, id)
    if (!item) return 'not-on-menu'
    if (items.includes(item)) return 'chosen-twice'
    items.push(item)
  }
  return refusalOf(menu, items) ?? items
}

function findItem(menu: Menu, id: string): MenuItem | undefined {
  for (const item of menu.items) if (item.id === id) return item
  return undefined
}

function refusalOf(menu: Menu, items: readonly MenuItem[]): Refusal | undefined {
  if (items.length > menu.limit) return 'too-many'
  let price = 0
  let oil = 0
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as MenuItem
    price += item.price
    oil += item.oil
    for (let j = 0; j < i; j++) if (excludes(items[j] as MenuItem, item)) return 'exclusive'
  }
  if (price > menu.budget) return 'over-budget'
  if (oil > menu.oil) return 'over-treasury'
  return undefined
}

/** Whether two items stand in one group, so that at most one of them may be chosen. */
export function excludes(a: MenuItem, b: MenuItem): boolean {
  for (const group of a.groups) for (const other of b.groups) if (group === other) return true
  return false
}
