/** The arms transfers as a reader wants them: narrowed, sorted, counted by year. Numbers are the table's, never made up. */
import { locale } from '../../../text/index.ts'
import type { Arms } from '../files.ts'

export const COLUMNS = ['year', 'supplier', 'weapon', 'number', 'delivered'] as const
export type Column = (typeof COLUMNS)[number]

export interface Order {
  by: Column
  /** From the least to the greatest, or the other way. */
  up: boolean
}

export interface Narrowed {
  supplier?: string
  year?: number
}

/** The rows of a supplier, of a year, of both or all. */
export function narrowed(rows: readonly Arms[], { supplier, year }: Narrowed): readonly Arms[] {
  return rows.filter(
    (row) =>
      (supplier === undefined || row.supplier === supplier) && (year === undefined || row.year === year),
  )
}

/** The rows in order. What a row does not say stands last either way; rows that are equal keep their places. */
export function sorted(rows: readonly Arms[], { by, up }: Order): readonly Arms[] {
  return [...rows].sort((one, other) => {
    const [a, b] = [one[by], other[by]]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), locale())
    return up ? order : -order
  })
}

/** The next order when a column's head is pressed: up first, then down. */
export function pressed(order: Order, by: Column): Order {
  return order.by === by ? { by, up: !order.up } : { by, up: true }
}

/** The years in which anything was ordered, in order. */
export function yearsOf(rows: readonly Arms[]): readonly number[] {
  return [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b)
}

/** How many orders, rows of the table, each supplier got in a year: pieces of different kinds do not add up. */
export interface Year {
  year: number
  RU: number
  CN: number
}

/** Every year from the first order to the last, those without any among them. */
export function ordersByYear(rows: readonly Arms[]): readonly Year[] {
  const [first, last] = [yearsOf(rows).at(0), yearsOf(rows).at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const within = narrowed(rows, { year: first + step })
    const from = (supplier: string) => narrowed(within, { supplier }).length
    return { year: first + step, RU: from('RU'), CN: from('CN') }
  })
}
