/** What the cards on the table come to: why a price is what it is, what a bind leads to, who are rivals. */

import type {
  Domain,
  Laid,
  Menu,
  MenuItem,
  OfferCard,
  Power,
  PressureCard,
  PricePart,
  Table,
} from '../../../../game/index.ts'
import { card, POWERS, priceParts, TUNING } from '../../../../game/index.ts'
import { boundTo } from './bound.ts'

export interface OfferOnTable {
  laid: Laid
  card: OfferCard
  /** Its item on the menu; none where it cannot be taken or nothing is asked now. */
  item?: MenuItem
  /** The contract it would deepen, before and after. */
  before: number
  after: number
  /** Why it costs other than printed, while the round is open. */
  reasons: readonly PricePart[]
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
    after: boundTo(before, printed.bind),
    reasons: priceParts(table, printed, laid.sweetened),
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
