/**
 * What the journal holds of a room: everything that ever happened in it, in order, and enough to build it again. No ticket
 * and no word stands in it, only their hashes. What is played at its tables stands with them.
 */
import type { Choice, Seat } from '../../game/index.ts'
import type { Nick, Role, RoomPlan, Turn } from '../../game/wire/index.ts'

/** Who asked for something, and by which key: after a restart the same key still gets the same answer. 0: the teacher. */
export interface Asked {
  readonly by: number
  readonly key: string
}

/** Where a pupil plays or watches. */
export interface Place {
  readonly table: number
  readonly seat?: Seat
  readonly role: Role
}

/** A table of the room: its number, its id, and what chance gave it. */
export interface TableMade {
  readonly table: number
  readonly id: string
  readonly seed: string
}

export interface ProposedEntry {
  readonly e: 'proposed'
  readonly table: number
  readonly turn: Turn
  readonly choice: Choice
  /** A pupil, who votes for it; or 0 for the teacher, who has no vote. */
  readonly by: number
}

type Body =
  /** SHA-256 of the teacher's ticket, in hexadecimal. */
  | { readonly e: 'opened'; readonly plan: RoomPlan; readonly teacher: string }
  | {
      readonly e: 'came'
      readonly pupil: number
      readonly nick: Nick
      /** SHA-256 of ticket and word, in hexadecimal. */
      readonly ticket: string
      readonly word: string
    }
  /** On another device: a new ticket. */
  | { readonly e: 'returned'; readonly pupil: number; readonly ticket: string }
  | { readonly e: 'left'; readonly pupil: number; readonly removed?: true }
  | { readonly e: 'swapped'; readonly pupil: number; readonly nick: Nick }
  /** By chance, by the teacher, or by itself. */
  | { readonly e: 'placed'; readonly pupil: number; readonly at: Place }
  /** These tables are there from now on. */
  | { readonly e: 'tables'; readonly tables: readonly TableMade[] }
  /** The cards are dealt at all tables. */
  | { readonly e: 'begun' }
  | { readonly e: 'paused'; readonly why: string }
  | { readonly e: 'resumed' }
  /** Time has passed, and nothing else: what is played until the next entry may be played once more after a fall. */
  | { readonly e: 'passed' }
  | { readonly e: 'more-time'; readonly minutes: number }
  | { readonly e: 'last-round'; readonly off?: true }
  | { readonly e: 'stopped' }
  | { readonly e: 'advanced'; readonly table: number }
  | { readonly e: 'filled'; readonly pupil: number }
  | { readonly e: 'handed-back'; readonly pupil: number }
  | { readonly e: 'noted'; readonly text: string }
  | ProposedEntry
  /** The teacher has this one played. */
  | { readonly e: 'decided'; readonly proposal: number }
  /** So many hands are for it, as the teacher has counted. */
  | { readonly e: 'hands'; readonly proposal: number; readonly count: number }
  | { readonly e: 'voted'; readonly by: number; readonly proposal: number }
  | {
      readonly e: 'showed'
      readonly page: number
      readonly revealed: boolean
      readonly moment?: number
    }
  | { readonly e: 'polled'; readonly pupil: number; readonly moment: number; readonly answer: number }
  | { readonly e: 'handed-in'; readonly pupil: number; readonly answers: readonly [string, string] }
  | { readonly e: 'closed' }
  /** It is to go with all that was written of it; what is still there was about to. */
  | { readonly e: 'deleted' }

export type RoomEntry = Body & {
  /** When, in milliseconds since 1970. */
  readonly on: number
  /** Milliseconds of play until then: pauses and downtime do not count. */
  readonly played: number
  readonly asked?: Asked
}

/** An entry as it is made, before it is dated. */
export type Undated = Body & { readonly asked?: Asked }
