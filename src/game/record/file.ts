/**
 * Version 2 of the record: one file that holds a whole game and all that came to it, who held which seat, what was said,
 * how else it might have gone, and what somebody noted. ./FORMAT.md says the same in words.
 */
import type { Choice, Decision, Draws, Options, Outcome, Scenario, Seat } from '../vocabulary.ts'
import type { FORMAT } from './format.ts'

/** The version of the format of a `RecordFile`. */
export const FILE_VERSION = 2

export const HOLDER_KINDS = ['person', 'persons', 'bot'] as const
export type HolderKind = (typeof HOLDER_KINDS)[number]

/** Who holds a seat: one person, several who share it, or a bot. */
export interface SeatHolder {
  readonly kind: HolderKind
  /** The bot's name; for a bot, and for nobody else. */
  readonly bot?: string
  /** What the others see as its name: plain text, whatever it looks like. */
  readonly nick?: string
}

/** Who chose in the place of a seat's holder. */
export const DEPUTIES = ['bot', 'clock'] as const
export type Deputy = (typeof DEPUTIES)[number]

export interface LoggedMove {
  readonly seat: Seat
  readonly choice: Choice
  /** Milliseconds since the game began. */
  readonly at?: number
  /** Set where the holder did not choose: a bot stood in, or time ran out. */
  readonly by?: Deputy
}

/** A moment of a game: after so many moves of it, or of a branch, and after so many facts of the last. */
export interface Place {
  /** The id of a branch; the game itself where there is none. */
  readonly branch?: string
  /** 0: the opening. In a branch counted from the opening too. */
  readonly step: number
  readonly line?: number
}

/** A seat changed hands: from this step on somebody else holds it, for an absent person or for good. */
export interface Handover extends SeatHolder {
  readonly step: number
  readonly seat: Seat
}

/** What one seat said to another: either the id of a phrase, or words of its own, plain text whatever it looks like. */
export interface Said {
  readonly at: Place
  readonly from: Seat
  readonly to: Seat | 'all'
  readonly phrase?: string
  readonly text?: string
}

/** Another way to go on, from a place of the game or of an earlier branch: its own moves from there. */
export interface Branch {
  readonly id: string
  readonly from: Place
  readonly title?: string
  readonly seats: Readonly<Record<Seat, SeatHolder>>
  readonly moves: readonly LoggedMove[]
  readonly chain: readonly string[]
}

export interface Note {
  readonly at: Place
  readonly text: string
  /** Whether it opens a chapter, as its title. */
  readonly chapter?: true
}

/** What some evaluator found of one decision. A cache: nothing is believed for standing in a file. */
export interface Appraised {
  readonly at: Place
  readonly seat: Seat
  readonly decision: Decision
  /** In margins: spreads above par. */
  readonly played: number
  readonly best: number
  readonly choice: Choice
  readonly error: number
}

export interface Analysis {
  /** Which evaluator, with its settings. */
  readonly evaluator: string
  readonly decisions: readonly Appraised[]
}

/** Which rules a game was played by: their version, and the hash of the archived bundle (./archive.ts). */
export interface RulesNamed {
  readonly version: number
  readonly sha256?: string
}

/** A whole game. `seal` covers every other field: it shows damage, and says nothing about who wrote the file. */
export interface RecordFile {
  readonly format: typeof FORMAT
  readonly version: typeof FILE_VERSION
  readonly rules: RulesNamed
  /** By the id it has in those rules, or whole. */
  readonly scenario: string | Scenario
  readonly options: Options
  readonly seed: string
  /** Draws that are fixed instead of following from the seed. */
  readonly draws?: Draws
  /** Who held each seat at the beginning. */
  readonly seats: Readonly<Record<Seat, SeatHolder>>
  readonly handovers?: readonly Handover[]
  /** Every choice of every seat, in the order they were made. */
  readonly moves: readonly LoggedMove[]
  readonly said?: readonly Said[]
  /** One digest for each round that has a move (see ./chain.ts). Empty only in a file that was of format 1. */
  readonly chain: readonly string[]
  /** Of the state after the last move, where the file was of format 1: it had no chain. */
  readonly hash?: string
  /** What came of the game, where it is over. */
  readonly outcome?: Outcome
  readonly branches?: readonly Branch[]
  readonly notes?: readonly Note[]
  readonly analysis?: readonly Analysis[]
  /** SHA-256, in hexadecimal (see ./seal.ts). */
  readonly seal: string
}

/** A file that is not sealed yet. */
export type Unsealed = Omit<RecordFile, 'seal'>
