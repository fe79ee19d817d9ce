/** The whole catalogue: every card by kind and by id, and the menu ids each card lends its name to. */
import { CHINA } from './china.ts'
import { EUROPEAN_UNION } from './european-union.ts'
import { EVENTS_2011 } from './events-2011.ts'
import { INITIATIVES as ALL_INITIATIVES } from './initiatives.ts'
import { INSTITUTIONS as ALL_INSTITUTIONS } from './institutions.ts'
import { RUSSIA } from './russia.ts'
import type {
  AnyCard,
  CardId,
  EventCard,
  InitiativeCard,
  InstitutionCard,
  OfferCard,
  PressureCard,
} from './types.ts'
import { UNITED_STATES } from './united-states.ts'

export const EVENTS: readonly EventCard[] = [...EVENTS_2011]
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

const BY_ID: ReadonlyMap<CardId, AnyCard> = new Map(CARDS.map((c) => [c.id, c]))

/** The card of an id. Throws for an id no card has: records are checked before they get here. */
export function card(id: CardId): AnyCard {
  const found = BY_ID.get(id)
  if (!found) throw new Error(`no card has the id '${id}'`)
  return found
}

/** Whether a card has this id. */
export function isCard(id: CardId): boolean {
  return BY_ID.has(id)
}

/** The card of an id, which must be an event. */
export function eventCard(id: CardId): EventCard {
  const found = card(id)
  if (found.kind !== 'event') throw new Error(`'${id}' is no event`)
  return found
}

/** The card of an id, which must be a power's. */
export function powerCard(id: CardId): OfferCard | PressureCard {
  const found = card(id)
  if (found.kind !== 'offer' && found.kind !== 'pressure') throw new Error(`'${id}' is no power's card`)
  return found
}

/** The card of an id, which must be an offer. */
export function offerCard(id: CardId): OfferCard {
  const found = card(id)
  if (found.kind !== 'offer') throw new Error(`'${id}' is no offer`)
  return found
}

/** The card of an id, which must be a pressure. */
export function pressureCard(id: CardId): PressureCard {
  const found = card(id)
  if (found.kind !== 'pressure') throw new Error(`'${id}' is no pressure`)
  return found
}

/** The card of an id, which must be an initiative. */
export function initiativeCard(id: CardId): InitiativeCard {
  const found = card(id)
  if (found.kind !== 'initiative') throw new Error(`'${id}' is no initiative`)
  return found
}

/** The card of an id, which must be an institution. */
export function institutionCard(id: CardId): InstitutionCard {
  const found = card(id)
  if (found.kind !== 'institution') throw new Error(`'${id}' is no institution`)
  return found
}

/** The most strength a pressure may have: `resist` items are named up to it. */
export const MOST_STRENGTH = 5

/** Menu ids and groups of a card, made once: menus are built millions of times in search. */
export interface CardNames {
  offer: string
  sweeten: string
  pressure: string
  take: string
  comply: string
  /** Index n: resisting with n cubes. Index 0 is unused: no answer is resisting with 0. */
  resist: readonly string[]
  initiative: string
  group: readonly string[]
  sweetenGroups: readonly string[]
}

function namesOf(id: CardId): CardNames {
  return {
    offer: `offer:${id}`,
    sweeten: `sweeten:${id}`,
    pressure: `pressure:${id}`,
    take: `take:${id}`,
    comply: `comply:${id}`,
    resist: Array.from({ length: MOST_STRENGTH + 1 }, (_, n) => `resist:${id}:${n}`),
    initiative: `initiative:${id}`,
    group: [`card:${id}`],
    sweetenGroups: [`card:${id}`, 'sweeten'],
  }
}

const NAMES: ReadonlyMap<CardId, CardNames> = new Map(CARDS.map((c) => [c.id, namesOf(c.id)]))

export function names(id: CardId): CardNames {
  const found = NAMES.get(id)
  if (!found) throw new Error(`no card has the id '${id}'`)
  return found
}
