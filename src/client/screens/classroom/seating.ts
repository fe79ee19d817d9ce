/** Tables and seats of a room as they can be taken, before and after the cards are dealt. Pure. */
import { SEATS, type Seat } from '../../../game/vocabulary.ts'
import { MOST_ROOM_TABLES, type PupilView, type RoomView } from '../../../game/wire/index.ts'

export interface SeatPlace {
  readonly table: number
  readonly seat: Seat
  readonly pupils: readonly PupilView[]
}

/** Seats that people take in this way of playing. */
export function seatsOf({ plan: { way } }: Pick<RoomView, 'plan'>): readonly Seat[] {
  return way === 'full' ? SEATS : ['KZ']
}

/** The tables that there are, by number, and one more as long as there may be one. */
export function tablesOf(room: Pick<RoomView, 'pupils' | 'tables'>, most: number): number[] {
  return Array.from({ length: Math.min(most, lastTable(room) + 1) }, (_, at) => at + 1)
}

/** The number of the last table that there is, or that somebody sits at; 0: none. */
function lastTable({ pupils, tables }: Pick<RoomView, 'pupils' | 'tables'>): number {
  return Math.max(0, ...pupils.flatMap(({ table }) => table ?? []), ...tables.map(({ table }) => table))
}

/** Each seat of a table, with who sits there. */
export function placesAt(room: Pick<RoomView, 'plan' | 'pupils'>, table: number): SeatPlace[] {
  return seatsOf(room).map((seat) => ({
    table,
    seat,
    pupils: room.pupils.filter((one) => one.table === table && one.seat === seat && one.role === 'player'),
  }))
}

/**
 * The tables a pupil may choose a seat at. Full tables: no more than are needed, for at each the others are bots; else one
 * more than there are, for whoever wants to sit alone.
 */
export function openTables(room: Pick<RoomView, 'plan' | 'pupils' | 'tables'>, pupil: number): number[] {
  const { plan, pupils } = room
  const tables = tablesOf(room, plan.way === 'delegation' ? 1 : MOST_ROOM_TABLES)
  if (plan.way !== 'full') return tables
  const known = tables.slice(0, lastTable(room))
  const places = known.flatMap((table) => placesAt(room, table))
  const free = places.reduce((sum, one) => sum + freeAt(one, plan.perSeat), 0)
  const seeking = pupils.filter((one) => one.pupil !== pupil && one.table === undefined).length
  const isSeated = pupils.some((one) => one.pupil === pupil && one.table !== undefined)
  return known.length > 0 && free >= seeking + (isSeated ? 0 : 1) ? known : tables
}

/** How many more may sit there. */
export function freeAt({ pupils }: SeatPlace, perSeat: number): number {
  return Math.max(0, perSeat - pupils.length)
}
