/** Whether an export says what the records say: every choice once, every number as the record plays it out. */
import { unzipSync } from 'fflate'
import { POWERS, TRACKS, weight } from '../../../game/index.ts'
import { decodeFile, TODAY, verify } from '../../../game/record/index.ts'
import type { ClassRecords } from '../debrief/class-records.ts'
import { type PlayedTable, playedTables } from '../debrief/played.ts'
import { recordPath } from './archive.ts'
import { readCsv } from './read-csv.ts'

type Read = Readonly<Record<string, string>>

/** Byte order marks are kept: they are part of a file. */
const TEXT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** All that an archive holds, by path. Throws where it is no archive, or a file is no UTF-8. */
export function unpacked(archive: Uint8Array): Readonly<Record<string, string>> {
  const entries = Object.entries(unzipSync(archive))
  return Object.fromEntries(entries.map(([path, bytes]) => [path, TEXT.decode(bytes)]))
}

/** Everything in which an export and the room's records are apart, as lines to read; none: it is consistent. */
export function exportFaults(archive: Uint8Array, records: ClassRecords): string[] {
  const files = unpacked(archive)
  const tables = playedTables(records)
  const unread = records.tables.filter(({ table }) => !tables.some((one) => one.table === table))
  return [
    ...Object.keys(files).flatMap((path) => (isSafe(path) ? [] : [`the path '${path}' is not safe`])),
    ...unread.map(({ table }) => `the record of table ${table} does not play out`),
    ...faultsOfRecords(files, records),
    ...guarded('events.csv', () => faultsOfEvents(rowsIn(files, 'events.csv'), records, tables)),
    ...guarded('participants.csv', () =>
      faultsOfParticipants(rowsIn(files, 'participants.csv'), records, tables),
    ),
    ...guarded('codebook.csv', () => faultsOfCodebook(files)),
    ...(/<script|https?:\/\//i.test(files['report.html'] ?? '<script')
      ? ['report.html is not by itself']
      : []),
  ]
}

/** A name, or a name in one folder: no way out of where it is unpacked. */
function isSafe(path: string): boolean {
  return /^(?:[a-z]+\/)?[\w-]+(?:\.[\w-]+)+$/.test(path)
}

function guarded(file: string, faults: () => string[]): string[] {
  try {
    return faults()
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function rowsIn(files: Read, name: string): Read[] {
  const text = files[name]
  if (text === undefined) throw new Error('is not there')
  if (!text.startsWith('\uFEFF')) throw new Error('has no byte order mark')
  return readCsv(text)
}

function faultsOfRecords(files: Read, { tables }: ClassRecords): string[] {
  return tables.flatMap((table) => {
    const path = recordPath(table)
    const text = files[path]
    if (text !== table.record) return [`${path} is not the record of table ${table.table}`]
    const read = decodeFile(text)
    if (read.refused) return [`${path}: ${read.refused}`]
    const verified = verify(read.file, TODAY)
    const isSound = !('refused' in verified) && verified.whole && !verified.firstWrong
    return isSound ? [] : [`${path} is not the game it says it is`]
  })
}

function faultsOfEvents(
  rows: readonly Read[],
  records: ClassRecords,
  tables: readonly PlayedTable[],
): string[] {
  const told = rows.filter(({ kind }) => kind === 'choice').map(choiceKey)
  const wanted = tables.flatMap((table) =>
    table.moves.map(({ seat, choice, at }, step) => {
      const by = table.madeBy[step]
      return [table.table, step + 1, seat, choice.join(' '), at ?? '', by ?? ''].join('|')
    }),
  )
  const proposed = rows.filter(({ kind }) => kind === 'proposal').length
  const { proposals } = records
  return [
    ...differences('events.csv', told, wanted),
    ...differences('events.csv', rows.flatMap(saidIn), saidOf(records)),
    ...(proposed === proposals.length
      ? []
      : [`events.csv has ${proposed} rows of proposal, not ${proposals.length}`]),
  ]
}

/** What was said in the debrief, as a row tells it: by whom, when, on what. */
function saidIn({ kind = '', number, pupil, time = '', moment, answer }: Read): string[] {
  if (kind === 'poll') return [said(kind, pupil, Date.parse(time), moment, answer)]
  return kind === 'exit' ? [said(kind, pupil, Date.parse(time), number, answer)] : []
}

function saidOf({ polls, exits }: ClassRecords): string[] {
  return [
    ...polls.map(({ pupil, on, moment, answer }) => said('poll', pupil, on, moment + 1, answer + 1)),
    ...exits.flatMap(({ pupil, on, answers }) =>
      answers.map((answer, at) => said('exit', pupil, on, at + 1, answer)),
    ),
  ]
}

/** To the second. */
function said(kind: string, pupil: unknown, on: number, what: unknown, answer: unknown): string {
  return [kind, pupil, Math.floor(on / 1000), what, answer].join('|')
}

function choiceKey({ table, number, seat, choice, at_ms: at, pupil }: Read): string {
  return [table, number, seat, choice, at, pupil].join('|')
}

function faultsOfParticipants(
  rows: readonly Read[],
  { pupils }: ClassRecords,
  tables: readonly PlayedTable[],
): string[] {
  const wanted = pupils.map(({ pupil, table: number, seat }) => {
    const table = tables.find((one) => one.table === number)
    const last = table?.states.at(-1)
    if (!last) return `${pupil}`
    const finals = [...TRACKS.map((track) => last.tracks[track]), last.dependence, last.treasury]
    const powers = [
      ...POWERS.map((power) => weight(last, power)),
      ...POWERS.map((power) => last.trust[power]),
    ]
    const choices = table?.madeBy.filter((by) => by === pupil).length
    return [
      pupil,
      choices,
      ...finals,
      ...powers,
      seat ? last.score[seat] : '',
      last.outcome?.ending ?? '',
    ].join('|')
  })
  const told = rows.map((row) => {
    if (!row.final_dependence) return `${row.pupil}`
    const tracks = TRACKS.map((track) => row[`final_track_${track}`])
    const powers = [
      ...POWERS.map((power) => row[`final_weight_${power}`]),
      ...POWERS.map((power) => row[`final_trust_${power}`]),
    ]
    const { pupil, choices, final_dependence: dependence, final_treasury: treasury, score, ending } = row
    return [pupil, choices, ...tracks, dependence, treasury, ...powers, score, ending].join('|')
  })
  return differences('participants.csv', told, wanted)
}

/** What one list has and the other has not, or has more often. */
function differences(file: string, told: readonly string[], wanted: readonly string[]): string[] {
  const left = [...told]
  const missing = wanted.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [
    ...missing.map((one) => `${file} lacks ${one}`),
    ...left.map((one) => `${file} has ${one} too many`),
  ]
}

function faultsOfCodebook(files: Read): string[] {
  const rows = rowsIn(files, 'codebook.csv')
  return ['events.csv', 'participants.csv'].flatMap((file) => {
    const header = (files[file] ?? '').replace(/^\uFEFF/, '').split('\r\n')[0]
    const described = rows.filter((row) => row.file === file)
    const wordless = described.filter(({ meaning = '' }) => meaning === '' || meaning.startsWith('column.'))
    return [
      ...(described.map(({ column }) => column).join(',') === header ? [] : [`${file} has other columns`]),
      ...wordless.map(({ column }) => `${file}: nothing is said of ${column}`),
    ]
  })
}
