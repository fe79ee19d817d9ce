/** From entries to a room, one after the other. Pure: the same entries give the same room, on every machine. */
import type { LedgerKind } from '../storage/ledger.ts'
import type { Asked, RoomEntry } from './entries.ts'
import { isUnderWay, type Pupil, type RoomState } from './room-state.ts'

/** Who proposes for the whole class, and has no vote: the teacher. */
const TEACHER_ASKS = 0
/** Keys kept for each. A page has one request under way, and sends it again at most as often as it comes back. */
const KEYS_KEPT = 64

/** The room after one more entry. Throws where entries are no room's. */
export function fold(before: RoomState | undefined, entry: RoomEntry): RoomState {
  if (entry.e === 'opened') return opened(entry)
  if (!before) throw new Error(`a room begins with '${entry.e}'`)
  const { on, played, asked } = entry
  // Whoever looks at what is kept, or only lets time pass, does not keep it for longer.
  const touched = entry.e === 'passed' ? before.touched : on
  const after = { ...next(before, entry), played, touched }
  return asked ? { ...after, keys: withKey(after.keys, asked) } : after
}

/** Rooms in the journal. */
export const ROOMS: LedgerKind<RoomEntry, RoomState> = { scopes: 'room/', fold }

function opened({ plan, teacher, on, played }: Extract<RoomEntry, { e: 'opened' }>): RoomState {
  return {
    ...{ plan, teacher, played },
    phase: 'lobby',
    ...{ pupils: [], gone: [], came: 0, tables: [], added: 0, lastRound: false },
    ...{ proposals: [], votes: new Map(), hands: new Map(), revealed: new Set(), keys: new Map() },
    ...{ isDeleted: false, opened: on, touched: on },
  }
}

/** What an entry changes of people and where they are. */
function next(state: RoomState, entry: RoomEntry): RoomState {
  switch (entry.e) {
    case 'came': {
      const { pupil, nick, ticket, word } = entry
      const late = state.phase === 'lobby' ? {} : { late: true as const }
      const one: Pupil = { pupil, nick, ticket, word, ...late, seen: new Map(), polled: new Map() }
      return { ...state, came: pupil, pupils: [...state.pupils, one] }
    }
    case 'returned':
      return changed(state, entry.pupil, (one) => ({ ...one, ticket: entry.ticket }))
    case 'left':
      return {
        ...state,
        pupils: state.pupils.filter(({ pupil }) => pupil !== entry.pupil),
        gone: [...state.gone, ...state.pupils.filter(({ pupil }) => pupil === entry.pupil)],
      }
    case 'swapped':
      return changed(state, entry.pupil, (one) => ({ ...one, nick: entry.nick }))
    case 'placed':
      return changed(state, entry.pupil, (one) => {
        const placed = { ...unfilled(one), at: entry.at }
        return isUnderWay(state) ? seeing(placed) : placed
      })
    case 'filled':
      return changed(state, entry.pupil, (one) => ({ ...one, filled: true }))
    case 'handed-back':
      return changed(state, entry.pupil, unfilled)
    case 'tables':
      return { ...state, tables: [...state.tables, ...entry.tables] }
    default:
      return played(state, entry)
  }
}

/** The same for the play of all. */
function played(state: RoomState, entry: RoomEntry): RoomState {
  switch (entry.e) {
    case 'begun':
      return { ...running(state), pupils: state.pupils.map(seeing) }
    case 'resumed':
      return running(state)
    case 'paused':
      return { ...state, phase: 'paused', pausedFor: entry.why }
    case 'more-time':
      return { ...state, added: state.added + entry.minutes }
    case 'last-round':
      return { ...state, lastRound: !entry.off }
    case 'stopped':
      return { ...running(state), phase: 'stopped' }
    case 'closed':
      return { ...running(state), phase: 'closed' }
    case 'deleted':
      return { ...state, isDeleted: true }
    case 'passed':
    case 'advanced':
      return state
    default:
      return spoken(state, entry)
  }
}

/** The same for what is said, proposed and answered. */
function spoken(state: RoomState, entry: RoomEntry): RoomState {
  switch (entry.e) {
    case 'noted':
      return { ...state, note: { note: (state.note?.note ?? 0) + 1, text: entry.text } }
    case 'proposed': {
      const { table, turn, choice, by, on } = entry
      const proposal = state.proposals.length + 1
      const proposals = [...state.proposals, { proposal, table, turn, choice, by, on }]
      return by === TEACHER_ASKS ? { ...state, proposals } : withVote({ ...state, proposals }, by, proposal)
    }
    case 'decided':
      return { ...state, decided: entry.proposal }
    case 'hands':
      return { ...state, hands: new Map([...state.hands, [entry.proposal, entry.count]]) }
    case 'voted':
      return withVote(state, entry.by, entry.proposal)
    case 'showed': {
      const { page, revealed, moment } = entry
      const shown = revealed && moment !== undefined ? new Set([...state.revealed, moment]) : state.revealed
      const debrief = { page, revealed, ...(moment === undefined ? {} : { moment }) }
      return { ...state, phase: 'debrief', debrief, revealed: shown }
    }
    case 'polled':
      return changed(state, entry.pupil, (one) => ({
        ...one,
        polled: new Map([...one.polled, [entry.moment, { answer: entry.answer, on: entry.on }]]),
      }))
    case 'handed-in':
      return changed(state, entry.pupil, (one) => ({
        ...one,
        handedIn: { answers: entry.answers, on: entry.on },
      }))
    default:
      throw new Error(`no entry of a room is called '${entry.e}'`)
  }
}

function running(state: RoomState): RoomState {
  const { pausedFor: _, ...rest } = state
  return { ...rest, phase: 'playing' }
}

/** Whoever sits at a seat when cards are dealt sees them, and has seen them from then on. */
function seeing(one: Pupil): Pupil {
  const { at, seen } = one
  if (!at?.seat || seen.has(at.table)) return one
  return { ...one, seen: new Map([...seen, [at.table, at.seat]]) }
}

function unfilled({ filled: _, ...one }: Pupil): Pupil {
  return one
}

function changed(state: RoomState, number: number, change: (one: Pupil) => Pupil): RoomState {
  return { ...state, pupils: state.pupils.map((one) => (one.pupil === number ? change(one) : one)) }
}

function withVote(state: RoomState, by: number, proposal: number): RoomState {
  return { ...state, votes: new Map([...state.votes, [by, [...(state.votes.get(by) ?? []), proposal]]]) }
}

function withKey(keys: RoomState['keys'], { by, key }: Asked): RoomState['keys'] {
  const kept = [...(keys.get(by) ?? []), key].slice(-KEYS_KEPT)
  return new Map([...keys, [by, kept]])
}
