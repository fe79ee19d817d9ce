/** What somebody may do with a table: an act becomes entries, or is refused. Pure. */
import { botNamed } from '../../game/bots/index.ts'
import { type Question, SEATS, type Seat } from '../../game/index.ts'
import type { TableAct, WireRefusal } from '../../game/wire/index.ts'
import type { Undated } from './entries.ts'
import {
  DEPUTY,
  isPeopled,
  isUnderWay,
  ownerOf,
  type Person,
  peopleAt,
  personOf,
  type TableState,
} from './table-state.ts'

/** Games of one table: a class plays it for a year. */
const MOST_GAMES = 50

/** What an act needs beside the table. */
export interface ActContext {
  /** For the seed of another game. */
  newSeed(): string
  /** Milliseconds left for the open question. */
  readonly left: number | undefined
  /** What a seat is asked now. */
  asked(seat: Seat): Question | undefined
}

type Outcome = readonly Undated[] | WireRefusal
type Of<Act extends TableAct['do']> = Extract<TableAct, { readonly do: Act }>

/** The entries of an act of this person. */
export function entriesOf(state: TableState, one: Person, act: TableAct, context: ActContext): Outcome {
  if (state.phase === 'closed') return 'not-now'
  if (state.directed) return 'not-yours'
  if (act.do === 'sit') return sit(state, one, act)
  if (act.do === 'leave') return [{ e: 'left', person: one.person }]
  return ownerOf(state) === one.person ? byOwner(state, one, act, context) : 'not-yours'
}

function byOwner(
  state: TableState,
  one: Person,
  act: Exclude<TableAct, Of<'sit'> | Of<'leave'>>,
  context: ActContext,
): Outcome {
  switch (act.do) {
    case 'start':
      return state.phase === 'lobby' ? [{ e: 'started', bots: fillingBots(state) }] : 'not-now'
    case 'pause':
      return state.phase === 'playing' ? [paused(context)] : 'not-now'
    case 'resume':
      return state.phase === 'paused' ? [{ e: 'resumed' }] : 'not-now'
    case 'bot':
      return seatBot(state, act)
    case 'remove':
      return remove(state, one, act)
    case 'hold':
      return hold(state, act, context)
    case 'release':
      return state.held[act.seat] ? [{ e: 'released', seat: act.seat }] : 'not-now'
    case 'rematch': {
      const isOver = state.phase === 'over' && state.games.length < MOST_GAMES
      return isOver ? [{ e: 'rematch', seed: context.newSeed() }] : 'not-now'
    }
    case 'close':
      return [{ e: 'closed' }]
  }
}

/** A bot for every seat without people that has none. */
export function fillingBots(state: TableState): Partial<Record<Seat, string>> {
  const empty = SEATS.filter((seat) => !state.bots[seat] && !isPeopled(state, seat))
  return Object.fromEntries(empty.map((seat) => [seat, DEPUTY]))
}

function paused({ left }: ActContext): Undated {
  return { e: 'paused', for: 'owner', ...(left === undefined ? {} : { left }) }
}

/**
 * Between games anywhere. In a game only where no people sit, and never in a second seat: whoever has seen the cards of
 * one must not see another's. Back to one's own is allowed, and to watch, where somebody may.
 */
function sit(state: TableState, one: Person, { seat }: Of<'sit'>): Outcome {
  if (seat === 'none') {
    if (!mayWatch(state, one)) return 'not-yours'
    return one.seat ? [{ e: 'sat', person: one.person }] : []
  }
  if (one.seat === seat) return []
  if (!mayJoin(state, seat, one.seen)) return 'not-now'
  return [{ e: 'sat', person: one.person, seat }]
}

/** Whether somebody may hold no seat: spectators by the owner's leave, and the owner. */
export function mayWatch(state: TableState, one: Pick<Person, 'person'> | undefined): boolean {
  return state.spectators || (one !== undefined && ownerOf(state) === one.person)
}

/** Whether somebody who has seen the cards of this seat, or of none, may sit down in a seat now. */
export function mayJoin(state: TableState, seat: Seat, seen: Seat | undefined): boolean {
  if (!isUnderWay(state)) return true
  return seen === undefined ? peopleAt(state, seat).length === 0 : seen === seat
}

function seatBot(state: TableState, { seat, bot }: Of<'bot'>): Outcome {
  if (bot !== undefined && !botNamed(bot, seat)) return 'malformed'
  if (peopleAt(state, seat).length > 0) return 'not-now'
  if (bot === undefined) return isUnderWay(state) ? 'not-now' : [{ e: 'bot', seat }]
  return [{ e: 'bot', seat, bot }]
}

function remove(state: TableState, one: Person, { person }: Of<'remove'>): Outcome {
  if (person === one.person || !personOf(state, person)) return 'not-now'
  return [{ e: 'left', person, removed: true }]
}

function hold(state: TableState, { seat }: Of<'hold'>, context: ActContext): Outcome {
  const asked = context.asked(seat)
  if (state.phase !== 'playing' || !asked || state.held[seat]) return 'not-now'
  if (peopleAt(state, seat).length === 0) return 'not-now'
  const { round, decision } = asked
  return [{ e: 'held', seat, bot: DEPUTY, for: 'owner', round, decision }]
}
