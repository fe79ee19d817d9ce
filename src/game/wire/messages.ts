/**
 * What a page and the server say to each other about a table, once the page is connected with its ticket. The ticket has
 * table, person and seat: no message names who sends it, and none names a table.
 */
import type { Choice, Fact, Refusal, Scenario, Seat, View, Viewer } from '../vocabulary.ts'
import type { ViewDelta } from './delta.ts'
import type { OwnTable, TableView, Turn } from './table.ts'

/** Moves when a message changes so that an older page would misread it; such a page is told to load anew. */
export const WIRE_VERSION = 2

/** Longest key of a request, and longest free text, in UTF-16 units. */
export const LONGEST_KEY = 40
export const LONGEST_TEXT = 280
export const LONGEST_NICK = 24
/** Largest message a page may send, in bytes. */
export const LARGEST_MESSAGE = 8 * 1024

/** What the owner of a table, or whoever it is about, may do with it. */
export type TableAct =
  /** Deals the cards; empty seats go to bots. */
  | { readonly do: 'start' }
  | { readonly do: 'pause' }
  | { readonly do: 'resume' }
  /** Sits down where nobody or a bot sits, or beside those who do; `none`: watches. Between games, or to join in. */
  | { readonly do: 'sit'; readonly seat: Seat | 'none' }
  /** Owner: a bot by name in a seat without people, or nobody. */
  | { readonly do: 'bot'; readonly seat: Seat; readonly bot: string | undefined }
  /** Owner: takes a person's seat and ticket away. */
  | { readonly do: 'remove'; readonly person: number }
  /** Owner: lets a bot answer for a seat now, or gives it back to its people. */
  | { readonly do: 'hold'; readonly seat: Seat }
  | { readonly do: 'release'; readonly seat: Seat }
  /** Leaves for good: the ticket is worth nothing afterwards. */
  | { readonly do: 'leave' }
  /** Owner, after the end: the same people, options and scenario, a new seed. */
  | { readonly do: 'rematch' }
  /** Owner. */
  | { readonly do: 'close' }

/** The newest moment of a game that a page has, and with whose eyes: it need not be told again what led there. */
export interface Known {
  readonly game: number
  readonly step: number
  readonly viewer: Viewer
}

/** What a page sends. `key`: its own word for the request; the same key again gets the same answer, and nothing twice. */
export type ToServer =
  /** Asks for the state. First after connecting, and whenever a `seq` is missing. */
  | { readonly t: 'hello'; readonly v: number; readonly has?: Known }
  | { readonly t: 'choose'; readonly key: string; readonly turn: Turn; readonly choice: Choice }
  | { readonly t: 'say'; readonly key: string; readonly to: Seat | 'all'; readonly phrase: string }
  | { readonly t: 'write'; readonly key: string; readonly to: Seat | 'all'; readonly text: string }
  | { readonly t: 'act'; readonly key: string; readonly act: TableAct }
  /** The page is being looked at, or no more. A device that sleeps says nothing: it is gone when its socket is. */
  | { readonly t: 'here'; readonly here: boolean }

/** Why a request was not carried out, beside what the rules say of a choice. */
export const WIRE_REFUSALS = [
  /** No message of these; a `choose` with a readable key is answered, others close the socket after a few. */
  'malformed',
  /** The question was answered by somebody else at the same seat, or by a bot after the time was over. */
  'taken',
  'paused',
  /** More than a person can do; to be tried again after a moment. */
  'too-fast',
  /** Could not be written down: nothing has happened. */
  'storage',
  /** Who sent it may not. */
  'not-yours',
  /** Not in this phase of the table, or not with this seat as it is. */
  'not-now',
  /** No phrase of these, or not from this seat to that one. */
  'no-phrase',
  'full',
] as const
export type WireRefusal = (typeof WIRE_REFUSALS)[number]

/** The answer to every request that has a key. What it brought is told before it is answered. */
export type WireAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly why: Refusal | WireRefusal
      /** `taken`: by this person; absent where a bot did. */
      readonly by?: number
    }

/** Who made a choice: a person of the seat, its bot, or a bot in place of its people. */
export type By =
  | { readonly person: number }
  | { readonly bot: string; readonly deputy?: 'absent' | 'clock' | 'owner' }

/** Something said at the table, as those hear it whom it is said to, and who said it. */
export interface SaidView {
  readonly game: number
  /** After so many choices of the game. */
  readonly step: number
  readonly from: Seat
  /** Of those who hold the seat; absent where its bot speaks. */
  readonly person?: number
  readonly to: Seat | 'all'
  /** The id of a phrase (./phrases.ts), or a text of one's own. */
  readonly phrase?: string
  readonly text?: string
}

/**
 * Whether a seat may hear what was said: what is said to all, everybody; what is said to a seat, the two, and nobody else.
 * `seat`: nothing for whoever holds none.
 */
export function mayHear(
  { from, to }: Pick<SaidView, 'from' | 'to'>,
  seat: Seat | 'observer' | undefined,
): boolean {
  return to === 'all' || seat === from || seat === to
}

/** A choice that was made, as everyone may know: what was chosen is in the view, if at all. */
export interface MadeView {
  readonly step: number
  readonly turn: Turn
  readonly by: By
}

/** Why a page is no longer wanted, or its table is no more. `other-rules`: the table is of rules before today's. `elsewhere`: the same ticket is in use on another device. */
export type Gone = 'removed' | 'left' | 'elsewhere' | 'closed' | 'unknown' | 'old-page' | 'other-rules'

/** What one choice brought, as its viewer may know it. */
export interface StepTold {
  readonly delta: ViewDelta
  readonly facts: readonly Fact[]
}

/**
 * The game of a table as its viewer may know it, all of it: a page that comes back can tell the rounds it has missed, and
 * one that was loaded anew the whole story.
 */
export interface GameState {
  /** Of the view and its facts: the one the page has, or the opening. */
  readonly step: number
  readonly view: View
  readonly facts: readonly Fact[]
  /** What has happened since, in order. */
  readonly since: readonly StepTold[]
  /** Who made the choices so far, in order. */
  readonly made: readonly MadeView[]
}

/**
 * What the server sends. `seq` counts what this one connection was sent, from 1 at each `state`, without gaps: a page that
 * sees one says `hello`. It counts no one else's: whoever is not told of a talk does not see that there was one.
 */
export type ToClient =
  | {
      readonly t: 'state'
      readonly seq: number
      readonly table: TableView
      readonly own: OwnTable
      /** Nothing before the cards are dealt. */
      readonly game?: GameState
      readonly said: readonly SaidView[]
    }
  /** A choice was made. */
  | ({
      readonly t: 'step'
      readonly seq: number
      readonly made: MadeView
      /** Milliseconds left for the question that is open now, where the table has a clock. */
      readonly left?: number
    } & StepTold)
  /** Something about table or people has changed; here is all of it. */
  | { readonly t: 'table'; readonly seq: number; readonly table: TableView; readonly own: OwnTable }
  | { readonly t: 'said'; readonly seq: number; readonly said: SaidView }
  | { readonly t: 'gone'; readonly why: Gone }

/** `POST /api/tables`: opens a table. The one who does is its owner, and holds the seat it names. */
export interface OpenTable {
  /** A scenario of the rules by its id, or a whole one. */
  readonly scenario: string | Scenario
  readonly options: { readonly attention: 5 | 6; readonly lesson: boolean; readonly level?: string }
  /** Bots by name; a seat that is not named is empty, and anybody's. */
  readonly bots: Readonly<Partial<Record<Seat, string>>>
  readonly seat: Seat | 'none'
  readonly nick: string
  /** Milliseconds for each question; without it nobody is hurried. */
  readonly each?: number
  readonly spectators: boolean
  readonly freeText: boolean
}

/** `POST /api/tables/<id>/join` */
export interface JoinTable {
  readonly nick: string
  readonly seat: Seat | 'none'
}

/** `POST /api/tables/<id>/return`: on another device, by the word. The ticket of before is worth nothing from then on. */
export interface ReturnToTable {
  readonly noun: number
  readonly number: number
}

/** What opening, joining and returning give. The ticket is a secret: who has it is that person. */
export interface Ticket {
  readonly table: string
  readonly ticket: string
}

/** `GET /api/tables/<id>`: what may be known before joining. Nobody's secrets, and no nicknames. */
export interface TableDoor {
  readonly id: string
  readonly phase: TableView['phase']
  readonly scenario: string
  /** How many people sit where, and where a bot does. */
  readonly seats: Readonly<Record<Seat, { readonly people: number; readonly bot: boolean }>>
  readonly spectators: boolean
}

/** Why a request over http is refused: 400 `malformed`, 403 `forbidden`, 404 `unknown`, 409 `full` and the others, 429. */
export type DoorRefusal =
  | 'malformed'
  | 'forbidden'
  | 'unknown'
  | 'full'
  | 'not-now'
  | 'too-fast'
  | 'storage'
  | 'wrong-word'
  /** The table was played by rules before today's, and cannot go on. */
  | 'other-rules'
