/** The export of a room: one archive with tables of numbers, a codebook, every record, and a report to print. */
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Debrief } from '../../../game/wire/index.ts'
import type { ClassRecords, RecordedTable } from '../debrief/class-records.ts'
import { playedTables } from '../debrief/played.ts'
import { codebookCsv, codebookMarkdown, type Described } from './codebook.ts'
import { EVENT_COLUMNS, participantColumns } from './columns.ts'
import { eventRows } from './events.ts'
import { participantRows, roundsOf } from './participants.ts'
import { reportOf } from './report.ts'
import { csvOf } from './rows.ts'
import { wordsIn } from './words.ts'

/** The files of an export by their paths: letters, digits, hyphens, dots, and one slash at most. */
export type Files = Readonly<Record<string, string>>

/** The files of a room. `debrief`: for the report, as far as it is made. */
export function exportFiles(records: ClassRecords, debrief?: Debrief): Files {
  const words = wordsIn(records.plan.language)
  const tables = playedTables(records)
  const columns = participantColumns(roundsOf(tables))
  const participants = participantRows(records, tables, words)
  const described: readonly Described[] = [
    { file: 'events.csv', columns: EVENT_COLUMNS },
    { file: 'participants.csv', columns },
  ]
  const { scenario } = records.plan
  const named = typeof scenario === 'string' ? scenario : scenario.id
  return {
    'report.html': reportOf({ records, participants, debrief, scenario: named, words }),
    'events.csv': csvOf(EVENT_COLUMNS, eventRows(records, tables)),
    'participants.csv': csvOf(columns, participants),
    'codebook.md': codebookMarkdown(described, words),
    'codebook.csv': codebookCsv(described, words),
    ...Object.fromEntries(records.tables.map((table) => [recordPath(table), table.record])),
  }
}

/** A path that stays in its folder, whatever a table is called. */
export function recordPath({ table, id, game }: Pick<RecordedTable, 'table' | 'id' | 'game'>): string {
  return `records/table-${String(table).padStart(2, '0')}-${id.replace(/[^\w-]/g, '')}-${game}.mvr.json`
}

/** The archive. The same records give the same bytes. */
export function archiveOf(records: ClassRecords, debrief?: Debrief): Uint8Array {
  const files = exportFiles(records, debrief)
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { level: 6, mtime: dateOf(records) })
}

/** An archive knows no dates before 1980. */
function dateOf({ openedAt }: ClassRecords): Date {
  return new Date(Math.max(openedAt, Date.UTC(1981, 0, 1)))
}
