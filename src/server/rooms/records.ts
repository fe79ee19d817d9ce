/** All that is known of a room, for whoever makes a debrief or an export of it. */
import type { By } from '../../game/wire/index.ts'
import { currentGame } from '../tables/table-state.ts'
import type { TableMade } from './entries.ts'
import type { Room } from './room.ts'
import type { Pupil } from './room-state.ts'
import type { RecordPerson, RoomRecords, TableRecord } from './rooms.ts'

export function roomRecords(room: Room): RoomRecords {
  const { code, state } = room
  const { way, scenario } = state.plan
  return {
    ...{ code, way, scenario, state, plan: state.plan },
    tables: state.tables.map((made) => tableRecord(room, made)),
  }
}

function tableRecord(room: Room, { table, id }: TableMade): TableRecord {
  const { pupils, gone } = room.state
  const directed = room.tables.table(table)
  const file = directed?.record()
  return {
    ...{ table, id, game: directed?.state.games.length ?? 1 },
    ...(file === undefined ? {} : { file }),
    madeBy: directed ? currentGame(directed.state).made.map(({ by }) => madeBy(by)) : [],
    over: directed !== undefined && currentGame(directed.state).over,
    stopped: directed !== undefined && currentGame(directed.state).stopped === true,
    people: [...peopleAt(pupils, table, false), ...peopleAt(gone, table, true)],
  }
}

function madeBy(by: By): number | undefined {
  return 'person' in by ? by.person : undefined
}

function peopleAt(pupils: readonly Pupil[], table: number, hasLeft: boolean): RecordPerson[] {
  return pupils.flatMap(({ pupil, nick, at }) => {
    if (at?.table !== table) return []
    const { seat, role } = at
    return [{ pupil, nick, role, hasLeft, ...(seat ? { seat } : {}) }]
  })
}
