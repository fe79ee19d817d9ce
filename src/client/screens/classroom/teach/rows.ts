/** The monitor's rows in the order in which a teacher wants them. Pure. */
import type { PupilRow } from '../../../../game/wire/index.ts'

/** Milliseconds after which somebody who is asked has thought for long. */
export const LONG = 90_000

/** `gone`: not here; `slow`: asked, and thinking for long. */
export type RowTrouble = 'gone' | 'slow' | 'none'

/** `waited`: milliseconds since the row was told. */
export function troubleOf(row: PupilRow, waited = 0): RowTrouble {
  if (row.amber || row.doing === 'gone' || !row.here) return 'gone'
  return row.doing === 'thinking' && row.since + waited >= LONG ? 'slow' : 'none'
}

const ORDER: Readonly<Record<RowTrouble, number>> = { gone: 0, slow: 1, none: 2 }

/** Whoever is in trouble first, the longest first; the others by table and number. */
export function byTrouble(rows: readonly PupilRow[], waited = 0): readonly PupilRow[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [troubleOf(a, waited), troubleOf(b, waited)]
    if (one !== other) return ORDER[one] - ORDER[other]
    if (one !== 'none') return b.since - a.since
    return byTable(a, b)
  })
}

/** By table, those without one last; then by number. */
export function byTable(a: PupilRow, b: PupilRow): number {
  const last = Number.POSITIVE_INFINITY
  return (a.table ?? last) === (b.table ?? last) ? a.pupil - b.pupil : (a.table ?? last) - (b.table ?? last)
}
