/** Rows of a file with columns: by the columns' names, and as the text of the file. */
import { type Cell, csvLine } from '../../../game/record/index.ts'
import type { Column } from './columns.ts'

/** A cell for some of the columns; the others are empty. */
export type Row = Readonly<Record<string, Cell>>

/** Spreadsheets take a file for UTF-8 only if it begins with this. */
const MARK = '\uFEFF'

/** The text of a CSV file (RFC 4180), a header first. Throws where a row has a cell that no column is for. */
export function csvOf(columns: readonly Column[], rows: readonly Row[]): string {
  const names = columns.map(({ name }) => name)
  const lines = rows.map((row) => {
    const stray = Object.keys(row).find((name) => !names.includes(name))
    if (stray !== undefined) throw new Error(`there is no column '${stray}'`)
    return csvLine(names.map((name) => row[name]))
  })
  return `${MARK}${[csvLine(names), ...lines].join('\r\n')}\r\n`
}

/** ISO 8601, to the second. */
export function timeOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
