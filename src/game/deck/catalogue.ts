/** The whole catalogue: every card by kind and by id, and the menu ids each card lends its name to. */

import type {
  AnyCard,
  CardId,
  EventCard,
  InitiativeCard,
  InstitutionCard,
  OfferCard,
  PressureCard,
} from './card-types.ts'
import { CHINA } from './china.ts'
import { EUROPEAN_UNION } from './european-union.ts'
import { EVENTS_1991 } from './events-1991.ts'
import { EVENTS_2001 } from './events-2001.ts'
import { EVENTS_2011 } from './events-2011.ts'
import { INITIATIVES as ALL_INITIATIVES } from './initiatives.ts'
import { INSTITUTIONS as ALL_INSTITUTIONS } from './institutions.ts'
import { RUSSIA } from './russia.ts'
import { UNITED_STATES } from './united-states.ts'

export const EVENTS: readonly EventCard[] = [...EVENTS_1991, ...EVENTS_2001, ...EVENTS_2011]
export const POWER_CARDS: readonly (OfferCard | PressureCard)[] = [
  ...RUSSIA,
  ...CHINA,
  ...UNITED_STATES,
  ...EUROPEAN_UNION,
]
export const OFFERS: readonly OfferCard[] = POWER_CARDS.filter((c) => c.kind === 'offer')
export const PRESSURES: readonly PressureCard[] = POWER_CARDS.filter((c) => c.kind === 'pressure')
export const INITIATIVES: readonly InitiativeCard[] = ALL_INITIATIVES
export const INSTITUTIONS: readonly InstitutionCard[] = ALL_INSTITUTIONS
export const CARDS: readonly AnyCard[] = [...EVENTS, ...POWER_CARDS, ...INITIATIVES, ...INSTITUTIONS]

const BY_ID = byId(CARDS)
const EVENT_BY_ID = byId(EVENTS)
const POWER_CARD_BY_ID = byId(POWER_CARDS)
const OFFER_BY_ID = byId(OFFERS)
const PRESSURE_BY_ID = byId(PRESSURES)
const INITIATIVE_BY_ID = byId(INITIATIVES)
const INSTITUTION_BY_ID = byId(INSTITUTIONS)

function byId<Card extends AnyCard>(cards: readonly Card[]): ReadonlyMap<CardId, Card> {
  return new Map(cards.map((each) => [each.id, each]))
}

function found<Card>(cards: ReadonlyMap<CardId, Card>, id: CardId): Card {
  const card = cards.get(id)
  if (card === undefined) throw new Error(`no card of the kind has the id '${id}'`)
  return card
}

/** The card of an id. Throws for an id no card has: records are checked before they get here. */
export function card(id: CardId): AnyCard {
  return found(BY_ID, id)
}

/** Whether a card has this id. */
export function isCard(id: CardId): boolean {
  return BY_ID.has(id)
}

/** The card of an id, which must be an event. */
export function eventCard(id: CardId): EventCard {
  return found(EVENT_BY_ID, id)
}

/** The card of an id, which must be a power's. */
export function powerCard(id: CardId): OfferCard | PressureCard {
  return found(POWER_CARD_BY_ID, id)
}

/** The card of an id, which must be an offer. */
export function offerCard(id: CardId): OfferCard {
  return found(OFFER_BY_ID, id)
}

/** The card of an id, which must be a pressure. */
export function pressureCard(id: CardId): PressureCard {
  return found(PRESSURE_BY_ID, id)
}

/** The card of an id, which must be an initiative. */
export function initiativeCard(id: CardId): InitiativeCard {
  return found(INITIATIVE_BY_ID, id)
}

/** The card of an id, which must be an institution. */
export function institutionCard(id: CardId): InstitutionCard {
  return found(INSTITUTION_BY_ID, id)
}

/** The most strength a pressure may have: `resist` items are named up to it. */
export const MOST_STRENGTH = 5
