/** The teacher's rows: a pupil a row, and what it is at. Pure. */
import type { Doing, PupilRow } from '../../game/wire/index.ts'
import type { DirectedTable } from '../tables/directed.ts'
import { type Around, pupilView } from './around.ts'
import { hasStopped, type Pupil, type RoomState } from './room-state.ts'

export function rowsOf(state: RoomState, around: Around): PupilRow[] {
  return state.pupils.map((one) => {
    const table = one.at && around.table(one.at.table)
    return {
      ...pupilView(one, around),
      doing: doingOf(state, one, around.isHere(one.pupil), table),
      waitsFor: table?.status.waitsFor ?? [],
      since: around.since(one.pupil),
      amber: around.isAmber(one.pupil),
    }
  })
}

function doingOf(state: RoomState, { at }: Pupil, isHere: boolean, table: DirectedTable | undefined): Doing {
  if (hasStopped(state) || table?.state.phase === 'over') return 'over'
  if (at?.seat && table?.state.held[at.seat]) return 'bot'
  if (!isHere) return 'gone'
  if (at?.role === 'observer') return 'watching'
  return at?.seat && table?.status.waitsFor.includes(at.seat) ? 'thinking' : 'waiting'
}
