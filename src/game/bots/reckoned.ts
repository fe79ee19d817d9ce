/** The reckoning tried out, by its own code, on a copy. */
import { cloneTable, type MenuItem, reckon, type Table } from '../index.ts'

/** The table as the reckoning of these items of Kazakhstan's would leave it. The table given stays as it is. */
export function reckoned(table: Table, items: readonly MenuItem[]): Table {
  const after = cloneTable(table)
  reckon(after, undefined, items)
  return after
}
