/**
 * What a room leaves behind, as its debrief and its export take it: the records of its tables and what its pupils did
 * beside them. Pupils are known by number and nick alone.
 */
import type { Choice, Seat } from '../../../game/index.ts'
import type { Nick, Role, RoomPhase, RoomPlan, Turn } from '../../../game/wire/index.ts'

export interface ClassRecords {
  /** Six digits. */
  readonly code: string
  readonly phase: RoomPhase
  readonly plan: RoomPlan
  /** Milliseconds since 1970 when the room was opened. */
  readonly openedAt: number
  /** In the order of their numbers. Those where nothing was ever chosen are left out. */
  readonly tables: readonly RecordedTable[]
  /** All who ever came, in the order of their numbers: those too who left or were removed. */
  readonly pupils: readonly RecordedPupil[]
  /** In the order they were made. */
  readonly proposals: readonly RecordedProposal[]
  /** Answers to the debrief's questions that count, in the order they were given. */
  readonly polls: readonly RecordedPoll[]
  /** Exit tickets, one a pupil at most. */
  readonly exits: readonly RecordedExit[]
}

export interface RecordedTable {
  /** From 1 in the room. */
  readonly table: number
  /** As in its address. */
  readonly id: string
  /** From 1: the game of the table that the record is of. */
  readonly game: number
  /** The text of a record file (../../game/record): of a game that was stopped, up to its last choice. */
  readonly record: string
  /** Whether the room stopped before the game was over. */
  readonly stoppedEarly: boolean
  /** Which pupil made each of the record's choices, in their order; nothing where nobody of them did. */
  readonly madeBy: readonly (number | undefined)[]
  /** Whoever sat at a seat at the end, by number. */
  readonly people: Readonly<Partial<Record<Seat, readonly number[]>>>
}

export interface RecordedPupil {
  readonly pupil: number
  readonly nick: Nick
  /** Where it sat or watched last; nothing: nowhere. */
  readonly table?: number
  readonly seat?: Seat
  readonly role: Role
  /** Came when the cards had been dealt. */
  readonly late?: boolean
  /** Was no longer in the room at the end. */
  readonly gone?: boolean
}

export interface RecordedProposal {
  /** From 1 in the room. */
  readonly proposal: number
  readonly table: number
  readonly turn: Turn
  readonly choice: Choice
  /** The pupil who proposed it first; 0: the teacher, after a show of hands. */
  readonly by: number
  /** Whose vote it had when the question was answered, the proposer's among them. */
  readonly votes: readonly number[]
  /** Hands that the teacher had counted for it by then: whose they were is not known. */
  readonly hands: number
  /** Milliseconds since 1970 when it was first proposed. */
  readonly on: number
  /** Whether it was played. */
  readonly played: boolean
}

export interface RecordedPoll {
  readonly pupil: number
  /** A moment of the debrief, from 0, and one of its answers, by its place. */
  readonly moment: number
  readonly answer: number
  /** Milliseconds since 1970 when the answer that counts was given. */
  readonly on: number
}

export interface RecordedExit {
  readonly pupil: number
  readonly answers: readonly [string, string]
  /** Milliseconds since 1970 when it was handed in. */
  readonly on: number
}
