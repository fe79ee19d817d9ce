/** The desk's record tool: a game of bots, its table, its transcript, and what it says of files and links. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { STANDARD } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import {
  csvLine,
  encodeFile,
  encodeLink,
  LONGEST_FILE,
  sealed,
  TODAY,
  verify,
} from '../../../src/game/record/index.ts'
import { line } from '../../../src/tools/fact-text.ts'
import { COLUMNS, rowsOf } from '../../../src/tools/record/csv.ts'
import { playGame } from '../../../src/tools/record/play.ts'
import { readNamed } from '../../../src/tools/record/read.ts'
import { transcriptOf } from '../../../src/tools/record/show.ts'
import { verdictOf } from '../../../src/tools/record/verify.ts'
import { fullFile } from '../../fuzz/damage.ts'

const folder = mkdtempSync(join(tmpdir(), 'multivector-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

const order = { scenario: 'pivots', seed: 'desk', bots: 'greedy', options: STANDARD }
const game = playGame(order)

describe('a game of bots', () => {
  it('is sound, over, and the same again', () => {
    expect(verify(game, TODAY)).toMatchObject({ whole: true, chained: true })
    expect(game.outcome).toBeDefined()
    expect(playGame(order)).toEqual(game)
    expect(playGame({ ...order, seed: 'another' }).moves).not.toEqual(game.moves)
  })

  it('has the bots that were named, one for all or one for each seat', () => {
    const five = playGame({ ...order, bots: 'random,greedy,tuned,greedy,random' })
    expect(five.seats).toMatchObject({ KZ: { bot: 'random' }, CN: { bot: 'tuned' }, EU: { bot: 'random' } })
    expect(() => playGame({ ...order, bots: 'greedy,tuned' })).toThrow('--bots')
    expect(() => playGame({ ...order, bots: 'constructor' })).toThrow('constructor')
    expect(() => playGame({ ...order, scenario: 'constructor' })).toThrow('constructor')
  })
})

describe('the table of decisions', () => {
  it('has a row for each, as wide as its head, with how things stood before it', () => {
    const rows = rowsOf('desk', game, TODAY)
    if ('refused' in rows) throw new Error(rows.refused)
    expect(rows).toHaveLength(game.moves.length)
    expect(new Set(COLUMNS).size).toBe(COLUMNS.length)
    expect(rows.every((row) => row.length === COLUMNS.length)).toBe(true)
    const column = (name: string): unknown[] => rows.map((row) => row[COLUMNS.indexOf(name)])
    expect(column('choice')).toEqual(game.moves.map(({ choice }) => choice.join(' ')))
    expect(column('seat')).toEqual(game.moves.map(({ seat }) => seat))
    expect(column('winner').every((winner) => winner === game.outcome?.winner)).toBe(true)
  })

  it('says who held a seat after it changed hands, and who chose', () => {
    const moves = game.moves.with(6, { ...game.moves[6], by: 'clock', at: 12 } as never)
    const file = sealed({ ...game, moves, handovers: [{ step: 6, seat: 'KZ', kind: 'person' }] })
    const rows = rowsOf('desk', file, TODAY)
    if ('refused' in rows) throw new Error(rows.refused)
    const of = (row: number): unknown[] =>
      ['holder', 'by', 'at_ms'].map((name) => rows[row]?.[COLUMNS.indexOf(name)])
    expect([of(0), of(6)]).toEqual([
      ['greedy', undefined, undefined],
      ['person', 'clock', 12],
    ])
  })

  it('writes cells that no spreadsheet mistakes', () => {
    expect(csvLine(['a', 1, undefined, 'b,c', 'd"e', '=1+1', '-x', 'two\nlines'])).toBe(
      `a,1,,"b,c","d""e",'=1+1,'-x,"two\nlines"`,
    )
  })
})

describe('the transcript', () => {
  it('tells every round and choice, with notes where they stand', () => {
    const file = sealed({ ...game, notes: [{ at: { step: 6 }, text: 'A turn\u001b[31m', chapter: true }] })
    const lines = transcriptOf(file, TODAY, line)
    if ('refused' in lines) throw new Error(lines.refused)
    const text = lines.join('\n')
    for (const round of game.chain.keys()) expect(text).toContain(`Round ${round + 1}: `)
    for (const at of game.moves.keys()) expect(text).toMatch(new RegExp(`^ +${at + 1}\\. `, 'm'))
    expect(text).toContain('Chapter: A turn')
    expect(text).toContain(`${game.outcome?.winner} wins`)
    expect(text).not.toContain('\u001b')
    // What one seat alone was told is not told to whoever reads along.
    expect(text).not.toMatch(/drew|discarded/)
  })

  it('says where the game is no longer the one recorded', () => {
    const lines = transcriptOf(sealed({ ...game, chain: game.chain.with(2, '0'.repeat(16)) }), TODAY, line)
    expect('refused' in lines ? lines : lines.join('\n')).toContain('From round 3 on')
  })
})

describe('what is named on the command line', () => {
  const full = fullFile('desk', 4, seeded('desk'))

  it('is a file of either format, or a link', async () => {
    const path = join(folder, 'game.mvr.json')
    writeFileSync(path, encodeFile(full))
    expect(await readNamed(path)).toMatchObject({ file: { seal: full.seal }, rules: TODAY })
    const made = encodeLink(full, TODAY)
    if (made.refused) throw new Error(made.refused)
    expect(await readNamed(`https://example.org/game/${made.link}`)).toMatchObject({
      file: { chain: full.chain },
    })
    expect(await readNamed('test/records/rules-1/pivots-bots.json')).toMatchObject({ rules: { version: 1 } })
  })

  it('is refused where it is no record, and not read where it is as large as none', async () => {
    const path = join(folder, 'none.json')
    writeFileSync(path, '{}')
    expect(await readNamed(path)).toMatchObject({ refused: 'not-a-record' })
    writeFileSync(path, ' '.repeat(4 * LONGEST_FILE + 1))
    expect(await readNamed(path)).toMatchObject({ refused: 'too-large' })
    writeFileSync(path, encodeFile(sealed({ ...full, rules: { version: 99 } })))
    expect(await readNamed(path)).toEqual({ refused: 'other-rules', detail: '99' })
    expect(await readNamed('#r=AAAA')).toMatchObject({ refused: 'damaged' })
  })

  it('is judged in words that name the place', () => {
    expect(verdictOf({ whole: true, chained: true, rounds: 5 })).toBe('whole; 5 rounds, all as recorded')
    const firstWrong = { why: 'illegal-move', round: 3, move: 14, branch: 'b' } as const
    expect(verdictOf({ whole: false, chained: true, rounds: 5, firstWrong })).toBe(
      'changed since it was sealed; another game from branch b, round 3, move 14 on (illegal-move)',
    )
    expect(verdictOf({ refused: 'not-a-record', detail: 'seats.KZ', expected: 'object' })).toBe(
      'refused, not-a-record at seats.KZ, expected object',
    )
  })
})
