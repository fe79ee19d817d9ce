/** Links: a whole game in an address comes out as it went in, is short, and is never another game. */
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { CHARACTERS, LEVELS, SIMPLE } from '../../../src/game/bots/index.ts'
import { SCENARIOS, STANDARD } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import {
  decodeLink,
  encodeLink,
  fileOf,
  type Linked,
  LONGEST_LINK,
  type RecordFile,
  type Refused,
  rulesOfLink,
  TODAY,
} from '../../../src/game/record/index.ts'
import { fromBase64url, toBase64url } from '../../../src/game/record/link/base64url.ts'
import { DigitReader, DigitWriter } from '../../../src/game/record/link/digits.ts'
import { WORD_BOUND, WORDS } from '../../../src/game/record/link/words.ts'
import { decadesGames, ownGame } from '../../../src/tools/bench/record-games.ts'
import { fullFile } from '../../fuzz/damage.ts'
import { isGate } from '../../support/extent.ts'
import { randomGame } from '../../support/play.ts'

function linkOf(file: RecordFile, place: Pick<Linked, 'at' | 'eyes'> = {}): string {
  const made = encodeLink(file, TODAY, place)
  if (made.refused) throw new Error(`${made.refused} ${made.detail}`)
  return made.link
}

function opened(link: string): Linked | Refused {
  return decodeLink(link, (version) => (version === TODAY.version ? TODAY : undefined))
}

function mustOpen(link: string): Linked {
  const found = opened(link)
  if (found.refused) throw new Error(`${found.refused} ${found.detail}`)
  return found
}

function sound(file: ReturnType<typeof fileOf>): RecordFile {
  if ('refused' in file) throw new Error(file.refused)
  return file
}

/** What a link keeps of a file. Kazakhstan's choices come in the order of the menu, so chains are compared, not moves. */
function kept({
  scenario,
  options,
  seed,
  draws,
  seats,
  chain,
  outcome,
  notes,
  branches,
}: RecordFile): unknown {
  const ways = branches?.map((branch) => ({ ...branch, moves: branch.moves.map(({ seat }) => seat) }))
  return { scenario, options, seed, draws, seats, chain, outcome, notes, branches: ways }
}

describe('a link', () => {
  it.runIf(isGate)(
    'holds games of every scenario, every option and draws of every kind, with all that a link keeps',
    () => {
      const met = new Set<string>()
      for (let game = 0; game < 60; game++) {
        const file = fullFile(`link/${game}`, game, seeded(`link ${game}`))
        met.add(typeof file.scenario === 'string' ? file.scenario : 'own')
        if (file.draws) met.add('draws')
        expect(kept(mustOpen(linkOf(file)).file)).toEqual(kept(file))
      }
      expect([...met].sort()).toEqual([...Object.keys(SCENARIOS), 'own', 'draws'].sort())
    },
  )

  it('holds a game that has just begun, is half-way, or is over', () => {
    for (const choices of [0, 1, 3, 17, 60]) {
      const { beginning, moves } = randomGame('half-way', { lesson: true, attention: 6 }, choices)
      const file = sound(fileOf(beginning, moves))
      expect(kept(mustOpen(linkOf(file)).file)).toEqual(kept(file))
    }
  })

  it('is short', () => {
    const place = { at: { step: 46, line: 3 }, eyes: 'KZ' } as const
    const decades = decadesGames(12).map((file) => linkOf(file, place).length)
    expect(Math.max(...decades)).toBeLessThanOrEqual(160)
    expect(linkOf(ownGame(), place).length).toBeLessThanOrEqual(1200)
  })

  it('opens at a place, with the eyes of a seat', () => {
    const file = fullFile('place', 2, seeded('place'))
    const eyes = 'observer'
    for (const at of [{ step: 0 }, { step: 1, line: 3 }, { branch: 'a', step: 0, line: 12 }])
      expect(mustOpen(linkOf(file, { at, eyes }))).toMatchObject({ at, eyes })
    const link = linkOf(file)
    for (const text of [
      '&at=999',
      '&at=5-0',
      '&at=',
      '&at=1.2.3',
      '&eyes=constructor',
      '&more=1',
      '&at=-1&eyes=US ',
    ])
      expect(Object.keys(mustOpen(link + text))).toEqual(['file'])
  })

  it('names its rules, and is refused where they are not to be had', () => {
    const link = linkOf(decadesGames(1)[0] as RecordFile)
    expect(rulesOfLink(link)).toBe(TODAY.version)
    expect(rulesOfLink('#r=?')).toBeUndefined()
    expect(decodeLink(link, () => undefined)).toEqual({
      refused: 'other-rules',
      detail: String(TODAY.version),
    })
  })

  it('is the same whether its # is there or not', () => {
    const link = linkOf(decadesGames(1)[0] as RecordFile)
    expect(mustOpen(link.slice(1)).file).toEqual(mustOpen(link).file)
  })
})

describe('a link that was damaged', () => {
  const link = linkOf(fullFile('damaged', 0, seeded('damaged')))
  const bytes = fromBase64url(link.slice(3)) ?? new Uint8Array()

  it('is refused wherever a byte is another', () => {
    const taken: number[] = []
    for (let at = 0; at < bytes.length; at++) {
      const changed = Uint8Array.from(bytes)
      changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      if (!opened(`#r=${toBase64url(changed)}`).refused) taken.push(at)
    }
    expect(bytes.length).toBeGreaterThan(200)
    expect(taken).toEqual([])
  })

  it('is refused wherever it is cut off, or has a letter too many', () => {
    const taken: number[] = []
    for (let at = 0; at < link.length; at++) {
      if (!opened(link.slice(0, at)).refused) taken.push(at)
      if (at > 2 && !opened(`${link.slice(0, at)}A${link.slice(at)}`).refused) taken.push(at)
    }
    expect(taken).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['no link', '#games'],
    ['no letters', '#r='],
    ['other letters', '#r=%%%'],
    ['zeros', `#r=${'A'.repeat(200)}`],
    ['another codec', `#r=${toBase64url(Uint8Array.from([2, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))}`],
  ])('is refused for %s', (_what, text) => {
    expect(opened(text).refused).toBeDefined()
  })

  it('is refused unread where it is longer than any link', () => {
    expect(opened(`#r=${'A'.repeat(LONGEST_LINK)}`)).toMatchObject({ refused: 'too-large' })
  })

  it('does no harm with texts that blow up', () => {
    const zeros = [1, ...deflateSync(new Uint8Array(4_000_000))]
    expect(zeros.length).toBeLessThan(LONGEST_LINK / 2)
    const body = Uint8Array.from([
      1,
      TODAY.version,
      zeros.length >> 8,
      zeros.length & 255,
      ...zeros,
      ...Array(40).fill(7),
    ])
    expect(opened(`#r=${toBase64url(body)}`)).toMatchObject({ refused: 'damaged' })
  })
})

describe('the words of a link', () => {
  // A place in the list is part of every link there is: names are added at its end, and none is moved.
  it('stand where they stood', () => {
    expect(WORDS.slice(0, 35).join(' ')).toBe(
      'pivots three-decades great-game dual-order random lean-russia lean-china lean-west split greedy tuned ' +
        'novice learner seasoned expert master orthodox balancer bandwagoner hedger multi-aligner two-vectors ' +
        'integration-brand loyalty-for-stability discipline bank quiet-border past-malacca afghan-theatre ' +
        'counterweight working-on working-with corridor norms steady-partner',
    )
    expect(new Set(WORDS).size).toBe(WORDS.length)
    expect(WORDS.length).toBeLessThan(WORD_BOUND)
  })

  it('are those of every scenario and bot there is', () => {
    const names = [...Object.keys(SCENARIOS), ...SIMPLE, ...LEVELS, ...CHARACTERS.map(({ id }) => id)]
    expect(names.filter((name) => !WORDS.includes(name))).toEqual([])
  })
})

describe('digits', () => {
  it('come back as they were written, whatever their bounds', () => {
    const rng = [3, 1, 7, 128, 2, 1, 255, 40, 1000]
    const writer = new DigitWriter()
    for (const bound of rng) writer.digit(bound, bound - 1)
    for (const bound of rng) writer.digit(bound, bound >> 1)
    const reader = new DigitReader(writer.bytes())
    for (const bound of rng) expect(reader.digit(bound)).toBe(bound - 1)
    for (const bound of rng) expect(reader.digit(bound)).toBe(bound >> 1)
    expect(() => reader.end()).not.toThrow()
  })

  it.each([-1, 3, 0.5, Number.NaN, undefined])('refuse %s below 3', (value) => {
    expect(() => new DigitWriter().digit(3, value)).toThrow()
  })

  it('are written in one way only', () => {
    expect(() => new DigitReader(Uint8Array.from([7, 0]))).toThrow()
    const reader = new DigitReader(Uint8Array.from([7]))
    reader.digit(2)
    expect(() => reader.end()).toThrow()
  })

  it('as letters come back for any number of bytes, and in one way only', () => {
    for (let length = 0; length < 20; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 97 + length) & 255)
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }
    for (const text of ['A', 'AB', 'A=', 'AA AA', 'AAB', 'é']) expect(fromBase64url(text)).toBeUndefined()
  })
})

it('fits in an address of every browser where notes are few', () => {
  const { beginning, moves } = randomGame('notes', STANDARD)
  const note = { at: { step: 3 }, text: 'Why not China? '.repeat(20) }
  const file = sound(fileOf(beginning, moves, TODAY, { notes: Array(20).fill(note) }))
  expect(linkOf(file).length).toBeLessThan(600)
})
