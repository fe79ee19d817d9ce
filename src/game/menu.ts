/** The one source of legality: every decision is a budget spent over a menu. Page, server, bots and fuzzers use nothing else. */
import type { CardId } from './deck/types.ts'
import type { Power } from './ids.ts'
import type { Question } from './question.ts'

export type ItemKind =
  | 'pledge'
  | 'offer'
  | 'sweeten'
  | 'pressure'
  | 'take'
  | 'comply'
  | 'resist'
  | 'respond'
  | 'initiative'
  | 'envoy'

/** An item of a menu. Menus share their items: nobody writes to one. */
export interface MenuItem {
  /** `kind:what`, unique in its menu: `take:ru-eaeu`, `resist:ru-squeeze:2`, `respond:mediate`, `envoy:CN`. */
  readonly id: string
  readonly kind: ItemKind
  /** Of the menu's budget: interest for a power, cubes for Kazakhstan. */
  readonly price: number
  /** Of the treasury. */
  readonly oil: number
  /** At most one item of a group may be chosen. */
  readonly groups: readonly string[]
  readonly card?: CardId | undefined
  /** The power it concerns; for Kazakhstan, the one whose expectation its cubes count toward, if `counts`. */
  readonly power?: Power | undefined
  readonly counts?: boolean | undefined
  /** `respond`: which response. */
  readonly response?: string | undefined
}

/** An item of which the fields not given cost nothing and say nothing. All items have one shape: they are read fastest so. */
export function item(
  given: Pick<MenuItem, 'id' | 'kind' | 'price' | 'groups'> & {
    [key in keyof MenuItem]?: MenuItem[key] | undefined
  },
): MenuItem {
  const { id, kind, price, oil = 0, groups, card, power, counts, response } = given
  return { id, kind, price, oil, groups, card, power, counts, response }
}

/** A question, and what may be answered to it. */
export interface Menu extends Question {
  /** Interest of a power, cubes of Kazakhstan; 0 for the pledge. */
  budget: number
  /** Oil that may be spent now. */
  oil: number
  /** Most items in one choice. */
  limit: number
  items: MenuItem[]
}

/** Ids of menu items. Order matters for powers (as laid); Kazakhstan's is put in menu order. The empty choice is always legal. */
export type Choice = readonly string[]

/** Why a choice was refused. `late`: the question it names is not the one its seat is asked now. */
export const REFUSALS = [
  'game-over',
  'not-your-turn',
  'late',
  'malformed',
  'not-on-menu',
  'chosen-twice',
  'too-many',
  'exclusive',
  'over-budget',
  'over-treasury',
] as const
export type Refusal = (typeof REFUSALS)[number]

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
