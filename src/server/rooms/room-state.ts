/** A room as its entries tell it: everything but who is connected, the clock that runs, and what is played at its tables. */
import { type Seat, sameQuestion } from '../../game/index.ts'
import type { DebriefPlace, Nick, RoomPhase, RoomPlan, Turn } from '../../game/wire/index.ts'
import type { Place, ProposedEntry, TableMade } from './entries.ts'

/** Times are in milliseconds since 1970. */
export interface Pupil {
  readonly pupil: number
  readonly nick: Nick
  readonly ticket: string
  readonly word: string
  readonly at?: Place
  /** Whose cards it has seen, by table. */
  readonly seen: ReadonlyMap<number, Seat>
  /** Came when the cards had been dealt. */
  readonly late?: true
  /** A bot answers for its seat until it is handed back. */
  readonly filled?: true
  /** Its votes on the moments of the debrief, by the moment: the answer, and when it was given last. */
  readonly polled: ReadonlyMap<number, { readonly answer: number; readonly on: number }>
  /** Its exit ticket, and when it was handed in. */
  readonly handedIn?: { readonly answers: readonly [string, string]; readonly on: number }
}

export interface Proposal extends Omit<ProposedEntry, 'e'> {
  /** From 1. */
  readonly proposal: number
  /** When, in milliseconds since 1970. */
  readonly on: number
}

export interface RoomState {
  readonly plan: RoomPlan
  /** The hash of the teacher's ticket. */
  readonly teacher: string
  readonly phase: RoomPhase
  /** Those who are in the room, in the order of coming. */
  readonly pupils: readonly Pupil[]
  /** Those who have left it, as they were then. */
  readonly gone: readonly Pupil[]
  /** How many ever came: numbers are never given again. */
  readonly came: number
  readonly tables: readonly TableMade[]
  readonly pausedFor?: string
  /** Milliseconds of play until the newest entry. */
  readonly played: number
  /** Minutes of play that were added. */
  readonly added: number
  readonly lastRound: boolean
  readonly note?: { readonly note: number; readonly text: string }
  readonly proposals: readonly Proposal[]
  /** The one that the teacher had played last. */
  readonly decided?: number
  /** By whom, for which proposals: the newest last. */
  readonly votes: ReadonlyMap<number, readonly number[]>
  /** Hands that the teacher has counted, by the proposal. */
  readonly hands: ReadonlyMap<number, number>
  readonly debrief?: DebriefPlace
  /** Moments of the debrief whose votes are counted. */
  readonly revealed: ReadonlySet<number>
  /** Keys of requests that were carried out, the newest last, a few for each. */
  readonly keys: ReadonlyMap<number, readonly string[]>
  readonly isDeleted: boolean
  /** When it was opened, and when something happened last, in milliseconds since 1970. */
  readonly opened: number
  readonly touched: number
}

export function pupilOf({ pupils }: Pick<RoomState, 'pupils'>, number: number): Pupil | undefined {
  return pupils.find(({ pupil }) => pupil === number)
}

export function tableOf({ tables }: Pick<RoomState, 'tables'>, number: number): TableMade | undefined {
  return tables.find(({ table }) => table === number)
}

/** Whether cards are dealt and tables play, or pause. */
export function isUnderWay({ phase }: Pick<RoomState, 'phase'>): boolean {
  return phase === 'playing' || phase === 'paused'
}

/** Whether nobody plays any more. */
export function hasStopped({ phase }: Pick<RoomState, 'phase'>): boolean {
  return phase === 'stopped' || phase === 'debrief' || phase === 'closed'
}

/** Milliseconds of play left after so many that were played. Below 0: so long have the last rounds been running on. */
export function leftOf({ plan, added }: Pick<RoomState, 'plan' | 'added'>, played: number): number {
  return (plan.minutes + added) * MINUTE - played
}

const MINUTE = 60_000

/** The players of a seat, or its mirrors, in the order of coming. */
export function seatedAt(
  { pupils }: Pick<RoomState, 'pupils'>,
  table: number,
  seat: Seat,
  role: 'player' | 'mirror',
): readonly Pupil[] {
  return pupils.filter(({ at }) => at?.table === table && at.seat === seat && at.role === role)
}

/** What was proposed as an answer to a question, oldest first. */
export function proposalsFor(
  { proposals }: Pick<RoomState, 'proposals'>,
  table: number,
  turn: Turn,
): readonly Proposal[] {
  return proposals.filter((one) => one.table === table && isSameTurn(one.turn, turn))
}

export function isSameTurn(a: Turn, b: Turn): boolean {
  return a.game === b.game && sameQuestion(a, b)
}

/** Who votes for a proposal: whoever's newest vote on its question it is, and is in the room. */
export function votersOf(state: RoomState, { proposal, table, turn }: Proposal): readonly number[] {
  const rivals = proposalsFor(state, table, turn).map((one) => one.proposal)
  return [...state.votes].flatMap(([by, votes]) => {
    const newest = votes.findLast((vote) => rivals.includes(vote))
    return newest === proposal && pupilOf(state, by) ? [by] : []
  })
}

/** The proposal that the teacher has decided on, of those to this question. */
export function decidedOn(state: RoomState, table: number, turn: Turn): Proposal | undefined {
  return proposalsFor(state, table, turn).find(({ proposal }) => proposal === state.decided)
}

/** The hands that the teacher has counted for a proposal. */
export function handsFor(
  { hands }: Pick<RoomState, 'hands'>,
  { proposal }: Pick<Proposal, 'proposal'>,
): number {
  return hands.get(proposal) ?? 0
}

/** The proposal with most votes and hands; of several the earliest. */
export function strongest(state: RoomState, table: number, turn: Turn): Proposal | undefined {
  const all = proposalsFor(state, table, turn)
  const strength = (one: Proposal) => votersOf(state, one).length + handsFor(state, one)
  const most = Math.max(...all.map(strength))
  return all.find((one) => strength(one) === most)
}
