/** What a table online looks like to whoever sits at it or watches: everything but the game itself, which is a view. */
import type { Question, Seat } from '../vocabulary.ts'

/**
 * `lobby`: seats are being taken; `playing`; `paused`: nothing is taken and no clock runs; `over`: the game has ended, and
 * may be played again by the same people; `closed`: for good.
 */
export const TABLE_PHASES = ['lobby', 'playing', 'paused', 'over', 'closed'] as const
export type TablePhase = (typeof TABLE_PHASES)[number]

/** Somebody who has joined a table, by number from 1 in the order of joining. A number is never given again. */
export interface PersonView {
  readonly person: number
  /** What the others see as a name: plain text. */
  readonly nick: string
  /** Where it sits; nothing for a spectator. */
  readonly seat?: Seat
  /** Whether a device of this person is connected. */
  readonly here: boolean
  /** Whether it opened the table: it may start, pause, seat, remove and close. */
  readonly owner: boolean
  /** Sees with the eyes of its seat and does not choose: at a table of a room (./room.ts). */
  readonly mirror?: true
}

/**
 * Who answers for a seat. `empty`: nobody yet, only in the lobby. `held`: a bot for people who are absent or missed their
 * time; it is theirs again at the next question, if one of them is here.
 */
export type SeatView =
  | { readonly is: 'empty' }
  | { readonly is: 'bot'; readonly bot: string }
  | { readonly is: 'people' }
  | { readonly is: 'held'; readonly bot: string }

/** Time for one question. All in milliseconds. */
export interface ClockView {
  /** For each question; nothing: nobody is hurried. */
  readonly each: number
  /** What is left of it for the question that is open, as the message was sent. Does not move while paused. */
  readonly left?: number
}

export interface TableView {
  /** As in its address. */
  readonly id: string
  readonly phase: TablePhase
  /** Which game of the table this is, from 1: a rematch is the next. */
  readonly game: number
  readonly seats: Readonly<Record<Seat, SeatView>>
  readonly people: readonly PersonView[]
  readonly clock?: ClockView
  /** Why play is paused: `owner` asked, `absent`: every person is gone, or `asleep`: the server slept. */
  readonly pausedFor?: 'owner' | 'absent' | 'asleep'
  /** Whether somebody without a seat may watch. */
  readonly spectators: boolean
  /** Whether seats may write to each other in words of their own. */
  readonly freeText: boolean
  /** SHA-256 of the game's seed, in hexadecimal, shown from before the first choice. */
  readonly seedHash: string
  /** The seed itself, once the game is over; at a table of a room, once no table of it plays any more. */
  readonly seed?: string
  /** It is `over` before its end: its room has stopped. */
  readonly stopped?: true
}

/** The viewer's own part of a table. */
export interface OwnTable {
  readonly person: number
  readonly seat?: Seat
  readonly owner: boolean
  /**
   * The word by which this person comes back on another device: a noun by its place in the list, and a number. Nothing at a
   * table of a room: there one comes back to the room.
   */
  readonly word?: SeatWord
  readonly mirror?: true
}

/** A noun by its number in the list of nouns (0-255), said by each language in its own, and a number of three digits. */
export interface SeatWord {
  readonly noun: number
  readonly number: number
}

/** A question of one of the games of a table. Asked once, answered once. */
export interface Turn extends Question {
  readonly game: number
}
