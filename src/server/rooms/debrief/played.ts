/** The tables of a room as they were played: every state of each, and whose choice was whose. */
import { type Choice, type Menu, menu, type Seat, type State } from '../../../game/index.ts'
import {
  decodeFile,
  type LoggedMove,
  type SeatHolder,
  TODAY,
  timelineOf,
} from '../../../game/record/index.ts'
import type { ClassRecords, RecordedTable } from './class-records.ts'

export interface PlayedTable extends Omit<RecordedTable, 'record'> {
  /** `states[n]` came of the first `n` of `moves`. */
  readonly states: readonly State[]
  readonly moves: readonly LoggedMove[]
  /** Who held a seat after so many choices. */
  holders(seat: Seat, step: number): SeatHolder
}

/** One choice of a game, and the moment it was made at. */
export interface Made {
  readonly table: PlayedTable
  /** After how many choices of the game. */
  readonly step: number
  readonly seat: Seat
  readonly state: State
  readonly menu: Menu
  readonly choice: Choice
  /** The pupil who made it; nothing where the class did by the teacher's hand, or a bot or a deputy. */
  readonly by: number | undefined
}

/** Whether people of the class made it: a pupil, or all of them by the teacher's hand. */
export function isPeoples({ table, step, seat, by }: Made): boolean {
  const isStoodIn = table.holders(seat, step).bot !== undefined || table.moves[step]?.by !== undefined
  return by !== undefined || !isStoodIn
}

/** All tables whose record plays out by the rules of today; a room plays by no others. */
export function playedTables({ tables }: Pick<ClassRecords, 'tables'>): PlayedTable[] {
  return tables.flatMap((table) => played(table) ?? [])
}

function played({ record, ...table }: RecordedTable): PlayedTable | undefined {
  const read = decodeFile(record)
  if (read.refused) return undefined
  const timeline = timelineOf(read.file, TODAY)
  if ('refused' in timeline || timeline.firstWrong) return undefined
  const { moves, seats, handovers = [] } = read.file
  const holders = (seat: Seat, step: number): SeatHolder =>
    handovers.filter((one) => one.seat === seat && one.step <= step).at(-1) ?? seats[seat]
  return { ...table, states: timeline.states, moves, holders }
}

/** The choices of a table, in their order. */
export function choicesAt(table: PlayedTable): Made[] {
  return table.moves.flatMap(({ seat, choice }, step): Made[] => {
    const made = madeAt(table, step, seat, choice, table.madeBy[step])
    return made ? [made] : []
  })
}

/** A choice at a moment of a table, whether it was made or only proposed; nothing where the seat is not asked there. */
export function madeAt(
  table: PlayedTable,
  step: number,
  seat: Seat,
  choice: Choice,
  by: number | undefined,
): Made | undefined {
  const state = table.states[step]
  const offered = state && menu(state, seat)
  return offered && { table, step, seat, state, menu: offered, choice, by }
}
