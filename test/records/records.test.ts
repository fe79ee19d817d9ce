/** Records kept play out the same forever; corrupt ones are refused with the right reason. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES_VERSION, SCENARIOS } from '../../src/game/index.ts'
import { violations } from '../../src/game/kernel.ts'
import { decode, encode, type GameRecord, hashOf, type Refused, rerun } from '../../src/game/record/index.ts'
import { choicesOf } from '../../src/tools/records/choices.ts'
import { checksumOf, countsPath, frozenList, keptRecords, RECORDS } from '../../src/tools/records/frozen.ts'

const files = keptRecords()
const texts = files.map((file) => readFileSync(join(RECORDS, file), 'utf8'))
const ours = files.filter((file) => file.startsWith(`rules-${RULES_VERSION}/`))

function textOf(file: string): string {
  return texts[files.indexOf(file)] ?? ''
}

function decoded(text: string): GameRecord {
  const read = decode(text)
  if (read.refused) throw new Error(`refused: ${read.refused} ${read.detail ?? ''}`)
  return read.record
}

describe('the records kept', () => {
  it('tell of every scenario under the rules of today, and of history', () => {
    const told = ours.map((file) => decoded(textOf(file)).scenario.id)
    expect(Object.keys(SCENARIOS).filter((id) => !told.includes(id))).toEqual([])
    expect(ours).toContain(`rules-${RULES_VERSION}/history.json`)
  })

  // A record that plays out otherwise is no reason to write it anew: the rules have changed, and their version moves.
  it('are never rewritten, and none is lost', () => {
    expect(Object.fromEntries(files.map((file) => [file, checksumOf(file)]))).toEqual(frozenList())
  })

  it.each(ours)('%s plays out to the end it had', (file) => {
    const record = decoded(textOf(file))
    const run = rerun(record)
    if ('refused' in run) throw new Error(`${run.refused} ${run.detail ?? ''}`)
    expect(run.state.outcome).toBeDefined()
    expect(hashOf(run.state)).toBe(record.hash)
    expect(violations(run.state)).toEqual([])
  })

  it.each(ours)('%s is written as encode writes it', (file) => {
    expect(encode(decoded(textOf(file)))).toBe(textOf(file))
  })

  it.each(ours)('%s has as many legal choices at every decision as it had', (file) => {
    const counts = readFileSync(countsPath(file), 'utf8').trimEnd().split('\n')
    expect(choicesOf(decoded(textOf(file)))).toEqual(counts)
  })

  it('of other rules are refused, and said to be', () => {
    for (const file of files.filter((one) => !ours.includes(one)))
      expect(fate(textOf(file))?.refused).toBe('other-rules')
  })
})

const good = textOf(`rules-${RULES_VERSION}/pivots-bots.json`)

/** A record as loose JSON with some fields changed. */
function changed(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(good), ...fields })
}

/** What becomes of a text: its refusal when read or played again, or nothing. */
function fate(text: string): Refused | undefined {
  const read = decode(text)
  if (read.refused)
    return { refused: read.refused, ...(read.detail === undefined ? {} : { detail: read.detail }) }
  const run = rerun(read.record)
  return 'refused' in run ? run : undefined
}

const { moves, scenario, seats } = JSON.parse(good) as GameRecord
const many = Array.from({ length: 201 }, () => ({ seat: 'KZ', choice: [] }))
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

describe('a corrupt record', () => {
  it('would otherwise be sound', () => {
    expect(fate(changed({}))).toBeUndefined()
  })

  it.each<[string, string, Refused]>([
    ['an empty text', '', { refused: 'not-json' }],
    ['a truncated text', good.slice(0, -20), { refused: 'not-json' }],
    ['half a text', good.slice(0, good.length / 2), { refused: 'not-json' }],
    ['no JSON', 'multivector-record', { refused: 'not-json' }],
    ['JSON that is no record', '{"moves":[]}', { refused: 'not-a-record' }],
    ['null', 'null', { refused: 'not-a-record' }],
    ['a list', `[${good}]`, { refused: 'not-a-record' }],
    ['lists without end', nested, { refused: 'not-a-record' }],
    ['another format', changed({ format: 'chess' }), { refused: 'not-a-record' }],
    ['a newer version', changed({ version: 3 }), { refused: 'newer-format', detail: '3' }],
    ['a version that never was', changed({ version: 0 }), { refused: 'not-a-record', detail: 'version' }],
    ['a version in words', changed({ version: 'one' }), { refused: 'not-a-record', detail: 'version' }],
    ['other rules', changed({ rulesVersion: 999 }), { refused: 'other-rules', detail: '999' }],
    [
      'rules that are no number',
      changed({ rulesVersion: { toString: 1, valueOf: 1 } }),
      { refused: 'not-a-record', detail: 'rulesVersion' },
    ],
    ['no scenario', changed({ scenario: undefined }), { refused: 'bad-scenario', detail: '' }],
    [
      'a bad scenario',
      changed({ scenario: { ...scenario, structuralLeverage: 7 } }),
      { refused: 'bad-scenario', detail: 'structuralLeverage' },
    ],
    [
      'a bad contract deep in the scenario',
      changed({ scenario: JSON.parse(JSON.stringify(scenario).replace('"security":3', '"security":9')) }),
      { refused: 'bad-scenario', detail: 'start.contract.RU.security' },
    ],
    [
      'odd options',
      changed({ options: { attention: 7, lesson: false } }),
      { refused: 'not-a-record', detail: 'options' },
    ],
    ['a seed that is no text', changed({ seed: 7 }), { refused: 'not-a-record', detail: 'seed' }],
    ['a seed without end', changed({ seed: 'x'.repeat(201) }), { refused: 'not-a-record', detail: 'seed' }],
    [
      'an unknown holder',
      changed({ seats: { ...seats, RU: 'god' } }),
      { refused: 'not-a-record', detail: 'seats' },
    ],
    [
      'a seat without holder',
      changed({ seats: { KZ: 'person' } }),
      { refused: 'not-a-record', detail: 'seats' },
    ],
    ['no hash', changed({ hash: undefined }), { refused: 'not-a-record', detail: 'hash' }],
    ['moves that are no list', changed({ moves: {} }), { refused: 'bad-moves' }],
    ['a move by nobody', changed({ moves: [{ seat: 'XX', choice: [] }] }), { refused: 'bad-moves' }],
    [
      'a move by __proto__',
      changed({ moves: [{ seat: '__proto__', choice: [] }] }),
      { refused: 'bad-moves' },
    ],
    [
      'a choice that is a text',
      changed({ moves: [{ seat: 'KZ', choice: 'pledge:CN' }] }),
      { refused: 'bad-moves' },
    ],
    ['a choice of numbers', changed({ moves: [{ seat: 'KZ', choice: [1] }] }), { refused: 'bad-moves' }],
    ['more moves than any game has', changed({ moves: many }), { refused: 'bad-moves' }],
    [
      'an illegal move',
      changed({ moves: moves.with(4, { seat: 'CN', choice: ['offer:nothing'] }) }),
      { refused: 'illegal-move', detail: '5' },
    ],
    [
      'a choice of a million items',
      changed({ moves: moves.with(0, { seat: 'KZ', choice: Array(1_000_000).fill('pledge:CN') }) }),
      { refused: 'illegal-move', detail: '1' },
    ],
    ['a move out of turn', changed({ moves: moves.slice(1) }), { refused: 'illegal-move', detail: '1' }],
    ['a tampered hash', changed({ hash: '0123456789abcdef' }), { refused: 'other-outcome' }],
    ['a missing last move', changed({ moves: moves.slice(0, -1) }), { refused: 'other-outcome' }],
    ['another seed', changed({ seed: 'another' }), expect.objectContaining({ refused: expect.any(String) })],
  ])('is refused for %s', (_what, text, refusal) => {
    expect(fate(text)).toEqual(refusal)
  })

  it('never throws, wherever a byte is lost or a value exchanged', () => {
    const strange = ['null', '-1', '1e99', '"__proto__"', '{}', '[[]]', '{"toString":1}']
    const places = [...good.matchAll(/(?<=: ?)("[^"]*"|\d+)/g)].map((match) => match.index)
    for (const [n, at] of places.slice(0, 160).entries()) {
      const end = at + (/^("[^"]*"|\d+)/.exec(good.slice(at))?.[0].length ?? 1)
      const text = good.slice(0, at) + strange[n % strange.length] + good.slice(end)
      expect(() => fate(text)).not.toThrow()
    }
    for (let at = 0; at < good.length; at += 97) {
      expect(() => fate(good.slice(0, at) + good.slice(at + 1))).not.toThrow()
    }
  })

  it('reaches no prototype, and brings in nothing that a record has not', () => {
    const text = good
      .replace('{', '{"__proto__":{"polluted":1},"stowaway":1,')
      .replace('"options": {', '"options": {"__proto__":{"polluted":1},"stowaway":1,')
      .replace('"seats": {', '"seats": {"__proto__":{"polluted":1},"stowaway":1,')
    const record = decoded(text)
    expect('polluted' in {}).toBe(false)
    expect(record).toEqual(decoded(good))
    expect(JSON.stringify(record)).not.toMatch(/polluted|stowaway/)
    expect(fate(text)).toBeUndefined()
  })
})
