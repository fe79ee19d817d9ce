/** Games as tables of numbers: what stands in a row for each decision, and how a row is written. */
import { POWERS, SEATS, type State, TRACKS } from '../index.ts'

/** Nothing: an empty cell. */
export type Cell = string | number | undefined

/** How things stood, column by column. */
export const STATE_COLUMNS: readonly string[] = [
  ...[...TRACKS.map((track) => `track_${track}`), 'dependence', 'treasury'],
  ...POWERS.flatMap((power) => [`trust_${power}`, `interest_${power}`, `expected_${power}`]),
  ...SEATS.map((seat) => `score_${seat}`),
]

/** The cells of `STATE_COLUMNS`. */
export function stateCells(state: State): Cell[] {
  return [
    ...[...TRACKS.map((track) => state.tracks[track]), state.dependence, state.treasury],
    ...POWERS.flatMap((power) => [state.trust[power], state.interest[power], state.expected[power]]),
    ...SEATS.map((each) => state.score[each]),
  ]
}

/** A line of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(',')
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
