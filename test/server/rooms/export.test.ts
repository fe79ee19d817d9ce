// The export of a room: one archive that says what the records say, and does no harm where it is opened.
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import words from '../../../assets/locales/en/server/export.json' with { type: 'json' }
import type { ClassRecords } from '../../../src/server/rooms/debrief/class-records.ts'
import { debriefOf } from '../../../src/server/rooms/debrief/debrief.ts'
import { archiveOf, exportFiles, recordPath } from '../../../src/server/rooms/export/archive.ts'
import { exportFaults, unpacked } from '../../../src/server/rooms/export/check.ts'
import { readCsv } from '../../../src/server/rooms/export/read-csv.ts'
import { simulatedClass } from '../../../src/tools/room/simulated-class.ts'
import { isGate } from '../../support/extent.ts'
import { quickJudges } from './support/quick-judges.ts'

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'] as const

const given = { scenario: 'pivots', seed: 'export', players: ['learner', 'tuned'], bot: 'tuned' } as const
const duplicate = simulatedClass({ ...given, way: 'duplicate', pupils: 6, rounds: 3 })
const delegation = simulatedClass({ ...given, way: 'delegation', pupils: 5, rounds: 2 })
const full = simulatedClass({ ...given, way: 'full', pupils: 12 })

/** When the debrief began. */
const AT = Date.UTC(2026, 10, 29, 8, 40)

/** With what is said at the end, and names that would be formulas. */
function talked(records: ClassRecords): ClassRecords {
  return {
    ...records,
    pupils: records.pupils.map((pupil, at) => {
      const label = FORMULAS[at]
      return label === undefined ? pupil : { ...pupil, nick: { label } }
    }),
    polls: records.pupils.map(({ pupil }) => ({
      pupil,
      moment: 0,
      answer: pupil % 2,
      on: AT + pupil * 1000,
    })),
    exits: records.pupils.slice(0, 2).map(({ pupil }) => ({
      pupil,
      on: AT + pupil * 60_000,
      answers: ['=HYPERLINK("x")', 'two\nlines, "quoted" <b>'] as const,
    })),
  }
}

describe.each([
  ['duplicate', duplicate],
  ['delegation', delegation],
  ['full', full],
] as const)('the export of a %s room', (_, plain) => {
  const records = talked(plain)
  const archive = archiveOf(records)
  const files = unpacked(archive)

  it('is consistent with the records', () => {
    expect(exportFaults(archive, records)).toEqual([])
  })

  it('is the same bytes again', () => {
    expect(archiveOf(records)).toEqual(archive)
  })

  it('has a row for each choice, with who made it', () => {
    const rows = readCsv(files['events.csv'] ?? '').filter(({ kind }) => kind === 'choice')
    expect(rows).toHaveLength(records.tables.reduce((sum, { madeBy }) => sum + madeBy.length, 0))
    expect(new Set(rows.map(({ by }) => by)).has('pupil')).toBe(true)
    for (const { by, pupil, bot } of rows) expect(by === 'pupil' ? pupil : bot).not.toBe('')
  })

  it('says when each vote of the debrief was given and each exit ticket handed in', () => {
    const rows = readCsv(files['events.csv'] ?? '')
    const timesOf = (kind: string) => rows.filter((row) => row.kind === kind).map(({ time }) => time)
    const second = (n: number) => `2026-11-29T08:40:${String(n).padStart(2, '0')}Z`
    expect(timesOf('poll')).toEqual(records.pupils.map(({ pupil }) => second(pupil)))
    const [first, next] = ['2026-11-29T08:41:00Z', '2026-11-29T08:42:00Z']
    expect(timesOf('exit')).toEqual([first, first, next, next])
  })

  it('has a row for each pupil, in the order of their numbers', () => {
    const rows = readCsv(files['participants.csv'] ?? '')
    expect(rows.map(({ pupil }) => pupil)).toEqual(records.pupils.map(({ pupil }) => `${pupil}`))
    expect(rows[0]?.exit_2).toBe('two\nlines, "quoted" <b>')
  })

  it('is text with a byte order mark, lines end as RFC 4180 has it, and no cell is a formula', () => {
    for (const name of ['events.csv', 'participants.csv', 'codebook.csv']) {
      const text = files[name] ?? ''
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const cells = text.slice(1).match(/"(?:[^"]|"")*"|[^",\r\n]+/g) ?? []
      const bare = cells.map((cell) => cell.replace(/^"/, ''))
      expect(bare.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?![\d.]+$)/.test(cell))).toEqual([])
    }
  })

  it('has a report that is whole by itself, without a script, and takes nothing for markup', () => {
    const report = files['report.html'] ?? ''
    expect(report).not.toMatch(/<script|<link|<img|src=|https?:/i)
    expect(report).toContain('two\nlines, &quot;quoted&quot; &lt;b&gt;')
    expect(report).not.toMatch(/[{}](?![^<]*<\/style>)/)
    expect(report).not.toMatch(/\b(?:report|who|way|item|asked|none|measure)\.[a-z]+\b(?!\.css)/)
  })

  it('describes every column in its codebook, for people too', () => {
    const page = files['codebook.md'] ?? ''
    for (const { column } of readCsv(files['codebook.csv'] ?? '')) expect(page).toContain(`| ${column} |`)
  })
})

describe('what is wrong with an export is found', () => {
  const files = exportFiles(duplicate)
  const faultsWith = (changed: Readonly<Record<string, string>>) => {
    const all = Object.entries({ ...files, ...changed }).map(([path, text]) => [path, strToU8(text)] as const)
    return exportFaults(zipSync(Object.fromEntries(all)), duplicate)
  }
  const events = files['events.csv'] ?? ''
  const lines = events.split('\r\n')

  /** A file with a number of its first row one higher. */
  function raised(name: string, column: string): string {
    const [header = '', first = '', ...others] = (files[name] ?? '').split('\r\n')
    const at = header.split(',').indexOf(column)
    const cells = first.split(',').map((cell, place) => (place === at ? `${Number(cell) + 1}` : cell))
    return [header, cells.join(','), ...others].join('\r\n')
  }

  it('a choice that is lost, doubled or another', () => {
    const without = lines.filter((_, at) => at !== 3).join('\r\n')
    const twice = [...lines.slice(0, 4), ...lines.slice(3)].join('\r\n')
    expect(faultsWith({ 'events.csv': without })).toHaveLength(1)
    expect(faultsWith({ 'events.csv': twice })).toHaveLength(1)
    expect(faultsWith({ 'events.csv': events.replace(',pledge,KZ,', ',pledge,RU,') })).toHaveLength(2)
  })

  it('a vote or an exit ticket that is lost, another, or of another time', () => {
    const records = talked(duplicate)
    const spoken = exportFiles(records)
    const text = spoken['events.csv'] ?? ''
    const faults = (changed: string) => {
      const all = Object.entries({ ...spoken, 'events.csv': changed })
      return exportFaults(
        zipSync(Object.fromEntries(all.map(([path, file]) => [path, strToU8(file)]))),
        records,
      )
    }
    expect(faults(text)).toEqual([])
    expect(faults(text.replace('08:40:01Z', '08:40:31Z')), 'the time of a vote').toHaveLength(2)
    expect(faults(text.replace('08:41:00Z', '08:51:00Z')), 'the time of a ticket').toHaveLength(2)
    expect(faults(text.replace('""quoted""', 'quoted')), 'what was written').toHaveLength(2)
    expect(faults(text.replace(/^.*,poll,.*\r\n/m, '')), 'a vote').toHaveLength(1)
  })

  it('a number of a participant, a record, a column, a path', () => {
    for (const column of ['final_dependence', 'final_weight_RU', 'choices', 'score'])
      expect(faultsWith({ 'participants.csv': raised('participants.csv', column) }), column).toHaveLength(2)
    const [table] = duplicate.tables
    if (!table) throw new Error('there is no table')
    expect(faultsWith({ [recordPath(table)]: table.record.replace('"CN"', '"RU"') })).not.toEqual([])
    expect(faultsWith({ 'codebook.csv': (files['codebook.csv'] ?? '').replace('at_ms', 'at') })).not.toEqual(
      [],
    )
    expect(faultsWith({ '../out.csv': '' })).toEqual(["the path '../out.csv' is not safe"])
  })
})

describe('a report counts as people do', () => {
  const one = simulatedClass({ ...given, way: 'duplicate', pupils: 1, rounds: 1 })
  const debriefOfTables = async (records: ClassRecords) =>
    (await debriefOf(records, { judges: quickJudges('least') }))?.debrief

  it.runIf(isGate)(
    'one pupil at one table, several at several',
    async () => {
      const single = exportFiles(one, await debriefOfTables(one))['report.html'] ?? ''
      expect(single).toContain('1 pupil at 1 table.')
      expect(single).toContain('1 table over the years')
      expect(single).not.toMatch(/\b1 (?:pupils|tables|cubes)\b/)
      const several = exportFiles(duplicate, await debriefOfTables(duplicate))['report.html'] ?? ''
      expect(several).toContain('6 pupils at 6 tables.')
      expect(several).toContain('6 tables over the years')
    },
    60_000,
  )

  it('a number that stands in its words as it is counts nothing', () => {
    const plain = new Set(Object.values(words).flatMap((message) => argumentsOf(parse(message))))
    expect([...plain].sort()).toEqual(
      [
        ...['asked', 'code', 'date', 'done', 'measure', 'places', 'round'],
        ...['scenario', 'title', 'way', 'who', 'years'],
      ].sort(),
    )
  })
})

/** What a message puts in as it is: in its plural forms too. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.argument || element.type === TYPE.number) return [element.value]
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    return Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
  })
}

describe('a path of a record', () => {
  it('stays in its folder whatever a table is called', () => {
    expect(recordPath({ table: 1, id: '../../etc/passwd', game: 1 })).toBe(
      'records/table-01-etcpasswd-1.mvr.json',
    )
  })
})

describe('reading CSV', () => {
  it('gives back what was written', () => {
    expect(readCsv('\uFEFFa,b\r\n"x ""y"", z",\r\n\'=1,"two\nlines"\r\n')).toEqual([
      { a: 'x "y", z', b: '' },
      { a: '=1', b: 'two\nlines' },
    ])
    expect(() => readCsv('a,b\r\n1\r\n')).toThrow()
  })
})
