/** What the cards on the table come to: why a price is what it is, what a bind leads to, who are rivals. */

import type {
  CardId,
  Domain,
  Laid,
  Menu,
  MenuItem,
  OfferCard,
  Power,
  PressureCard,
  Table,
} from '../../../../game/index.ts'
import { card, POWERS, TUNING, weight } from '../../../../game/index.ts'

/** One reason why an offer costs more or less than printed; `by` in cubes. */
export interface PriceReason {
  why: 'trust' | 'distrust' | 'weight' | 'sweetened' | 'pledge' | 'condition' | 'floor'
  by: number
  /** The card whose condition it is. */
  card?: CardId
}

export interface OfferOnTable {
  laid: Laid
  card: OfferCard
  /** Its item on the menu; none where it cannot be taken or nothing is asked now. */
  item?: MenuItem
  /** The contract it would deepen, before and after. */
  before: number
  after: number
  reasons: PriceReason[]
  /** Other powers with an offer in the same domain: taking this and leaving theirs spurns them. */
  rivals: Power[]
  /** Nothing is left to confer: a binding offer cannot be taken at contract 4. */
  full: boolean
}

export interface PressureOnTable {
  laid: Laid
  card: PressureCard
  /** The level of the contract it leans on. */
  contract: number
}

/** The offers on the table, in seat order and as laid, with what they come to. */
export function offersOn(table: Table, menu?: Menu): OfferOnTable[] {
  return table.laid.flatMap((laid) => {
    const printed = card(laid.card)
    return printed.kind === 'offer' ? [offerOf(table, laid, printed, menu)] : []
  })
}

/** The pressures on the table, in seat order. */
export function pressuresOn(table: Table): PressureOnTable[] {
  return table.laid.flatMap((laid) => {
    const printed = card(laid.card)
    if (printed.kind !== 'pressure') return []
    const { power, domain } = printed
    return [{ laid, card: printed, contract: table.contract[power][domain] }]
  })
}

function offerOf(table: Table, laid: Laid, printed: OfferCard, menu?: Menu): OfferOnTable {
  const before = table.contract[laid.power][printed.domain]
  const item = menu?.items.find((one) => one.kind === 'take' && one.card === laid.card)
  return {
    laid,
    card: printed,
    ...(item ? { item } : {}),
    before,
    after: Math.min(TUNING.contract.max, before + printed.bind),
    reasons: priceReasons(table, laid, printed),
    rivals: rivalsOf(table, laid.power, printed.domain),
    full: printed.bind > 0 && before >= TUNING.contract.max,
  }
}

/** Powers other than this one with an offer on the table in the domain, in seat order. */
export function rivalsOf(table: Table, power: Power, domain: Domain): Power[] {
  return POWERS.filter(
    (other) =>
      other !== power &&
      table.laid.some((laid) => laid.kind === 'offer' && laid.power === other && laid.domain === domain),
  )
}

/** Why the price of a laid offer differs from the printed one (rules.md, "A round", 3). */
export function priceReasons(table: Table, laid: Laid, printed: OfferCard): PriceReason[] {
  const { trusted, distrusted, partnerWeight } = TUNING.price
  const trust = table.trust[laid.power]
  const reasons: PriceReason[] = []
  if (trust >= trusted) reasons.push({ why: 'trust', by: -1 })
  if (trust <= distrusted) reasons.push({ why: 'distrust', by: 1 })
  if (weight(table, laid.power) >= partnerWeight) reasons.push({ why: 'weight', by: -1 })
  if (laid.sweetened) reasons.push({ why: 'sweetened', by: -1 })
  if (table.pledge?.power === laid.power) reasons.push({ why: 'pledge', by: -TUNING.pledge.price })
  reasons.push(...conditionPrices(table, laid.power, printed.domain))
  const sum = reasons.reduce((total, reason) => total + reason.by, printed.price)
  if (sum < laid.price) reasons.push({ why: 'floor', by: laid.price - sum })
  return reasons
}

function conditionPrices(table: Table, power: Power, domain: Domain): PriceReason[] {
  return table.conditions.flatMap((condition) =>
    condition.data.flatMap((change): PriceReason[] =>
      change.kind === 'price' && change.power === power && (change.domain ?? domain) === domain
        ? [{ why: 'condition', by: change.by, card: condition.card }]
        : [],
    ),
  )
}
