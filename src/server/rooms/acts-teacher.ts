/** What a teacher may do with a room: an act becomes entries, or is refused. */
import type { RoomAct, RoomPhase } from '../../game/wire/index.ts'
import {
  type Act,
  type ActContext,
  answersOpen,
  mayPlace,
  type Outcome,
  propose,
  succession,
} from './acts.ts'
import { dealt } from './deal.ts'
import type { Place, TableMade, Undated } from './entries.ts'
import { hasStopped, isUnderWay, pupilOf, type RoomState, seatedAt, tableOf } from './room-state.ts'

/** Minutes that may be added to a room, all in all. */
const MOST_ADDED = 180

export function teachersEntries(state: RoomState, act: RoomAct, context: ActContext): Outcome {
  switch (act.do) {
    case 'begin':
      return begin(state, context)
    case 'place':
      return place(state, act, context)
    case 'fill':
    case 'hand-back':
      return fill(state, act)
    case 'remove': {
      const one = pupilOf(state, act.pupil)
      return one ? [{ e: 'left', pupil: one.pupil, removed: true }, ...succession(state, one)] : 'not-now'
    }
    case 'note':
      return [{ e: 'noted', text: act.text }]
    case 'propose':
      return state.plan.way === 'delegation' ? propose(state, 0, DELEGATION, act, context) : 'not-yours'
    case 'hands':
      return hands(state, act, context)
    case 'advance':
      return state.phase === 'playing' && tableOf(state, act.table)
        ? [{ e: 'advanced', table: act.table }]
        : 'not-now'
    default:
      return ofTheClass(state, act)
  }
}

/** Where a show of hands proposes. */
const DELEGATION = { table: 1, seat: 'KZ', role: 'mirror' } as const satisfies Place

/** Hands are counted for what may still be decided. */
function hands(state: RoomState, { proposal, count }: Act<'hands'>, context: ActContext): Outcome {
  if (state.plan.way !== 'delegation') return 'not-yours'
  if (state.phase === 'paused') return 'paused'
  const isOpen = answersOpen(state, DELEGATION.table, DELEGATION.seat, proposal, context)
  return isOpen ? [{ e: 'hands', proposal, count }] : 'late'
}

/** What concerns everybody at once. */
function ofTheClass(state: RoomState, act: RoomAct): Outcome {
  const only = (phases: readonly RoomPhase[], entry: Undated): Outcome =>
    phases.includes(state.phase) ? [entry] : 'not-now'
  switch (act.do) {
    case 'pause':
      return only(['playing'], { e: 'paused', why: act.why })
    case 'resume':
      return only(['paused'], { e: 'resumed' })
    case 'more-time':
      return state.added + act.minutes <= MOST_ADDED
        ? only(['lobby', 'playing', 'paused'], { e: 'more-time', minutes: act.minutes })
        : 'full'
    case 'last-round':
      return only(['playing', 'paused'], act.off ? { e: 'last-round', off: true } : { e: 'last-round' })
    case 'stop':
      return only(['playing', 'paused'], { e: 'stopped' })
    case 'show': {
      const { page, revealed, moment } = act
      const shown = { page, revealed, ...(moment === undefined ? {} : { moment }) }
      return only(['stopped', 'debrief'], { e: 'showed', ...shown })
    }
    case 'close':
      return state.phase === 'closed' ? [] : [...stopped(state), { e: 'closed' }]
    case 'delete':
      return [{ e: 'deleted' }]
    default:
      return 'not-yours'
  }
}

function stopped(state: RoomState): Undated[] {
  return hasStopped(state) ? [] : [{ e: 'stopped' }]
}

/** Seats for all who have none, a table for everywhere somebody plays, and the cards are dealt. */
function begin(state: RoomState, { shuffle, newTable }: ActContext): Outcome {
  const { phase, plan, pupils } = state
  if (phase !== 'lobby') return 'not-now'
  if (pupils.length === 0 && plan.way !== 'delegation') return 'not-now'
  const places = dealt(plan, pupils, shuffle)
  const fresh = places.filter(({ pupil }) => !pupilOf(state, pupil)?.at)
  const numbers = plan.way === 'delegation' ? [1] : numbersOf(places)
  return [
    ...fresh.map(({ pupil, at }): Undated => ({ e: 'placed', pupil, at })),
    { e: 'tables', tables: numbers.map(newTable) },
    { e: 'begun' },
  ]
}

/** Tables at which somebody is, by number. */
function numbersOf(places: readonly { readonly at: Place }[]): number[] {
  return [...new Set(places.map(({ at }) => at.table))].sort((a, b) => a - b)
}

/** To a seat of a table, or to watch it. Whoever has seen the cards of a seat gets no other at its table. */
function place(
  state: RoomState,
  { pupil, table, seat, role }: Act<'place'>,
  { newTable }: ActContext,
): Outcome {
  const one = pupilOf(state, pupil)
  if (!one || hasStopped(state)) return 'not-now'
  const at: Place = { table, ...(seat ? { seat } : {}), role }
  const refused = mayPlace(state, pupil, at)
  if (refused) return refused
  const seen = one.seen.get(table)
  if (isUnderWay(state) && seat && seen && seen !== seat) return 'not-now'
  return [...tablesFor(state, at, newTable), { e: 'placed', pupil, at }, ...succession(state, one)]
}

/** In play the table of a new number is there at once; before, it is dealt with the others. */
export function tablesFor(state: RoomState, at: Place, newTable: (table: number) => TableMade): Undated[] {
  if (!isUnderWay(state) || tableOf(state, at.table)) return []
  return [{ e: 'tables', tables: [newTable(at.table)] }]
}

function fill(state: RoomState, act: Act<'fill' | 'hand-back'>): Outcome {
  const one = pupilOf(state, act.pupil)
  if (!one?.at?.seat || one.at.role !== 'player' || !isUnderWay(state)) return 'not-now'
  if (act.do === 'fill') return one.filled ? [] : [{ e: 'filled', pupil: one.pupil }]
  // Whoever of a pair it was filled for, it is handed back to both.
  const all = seatedAt(state, one.at.table, one.at.seat, 'player').filter(({ filled }) => filled)
  return all.map(({ pupil }): Undated => ({ e: 'handed-back', pupil }))
}
