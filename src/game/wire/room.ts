/**
 * A class in a room: what its teacher, its pupils and its projector are told, and what they may do. A room has tables,
 * each of them a table as any (./table.ts); a pupil plays with a ticket of the table, and hears of the room with another.
 */
import type { Choice, Refusal, Scenario, Seat } from '../vocabulary.ts'
import type { WireRefusal } from './messages.ts'
import type { SeatWord, TablePhase, Turn } from './table.ts'

/**
 * How a class plays. `delegation`: all of it governs Kazakhstan at one table, by proposals and votes. `duplicate`: each
 * pupil, or pair, is Kazakhstan at a table of its own, all with the same seed and bots. `full`: people in all five seats.
 */
export const ROOM_WAYS = ['delegation', 'duplicate', 'full'] as const
export type RoomWay = (typeof ROOM_WAYS)[number]

/**
 * `lobby`: pupils come in; `playing`; `paused`: all tables are; `stopped`: nobody plays any more, and what was played is
 * no secret; `debrief`: it is gone through together; `closed`: its records can still be fetched.
 */
export const ROOM_PHASES = ['lobby', 'playing', 'paused', 'stopped', 'debrief', 'closed'] as const
export type RoomPhase = (typeof ROOM_PHASES)[number]

/** Who says where a pupil sits. */
export const SEATINGS = ['chance', 'teacher', 'pupil'] as const
export type Seating = (typeof SEATINGS)[number]

/** What becomes of a pupil who comes when the cards are dealt. `play`: a table of its own, or a bot's seat; else it watches. */
export const LATE_WAYS = ['play', 'observe'] as const
export type LateWay = (typeof LATE_WAYS)[number]

/**
 * `player`: chooses. `mirror`: sees with the eyes of a seat, and proposes to whoever chooses there; so does all of a
 * delegation. `observer`: watches a table without anybody's secrets.
 */
export const ROLES = ['player', 'mirror', 'observer'] as const
export type Role = (typeof ROLES)[number]

/** Most pupils in a room, most tables, longest label or nickname, and longest text of a teacher, in UTF-16 units. */
export const MOST_PUPILS = 60
export const MOST_ROOM_TABLES = 60
export const LONGEST_LABEL = 24
export const LONGEST_NOTE = 200
/** Longest answer of an exit ticket, in UTF-16 units; moments of a debrief, and answers to each. */
export const LONGEST_ANSWER = 400
export const MOST_MOMENTS = 12
export const MOST_ANSWERS = 8

/** A room as its teacher wants it. */
export interface RoomPlan {
  readonly way: RoomWay
  /** A scenario of the rules by its id, or a whole one. */
  readonly scenario: string | Scenario
  readonly options: { readonly attention: 5 | 6; readonly lesson: boolean; readonly level?: string }
  /** Minutes of play until the stop, pauses not counted. 5-180. */
  readonly minutes: number
  /** Milliseconds for each question; nothing: nobody is hurried but by the end of play. */
  readonly each?: number
  /** Which bot sits where nobody does. */
  readonly bot: string
  /** Of the pages of pupils and projector; each may choose another. */
  readonly language: string
  readonly seating: Seating
  /** `full` and `duplicate`: how many may share a seat. 1-3. */
  readonly perSeat: number
  readonly late: LateWay
  /** Whether seats talk to each other in phrases, and in words of their own. */
  readonly phrases: boolean
  readonly freeText: boolean
  /** Names the teacher typed: a pupil chooses one of them. None: nicknames are made, nobody types one. */
  readonly labels: readonly string[]
}

/** `POST /api/rooms`, with the teacher's secret that the server printed at its start. */
export interface OpenRoom extends RoomPlan {
  readonly secret: string
}

/** What opening a room gives: the three tickets are secrets. */
export interface RoomOpened {
  /** Six digits. */
  readonly code: string
  readonly teacher: string
  readonly projector: string
}

/** `GET /api/rooms/<code>`: what may be known before coming in. */
export interface RoomDoor {
  readonly code: string
  readonly phase: RoomPhase
  readonly way: RoomWay
  readonly language: string
  /** Of the teacher's labels, those nobody has. */
  readonly labels: readonly string[]
  /** Whether it has labels at all. */
  readonly labelled: boolean
  /** Days after which the room and all its records are deleted. */
  readonly keptDays: number
}

/** `POST /api/rooms/<code>/join`. A link scanner does not press: only this takes a place. */
export interface JoinRoom {
  readonly label?: string
}

/** `POST /api/rooms/<code>/return`: on another device, by the pupil's word. */
export type ReturnToRoom = SeatWord

export interface RoomTicket {
  readonly code: string
  readonly ticket: string
}

/** A nickname that was made: a noun by its number in the list of nouns, and a number; or a label of the teacher's. */
export type Nick = SeatWord | { readonly label: string }

/** How somebody's question stands. `waiting`: has answered, and waits for others. `bot`: one answers in its place. */
export const DOINGS = ['thinking', 'waiting', 'gone', 'bot', 'watching', 'over'] as const
export type Doing = (typeof DOINGS)[number]

export interface PupilView {
  /** From 1 in the order of coming. Never given again. Its number as a person at whatever table of the room, too. */
  readonly pupil: number
  readonly nick: Nick
  readonly here: boolean
  /** Where it plays or watches; nothing before the cards are dealt, unless it was seated. */
  readonly table?: number
  readonly seat?: Seat
  readonly role: Role
}

/** A row of the monitor: for the teacher alone. */
export interface PupilRow extends PupilView {
  readonly doing: Doing
  /** Who is waited for at its table. */
  readonly waitsFor: readonly Seat[]
  /** Milliseconds since it last did something, or since it was gone, as the message was sent. */
  readonly since: number
  /** Gone for ten seconds or longer. */
  readonly amber: boolean
}

/** A table of the room, without secrets. */
export interface RoomTable {
  /** From 1 in the room. */
  readonly table: number
  /** As in its address. */
  readonly id: string
  readonly phase: TablePhase
  /** From 1; 0 before the cards are dealt. */
  readonly round: number
  readonly rounds: number
  /** Choices of people and bots so far. */
  readonly step: number
  readonly waitsFor: readonly Seat[]
}

/** A proposal to whoever chooses at a seat: of a delegation, or of a mirror. */
export interface ProposalView {
  /** From 1 in the room. */
  readonly proposal: number
  readonly table: number
  readonly turn: Turn
  readonly choice: Choice
  /** Who proposed it first; whoever proposes the same votes for it. 0: the teacher, for a show of hands. */
  readonly by: number
  /** Pupils who vote for it; the teacher has no vote. One vote a pupil and question; the last one counts. */
  readonly votes: readonly number[]
  /** Hands that the teacher has counted for it. */
  readonly hands: number
}

/** What a delegation has done. Its choices are no secret: they are seen as soon as they are made. */
export interface ChosenView {
  readonly turn: Turn
  readonly choice: Choice
}

/** The vote of a delegation on the question that is open. */
export interface VoteView {
  readonly turn: Turn
  readonly proposals: readonly ProposalView[]
  /** Pupils who may vote, and are here. */
  readonly voters: number
  /** Milliseconds until the strongest proposal is played, where the plan has a clock. */
  readonly left?: number
}

/** What of the debrief is shown to everyone: a page of it, from 0, and how much of it is revealed. */
export interface DebriefPlace {
  readonly page: number
  readonly revealed: boolean
  /** The moment that is voted on at this page, from 0; once it is revealed, its votes are counted and no more are taken. */
  readonly moment?: number
}

export interface RoomView {
  readonly code: string
  readonly phase: RoomPhase
  /** Its scenario by the id alone: whoever sits at a table is told the rest there. */
  readonly plan: RoomPlan
  readonly pupils: readonly PupilView[]
  readonly tables: readonly RoomTable[]
  /** Milliseconds of play left, as the message was sent. Does not move while paused. */
  readonly left: number
  /** All tables stop when the round they are in is over. */
  readonly lastRound: boolean
  /** Why all is paused, in the teacher's words; empty: none given. */
  readonly pausedFor?: string
  /** What the teacher said to all last, by number from 1. */
  readonly note?: { readonly note: number; readonly text: string }
  /** Of a delegation; else of the viewer's own seat, where somebody proposes to it. */
  readonly vote?: VoteView
  /** Of a delegation: what was chosen in its name last. */
  readonly chosen?: ChosenView
  readonly debrief?: DebriefPlace
  /** How many have voted for each answer of each moment of the debrief, where it is revealed; else how many in all. */
  readonly polls: readonly PollView[]
  /** How many of those who are in the room have handed in their exit ticket. */
  readonly exits: number
  readonly keptDays: number
}

export interface PollView {
  /** A moment of the debrief, from 0. */
  readonly moment: number
  readonly voted: number
  /** Once it is revealed: for each answer, in the order of the moment's answers. */
  readonly counts?: readonly number[]
}

/** The viewer's own part of a room. */
export type OwnRoom =
  | {
      readonly is: 'teacher'
      readonly rows: readonly PupilRow[]
      readonly projector: string
      /** A delegation's table, with its eyes: what a show of hands decides is composed there. */
      readonly at?: { readonly table: string; readonly ticket: string }
    }
  | {
      readonly is: 'projector'
      /** To watch a delegation's table, with nobody's eyes. */
      readonly at?: { readonly table: string; readonly ticket: string }
    }
  | {
      readonly is: 'pupil'
      readonly pupil: number
      readonly word: SeatWord
      /** For the table it sits at or watches; a new one where it was moved. */
      readonly at?: {
        readonly table: string
        readonly ticket: string
        readonly role: Role
        readonly seat?: Seat
      }
      /** Its votes on the moments of the debrief: the moment, and the answer by its place. */
      readonly polled: readonly { readonly moment: number; readonly answer: number }[]
      /** Whether it has handed in its exit ticket. */
      readonly handedIn: boolean
      /** The record of what it played, once the room has stopped: the table's id and its game. */
      readonly record?: { readonly table: string; readonly game: number }
    }

export type RoomAct =
  // The teacher's.
  /** Deals the cards at all tables. */
  | { readonly do: 'begin' }
  /** In the lobby or in play: to a seat of a table, or to watch it. A table of the next number is a new one. */
  | {
      readonly do: 'place'
      readonly pupil: number
      readonly table: number
      readonly seat?: Seat
      readonly role: Role
    }
  | { readonly do: 'pause'; readonly why: string }
  | { readonly do: 'resume' }
  | { readonly do: 'more-time'; readonly minutes: number }
  /** A bot answers the open question of a table for all who have not answered. */
  | { readonly do: 'advance'; readonly table: number }
  /** A bot answers for a pupil's seat until it is handed back. */
  | { readonly do: 'fill'; readonly pupil: number }
  | { readonly do: 'hand-back'; readonly pupil: number }
  | { readonly do: 'remove'; readonly pupil: number }
  | { readonly do: 'note'; readonly text: string }
  /** Tables stop at the end of the round they are in; `off`: they do not. */
  | { readonly do: 'last-round'; readonly off?: true }
  | { readonly do: 'stop' }
  | {
      readonly do: 'show'
      readonly page: number
      readonly revealed: boolean
      readonly moment?: number
    }
  | { readonly do: 'close' }
  /** The room, its tables and all that was written of them, for good. */
  | { readonly do: 'delete' }
  /** A delegation's: plays the strongest proposal now, or the one named (a show of hands). */
  | { readonly do: 'decide'; readonly proposal?: number }
  /**
   * A delegation's: so many hands are up for a proposal to the open question, 0 to `MOST_PUPILS`, as the teacher has counted.
   * They count beside the votes; the last count stands.
   */
  | { readonly do: 'hands'; readonly proposal: number; readonly count: number }
  // A pupil's.
  /** Another nickname, before the cards are dealt. */
  | { readonly do: 'swap' }
  /** `pupil` seating, in the lobby. */
  | { readonly do: 'sit'; readonly table: number; readonly seat: Seat }
  /** To whoever chooses at one's seat. The teacher may too, to a delegation. */
  | { readonly do: 'propose'; readonly turn: Turn; readonly choice: Choice }
  | { readonly do: 'vote'; readonly proposal: number }
  | { readonly do: 'poll'; readonly moment: number; readonly answer: number }
  /** The exit ticket: two answers. */
  | { readonly do: 'hand-in'; readonly answers: readonly [string, string] }
  | { readonly do: 'leave' }

/** Where a page connects with a ticket of a room, beside the table it sits at: a namespace of the same sockets. */
export const ROOM_NAMESPACE = '/room'

/** What a page of a room sends. `key` as at a table (./messages.ts). */
export type ToRoom =
  | { readonly t: 'hello'; readonly v: number }
  | { readonly t: 'act'; readonly key: string; readonly act: RoomAct }
  | { readonly t: 'here'; readonly here: boolean }

export type RoomAnswer =
  | { readonly ok: true }
  /** Of the rules, where a proposal is none they would take. */
  | { readonly ok: false; readonly why: Refusal | WireRefusal }

export type RoomGone = 'removed' | 'left' | 'elsewhere' | 'deleted' | 'unknown' | 'old-page'

/**
 * What the room sends: always all of it. Teacher and projector are told of every change, at once or within a moment; pupils of
 * what concerns them. How tables play, and who is here, they hear beside that, and see for their own table at the table.
 */
export type FromRoom =
  | { readonly t: 'room'; readonly seq: number; readonly room: RoomView; readonly own: OwnRoom }
  | { readonly t: 'gone'; readonly why: RoomGone }
