/** How far the tables of a room are. Pure. */
import type { RoomTable } from '../../../game/wire/index.ts'

/** Those that play before those that are over; the slowest first; of equal ones, by number. */
export function slowestFirst(tables: readonly RoomTable[]): readonly RoomTable[] {
  return [...tables].sort(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || a.step - b.step || a.table - b.table,
  )
}

/** How much of its game a table has behind it, from 0 to 1. */
export function shareOf(table: RoomTable): number {
  if (isOver(table)) return 1
  return table.rounds === 0 ? 0 : Math.max(0, table.round - 1) / table.rounds
}

export function isOver({ phase }: RoomTable): boolean {
  return phase === 'over' || phase === 'closed'
}

export interface InRound {
  readonly round: number | 'over'
  readonly count: number
}

/** How many tables are in each round, from the first that any is in; those that are over last. */
export function roundsOf(tables: readonly RoomTable[]): readonly InRound[] {
  const playing = tables.filter((table) => !isOver(table)).map(({ round }) => round)
  const over = tables.length - playing.length
  const first = Math.min(...playing)
  const rounds =
    playing.length === 0
      ? []
      : Array.from({ length: Math.max(...playing) - first + 1 }, (_, at) => first + at)
  return [
    ...rounds.map((round) => ({ round, count: playing.filter((one) => one === round).length })),
    ...(over > 0 ? [{ round: 'over' as const, count: over }] : []),
  ]
}
