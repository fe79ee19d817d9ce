/** What a card is. Cards are data: titles and texts live in the locale files, under the card's id. */
import type { Domain, Era, Power } from '../ids.ts'
import type { CardId, Effect, Modifier, Need } from './effect-types.ts'

export type { CardId } from './effect-types.ts'

/** Where in the three texts a card stands: an inventory entry, and which of its paragraphs, as `A:76`. */
export interface Source {
  entry: string
  at: readonly string[]
}

interface Card {
  id: CardId
  sources: readonly Source[]
}

/** One answer to a crisis. */
export interface Response {
  /** Unique within its event. */
  id: string
  /** Price in cubes, 0 only for standing aside. */
  cubes: number
  /** Price in oil, taken from the treasury. */
  oil?: number
  /** The power the response names: its cubes count toward this power's expectation and the pledge. */
  power?: Power
  /** On the menu only while all of these hold; never on standing aside. */
  needs?: readonly Need[]
  effects: readonly Effect[]
}

/** News of a round. With responses it is a crisis; exactly one of them costs nothing: standing aside. */
export interface EventCard extends Card {
  kind: 'event'
  era: Era
  /** When it happened, as the text gives it: `2014`, `2014-03` or `2014-03-18`. */
  date: string
  /** The last year or month, where the text gives a span. */
  until?: string
  effects: readonly Effect[]
  responses?: readonly Response[]
}

/** How far an offer binds: 0 a deal, 1 an agreement, 2 a framework. */
export type Bind = 0 | 1 | 2

interface PowerCard extends Card {
  power: Power
  domain: Domain
  /** What it costs the power to play. */
  interest: number
  /** The eras in whose hands it may be. */
  eras: readonly Era[]
  /** Can be laid only while all of these hold. */
  needs?: readonly Need[]
}

export interface OfferCard extends PowerCard {
  kind: 'offer'
  /** Price in attention, as printed. */
  price: number
  bind: Bind
  /** What the domain's track gains, 0..3. */
  benefit: number
  /** Any further effects, welcome or not. */
  strings: readonly Effect[]
}

export interface PressureCard extends PowerCard {
  kind: 'pressure'
  /** Leverage it takes to play, and how hard it bites: see resistance.ts for the cubes that meet it. */
  strength: number
  /** What happens when it is complied with (sovereignty -1 comes on top, by the rules). */
  demand: readonly Effect[]
  /** What resisting leaves behind, if anything. */
  resisted?: readonly Effect[]
}

/** A Kazakh project: once a game, for cubes and oil. */
export interface InitiativeCard extends Card {
  kind: 'initiative'
  cubes: number
  oil: number
  eras: readonly Era[]
  /** On the menu only while all of these hold. */
  needs?: readonly Need[]
  effects: readonly Effect[]
}

/** Something Kazakhstan belongs to: it gives something each round, binds something, and lasts while it is kept up. */
export interface InstitutionCard extends Card {
  kind: 'institution'
  /** Who leads it, if one power does. */
  sponsor?: Power
  /** Membership lapses in the unravelling when one of these no longer holds. */
  keeps: readonly Need[]
  /** What membership changes, for good and ill. */
  gives: readonly Modifier[]
}

export type HandCard = OfferCard | PressureCard | InitiativeCard
export type AnyCard = EventCard | HandCard | InstitutionCard

/** Where a statement stands: in the texts, at these paragraphs; nowhere, the game's own; or as one author's claim. */
export type Mark = readonly string[] | 'own' | { readonly claim: readonly string[] }

/** The marks of a card, or of another thing that was read, by its statements' keys. */
export type Marks = Readonly<Record<string, Mark>>
