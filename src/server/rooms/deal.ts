/** Who sits where: by chance where nobody has said. Pure, but for the chance it is given, and that is written down. */
import { SEATS, type Seat } from '../../game/index.ts'
import { MOST_ROOM_TABLES, type RoomPlan } from '../../game/wire/index.ts'
import type { Place } from './entries.ts'
import type { RoomState } from './room-state.ts'

/** Fewer than so many beyond full tables are mirrors; more have a table of their own, with bots in the other seats. */
const LEAST_AT_A_TABLE = 3
/** Where a class sits that plays one delegation, or each its own Kazakhstan. */
const OWN_SEAT: Seat = 'KZ'

/** Whom the deal is about: `at`, where somebody has said it already. */
export interface Seated {
  readonly pupil: number
  readonly at?: Place
}

/** Puts a list in an order that nobody can foresee. */
export type Shuffle = <T>(list: readonly T[]) => readonly T[]

/** Every pupil with a place as the cards are dealt: those who had one keep it. */
export function dealt(
  plan: Pick<RoomPlan, 'way' | 'perSeat'>,
  pupils: readonly Seated[],
  shuffle: Shuffle,
): readonly Required<Seated>[] {
  const placed = pupils.flatMap(({ pupil, at }) => (at ? [{ pupil, at }] : []))
  const free = shuffle(pupils.filter(({ at }) => !at))
  const playing = pupils.filter(({ at }) => at?.role !== 'observer').length
  const tables = Math.max(tablesFor(plan, playing), ...placed.map(({ at }) => at.table))
  const all = [...placed]
  for (const { pupil } of free) all.push({ pupil, at: placeFor(plan, all, tables) })
  return all
}

/** How many tables so many pupils need. */
export function tablesFor({ way, perSeat }: Pick<RoomPlan, 'way' | 'perSeat'>, pupils: number): number {
  if (way === 'delegation') return 1
  if (way === 'duplicate') return Math.min(MOST_ROOM_TABLES, Math.max(1, Math.ceil(pupils / perSeat)))
  const each = SEATS.length * perSeat
  const whole = Math.floor(pupils / each)
  const rest = pupils % each
  return Math.max(1, rest >= LEAST_AT_A_TABLE ? whole + 1 : whole)
}

/** Where somebody sits who comes when the cards are dealt. `isOver`: whether a table plays no more. */
export function latePlace({ plan, pupils, tables }: RoomState, isOver: (table: number) => boolean): Place {
  const open = tables.map(({ table }) => table).filter((table) => !isOver(table))
  const placed = pupils.flatMap(({ pupil, at }) => (at ? [{ pupil, at }] : []))
  const first = open[0] ?? tables[0]?.table ?? 1
  const quietest = fewest(open, (table) => placed.filter(({ at }) => at.table === table).length) ?? first
  if (plan.way === 'delegation')
    return plan.late === 'play'
      ? { table: first, seat: OWN_SEAT, role: 'mirror' }
      : { table: first, role: 'observer' }
  if (plan.late === 'observe') return { table: quietest, role: 'observer' }
  if (plan.way === 'duplicate' && tables.length < MOST_ROOM_TABLES)
    return { table: Math.max(0, ...tables.map(({ table }) => table)) + 1, seat: OWN_SEAT, role: 'player' }
  return botsSeat(placed, open) ?? { table: quietest, seat: OWN_SEAT, role: 'mirror' }
}

/** A seat where a bot sits: at the table with fewest people. */
function botsSeat(placed: readonly Required<Seated>[], open: readonly number[]): Place | undefined {
  const free = (table: number) => SEATS.filter((seat) => players(placed, table, seat) === 0)
  const table = fewest(
    open.filter((one) => free(one).length > 0),
    (one) => SEATS.length - free(one).length,
  )
  const [seat] = table === undefined ? [] : free(table)
  return table === undefined || !seat ? undefined : { table, seat, role: 'player' }
}

function placeFor(
  { way, perSeat }: Pick<RoomPlan, 'way' | 'perSeat'>,
  placed: readonly Required<Seated>[],
  tables: number,
): Place {
  if (way === 'delegation') return { table: 1, seat: OWN_SEAT, role: 'mirror' }
  const seats = way === 'duplicate' ? [OWN_SEAT] : SEATS
  const places = Array.from({ length: tables }, (_, at) => seats.map((seat) => ({ table: at + 1, seat })))
  const free = places.flat().filter(({ table, seat }) => players(placed, table, seat) < perSeat)
  const best = fewest(free, ({ table, seat }) => 10 * atTable(placed, table) + players(placed, table, seat))
  if (best) return { ...best, role: 'player' }
  const beside = fewest(
    places.flat(),
    ({ table, seat }) => 100 * atTable(placed, table) + mirrors(placed, table, seat),
  )
  return { ...(beside ?? { table: 1, seat: OWN_SEAT }), role: 'mirror' }
}

function atTable(placed: readonly Required<Seated>[], table: number): number {
  return placed.filter(({ at }) => at.table === table && at.role !== 'observer').length
}

function players(placed: readonly Required<Seated>[], table: number, seat: Seat): number {
  return placed.filter(({ at }) => at.table === table && at.seat === seat && at.role === 'player').length
}

function mirrors(placed: readonly Required<Seated>[], table: number, seat: Seat): number {
  return placed.filter(({ at }) => at.table === table && at.seat === seat && at.role === 'mirror').length
}

/** The first of those with the least count. */
function fewest<T>(list: readonly T[], count: (one: T) => number): T | undefined {
  const least = Math.min(...list.map(count))
  return list.find((one) => count(one) === least)
}
