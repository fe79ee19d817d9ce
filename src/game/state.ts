/** The state of a game: plain JSON, in two parts. `Table` lies open to everyone; `hidden` to nobody as a whole. */

import type { CardId } from './deck/card-types.ts'
import type { Modifier } from './deck/effect-types.ts'
import type { Aim, Domain, Era, Level, Power, Route, Seat, Track } from './ids.ts'
import type { Rng } from './rng.ts'
import type { Scenario } from './scenarios/scenario.ts'

export interface Options {
  /** Cubes a round: 5, or 6 at the easy level. */
  attention: 5 | 6
  /** The lesson variant brings rules in as it goes (RULES.md, "The lesson variant"). */
  lesson: boolean
  /** Whose pars decide the margins; the scenario's own if none is named. */
  level?: Level
}

/** What is asked now. */
export const DECISIONS = ['pledge', 'offers', 'attention'] as const
export type Decision = (typeof DECISIONS)[number]

export const ENDINGS = ['completed', 'regime-crisis', 'absorbed'] as const
export type Ending = (typeof ENDINGS)[number]

/** What a card left behind for a while. It counts in the rounds up to and including `until`. */
export interface Condition {
  card: CardId
  until: number
  data: readonly Modifier[]
}

/** A card on the table, its terms fixed for the round. */
export interface Laid {
  card: CardId
  kind: 'offer' | 'pressure'
  power: Power
  domain: Domain
  /** Offers: cubes it takes. Pressures: 0, and after the reckoning the cubes that resisted it. */
  price: number
  /** Offers: what the domain's track gains, before any premium. */
  benefit: number
  sweetened: boolean
  /** After the reckoning: an offer was taken, a pressure complied with. */
  taken: boolean
}

/** One closed round, for the vectors over time. Never changed once written. */
export interface RoundRow {
  round: number
  event: CardId
  tracks: Record<Track, number>
  weight: Record<Power, number>
  trust: Record<Power, number>
  interest: Record<Power, number>
  /** Cubes spent on each power, and at home. */
  cubes: Record<Power | 'home', number>
  dependence: number
  treasury: number
}

export interface VerdictRow {
  round: number
  points: number
}

/** What came of the game. `margin` is (score - par) / spread; the highest wins. */
export interface Outcome {
  ending: Ending
  /** Whose order Kazakhstan was absorbed into. */
  absorbedBy?: Power
  round: number
  scores: Record<Seat, number>
  margins: Record<Seat, number>
  winner: Seat
  aims: Record<Power, { aim: Aim; met: boolean }>
}

/**
 * Everything that lies open. Ranges are those of RULES.md, "The state". Every field is there from the start, if only as
 * `undefined`: objects whose shape never changes are what keeps search fast.
 */
export interface Table {
  rulesVersion: number
  scenario: Scenario
  options: Options
  /** From 1. */
  round: number
  /** `undefined` once the game is over. */
  decision: Decision | undefined
  /** Seats that must still choose, in seat order. */
  waiting: Seat[]
  tracks: Record<Track, number>
  dependence: number
  treasury: number
  /** Cubes this round. */
  attention: number
  contract: Record<Power, Record<Domain, number>>
  trust: Record<Power, number>
  interest: Record<Power, number>
  routes: Route[]
  /** Never written to: a change makes another list (see modifiers.ts). */
  conditions: readonly Condition[]
  /** This round's news. */
  event: CardId
  /** What each power expects this round, in cubes. Fixed from the news on, but for being spurned. */
  expected: Record<Power, number>
  pledge: { power: Power; cubes: number } | undefined
  /** The domain of Washington's agenda. */
  agenda: Domain
  /** Cards on the table: seat order, then as laid. Kept until the next reveal. */
  laid: Laid[]
  score: Record<Seat, number>
  verdicts: VerdictRow[]
  history: RoundRow[]
  /** Initiatives carried out, in order. */
  launched: CardId[]
  outcome: Outcome | undefined
}

/** What no seat may see as a whole. */
export interface Hidden {
  rng: Rng
  hands: Record<Seat, CardId[]>
  /** Drawn from the front, put under at the end. */
  decks: Record<Seat, CardId[]>
  /** Coming events by era, drawn from the front. */
  events: Record<Era, CardId[]>
  aims: Record<Power, Aim>
  /** Choices made and not yet revealed. */
  chosen: Partial<Record<Power, string[]>>
  /** Draws fixed beforehand, if any. */
  draws: Draws | undefined
}

/**
 * Draws that a record fixes instead of the seed, as a logged game must whose cards are known: the cards named come
 * first, in this order, wherever they belong; the others follow them, shuffled.
 */
export interface Draws {
  /** In the order they come. */
  events: readonly CardId[]
  /** By the era that brings them into play. */
  decks: Readonly<Partial<Record<Era, Readonly<Partial<Record<Seat, readonly CardId[]>>>>>>
  aims?: Readonly<Record<Power, Aim>> | undefined
  agenda?: Domain
}

export interface State extends Table {
  hidden: Hidden
}

/** What one viewer may know: the table, its own hand and aim, and of the rest only how many. */
export interface View extends Table {
  viewer: Seat | 'observer'
  /** The viewer's own hand; empty for an observer. */
  hand: CardId[]
  /** A power's own aim. */
  aim?: Aim
  /** A power's own choice while the others still think. */
  chosen?: string[]
  counts: { hands: Record<Seat, number>; decks: Record<Seat, number>; events: Record<Era, number> }
}
