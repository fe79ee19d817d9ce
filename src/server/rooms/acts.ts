/** What a pupil may do in a room: an act becomes entries, or is refused; and what anybody's act needs. */
import type { Choice, Refusal, Seat } from '../../game/index.ts'
import {
  MOST_ROOM_TABLES,
  type Nick,
  type RoomAct,
  type Turn,
  type WireRefusal,
} from '../../game/wire/index.ts'
import type { Place, TableMade, Undated } from './entries.ts'
import {
  hasStopped,
  isSameTurn,
  isUnderWay,
  type Pupil,
  proposalsFor,
  type RoomState,
  seatedAt,
} from './room-state.ts'

/** What an act needs beside the room. */
export interface ActContext {
  /** The question that a seat of a table is asked now. */
  turnAt(table: number, seat: Seat): Turn | undefined
  /** Why the rules would refuse an answer to it. */
  refusal(table: number, seat: Seat, choice: Choice): Refusal | undefined
  newNick(taken: readonly Nick[]): Nick
  /** A table of this number, with an id and a seed of its own; in `duplicate` with the seed of all. */
  newTable(table: number): TableMade
  shuffle<T>(list: readonly T[]): readonly T[]
}

export type Outcome = readonly Undated[] | Refusal | WireRefusal
export type Act<Name extends RoomAct['do']> = Extract<RoomAct, { readonly do: Name }>

/** Proposals to one question. */
const MOST_PROPOSALS = 60

type PupilsAct = Act<'swap' | 'sit' | 'propose' | 'vote' | 'poll' | 'hand-in' | 'leave'>

export function isPupils(act: RoomAct): act is PupilsAct {
  return ['swap', 'sit', 'propose', 'vote', 'poll', 'hand-in', 'leave'].includes(act.do)
}

/** The entries of an act of a pupil. */
export function pupilsEntries(state: RoomState, one: Pupil, act: PupilsAct, context: ActContext): Outcome {
  const { pupil } = one
  switch (act.do) {
    case 'swap':
      return swap(state, one, context)
    case 'sit':
      return sit(state, one, act)
    case 'propose':
      return isProposing(one) ? propose(state, pupil, one.at, act, context) : 'not-yours'
    case 'vote':
      return vote(state, one, act, context)
    case 'poll': {
      const isOpen = hasStopped(state) && state.phase !== 'closed' && !state.revealed.has(act.moment)
      return isOpen ? [{ e: 'polled', pupil, moment: act.moment, answer: act.answer }] : 'not-now'
    }
    case 'hand-in':
      return hasStopped(state) ? [{ e: 'handed-in', pupil, answers: act.answers }] : 'not-now'
    case 'leave':
      return [{ e: 'left', pupil }, ...succession(state, one)]
  }
}

function swap({ phase, plan, pupils }: RoomState, { pupil }: Pupil, { newNick }: ActContext): Outcome {
  if (phase !== 'lobby' || plan.labels.length > 0) return 'not-now'
  return [{ e: 'swapped', pupil, nick: newNick(pupils.map(({ nick }) => nick)) }]
}

function sit(state: RoomState, { pupil }: Pupil, { table, seat }: Act<'sit'>): Outcome {
  if (state.plan.seating !== 'pupil' || state.plan.way === 'delegation') return 'not-yours'
  if (state.phase !== 'lobby') return 'not-now'
  const at: Place = { table, seat, role: 'player' }
  return mayPlace(state, pupil, at) ?? [{ e: 'placed', pupil, at }]
}

/** Why somebody cannot have a place, as far as the room knows. */
export function mayPlace(state: RoomState, pupil: number, at: Place): WireRefusal | undefined {
  const numbers = [...state.tables, ...state.pupils.flatMap((one) => one.at ?? [])].map(({ table }) => table)
  if (at.table > Math.min(MOST_ROOM_TABLES, Math.max(0, ...numbers) + 1)) return 'not-now'
  if ((at.role === 'observer') !== (at.seat === undefined)) return 'malformed'
  if (state.plan.way !== 'full' && at.seat !== undefined && at.seat !== 'KZ') return 'not-now'
  if (state.plan.way === 'delegation' && (at.role === 'player' || at.table !== 1)) return 'not-now'
  if (at.role !== 'player' || !at.seat) return undefined
  const others = seatedAt(state, at.table, at.seat, 'player').filter((one) => one.pupil !== pupil)
  return others.length < state.plan.perSeat ? undefined : 'full'
}

function isProposing({ at }: Pupil): boolean {
  return at?.role === 'mirror'
}

/** An answer to the open question of a seat; one that was proposed already is voted for. */
export function propose(
  state: RoomState,
  by: number,
  at: Place | undefined,
  { turn, choice }: Act<'propose'>,
  context: ActContext,
): Outcome {
  if (!at?.seat || turn.seat !== at.seat) return 'not-yours'
  if (!isUnderWay(state)) return 'not-now'
  if (state.phase === 'paused') return 'paused'
  const open = context.turnAt(at.table, at.seat)
  if (!open || !isSameTurn(open, turn)) return 'late'
  const proposals = proposalsFor(state, at.table, turn)
  const same = proposals.find((one) => isSameChoice(one.choice, choice))
  // Whoever proposes for the whole class has no vote.
  if (same) return by === 0 ? [] : [{ e: 'voted', by, proposal: same.proposal }]
  if (proposals.length >= MOST_PROPOSALS) return 'full'
  const refused = context.refusal(at.table, at.seat, choice)
  return refused ?? [{ e: 'proposed', table: at.table, turn, choice: [...choice], by }]
}

function vote(state: RoomState, one: Pupil, { proposal }: Act<'vote'>, context: ActContext): Outcome {
  const { at, pupil } = one
  if (!isProposing(one) || !at?.seat) return 'not-yours'
  if (state.phase === 'paused') return 'paused'
  const isOpen = answersOpen(state, at.table, at.seat, proposal, context)
  return isOpen ? [{ e: 'voted', by: pupil, proposal }] : 'late'
}

/** Whether a proposal is one to the question that is open at that seat. */
export function answersOpen(
  state: RoomState,
  table: number,
  seat: Seat,
  proposal: number,
  { turnAt }: ActContext,
): boolean {
  const open = turnAt(table, seat)
  return open !== undefined && proposalsFor(state, table, open).some((one) => one.proposal === proposal)
}

function isSameChoice(a: Choice, b: Choice): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n')
}

/** Where the only one who chose at a seat goes, whoever was its mirror for longest chooses from then on. */
export function succession(state: RoomState, { pupil, at }: Pupil): Undated[] {
  if (!isUnderWay(state) || at?.role !== 'player' || !at.seat) return []
  const others = seatedAt(state, at.table, at.seat, 'player').filter((one) => one.pupil !== pupil)
  const [heir] = seatedAt(state, at.table, at.seat, 'mirror').filter((one) => one.pupil !== pupil)
  return others.length === 0 && heir
    ? [{ e: 'placed', pupil: heir.pupil, at: { ...at, role: 'player' } }]
    : []
}
