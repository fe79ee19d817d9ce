/**
 * Choices that must be refused, whoever sends them; and an oracle of legality written apart from the rules.
 */
import { CARDS, type Choice, type Menu, type MenuItem, type Refusal } from '../../src/game/index.ts'
import { below, type Rng, shuffle } from '../../src/game/kernel.ts'

export interface Hostile {
  choice: unknown
  /** Any of these is a right answer. */
  refused: readonly Refusal[]
}

/** What is refused on every menu. */
export function malformed(): Hostile[] {
  const shapes: unknown[] = [undefined, null, 7, Number.NaN, true, 'pledge:CN', {}, { length: 0 }, deep(201)]
  const items: unknown[] = [[undefined], [null], [7], [['pledge:CN']], [{ id: 'pledge:CN' }], [deep(200)]]
  return [
    ...shapes.map((choice): Hostile => ({ choice, refused: ['malformed'] })),
    ...items.map((choice): Hostile => ({ choice, refused: ['malformed', 'too-many'] })),
  ]
}

function deep(levels: number): unknown {
  let value: unknown = []
  for (let n = 0; n < levels; n++) value = n % 2 === 0 ? { value } : [value]
  return value
}

/** What is refused on this menu: names it does not have, items twice, more than it takes. */
export function illegal(menu: Menu, rng: Rng): Hostile[] {
  const ids = menu.items.map((item) => item.id)
  const strange = [
    'constructor',
    '__proto__',
    'toString',
    '',
    ' ',
    'take:',
    `take:${anyCard(rng)}`,
    'respond:none',
  ]
  const twisted = ids.slice(0, 1).flatMap((id) => [`${id} `, id.toUpperCase(), `${id}:1`])
  const unlisted = [...strange, ...twisted].filter((id) => !ids.includes(id))
  const found: Hostile[] = unlisted.map((id) => ({ choice: [id], refused: ['not-on-menu', 'too-many'] }))
  const item = ids[below(rng, Math.max(1, ids.length))]
  if (item !== undefined) found.push({ choice: [item, item], refused: ['chosen-twice', 'too-many'] })
  found.push({ choice: [...ids, 'one more'], refused: ['too-many'] })
  return [...found, ...crowded(menu, rng)]
}

function anyCard(rng: Rng): string {
  return CARDS[below(rng, CARDS.length)]?.id ?? ''
}

/** Lists of listed items that do not go together: of one group, beyond the budget, the oil or the limit. */
function crowded(menu: Menu, rng: Rng): Hostile[] {
  const found: Hostile[] = []
  const order = shuffle(rng, [...menu.items])
  const pair = order.flatMap((a) => order.filter((b) => a !== b && share(a, b)).map((b) => [a, b]))[0]
  if (pair) found.push({ choice: idsOf(pair), refused: ['exclusive', 'too-many'] })
  const dear = apart([...order].sort((a, b) => b.price - a.price))
  if (sum(dear, 'price') > menu.budget) {
    found.push({ choice: idsOf(dear), refused: ['over-budget', 'too-many'] })
  }
  const thirsty = within(
    menu.budget,
    apart(order.filter((item) => item.oil > 0)).sort((a, b) => b.oil - a.oil),
  )
  if (sum(thirsty, 'oil') > menu.oil) found.push({ choice: idsOf(thirsty), refused: ['over-treasury'] })
  if (menu.limit < order.length) {
    found.push({ choice: idsOf(order.slice(0, menu.limit + 1)), refused: ['too-many'] })
  }
  return found
}

/** The most items of an order that share no group. */
function apart(order: readonly MenuItem[]): MenuItem[] {
  const kept: MenuItem[] = []
  for (const item of order) if (!kept.some((other) => share(other, item))) kept.push(item)
  return kept
}

/** As many of the items, from the first on, as the budget pays for. */
function within(budget: number, items: readonly MenuItem[]): MenuItem[] {
  let left = budget
  return items.filter((item) => {
    if (item.price > left) return false
    left -= item.price
    return true
  })
}

function sum(items: readonly MenuItem[], of: 'price' | 'oil'): number {
  return items.reduce((all, item) => all + item[of], 0)
}

function idsOf(items: readonly MenuItem[]): Choice {
  return items.map((item) => item.id)
}

function share(a: MenuItem, b: MenuItem): boolean {
  return new Set([...a.groups, ...b.groups]).size < a.groups.length + b.groups.length
}

/** Whether a list of a menu's items may be chosen, by the words of menu.ts. */
export function isLegal(menu: Menu, items: readonly MenuItem[]): boolean {
  const groups = items.flatMap((item) => item.groups)
  return (
    items.length <= menu.limit &&
    new Set(items).size === items.length &&
    new Set(groups).size === groups.length &&
    sum(items, 'price') <= menu.budget &&
    sum(items, 'oil') <= menu.oil
  )
}

/** Any of the menu's items, in any order, legal together or not. */
export function anyOf(menu: Menu, rng: Rng): MenuItem[] {
  const few = 1 + below(rng, 4)
  return shuffle(rng, [...menu.items]).slice(0, few)
}
