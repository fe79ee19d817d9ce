/** src/game/record/FORMAT.md says of a record what the code reads: its fields, its refusals, and its example plays. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../../src/game/kernel.ts'
import {
  decode,
  decodeFile,
  encodeFile,
  type GameRecord,
  RECORD_REFUSALS,
  rerun,
} from '../../../src/game/record/index.ts'
import { rowsOf } from '../../../src/tools/rulebook/rulebook.ts'
import { fullFile } from '../../fuzz/damage.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../../src/game/record/FORMAT.md'), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
const loose = JSON.parse(example) as GameRecord
const fields = rowsOf(text, 'field | type').map(([name = '', type = '']) => ({
  name: name.replaceAll('`', ''),
  may: type.includes('_may_'),
}))

/** Whether the example is still a record when something in it is changed. */
function isRead(change: (record: Record<string, unknown>) => void): boolean {
  const copy = JSON.parse(example) as Record<string, unknown>
  change(copy)
  return decode(JSON.stringify(copy)).refused === undefined
}

describe('the format of a record', () => {
  it('has an example that is read and played again', () => {
    const read = decode(example)
    if (read.refused) throw new Error(`refused: ${read.refused} ${read.detail ?? ''}`)
    expect(read.record).toEqual(loose)
    const run = rerun(read.record)
    if ('refused' in run) throw new Error(`${run.refused} ${run.detail ?? ''}`)
    expect([run.state.round, run.state.decision]).toEqual([1, 'attention'])
  })

  it('names every field of a record and of its draws', () => {
    const top = fields.map(({ name }) => name).filter((name) => !name.includes('.'))
    const known = [...Object.keys(loose), ...Object.keys({ ...loose.draws, aims: {} })]
    expect(top.sort()).toEqual(known.sort())
    const ofMoves = fields.map(({ name }) => name).filter((name) => name.startsWith('moves.*.'))
    expect(ofMoves).toEqual(Object.keys(loose.moves[0] ?? {}).map((key) => `moves.*.${key}`))
  })

  it.each(fields.filter(({ name }) => name in loose))(
    'wants $name, unless it may be left out',
    ({ name, may }) => {
      expect(isRead((record) => delete record[name])).toBe(may)
      expect(isRead((record) => (record[name] = 7.5))).toBe(false)
    },
  )

  it.each(['seed', 'seat', 'item'])('has the bounds of texts it says: %s', (what) => {
    const most = Number(/up to (\d+) characters, any/.exec(text)?.[1])
    expect(text).toContain(`up to ${most} characters together`)
    expect(text).toContain(`each up to ${most} characters`)
    const fits = (length: number) =>
      isRead((record) => {
        if (what === 'seed') record.seed = 'x'.repeat(length)
        if (what === 'seat') record.seats = { ...loose.seats, KZ: `bot:${'x'.repeat(length - 4)}` }
        if (what === 'item') record.moves = [{ seat: 'KZ', choice: ['x'.repeat(length)] }]
      })
    expect([fits(most), fits(most + 1)]).toEqual([true, false])
  })

  it('has the bounds of moves it says', () => {
    const most = Number(/up to (\d+) choices/.exec(text)?.[1])
    const fits = (number: number) =>
      isRead((record) => (record.moves = Array.from({ length: number }, () => ({ seat: 'KZ', choice: [] }))))
    expect([fits(most), fits(most + 1)]).toEqual([true, false])
  })

  it('names every refusal', () => {
    const named = rowsOf(text, 'refused | when').map(([id = '']) => id.replaceAll('`', ''))
    expect(named).toEqual([...RECORD_REFUSALS])
  })
})

describe('version 2 of the format', () => {
  const rows = rowsOf(text, 'field of version 2 | what it is').map(([name = '', what = '']) => ({
    name: name.replaceAll('`', ''),
    may: what.includes('_may_') && /^_may_/.test(what),
  }))
  const full = JSON.parse(encodeFile(fullFile('format', 7, seeded('format'))))

  it('names every field, as the schema has them', () => {
    const known = new Set([...Object.keys(full), 'draws', 'hash', 'outcome'])
    expect(rows.map(({ name }) => name).sort()).toEqual([...known].sort())
  })

  it.each(rows.filter(({ name }) => name in full))(
    'wants $name, unless it may be left out',
    ({ name, may }) => {
      const { [name]: _, ...rest } = full
      const read = decodeFile(JSON.stringify(rest))
      // Notes and words may stand in a branch, so what is left out with the branches is asked for there.
      const refused = read.refused !== undefined && (read.detail ?? 'format') === name
      expect(name === 'branches' || refused !== may).toBe(true)
      expect(decodeFile(JSON.stringify({ ...full, [name]: 7.5 })).refused).toBeDefined()
    },
  )

  it('has the bounds it says', () => {
    for (const [what, bound] of [
      ['branches', 64],
      ['notes', 1000],
    ] as const) {
      expect(text).toContain(`_may_, up to ${bound}`)
      const [one] = full[what]
      const list = Array.from({ length: bound + 1 }, (_, n) => ({
        ...one,
        id: what === 'branches' ? `${n}` : undefined,
      }))
      const refusedOf = (of: unknown[]): unknown =>
        decodeFile(JSON.stringify({ ...full, [what]: of })).refused
      expect([refusedOf(list.slice(1)), refusedOf(list)]).toEqual([undefined, 'not-a-record'])
    }
  })
})
