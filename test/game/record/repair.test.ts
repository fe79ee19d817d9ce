/** What is saved of damaged records: everything up to the first wrong round, and nothing after it. */
import { describe, expect, it } from 'vitest'
import { seeded } from '../../../src/game/kernel.ts'
import {
  encodeFile,
  fileOf,
  type RecordFile,
  repaired,
  salvaged,
  sealed,
  TODAY,
  verify,
} from '../../../src/game/record/index.ts'
import { fullFile } from '../../fuzz/damage.ts'
import { randomGame } from '../../support/play.ts'

const { beginning, moves } = randomGame('to verify')
const good = sound(
  fileOf(beginning, moves, TODAY, {
    notes: [
      { at: { step: 3 }, text: 'a' },
      { at: { step: 29 }, text: 'b' },
    ],
  }),
)

function sound(file: ReturnType<typeof fileOf>): RecordFile {
  if ('refused' in file) throw new Error(file.refused)
  return file
}

/** What becomes of a text, read and repaired. */
function mended(text: string): { file: RecordFile; lost: number; dropped: readonly string[] } {
  const read = salvaged(text)
  if (read.refused) throw new Error(`${read.refused} ${read.detail}`)
  const found = repaired(read.file, TODAY)
  if ('refused' in found) throw new Error(`${found.refused} ${found.detail}`)
  expect(verify(found.file, TODAY)).toMatchObject({ whole: true })
  expect(verify(found.file, TODAY)).not.toHaveProperty('firstWrong')
  return { ...found, dropped: read.dropped }
}

describe('a repair', () => {
  it('loses nothing of a good file', () => {
    expect(mended(encodeFile(good))).toEqual({ file: good, lost: 0, dropped: [] })
  })

  it.each([1, 2, 4, 5])('keeps the rounds before wrong round %i', (round) => {
    const chain = good.chain.with(round - 1, '0'.repeat(16))
    const { file, lost } = mended(encodeFile(sealed({ ...good, chain })))
    expect(file.moves).toEqual(moves.slice(0, (round - 1) * 6))
    expect(lost).toBe(moves.length - (round - 1) * 6)
    expect(file.notes?.map(({ text }) => text)).toEqual(round === 1 ? [] : ['a'])
  })

  it('keeps the rounds before a choice the rules refuse', () => {
    const illegal = moves.with(15, { seat: 'US', choice: ['offer:nothing'] })
    expect(mended(encodeFile(sealed({ ...good, moves: illegal }))).file.moves).toHaveLength(12)
  })

  it('seals anew what only the seal was wrong with', () => {
    const { file, lost } = mended(encodeFile({ ...good, seal: '0'.repeat(64) }))
    expect(file).toEqual(good)
    expect(lost).toBe(0)
  })

  it('keeps the whole rounds of a text that was cut off', () => {
    const text = encodeFile(good)
    const cut = text.slice(0, text.indexOf('\n', text.indexOf(JSON.stringify(moves[20]))) + 9)
    const { file } = mended(cut)
    expect(file.moves).toEqual(moves.slice(0, 18))
  })

  it('leaves out what makes no sense, and says what', () => {
    const full = fullFile('repair', 1, seeded('repair'))
    const text = JSON.stringify({
      ...full,
      more: 1,
      notes: 'none',
      seats: { ...full.seats, US: { kind: 'god' } },
      outcome: {},
    })
    const { file, dropped, lost } = mended(text)
    expect([...dropped].sort()).toEqual(['more', 'notes', 'outcome.ending', 'seats.US.kind'])
    expect(file.moves).toEqual(full.moves)
    expect(file.seats.US).toEqual({ kind: 'person' })
    expect(lost).toBe(0)
  })

  it('leaves out branches that are not sound', () => {
    const full = fullFile('repair branches', 3, seeded('repair branches'))
    const branches = full.branches?.map((branch) => ({ ...branch, chain: ['0'.repeat(16)] })) ?? []
    const { file } = mended(encodeFile(sealed({ ...full, branches })))
    expect(file.moves).toEqual(full.moves)
    expect(file).not.toHaveProperty('branches')
  })

  it.each(['', '{', '[]', '{"format":"chess"}', '{"format":"multivector-record","version":2}'])(
    'refuses %j',
    (text) => {
      expect(salvaged(text).refused).toBeDefined()
    },
  )
})
