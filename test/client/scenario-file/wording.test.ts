// Faults in words a teacher understands: no hole, no id, no path where a field has a name.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Expected } from '../../../src/client/screens/scenario-file/fault.ts'
import { fieldAt, GUIDE } from '../../../src/client/screens/scenario-file/fields.ts'
import { nearest } from '../../../src/client/screens/scenario-file/nearest.ts'
import { readScenario } from '../../../src/client/screens/scenario-file/read.ts'
import { aboutWords, wordsFor } from '../../../src/client/screens/scenario-file/wording.ts'
import { scenarioFile } from '../../../src/client/screens/scenario-file/write.ts'
import { findText, loadText } from '../../../src/client/text/index.ts'
import { checkScenario, SCENARIOS } from '../../../src/game/index.ts'
import { pivots } from '../../support/play.ts'

beforeAll(() => loadText(['reading']))

const text = scenarioFile({ ...pivots(), id: 'my-pivots' })
const words = (of: string) => (readScenario(of).faults ?? []).map(wordsFor)

describe('a fault in words', () => {
  it('says where, what stands there and what was expected', () => {
    expect(words(text.replace('"economy": 3', '"economy": 7'))).toEqual([
      {
        about: 'Russia: economic contract at the start',
        sentences: ['Here stands 7.', 'Expected: a whole number from 0 to 4.'],
      },
    ])
  })

  it('says what is missing, and bounds below 0 with a true minus', () => {
    expect(words(text.replace(', "EU": 1 },\n    "tracks"', ' },\n    "tracks"'))).toEqual([
      {
        about: 'European Union: trust at the start',
        sentences: ['“EU” is missing in this group.', 'Expected: a whole number from −3 to 3.'],
      },
    ])
  })

  it('guesses what was meant, and sets quotation marks right', () => {
    const last = (of: string) => words(of)[0]?.sentences.at(-1)
    expect(last(text.replace('"china"', '"Caspean"'))).toBe('Was “caspian” meant?')
    expect(last(text.replace('"treasury": 4', '"treasury": "4"'))).toBe(
      'A number stands without quotation marks.',
    )
    expect(last(text.replace('"era": "2011"', '"era": 2011'))).toBe('This one stands in quotation marks.')
    expect(words(text.replace('"need": 5', '"needs": 5'))[1]).toEqual({
      about: 'Round 1',
      sentences: [
        '“needs” is no name the game knows here. It knows these: “era”, “need”.',
        'Was “need” meant?',
      ],
    })
  })

  it('shows what stands there as the file writes it', () => {
    const first = (of: string) => words(of)[0]?.sentences[0]
    expect(first(text.replace('"treasury": 4', '"treasury": 1e999'))).toBe('Here stands 1e999.')
    expect(first(text.replace('"treasury": 4', '"treasury": -9.0e5'))).toBe('Here stands -9.0e5.')
    expect(first(text.replace('"my-pivots"', '"\u202e\u200bx"'))).toBe('Here stands "\\u202e\\u200bx".')
    expect(words(text.replace('"my-pivots"', '"two words "'))).toEqual([
      {
        about: 'The scenario’s name',
        sentences: [
          'Here stands "two words ".',
          'Expected: a name in quotation marks, 1 to 40 letters and digits long, its words joined by hyphens.',
        ],
      },
    ])
  })

  it('has room for names as long as the file, and for paths as deep', () => {
    const endless = `"${'long.'.repeat(10_000)}": 1, "from"`
    const [told] = words(text.replace('"from"', endless))
    expect(told?.about).toBe('The file as a whole')
    expect(told?.sentences.every((sentence) => sentence.length < 600)).toBe(true)
  })

  it('tells lists and groups by what they are', () => {
    const spoilt = text.replace('"structuralLeverage": 2', '"structuralLeverage": { "a": 1 }')
    expect(words(spoilt)[0]?.sentences[0]).toBe('Here stands a group in curly brackets.')
    expect(words(text.replace('[3, 6]', '[]'))[0]?.sentences[0]).toBe('Here stands an empty list.')
  })

  it('names the news that is wanting', () => {
    const free = text.replace(/ {2}"always": .*\n/, '')
    const poor = free.replace('"from": 2011', '"from": 2021').replace('"era": "2011"', '"era": "2001"')
    expect(words(poor)[0]?.sentences.join(' ')).toMatch(
      /For the years 2001–2010 the game has none that began/,
    )
  })

  it('tells broken JSON by kind', () => {
    expect(words(text.replace('"to": 2021,', '"to": 2021'))[0]?.sentences).toEqual([
      'A comma was expected here, after what stands before.',
    ])
    expect(words(text.replace('"to": 2021', '"to": soon'))[0]?.sentences[0]).toMatch(
      /^This is no value: soon\./,
    )
    expect(words('')[0]?.sentences).toEqual(['The file is empty.'])
  })
})

describe('the words', () => {
  const expectations: Expected[] = [
    'object',
    'list',
    'text',
    'name',
    'whole-number',
    'number',
    'one-of',
    'known-name',
    'each-once',
    'in-order',
    'enough-news',
    'once',
    'own-name',
    'not-a-save',
  ]

  it.each(expectations)('have no hole: %s', (expected) => {
    const spot = { line: 1, column: 1, text: '' }
    const detail = expected === 'enough-news' ? '1 of 2011' : '1..2'
    const { sentences } = wordsFor({ kind: 'wrong', path: 'id', expected, detail, found: 3, ...spot })
    expect(sentences.length).toBeGreaterThan(0)
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|NaN|scenarioFile/)
  })

  it.each(Array.from({ length: 16 }, (_, code) => code + 1))('tell what the parser means by %i', (code) => {
    const spot = { line: 1, column: 1, text: '' }
    const told = wordsFor({ kind: 'broken', code, found: 'x', ended: false, ...spot }).sentences.join(' ')
    expect(told).toMatch(/^[A-Z].*\.$/)
    if (code < 16) expect(told).not.toBe(findText('scenarioFile.broken', { code: 'other', found: 'x' }))
  })
})

describe('the fields', () => {
  it('are known for every problem that a scenario of nothing but false has', () => {
    const paths = problemPaths(JSON.parse(text), [])
    expect(paths.length).toBeGreaterThan(80)
    expect(paths.filter((path) => !fieldAt(path))).toEqual([])
    for (const path of paths) expect(aboutWords(path)).not.toMatch(/[{}.]|: $|^$/)
  })

  it('are told in the guide by paths that a sound scenario has', () => {
    for (const { id, path } of GUIDE) {
      expect(fieldAt(path)?.id).toBe(id)
      const found = Object.values(SCENARIOS).map((scenario) =>
        path.split('.').reduce<unknown>((part, key) => Reflect.get(part as object, key), scenario),
      )
      expect(found.some((one) => one !== undefined)).toBe(true)
    }
  })
})

/** The path of every field, found by spoiling them one after another. */
function problemPaths(part: unknown, way: readonly string[]): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, within]) => {
    const path = [...way, key]
    const spoilt = JSON.parse(text)
    const parent = way.reduce<unknown>((at, name) => Reflect.get(at as object, name), spoilt)
    Reflect.set(parent as object, key, false)
    return [...checkScenario(spoilt).map((problem) => problem.path), ...problemPaths(within, path)]
  })
}

describe('the name nearest to a misspelt one', () => {
  it.each([
    ['csot', 'csto'],
    ['Eaeu', 'eaeu'],
    ['belt-and-roads', 'belt-and-road'],
    ['trade-pact', undefined],
    ['', undefined],
  ])('of %s is %s', (written, name) => {
    expect(nearest(written, ['csto', 'eaeu', 'belt-and-road'])).toBe(name)
  })
})
