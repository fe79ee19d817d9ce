/** What a room looks like from a place in it: messages made of its state and of its tables, and of nobody's secrets. */
import type { Scenario } from '../../game/index.ts'
import type {
  ChosenView,
  OwnRoom,
  PollView,
  ProposalView,
  RoomDoor,
  RoomTable,
  RoomView,
  SeatWord,
  VoteView,
} from '../../game/wire/index.ts'
import { sha256 } from '../hash.ts'
import { currentGame, personOf } from '../tables/table-state.ts'
import { type Around, pupilView, turnAt } from './around.ts'
import type { Place, TableMade } from './entries.ts'
import { rowsOf } from './monitor.ts'
import {
  handsFor,
  hasStopped,
  leftOf,
  type Pupil,
  proposalsFor,
  pupilOf,
  type RoomState,
  seatedAt,
  tableOf,
  votersOf,
} from './room-state.ts'
import type { Holder } from './rooms.ts'
import type { Derived } from './secrets.ts'

/** The seat that a whole delegation decides for. */
const DELEGATION = { table: 1, seat: 'KZ' } as const

export function doorOf(code: string, state: RoomState, keptDays: number): RoomDoor {
  const { phase, plan, pupils } = state
  const taken = pupils.flatMap(({ nick }) => ('label' in nick ? [nick.label] : []))
  return {
    ...{ code, phase, keptDays, way: plan.way, language: plan.language },
    labels: plan.labels.filter((label) => !taken.includes(label)),
    labelled: plan.labels.length > 0,
  }
}

/** The room for each of those who are told of it now: what is the same for all is made once. */
export function roomTeller(state: RoomState, around: Around): (holder: Holder) => RoomView {
  const open = openView(state, around)
  const votes = new Map<string, VoteView | undefined>()
  return (holder) => {
    const place = votingPlace(state, holder)
    if (!place) return open
    const name = `${place.table} ${place.seat}`
    if (!votes.has(name)) votes.set(name, voteAt(state, around, place))
    const vote = votes.get(name)
    return vote ? { ...open, vote } : open
  }
}

/** What everybody may know. */
function openView(state: RoomState, around: Around): RoomView {
  const { phase, plan, pupils, pausedFor, note, debrief } = state
  const left = leftOf(state, around.played)
  return {
    ...{ code: around.code, phase, keptDays: around.keptDays },
    plan: { ...plan, scenario: idOf(plan.scenario) },
    pupils: pupils.map((one) => pupilView(one, around)),
    tables: state.tables.map((made) => tableView(made, around)),
    left: Math.max(0, left),
    lastRound: state.lastRound || left <= 0,
    ...(pausedFor === undefined ? {} : { pausedFor }),
    ...(note ? { note } : {}),
    ...(debrief ? { debrief } : {}),
    ...chosenLast(state, around),
    polls: pollsOf(state),
    exits: pupils.filter(({ handedIn }) => handedIn !== undefined).length,
  }
}

export function ownRoom(state: RoomState, around: Around, holder: Holder, word: SeatWord): OwnRoom {
  if (holder.is === 'teacher') {
    const projector = around.derived.projector(around.code, state.teacher)
    return { is: 'teacher', rows: rowsOf(state, around), projector, ...staffAt(state, around, TEACHER) }
  }
  if (holder.is === 'projector') return { is: 'projector', ...staffAt(state, around, SCREEN) }
  const one = pupilOf(state, holder.pupil)
  const at = one && placeOf(state, around, one)
  return {
    is: 'pupil',
    pupil: holder.pupil,
    word,
    ...(at ? { at } : {}),
    polled: [...(one?.polled ?? [])].map(([moment, { answer }]) => ({ moment, answer })),
    handedIn: one?.handedIn !== undefined,
    ...recordOf(state, around, one),
  }
}

function tableView({ table, id }: TableMade, around: Around): RoomTable {
  const directed = around.table(table)
  if (!directed) return { table, id, phase: 'lobby', round: 0, rounds: 0, step: 0, waitsFor: [] }
  return { table, id, phase: directed.state.phase, ...directed.status }
}

function idOf(scenario: string | Scenario): string {
  return typeof scenario === 'string' ? scenario : scenario.id
}

type VotingPlace = Required<Pick<Place, 'table' | 'seat'>>

/** The delegation's vote is everybody's; another only theirs who sit where it is. */
function votingPlace(state: RoomState, holder: Holder): VotingPlace | undefined {
  if (state.plan.way === 'delegation') return DELEGATION
  const at = holder.is === 'pupil' ? pupilOf(state, holder.pupil)?.at : undefined
  if (!at?.seat || seatedAt(state, at.table, at.seat, 'mirror').length === 0) return undefined
  return { table: at.table, seat: at.seat }
}

function voteAt(state: RoomState, around: Around, { table, seat }: VotingPlace): VoteView | undefined {
  const turn = turnAt(around, table, seat)
  if (!turn) return undefined
  const left = around.table(table)?.left
  return {
    turn,
    proposals: proposalsFor(state, table, turn).map((one): ProposalView => {
      const { proposal, choice, by } = one
      return { proposal, table, turn, choice, by, votes: votersOf(state, one), hands: handsFor(state, one) }
    }),
    voters: seatedAt(state, table, seat, 'mirror').filter(({ pupil }) => around.isHere(pupil)).length,
    ...(left === undefined ? {} : { left }),
  }
}

function pollsOf({ pupils, revealed }: RoomState): PollView[] {
  const votes = pupils.flatMap(({ polled }) => [...polled])
  const moments = [...new Set([...votes.map(([moment]) => moment), ...revealed])].sort((a, b) => a - b)
  return moments.map((moment) => {
    const answers = votes.flatMap(([of, { answer }]) => (of === moment ? [answer] : []))
    const counts = Array.from({ length: Math.max(0, ...answers) + 1 }, (_, answer) =>
      answers.reduce((sum, one) => sum + (one === answer ? 1 : 0), 0),
    )
    return { moment, voted: answers.length, ...(revealed.has(moment) ? { counts } : {}) }
  })
}

/** What was chosen in a delegation's name last. */
function chosenLast(state: RoomState, around: Around): { chosen?: ChosenView } {
  const directed = state.plan.way === 'delegation' ? around.table(DELEGATION.table) : undefined
  const made = directed && currentGame(directed.state).made.findLast(({ seat }) => seat === DELEGATION.seat)
  if (!made) return {}
  const { game, seat, round, decision, choice } = made
  return { chosen: { turn: { game, seat, round, decision }, choice } }
}

/** A delegation's table for one of the room's staff, once it knows of them. */
function staffAt(state: RoomState, around: Around, person: number) {
  const made = state.plan.way === 'delegation' ? tableOf(state, DELEGATION.table) : undefined
  const directed = made && around.table(made.table)
  if (!made || !directed || !personOf(directed.state, person)) return {}
  return { at: { table: made.id, ticket: around.derived.table(made.id, person, state.teacher) } }
}

/** The persons that a projector, and a teacher, are at a delegation's table. Pupils are from 1. */
export const SCREEN = 0
export const TEACHER = -1

/** The hash of the ticket that somebody with this ticket of the room (by its hash) has at a table. */
export function hashAtTable(derived: Derived, id: string, person: number, roomTicket: string): string {
  return sha256(derived.table(id, person, roomTicket))
}

/** Where a pupil sits or watches, once the table knows of it: its ticket is worth nothing before. */
function placeOf(state: RoomState, around: Around, { pupil, ticket, at }: Pupil) {
  const made = at && tableOf(state, at.table)
  const directed = made && around.table(made.table)
  if (!at || !made || !directed) return undefined
  const isKnown =
    personOf(directed.state, pupil)?.ticket === hashAtTable(around.derived, made.id, pupil, ticket)
  if (!isKnown) return undefined
  const { role, seat } = at
  const place = { table: made.id, ticket: around.derived.table(made.id, pupil, ticket), role }
  return seat ? { ...place, seat } : place
}

function recordOf(state: RoomState, around: Around, one: Pupil | undefined) {
  const made = one?.at && tableOf(state, one.at.table)
  const directed = made && around.table(made.table)
  const isThere = hasStopped(state) && directed && currentGame(directed.state).seats
  return made && isThere ? { record: { table: made.id, game: 1 } } : {}
}
