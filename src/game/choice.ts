/** What a question and its answer look like: a menu of items with prices, and a choice from it. menu.ts checks one by the other. */
import type { CardId } from './deck/card-types.ts'
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
