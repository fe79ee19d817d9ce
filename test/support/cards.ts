/**
 * Finds real cards by what a test needs of them, so that tuning a card's numbers breaks no test of a rule.
 * Only cards that can be played however the table stands.
 */
import {
  type AnyCard,
  type Bind,
  type CardId,
  type Domain,
  INITIATIVES,
  type InitiativeCard,
  OFFERS,
  type OfferCard,
  type Power,
  PRESSURES,
  type PressureCard,
} from '../../src/game/index.ts'

interface OfferWanted {
  power: Power
  domain?: Domain
  bind?: Bind
  /** An offer without strings unless they are wanted. */
  strings?: boolean
}

/** Ids of every offer that fits, in catalogue order; at least `least`. */
export function offers({ power, domain, bind, strings = false }: OfferWanted, least = 1): CardId[] {
  const fit = OFFERS.filter(
    (card) =>
      !card.needs &&
      card.power === power &&
      (domain === undefined || card.domain === domain) &&
      (bind === undefined || card.bind === bind) &&
      card.strings.length > 0 === strings,
  )
  return idsOf(fit, least, `${power} ${domain ?? ''} bind ${bind ?? 'any'}`)
}

/** The first offer that fits. */
export function anOffer(wanted: OfferWanted): CardId {
  return first(offers(wanted))
}

/** Ids of every pressure of a power that fits, in catalogue order; at least `least`. */
export function pressures(fits: (card: PressureCard) => boolean, least = 1): CardId[] {
  return idsOf(
    PRESSURES.filter((card) => !card.needs && fits(card)),
    least,
    'pressure',
  )
}

/** The first pressure that fits. */
export function aPressure(fits: (card: PressureCard) => boolean): CardId {
  return first(pressures(fits))
}

/** The first offer that fits, whatever it is. */
export function anOfferWith(fits: (card: OfferCard) => boolean): CardId {
  return first(
    idsOf(
      OFFERS.filter((card) => !card.needs && fits(card)),
      1,
      'offer',
    ),
  )
}

/** Ids of every initiative that fits, in catalogue order; at least `least`. */
export function initiatives(fits: (card: InitiativeCard) => boolean, least = 1): CardId[] {
  return idsOf(
    INITIATIVES.filter((card) => !card.needs && fits(card)),
    least,
    'initiative',
  )
}

function idsOf(cards: readonly AnyCard[], least: number, what: string): CardId[] {
  if (cards.length < least)
    throw new Error(`the catalogue has ${cards.length} of ${what}, the test needs ${least}`)
  return cards.map((card) => card.id)
}

/** The item at a place that must be there. */
export function nth<T>(list: readonly T[], at: number): T {
  const item = list[at]
  if (item === undefined) throw new Error(`there is nothing at ${at} of ${list.length}`)
  return item
}

export function first<T>(list: readonly T[]): T {
  return nth(list, 0)
}
