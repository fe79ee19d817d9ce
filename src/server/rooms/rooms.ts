/** What the rest of the server sees of rooms: opened, found, joined and connected to. Sockets and routes stand on this alone. */
import type { Scenario, Seat } from '../../game/index.ts'
import type {
  DebriefPlace,
  FromRoom,
  JoinRoom,
  Nick,
  OpenRoom,
  ReturnToRoom,
  RoomAnswer,
  RoomDoor,
  RoomOpened,
  RoomPhase,
  RoomPlan,
  RoomTicket,
  RoomWay,
  ToRoom,
} from '../../game/wire/index.ts'
import type { DoorRefused } from '../tables/tables.ts'
import type { RoomState } from './room-state.ts'

/** One device in a room. What comes in has been checked for its shape (../guard). */
export interface RoomConnection {
  /** Carries out a request; an answer where it has a key. Never rejects. */
  receive(message: ToRoom): Promise<RoomAnswer | undefined>
  /** The socket is gone. `quiet`: milliseconds since it was last heard. */
  end(quiet?: number): void
}

/** How a room reaches one device. Must not throw; may be called after the socket is gone. */
export interface RoomDevice {
  send(message: FromRoom): void
  /** No more messages come: the socket is to be closed. */
  close(): void
}

export interface Rooms {
  /** Whoever asks has shown the teacher's secret. */
  open(request: OpenRoom): Promise<RoomOpened | DoorRefused>
  /** Whether this is the secret that was printed at the start. */
  isSecret(secret: string): boolean
  door(code: string): RoomDoor | undefined
  join(code: string, request: JoinRoom): Promise<RoomTicket | DoorRefused>
  returning(code: string, request: ReturnToRoom): Promise<RoomTicket | DoorRefused>
  /** A device with a ticket of a room; `undefined` where the ticket is worth nothing. */
  connect(ticket: string, device: RoomDevice): RoomConnection | undefined
  /** Whose ticket this is in that room. */
  holder(code: string, ticket: string): Holder | undefined
  /** All that is known of a room, for whoever makes a debrief or an export of it; secrets of tables too. */
  records(code: string): RoomRecords | undefined
  /** How far a room has come. */
  reached(code: string): RoomReached | undefined
  /** Calls this with the code of every room that is deleted from now on: whoever keeps something of one lets go of it. */
  onDeleted(forget: (code: string) => void): void
  figures(): RoomFigures
  /** Writes down how far play has come, and lets go of every device. Before the tables close. */
  close(): Promise<void>
}

export type Holder =
  | { readonly is: 'teacher' }
  | { readonly is: 'projector' }
  | { readonly is: 'pupil'; readonly pupil: number }

export interface RoomReached {
  readonly phase: RoomPhase
  /** What of the debrief is shown. */
  readonly place?: DebriefPlace
  /** When it was opened, in milliseconds since 1970. */
  readonly opened: number
}

/** For /metrics. */
export interface RoomFigures {
  readonly rooms: number
  readonly pupils: number
}

/** Somebody who sat or watched at a table, or was last there when leaving the room. */
export interface RecordPerson {
  readonly pupil: number
  readonly nick: Nick
  readonly seat?: Seat
  readonly role: 'player' | 'mirror' | 'observer'
  readonly hasLeft: boolean
}

export interface TableRecord {
  /** From 1 in the room. */
  readonly table: number
  /** As in its address. */
  readonly id: string
  /** Which game of the table. */
  readonly game: number
  /** The file of its game up to its last choice (game/record/FORMAT.md); nothing before the deal. */
  readonly file?: string
  /** Who made each of its choices: a pupil; 0: the class, by the teacher's hand; nothing: a bot. */
  readonly madeBy: readonly (number | undefined)[]
  /** Whether no choice is taken any more, and whether that was before its end. */
  readonly over: boolean
  readonly stopped: boolean
  readonly people: readonly RecordPerson[]
}

export interface RoomRecords {
  readonly code: string
  readonly way: RoomWay
  readonly plan: RoomPlan
  readonly scenario: string | Scenario
  /** The room itself: proposals, votes, polls, exit tickets. Its pupils and those who have left. */
  readonly state: RoomState
  readonly tables: readonly TableRecord[]
}
