/** Files of version 2: what goes in comes out, whatever is wrong with one is named, and nothing in one does harm. */
import { describe, expect, it } from 'vitest'
import { seeded } from '../../../src/game/kernel.ts'
import {
  asFile,
  decode,
  decodeFile,
  encode,
  encodeFile,
  fileOf,
  isWhole,
  LONGEST_FILE,
  type RecordFile,
  recordIn,
  recordOf,
  rerun,
  retold,
  sealed,
  TODAY,
  verify,
} from '../../../src/game/record/index.ts'
import { fullFile } from '../../fuzz/damage.ts'
import { randomGame } from '../../support/play.ts'
import { throughJson } from '../../support/values.ts'

const full = fullFile('a file', 3, seeded('a file'))

function sound(file: ReturnType<typeof fileOf>): RecordFile {
  if ('refused' in file) throw new Error(file.refused)
  return file
}

/** A loose copy with one field of it changed, by its path. */
function changed(path: string, value: unknown): string {
  const copy = throughJson(full) as unknown as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return JSON.stringify(copy)
}

describe('a file', () => {
  it('comes back as it was, whole and with every game in it', () => {
    expect(decodeFile(encodeFile(full))).toEqual({ file: throughJson(full) })
    expect(verify(full, TODAY)).toMatchObject({ whole: true, chained: true })
    expect(verify(full, TODAY)).not.toHaveProperty('firstWrong')
  })

  it('shows a move on every line', () => {
    const moves = encodeFile(full)
      .split('\n')
      .filter((line) => line.startsWith('    {"seat":'))
    expect(moves).toHaveLength(full.moves.length)
  })

  it('names a scenario of the catalogue, and holds any other', () => {
    const { beginning, moves } = randomGame('named', {}, 6)
    expect(sound(fileOf(beginning, moves)).scenario).toBe('pivots')
    const own = { ...beginning, scenario: { ...beginning.scenario, structuralLeverage: 1 } }
    expect(sound(fileOf(own, [])).scenario).toEqual(own.scenario)
  })

  it('has one digest for each round that has a move', () => {
    for (const choices of [0, 1, 6, 7, 60]) {
      const { beginning, moves } = randomGame('rounds', {}, choices)
      expect(sound(fileOf(beginning, moves)).chain).toHaveLength(Math.ceil(moves.length / 6))
    }
  })

  it('has another digest from the round on in which another choice was made', () => {
    const { beginning, moves } = randomGame('other choice')
    const chain = sound(fileOf(beginning, moves)).chain
    const at = moves.findIndex(({ choice }, n) => n >= 12 && choice.length > 0)
    const round = Math.floor(at / 6)
    const passed = sound(
      fileOf(beginning, [...moves.slice(0, at), { ...moves[at], choice: [] } as never]),
    ).chain
    expect(passed.slice(0, round)).toEqual(chain.slice(0, round))
    expect(passed[round]).not.toBe(chain[round])
  })

  it('begins its chain with everything the game begins with', () => {
    const { beginning, moves } = randomGame('begins', {}, 1)
    const pass = [{ ...moves[0], choice: [] } as never]
    const others = [
      beginning,
      { ...beginning, seed: 'another' },
      { ...beginning, options: { ...beginning.options, level: 'expert' as const } },
      { ...beginning, scenario: { ...beginning.scenario, finale: 2 } },
      { ...beginning, draws: { events: [], decks: {}, agenda: 'economy' as const } },
    ]
    const chains = others.map((other) => sound(fileOf(other, pass)).chain[0])
    expect(new Set(chains).size).toBe(others.length)
  })
})

describe('a file that is wrong', () => {
  it.each<[string, unknown, string]>([
    ['rules.version', 'nine', 'rules.version'],
    ['rules.sha256', 'abc', 'rules.sha256'],
    ['rules', undefined, 'rules'],
    ['scenario', 7, 'scenario'],
    ['scenario', undefined, 'scenario'],
    ['options.attention', 7, 'options.attention'],
    ['options.level', 'grandmaster', 'options.level'],
    ['options.more', true, 'options.more'],
    ['seed', undefined, 'seed'],
    ['seed', 'x'.repeat(201), 'seed'],
    ['seats.KZ.kind', 'god', 'seats.KZ.kind'],
    ['seats.KZ.bot', 'master', 'seats.KZ.bot'],
    ['seats.RU.bot', undefined, 'seats.RU.bot'],
    ['seats.KZ.nick', 'x'.repeat(61), 'seats.KZ.nick'],
    ['seats.XX', { kind: 'person' }, 'seats.XX'],
    ['moves.0.seat', '__proto__', 'moves.0.seat'],
    ['moves.0.choice', 'pledge:CN', 'moves.0.choice'],
    ['moves.0.at', -1, 'moves.0.at'],
    ['moves.0.at', 1e300, 'moves.0.at'],
    ['moves.0.by', 'fate', 'moves.0.by'],
    ['moves', Array(201).fill({ seat: 'KZ', choice: [] }), 'moves'],
    ['chain', ['short'], 'chain.0'],
    ['seal', 'short', 'seal'],
    ['notes.0.at.step', 0.5, 'notes.0.at.step'],
    ['notes.0.at.branch', 'nowhere', 'notes.0.at.branch'],
    ['notes.0.text', 'x'.repeat(2001), 'notes.0.text'],
    ['said.0.to', 'KZ RU', 'said.0.to'],
    ['said.0.phrase', undefined, 'said.0.phrase'],
    ['said.0.text', 'both', 'said.0.phrase'],
    ['said.0.text', 'x'.repeat(281), 'said.0.text'],
    ['handovers.0.bot', undefined, 'handovers.0.bot'],
    ['branches.1.from.branch', 'constructor', 'branches.1.from.branch'],
    ['branches.1.id', 'a', 'branches.1.id'],
    ['analysis.0.decisions.0.best', 'much', 'analysis.0.decisions.0.best'],
    ['more', 1, 'more'],
  ])('says where: %s', (path, value, named) => {
    const read = decodeFile(changed(path, value))
    expect(read).toMatchObject({ refused: 'not-a-record', detail: named })
    expect(read).toHaveProperty('expected')
  })

  it('is refused without being read where it is too long', () => {
    expect(decodeFile(' '.repeat(LONGEST_FILE + 1))).toMatchObject({ refused: 'too-large' })
  })

  it('is refused for lists without end, in depth and in length', () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(decodeFile(nested)).toMatchObject({ refused: 'not-a-record' })
    expect(
      decodeFile(changed('scenario', JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`))),
    ).toMatchObject({
      refused: 'not-a-record',
      detail: 'scenario',
    })
  })

  it('is refused for a newer format', () => {
    expect(decodeFile(changed('version', 3))).toEqual({ refused: 'newer-format', detail: '3' })
  })

  it.each(['constructor', '__proto__', 'toString', 'no-such'])('has no scenario %s', (id) => {
    expect(verify(sealed({ ...full, scenario: id }), TODAY)).toMatchObject({ refused: 'bad-scenario' })
  })

  it('reaches no prototype', () => {
    const text = encodeFile(full).replace('"seats": {', '"seats": {"__proto__":{"polluted":1},')
    expect(decodeFile(text)).toMatchObject({ refused: 'not-a-record', detail: 'seats.__proto__' })
    expect('polluted' in {}).toBe(false)
  })

  it('keeps what looks like a script as the text it is', () => {
    const nick = '<img src=x onerror=alert(1)>'
    const file = sealed({ ...full, seats: { ...full.seats, KZ: { kind: 'person', nick } } })
    const read = decodeFile(encodeFile(file))
    expect(read.refused ? read : read.file.seats.KZ.nick).toBe(nick)
  })
})

describe('the seal', () => {
  it.each([
    ['seats.KZ.nick', 'another'],
    ['seats.CN.bot', 'novice'],
    ['rules.sha256', '0'.repeat(64)],
    ['moves.0.at', 12_345],
    ['handovers.0.bot', 'expert'],
    ['said.0.phrase', 'nothing'],
    ['notes.1.text', 'another'],
    ['branches.0.title', 'another'],
    ['branches.0.seats.KZ.nick', 'another'],
    ['analysis.0.decisions.0.best', 0.75],
  ])('no longer fits where %s is another', (path, value) => {
    const read = decodeFile(changed(path, value))
    if (read.refused) throw new Error(`${read.refused} ${read.detail}`)
    expect(isWhole(read.file)).toBe(false)
    expect(decode(encodeFile(read.file))).toMatchObject({ refused: 'damaged' })
  })

  it('does not depend on the order of the fields', () => {
    const reversed = Object.fromEntries(Object.entries(full).reverse()) as unknown as RecordFile
    expect(isWhole(reversed)).toBe(true)
  })
})

describe('a record of format 1', () => {
  const { beginning, moves, state } = randomGame('format one')
  const rounds = moves.length / 6
  const record = recordOf({ ...beginning, seats: { ...beginning.seats, KZ: 'person' } }, moves, state)

  it('opens as a file, whose end is checked by the hash it had', () => {
    const read = decodeFile(encode(record))
    if (read.refused) throw new Error(read.refused)
    expect(read.file).toMatchObject({
      version: 2,
      chain: [],
      hash: record.hash,
      seats: { KZ: { kind: 'person' } },
    })
    expect(verify(read.file, TODAY)).toEqual({ whole: true, chained: false, rounds })
    const other = { ...record, hash: '0123456789abcdef' }
    const wrong = decodeFile(encode(other))
    if (wrong.refused) throw new Error(wrong.refused)
    expect(verify(wrong.file, TODAY)).toMatchObject({ firstWrong: { why: 'other-game', round: rounds } })
  })

  it('is told anew with a chain, and is the same game for whoever plays on', () => {
    const read = decodeFile(encode(record))
    if (read.refused) throw new Error(read.refused)
    const file = sound(retold(read.file, TODAY))
    expect(file.chain).toHaveLength(rounds)
    expect(file).not.toHaveProperty('hash')
    expect(recordIn(file, TODAY)).toEqual(record)
    expect(decode(encodeFile(file))).toEqual({ record })
    expect(rerun(record)).toMatchObject({ state: { outcome: file.outcome } })
  })

  it.each([
    ['seats', { KZ: 'god' }],
    ['moves', [{ seat: 'KZ', choice: [7] }]],
    ['rulesVersion', 'one'],
    ['options', null],
    ['hash', 'short'],
  ])('says where it is wrong: %s', (field, value) => {
    const read = decodeFile(JSON.stringify({ ...record, [field]: value }))
    expect(read.refused).toBe('not-a-record')
    expect(read.refused && read.detail).toMatch(new RegExp(`^${field}`))
  })
})

describe('a save handed on as a file', () => {
  it('is of version 2 and the same game', () => {
    const { beginning, moves, state } = randomGame('handed on', {}, 9)
    const record = recordOf(beginning, moves, state)
    const text = asFile(encode(record))
    expect(decodeFile(text)).toMatchObject({
      file: { version: 2, chain: [expect.any(String), expect.any(String)] },
    })
    expect(decode(text)).toEqual({ record })
    expect(asFile(text)).toBe(text)
  })

  it('is left as it is where it is no record', () => {
    for (const text of ['', 'a game', encodeFile({ ...full, seal: '0'.repeat(64) })])
      expect(asFile(text)).toBe(text)
  })
})
