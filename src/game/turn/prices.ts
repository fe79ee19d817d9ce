/** What an offer costs (RULES.md, "Offers"): its power in interest, Kazakhstan in cubes; and what the price is made of. */
import type { OfferCard } from '../deck/card-types.ts'
import { weight } from '../derived.ts'
import type { Part } from '../facts.ts'
import { modifierParts, modifierSum } from '../modifiers.ts'
import { counted } from '../parts.ts'
import type { Table } from '../state.ts'
import { TUNING } from '../tuning.ts'

/** What may move a price from the printed one. `floor` holds it up where the others would bring it below the least. */
export const PRICE_PARTS = [
  'trust',
  'distrust',
  'weight',
  'sweetened',
  'pledge',
  'condition',
  'floor',
] as const

/** In cubes, negative where it makes the offer cheaper. */
export type PricePart = Part<(typeof PRICE_PARTS)[number]>

/** What may move what an offer costs its power from what is printed. */
export const COST_PARTS = ['condition', 'home', 'agenda', 'sweetened', 'floor'] as const

/** In interest, negative where it makes the offer cheaper. */
export type CostPart = Part<(typeof COST_PARTS)[number]>

/** What an offer costs its power now: as printed, less the discounts of Moscow and Washington, at least 1. */
export function interestCost(table: Table, card: OfferCard): number {
  return reckonCost(table, card, undefined)
}

/** Why an offer costs its power other than printed: the printed interest and all parts add up to what it costs. */
export function costParts(table: Table, card: OfferCard, sweetened: boolean): CostPart[] {
  const parts: CostPart[] = []
  reckonCost(table, card, parts)
  if (sweetened) counted(parts, 'sweetened', TUNING.sweeten.interest)
  return parts
}

function reckonCost(table: Table, card: OfferCard, parts: CostPart[] | undefined): number {
  const { power, domain } = card
  const home = TUNING.homeDiscount
  let cost = card.interest + modifierSum(table, 'interest-cost', power, domain)
  if (parts) parts.push(...modifierParts(table, 'interest-cost', power, domain))
  if (power === home.power && domain === home.domain) cost += counted(parts, 'home', -TUNING.interestDiscount)
  if (power === 'US' && domain === table.agenda) cost += counted(parts, 'agenda', -TUNING.interestDiscount)
  const { least } = TUNING.interestCost
  return cost < least ? cost + counted(parts, 'floor', least - cost) : cost
}

/** What an offer costs Kazakhstan in cubes if it is laid now, `TUNING.price.least` or more. */
export function priceOf(table: Table, card: OfferCard, sweetened: boolean): number {
  return reckonPrice(table, card, sweetened, undefined)
}

/**
 * Why `priceOf` is not what is printed: the parts in the order they are reckoned, each that counts. The printed price and
 * all parts add up to it. A laid card keeps its price until the next reveal; its parts are these until the reckoning.
 */
export function priceParts(table: Table, card: OfferCard, sweetened: boolean): PricePart[] {
  const parts: PricePart[] = []
  reckonPrice(table, card, sweetened, parts)
  return parts
}

function reckonPrice(
  table: Table,
  card: OfferCard,
  sweetened: boolean,
  parts: PricePart[] | undefined,
): number {
  const { trusted, distrusted, partnerWeight, step, least } = TUNING.price
  const trust = table.trust[card.power]
  let price = card.price
  if (trust >= trusted) price += counted(parts, 'trust', -step)
  if (trust <= distrusted) price += counted(parts, 'distrust', step)
  if (weight(table, card.power) >= partnerWeight) price += counted(parts, 'weight', -step)
  if (sweetened) price += counted(parts, 'sweetened', -TUNING.sweeten.price)
  if (table.pledge?.power === card.power) price += counted(parts, 'pledge', -TUNING.pledge.price)
  price += modifierSum(table, 'price', card.power, card.domain)
  if (parts) parts.push(...modifierParts(table, 'price', card.power, card.domain))
  return price < least ? price + counted(parts, 'floor', least - price) : price
}
