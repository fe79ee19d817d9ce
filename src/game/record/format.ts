/** The logged game: what it takes to play a game again, move by move. A save is an unfinished record. */
import type { Choice, Draws, Options, Scenario, Seat } from '../vocabulary.ts'

export const FORMAT = 'multivector-record'
/** Moves when the shape of a record changes; older shapes are migrated. */
export const FORMAT_VERSION = 1

/** No game has as many moves: ten rounds of six choices, and some room. */
export const MOST_MOVES = 200

/** Who held a seat: a person, or a bot by its name. */
export type Holder = 'person' | `bot:${string}`

/** The name of the bot that holds a seat; nothing where a person does. */
export function botOf(holder: Holder): string | undefined {
  return holder === 'person' ? undefined : holder.slice('bot:'.length)
}

export interface Move {
  seat: Seat
  choice: Choice
}

export interface GameRecord {
  format: typeof FORMAT
  version: typeof FORMAT_VERSION
  rulesVersion: number
  scenario: Scenario
  options: Options
  seed: string
  /** Draws the record fixes instead of the seed. */
  draws?: Draws
  seats: Readonly<Record<Seat, Holder>>
  /** Every choice of every seat, in the order they were made. */
  moves: readonly Move[]
  /** Of the state after the last move (see ./hash.ts). */
  hash: string
}

/** Why a record cannot be used. */
export const RECORD_REFUSALS = [
  'too-large',
  'not-json',
  'not-a-record',
  'newer-format',
  'other-rules',
  'bad-scenario',
  'bad-moves',
  'illegal-move',
  'other-outcome',
  'damaged',
  'unknown-bot',
  'no-person',
  'two-persons',
] as const
export type RecordRefusal = (typeof RECORD_REFUSALS)[number]

export interface Refused {
  refused: RecordRefusal
  /** Where: a path in the record, a version, the number of the move or the round (from 1), or seats. */
  detail?: string
  /** What was expected there, where that says more: bounds, or the names allowed. */
  expected?: string
}
