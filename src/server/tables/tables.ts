/** What the rest of the server sees of tables: opened, found, and connected to. Sockets and routes stand on this alone. */
import type {
  DoorRefusal,
  JoinTable,
  OpenTable,
  ReturnToTable,
  TableDoor,
  Ticket,
  ToClient,
  ToServer,
  WireAnswer,
} from '../../game/wire/index.ts'

export interface DoorRefused {
  readonly refused: DoorRefusal
  /** Which field, where that says more. */
  readonly detail?: string
}

/** One device at a table. What comes in has been checked for its shape (../guard). */
export interface Connection {
  /** Carries out a request; an answer where it has a key. Never rejects. */
  receive(message: ToServer): Promise<WireAnswer | undefined>
  /** The socket is gone. `quiet`: milliseconds since it was last heard. */
  end(quiet?: number): void
}

/** How a table reaches one device. Must not throw; may be called after the socket is gone. */
export interface Device {
  /** `body`: all of the message but its number. Whoever is told the same is given the same object. */
  send(message: ToClient, body?: object): void
  /** No more messages come: the socket is to be closed. */
  close(): void
}

export interface Tables {
  open(request: OpenTable): Promise<Ticket | DoorRefused>
  door(table: string): TableDoor | undefined
  /** Whether a table was played by other rules than today's, and cannot go on. Its finished games can be had. */
  isOfOtherRules(table: string): boolean
  join(table: string, request: JoinTable): Promise<Ticket | DoorRefused>
  returning(table: string, request: ReturnToTable): Promise<Ticket | DoorRefused>
  /** A device with a ticket; `undefined` where the ticket is worth nothing. */
  connect(ticket: string, device: Device): Connection | undefined
  /** The record of a finished game as a file (game/record/FORMAT.md); `undefined` before its end. */
  record(table: string, game: number): string | undefined
  figures(): TableFigures
  /** Says why to everyone, writes down what is to be, and ends all timers and bots. */
  close(): Promise<void>
}

/** For /metrics. */
export interface TableFigures {
  readonly tables: number
  readonly devices: number
  readonly choices: number
  readonly waitingBots: number
}
