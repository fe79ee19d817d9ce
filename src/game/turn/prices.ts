/** What an offer costs (RULES.md, "Offers"): its power in interest, Kazakhstan in cubes; and what the price is made of. */
import type { CardId, OfferCard } from '../deck/card-types.ts'
import { weight } from '../derived.ts'
import { modifierSum } from '../modifiers.ts'
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

export interface PricePart {
  readonly why: (typeof PRICE_PARTS)[number]
  /** Cubes, negative where it makes the offer cheaper; never 0. */
  readonly by: number
  /** `condition`: the card that left it. */
  readonly card?: CardId
}

/** What an offer costs its power now: as printed, less the discounts of Moscow and Washington, at least 1. */
export function interestCost(table: Table, card: OfferCard): number {
  const { power, domain } = card
  const home = TUNING.homeDiscount
  let cost = card.interest + modifierSum(table, 'interest-cost', power, domain)
  if (power === home.power && domain === home.domain) cost -= TUNING.interestDiscount
  if (power === 'US' && domain === table.agenda) cost -= TUNING.interestDiscount
  return Math.max(TUNING.interestCost.least, cost)
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
  if (parts) addConditions(parts, table, card)
  return price < least ? price + counted(parts, 'floor', least - price) : price
}

function counted(parts: PricePart[] | undefined, why: PricePart['why'], by: number): number {
  if (parts && by !== 0) parts.push({ why, by })
  return by
}

/** The modifiers whose sum `modifierSum` gives, one by one. */
function addConditions(parts: PricePart[], table: Table, { power, domain }: OfferCard): void {
  for (const { card, data } of table.conditions) {
    for (const modifier of data) {
      if (modifier.kind !== 'price' || modifier.power !== power) continue
      const holds = modifier.domain === undefined || modifier.domain === domain
      if (holds && modifier.by !== 0) parts.push({ why: 'condition', by: modifier.by, card })
    }
  }
}
