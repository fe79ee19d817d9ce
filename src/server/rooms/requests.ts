/** What a page of a room asks for, in its turn: carried out, or answered with why not. */
import type { RoomAct, RoomAnswer } from '../../game/wire/index.ts'
import { newSeed, newTableId, type Random } from '../tables/secrets.ts'
import { type ActContext, isPupils, type Outcome, pupilsEntries } from './acts.ts'
import { teachersEntries } from './acts-teacher.ts'
import { type Around, turnAt } from './around.ts'
import type { Asked, TableMade, Undated } from './entries.ts'
import { proposalsFor, pupilOf, type RoomState, strongest } from './room-state.ts'
import type { RoomTables } from './room-tables.ts'
import type { Holder } from './rooms.ts'
import { newNick, shuffled } from './secrets.ts'

/** What of a room its requests need. */
export interface Acting {
  readonly state: RoomState
  readonly around: Around
  readonly tables: RoomTables
  readonly parts: { readonly random: Random }
  /** Writes entries, carries them to the tables and tells of them; whether they are on the disk. */
  write(entries: readonly Undated[]): Promise<boolean>
}

const OK: RoomAnswer = { ok: true }

/** By which number requests are kept apart: pupils by theirs, which are from 1. */
export function numberOf(holder: Holder): number {
  if (holder.is === 'pupil') return holder.pupil
  return holder.is === 'teacher' ? 0 : -1
}

/** Carries out an act. A key that was carried out before is answered and no more. */
export async function carryOut(room: Acting, holder: Holder, key: string, act: RoomAct): Promise<RoomAnswer> {
  const by = numberOf(holder)
  if (room.state.keys.get(by)?.includes(key)) return OK
  if (holder.is === 'teacher' && act.do === 'decide') return decide(room, { by, key }, act.proposal)
  const outcome = entriesOf(room, holder, act)
  if (typeof outcome === 'string') return { ok: false, why: outcome }
  const asked: Asked = { by, key }
  const [first, ...rest] = outcome
  if (!first) return OK
  if (!(await room.write([{ ...first, asked }, ...rest]))) return { ok: false, why: 'storage' }
  if (act.do === 'advance') await room.tables.advance(act.table)
  return OK
}

function entriesOf(room: Acting, holder: Holder, act: RoomAct): Outcome {
  const { state } = room
  const context = contextOf(room)
  if (holder.is === 'teacher') return teachersEntries(state, act, context)
  const one = holder.is === 'pupil' ? pupilOf(state, holder.pupil) : undefined
  return one && isPupils(act) ? pupilsEntries(state, one, act, context) : 'not-yours'
}

/** Plays the strongest proposal of a delegation, or the one named. */
async function decide(room: Acting, asked: Asked, number: number | undefined): Promise<RoomAnswer> {
  const { state, around } = room
  if (state.plan.way !== 'delegation') return { ok: false, why: 'not-now' }
  const turn = turnAt(around, 1, 'KZ')
  const open = turn ? proposalsFor(state, 1, turn) : []
  const chosen =
    number === undefined
      ? turn && strongest(state, 1, turn)
      : open.find(({ proposal }) => proposal === number)
  const table = room.tables.table(1)
  if (!turn || !chosen || !table) return { ok: false, why: 'not-now' }
  if (state.phase === 'paused') return { ok: false, why: 'paused' }
  // Written first: after a fall in between the table asks what was decided, and the same key decides nothing else.
  const decided: Undated = { e: 'decided', proposal: chosen.proposal, asked }
  if (!(await room.write([decided]))) return { ok: false, why: 'storage' }
  const answer = await table.decide(turn, { choice: chosen.choice, person: chosen.by })
  return !answer.ok && answer.why === 'late' ? OK : answer
}

export function contextOf(room: Acting): ActContext {
  const { random } = room.parts
  const shared = room.state.plan.way === 'duplicate' ? room.state.tables[0]?.seed : undefined
  let seed = shared
  return {
    turnAt: (table, seat) => turnAt(room.around, table, seat),
    refusal: (table, seat, choice) => room.tables.table(table)?.refusal(seat, choice),
    newNick: (taken) => newNick(random, taken),
    newTable(table): TableMade {
      // The same deal for every table of a duplicate; another for each of full ones.
      if (room.state.plan.way !== 'duplicate' || seed === undefined) seed = newSeed(random)
      return { table, id: newTableId(random), seed }
    },
    shuffle: (list) => shuffled(random, list),
  }
}
