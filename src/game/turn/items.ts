/**
 * What each card puts on a menu, made once for every price it may have: search builds menus by the million.
 */

import type { MenuItem } from '../choice.ts'
import type { CardId, EventCard, InitiativeCard, OfferCard, PressureCard } from '../deck/card-types.ts'
import { EVENTS, INITIATIVES, OFFERS, PRESSURES } from '../deck/catalogue.ts'
import { POWERS } from '../ids.ts'
import { item } from '../menu.ts'
import { cubesToResist } from '../resistance.ts'
import { TUNING } from '../tuning.ts'

/** No round has more cubes (invariants.ts), so no price on a menu is higher. */
const MOST_CUBES = 12

export interface OfferItems {
  readonly card: OfferCard
  /** At 0, 1, 2, ... of what it costs its power. */
  readonly offer: readonly MenuItem[]
  readonly sweeten: readonly MenuItem[]
  /** At 0, 1, 2, ... of what it costs Kazakhstan. */
  readonly take: readonly MenuItem[]
}

export interface PressureItems {
  readonly card: PressureCard
  readonly pressure: MenuItem
  /** Complying, then resisting with 1, 2, ... cubes up to those that meet it in full. */
  readonly answers: readonly MenuItem[]
}

export interface InitiativeItem {
  readonly card: InitiativeCard
  readonly item: MenuItem
}

/** What a power lays by choosing a menu item. */
export interface Layable {
  readonly card: OfferCard | PressureCard
  readonly sweetened: boolean
}

export const PLEDGES = POWERS.map((power) =>
  item({ id: `pledge:${power}`, kind: 'pledge', price: 0, groups: ['pledge'], power }),
)

export const ENVOYS = POWERS.map((power) =>
  item({
    id: `envoy:${power}`,
    kind: 'envoy',
    price: TUNING.envoy.cubes,
    groups: ['envoy'],
    power,
    counts: true,
  }),
)

const POWER_ITEMS = new Map<CardId, OfferItems | PressureItems>([
  ...OFFERS.map((card) => [card.id, offerItems(card)] as const),
  ...PRESSURES.map((card) => [card.id, pressureItems(card)] as const),
])
const RESPONSES = new Map(EVENTS.map((card) => [card.id, responseItems(card)]))
const INITIATIVE_ITEMS = new Map(INITIATIVES.map((card) => [card.id, initiativeItem(card)]))
const LAYABLE = new Map<string, Layable>([...POWER_ITEMS.values()].flatMap(layableBy))

/** The items of a power's card. Throws, as its fellows do, for an id it does not know. */
export function powerItems(id: CardId): OfferItems | PressureItems {
  return found(POWER_ITEMS, id)
}

export function initiativeItems(id: CardId): InitiativeItem {
  return found(INITIATIVE_ITEMS, id)
}

/** One item for each response of an event, in their order. */
export function responsesTo(event: CardId): readonly MenuItem[] {
  return found(RESPONSES, event)
}

/** What a power lays by the item of this id. */
export function layable(itemId: string): Layable {
  return found(LAYABLE, itemId)
}

function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id)
  if (value === undefined) throw new Error(`no menu item comes of '${id}'`)
  return value
}

// One text for each id, in the items and as key: texts that are the same object are found without being
// compared.
function layableBy(items: OfferItems | PressureItems): [string, Layable][] {
  const { card } = items
  if ('pressure' in items) return [[items.pressure.id, { card, sweetened: false }]]
  const [plain] = items.offer
  const [sweet] = items.sweeten
  if (!plain || !sweet) throw new Error(`'${card.id}' has no items`)
  return [
    [plain.id, { card, sweetened: false }],
    [sweet.id, { card, sweetened: true }],
  ]
}

function offerItems(card: OfferCard): OfferItems {
  const { power } = card
  const own = [`card:${card.id}`]
  const atEach = (most: number, given: Omit<Parameters<typeof item>[0], 'price'>): MenuItem[] =>
    range(most).map((price) => item({ ...given, price, card: card.id, power }))
  const { max } = TUNING.interest
  return {
    card,
    offer: atEach(max, { id: `offer:${card.id}`, kind: 'offer', groups: own }),
    sweeten: atEach(max, { id: `sweeten:${card.id}`, kind: 'sweeten', groups: [...own, 'sweeten'] }),
    take: atEach(MOST_CUBES, { id: `take:${card.id}`, kind: 'take', groups: [], counts: true }),
  }
}

function pressureItems(card: PressureCard): PressureItems {
  const { id, power, interest, strength } = card
  const common = { groups: [`card:${id}`], card: id, power }
  return {
    card,
    pressure: item({ id: `pressure:${id}`, kind: 'pressure', price: interest, ...common }),
    answers: range(cubesToResist(strength)).map((price) =>
      price === 0
        ? item({ id: `comply:${id}`, kind: 'comply', price, ...common })
        : item({ id: `resist:${id}:${price}`, kind: 'resist', price, ...common }),
    ),
  }
}

function responseItems(event: EventCard): MenuItem[] {
  const { id: card, responses = [] } = event
  return responses.map(({ id, cubes: price, oil, power }) => {
    const common = { kind: 'respond', groups: ['response'], card, response: id } as const
    return item({ id: `respond:${id}`, price, oil, power, counts: power ? true : undefined, ...common })
  })
}

function initiativeItem(card: InitiativeCard): InitiativeItem {
  const { id, cubes: price, oil } = card
  const groups: string[] = []
  return { card, item: item({ id: `initiative:${id}`, kind: 'initiative', price, oil, groups, card: id }) }
}

/** 0 to `most`. */
function range(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, n) => n)
}
