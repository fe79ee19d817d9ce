/**
 * What the journal holds of a table: everything that ever happened at it, in order, and enough to build it again. No
 * ticket and no word stands in it, only their hashes; the seeds of its games do.
 */
import type { Choice, Decision, Options, Scenario, Seat } from '../../game/index.ts'
import type { By, SaidView } from '../../game/wire/index.ts'

/** Who asked for something, and by which key: after a restart the same key still gets the same answer. */
export interface Asked {
  readonly person: number
  readonly key: string
}

/** A table that a room directs: nobody owns it, and nobody comes in but by the room. */
export interface DirectedBy {
  /** Its code. */
  readonly room: string
  /** The room itself answers for this seat, by what was proposed to it; whoever sits there does not. */
  readonly decides?: Seat
  /** Whether seats talk to each other in phrases. */
  readonly phrases: boolean
}

/** The table is there, in its lobby. The one who opened it joins with the next entry. */
export interface Opened {
  readonly e: 'opened'
  /** Of the rules its games are played by. */
  readonly rules: number
  /** By its id, or whole. */
  readonly scenario: string | Scenario
  readonly options: Options
  readonly bots: Readonly<Partial<Record<Seat, string>>>
  /** Milliseconds for each question. */
  readonly each?: number
  readonly spectators: boolean
  readonly freeText: boolean
  /** Of its first game. */
  readonly seed: string
  readonly directed?: DirectedBy
}

export interface Joined {
  readonly e: 'joined'
  readonly person: number
  readonly nick: string
  readonly seat?: Seat
  /** Does not choose. */
  readonly mirror?: true
  /** SHA-256 of ticket and word, in hexadecimal. Of the word nothing at a table of a room. */
  readonly ticket: string
  readonly word: string
}

/** A choice that was taken. */
export interface MadeEntry {
  readonly e: 'made'
  readonly game: number
  readonly seat: Seat
  readonly round: number
  readonly decision: Decision
  readonly choice: Choice
  readonly by: By
  /** Milliseconds of the table's time since the game began: pauses and downtime do not count. */
  readonly at: number
  /** Milliseconds left for those who are still asked the same; nothing where the next question has all its time. */
  readonly left?: number
}

/** `person`: absent where a bot speaks. */
export interface SaidEntry extends SaidView {
  readonly e: 'said'
}

/** Why a bot answers in the place of people. */
export type HeldFor = 'absent' | 'clock' | 'owner'
export type PausedFor = 'owner' | 'absent' | 'asleep'

/** A bot answers for a seat's people, from this question on. */
export interface HeldEntry {
  readonly e: 'held'
  readonly seat: Seat
  readonly bot: string
  readonly for: HeldFor
  readonly round: number
  readonly decision: Decision
  /** Until it is released, and not for one question. */
  readonly lasting?: true
}

type Body =
  | Opened
  | Joined
  /** On another device: a new ticket. */
  | { readonly e: 'returned'; readonly person: number; readonly ticket: string }
  | { readonly e: 'left'; readonly person: number; readonly removed?: true }
  | { readonly e: 'sat'; readonly person: number; readonly seat?: Seat; readonly mirror?: true }
  | { readonly e: 'bot'; readonly seat: Seat; readonly bot?: string }
  /** The cards are dealt; bots sit where nobody does. */
  | { readonly e: 'started'; readonly bots: Readonly<Partial<Record<Seat, string>>> }
  | MadeEntry
  | SaidEntry
  | HeldEntry
  | { readonly e: 'released'; readonly seat: Seat }
  /** `left`: milliseconds that are left for the question that is open. */
  | { readonly e: 'paused'; readonly for: PausedFor; readonly left?: number }
  | { readonly e: 'resumed' }
  /** Noted now and then, so that whoever is killed does not give a question its whole time again. */
  | { readonly e: 'time'; readonly left: number }
  | { readonly e: 'ended' }
  /** The game stops once this round is over; without a number it goes on. */
  | { readonly e: 'limited'; readonly round?: number }
  /** It is over before its end. */
  | { readonly e: 'stopped' }
  /** What was played at a table of a room is no secret any more. */
  | { readonly e: 'shown' }
  | { readonly e: 'rematch'; readonly seed: string }
  | { readonly e: 'closed' }

export type TableEntry = Body & {
  /** When, in milliseconds since 1970. */
  readonly on: number
  readonly asked?: Asked
}

/** An entry as it is made, before it is dated. */
export type Undated = Body & { readonly asked?: Asked }

/** What makes an entry unique in its table: the question a choice answers. */
export function onceOf(entry: Undated): string | undefined {
  if (entry.e !== 'made') return undefined
  return `${entry.game}/${entry.round}/${entry.decision}/${entry.seat}`
}
