/** A table as its entries tell it: everything but who is connected, the clock that runs, and the states of its game. */
import type { Options, Scenario, Seat } from '../../game/index.ts'
import type { Handover, SeatHolder } from '../../game/record/index.ts'
import type { TablePhase } from '../../game/wire/index.ts'
import type { DirectedBy, HeldEntry, MadeEntry, PausedFor, SaidEntry } from './entries.ts'

export interface Person {
  readonly person: number
  readonly nick: string
  /** Nothing: watches. */
  readonly seat?: Seat
  /** Sees with the eyes of its seat, and does not choose. */
  readonly mirror?: true
  /** Whose cards it has seen in the game under way. */
  readonly seen?: Seat
  readonly ticket: string
  readonly word: string
}

/** A bot answers for a seat's people, from this question on. */
export type Held = Omit<HeldEntry, 'e'>

/** One game of a table. */
export interface TableGame {
  readonly seed: string
  /** Who held the seats as the cards were dealt; nothing before. */
  readonly seats?: Readonly<Record<Seat, SeatHolder>>
  readonly handovers: readonly Handover[]
  readonly made: readonly MadeEntry[]
  readonly said: readonly SaidEntry[]
  readonly over: boolean
  /** It was over before its end. */
  readonly stopped?: true
}

export interface TableState {
  readonly rules: number
  readonly scenario: string | Scenario
  readonly options: Options
  readonly each?: number
  readonly spectators: boolean
  readonly freeText: boolean
  readonly directed?: DirectedBy
  /** The round after which the game stops. */
  readonly limit?: number
  /** Whether what was played is no secret any more: at a table of a room. */
  readonly shown?: true
  readonly phase: TablePhase
  readonly pausedFor?: PausedFor
  /** Milliseconds that were left for the open question as it was written down last; nothing: all its time. */
  readonly left?: number
  /** Those who are there, in the order of joining. */
  readonly people: readonly Person[]
  /** How many ever joined: numbers are never given again. */
  readonly joined: number
  readonly bots: Readonly<Partial<Record<Seat, string>>>
  readonly held: Readonly<Partial<Record<Seat, Held>>>
  /** Oldest first; the last is the one under way, or about to be. */
  readonly games: readonly [TableGame, ...TableGame[]]
  /** Keys of requests that were carried out, the newest last, a few for each person. */
  readonly keys: ReadonlyMap<number, readonly string[]>
  /** When something happened last, in milliseconds since 1970. */
  readonly touched: number
}

/** The game under way, or about to begin. */
export function currentGame({ games }: Pick<TableState, 'games'>): TableGame {
  return games.at(-1) ?? games[0]
}

export function personOf({ people }: TableState, number: number): Person | undefined {
  return people.find(({ person }) => person === number)
}

/** Who sits in a seat, in the order of joining, mirrors too. */
export function peopleAt({ people }: Pick<TableState, 'people'>, seat: Seat): readonly Person[] {
  return people.filter((one) => one.seat === seat)
}

/** Whether a seat is people's to answer for, and no bot's of its own: somebody chooses there, or a room decides for it. */
export function isPeopled(state: Pick<TableState, 'people' | 'directed'>, seat: Seat): boolean {
  return state.directed?.decides === seat || state.people.some((one) => one.seat === seat && !one.mirror)
}

/** The oldest of those who are there: whoever opened the table, for as long as it stays. A room's table has none. */
export function ownerOf({ people, directed }: TableState): number | undefined {
  return directed ? undefined : people[0]?.person
}

/** Whether everybody may know the seeds of games that are over. */
export function isShown({ directed, shown }: TableState): boolean {
  return directed === undefined || shown === true
}

/** Whether cards are dealt and the game is not over. */
export function isUnderWay({ phase }: TableState): boolean {
  return phase === 'playing' || phase === 'paused'
}

/** Who holds a seat, as a record has it. A miss of one's time is no change of hands. */
export function holderAt(state: TableState, seat: Seat): SeatHolder {
  const held = state.held[seat]
  if (held && held.for !== 'clock') return { kind: 'bot', bot: held.bot }
  if (state.directed?.decides === seat) return { kind: 'persons' }
  const people = peopleAt(state, seat).filter(({ mirror }) => !mirror)
  if (people.length === 0) return { kind: 'bot', bot: state.bots[seat] ?? DEPUTY }
  const nick = people.map((one) => one.nick).join(', ')
  return { kind: people.length > 1 ? 'persons' : 'person', nick: nick.slice(0, LONGEST_HOLDER) }
}

/** The bot that answers for people, and sits where nobody does. */
export const DEPUTY = 'expert'
/** Longest name of a seat's holder in a record. */
const LONGEST_HOLDER = 60
