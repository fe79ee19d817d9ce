/** src/game/record/FORMAT.md says of a record what the code reads: its fields, its refusals, and its example plays. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode, type GameRecord, RECORD_REFUSALS, rerun } from '../../../src/game/record/index.ts'
import { rowsOf } from '../../../src/tools/rulebook/rulebook.ts'

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
