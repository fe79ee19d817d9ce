// Scenario files as teachers write them: good ones are read, and of bad ones every fault is found on its line.
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/client/screens/scenario-file/fault.ts'
import { MOST_FAULTS, readScenario } from '../../../src/client/screens/scenario-file/read.ts'
import { spotsIn } from '../../../src/client/screens/scenario-file/spots.ts'
import { ownName, scenarioFile } from '../../../src/client/screens/scenario-file/write.ts'
import { checkScenario, SCENARIOS, type Scenario, STANDARD, setup } from '../../../src/game/index.ts'
import { decode, encode, recordOf } from '../../../src/game/record/index.ts'
import { pivots } from '../../support/play.ts'

const own = (): Scenario => ({ ...pivots(), id: 'my-pivots' })
const text = scenarioFile(own())

/** The line, from 1, on which something first stands. */
const lineOf = (part: string, within = text): number =>
  within.slice(0, within.indexOf(part)).split('\n').length

/** Faults as `line path expected` or, where the JSON is broken, `line:column code`. */
function faults(of: string): string[] {
  return (readScenario(of).faults ?? []).map(told)
}

function told(fault: Fault): string {
  if (fault.kind === 'hopeless') return fault.why
  if (fault.kind === 'broken')
    return `${fault.line}:${fault.column} ${fault.code}${fault.ended ? ' ended' : ''}`
  return `${fault.line} ${fault.path} ${fault.expected}`
}

describe('a good file', () => {
  it.each(Object.values(SCENARIOS))('gives the scenario it was written from: $id', (scenario) => {
    const mine = { ...scenario, id: ownName(scenario.id) }
    expect(readScenario(scenarioFile(mine))).toEqual({ scenario: mine })
    expect(JSON.parse(scenarioFile(mine))).toEqual(mine)
  })

  it('may have comments, commas at the end of a list, Windows line ends and a byte order mark', () => {
    const loose = `\ufeff// for the class of May\r\n${text.replaceAll('\n', '\r\n').replace('[3, 6]', '[3, 6,]')}`
    expect(readScenario(loose)).toEqual({ scenario: own() })
  })

  it('travels inside the record of a game', () => {
    const { scenario } = readScenario(text) as { scenario: Scenario }
    const seats = {
      KZ: 'person',
      RU: 'bot:tuned',
      CN: 'bot:tuned',
      US: 'bot:tuned',
      EU: 'bot:tuned',
    } as const
    const beginning = { scenario, options: STANDARD, seed: 'file', seats }
    const record = recordOf(beginning, [], setup(scenario, STANDARD, 'file'))
    expect(decode(encode(record))).toMatchObject({ record: { scenario } })
  })

  it('is written a round to a line, under a name of its own', () => {
    expect(text.split('\n')).toContain('    { "era": "2011", "need": 6 }')
    expect(ownName('pivots')).toBe('my-pivots')
    expect(ownName('my-pivots')).toBe('my-pivots')
  })
})

describe('a file that says something wrong', () => {
  it.each<[string, string, string, string]>([
    ['a contract too deep', '"economy": 3', '"economy": 7', 'start.contract.RU.economy whole-number'],
    ['a number in quotation marks', '"treasury": 4', '"treasury": "4"', 'start.treasury whole-number'],
    ['an unknown era', '"era": "2011"', '"era": "1861"', 'rounds.0.era one-of'],
    ['an unknown route', '"china"', '"moon"', 'start.routes.0 one-of'],
    ['a name that is taken', '"my-pivots"', '"three-decades"', 'id own-name'],
    ['a name it does not know', '"from"', '"form": 1, "from"', 'form known-name'],
    ['the same name twice', '"to": 2021', '"to": 2020, "to": 2021', 'to once'],
    ['an end before the beginning', '"to": 2021', '"to": 2010', 'to in-order'],
  ])('tells of %s on its line', (_what, before, after, expected) => {
    expect(faults(text.replace(before, after))).toEqual([`${lineOf(before)} ${expected}`])
  })

  it('tells of what is missing where the group begins', () => {
    expect(faults(text.replace('    "treasury": 4,\n', ''))).toEqual([
      `${lineOf('"start": {')} start.treasury whole-number`,
    ])
  })

  it('tells everything at once, from the first line to the last', () => {
    const bad = text
      .replace(/"need": \d/, '"needs": 5')
      .replace('"RU": 1,', '"RU": 9,')
      .replace(/"spread": [\d.]+/, '"spread": 0')
    const lines = faults(bad)
    expect(lines.map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'rounds.0.need whole-number',
      'rounds.0.needs known-name',
      'start.trust.RU whole-number',
      'pars.KZ.spread number',
    ])
    expect(lines.map((line) => Number(line.split(' ')[0]))).toEqual([
      lineOf('"needs"', bad),
      lineOf('"needs"', bad),
      lineOf('"trust"', bad),
      lineOf('"KZ": {', bad),
    ])
  })

  it('says what stands there', () => {
    const [fault] =
      readScenario(text.replace('"structuralLeverage": 2', '"structuralLeverage": [2]')).faults ?? []
    expect(fault).toMatchObject({ found: [2], text: '  "structuralLeverage": [2],', detail: '0..6' })
  })

  it('knows a saved game for what it is', () => {
    expect(faults('{ "format": "multivector-record", "moves": [] }')).toEqual(['1  not-a-save'])
  })

  it('finds at least all that the check of the rules finds', () => {
    const spoilt = JSON.parse(text)
    spoilt.pars = 3
    spoilt.interest['1991'] = { RU: 99 }
    const paths = checkScenario(spoilt).map(({ path }) => path)
    expect(
      faults(JSON.stringify(spoilt))
        .map((line) => line.split(' ')[1])
        .sort(),
    ).toEqual(paths.sort())
  })

  it('gives it no way to a prototype', () => {
    expect(faults(text.replace('{', '{ "__proto__": { "polluted": true },'))).toEqual([
      '1 __proto__ known-name',
    ])
    expect('polluted' in {}).toBe(false)
  })
})

describe('a file that is no JSON', () => {
  it('misses a comma at the end of the line that lacks it', () => {
    const broken = text.replace('"to": 2021,', '"to": 2021')
    expect(faults(broken)).toEqual([`${lineOf('"to"')}:${'  "to": 2021'.length + 1} 6`])
  })

  it.each([
    ['"need": five', 1],
    ['"need": "5 }', 12],
    ['"need" 5', 5],
    ['need: 5', 1],
  ])('is told by line and kind: %s', (slip, code) => {
    const [first] = readScenario(text.replace('"need": 5', slip)).faults ?? []
    expect(first).toMatchObject({ kind: 'broken', line: lineOf('"need"'), code })
  })

  it('is told to end too soon where it is cut off', () => {
    const cut = text.slice(0, text.indexOf('"pars"')).trimEnd()
    expect(faults(cut)).toEqual([
      `${cut.split('\n').length}:${(cut.split('\n').at(-1) ?? '').length + 1} 3 ended`,
    ])
  })

  it('may be empty, or far too much', () => {
    expect(faults('')).toEqual(['empty'])
    expect(faults(' \n')).toEqual(['empty'])
    expect(faults(`${text}${' '.repeat(100_000)}`)).toEqual(['too-large'])
    expect(faults('['.repeat(50_000))).toEqual(['too-large'])
  })

  it('may be written in another encoding', () => {
    const bytes = Uint8Array.from([0x7b, 0x22, 0xd3, 0xf0, 0xee, 0xea, 0x22, 0x3a, 0x31, 0x7d])
    expect(faults(new TextDecoder().decode(bytes))).toEqual(['encoding'])
  })
})

// Each of these took minutes, or told of every line, when the work grew as the square of the length.
describe('a file with thousands of faults', () => {
  const many = 6_000
  const told = (of: string): { first: string[]; more: number | undefined } => {
    const read = readScenario(of)
    return { first: faults(of), more: read.faults ? read.more : undefined }
  }

  it('is told by the first, and how many more there are: broken lines', () => {
    const { first, more } = told('x\n'.repeat(45_000))
    expect(first.map((line) => line.split(':')[0])).toEqual(
      Array.from({ length: MOST_FAULTS }, (_, n) => String(n + 1)),
    )
    expect(more).toBe(45_000 - MOST_FAULTS)
  })

  it.each([
    ['unknown names', (n: number) => `"n${n}": 0`, 'known-name'],
    ['the same name again and again', () => '"to": 2021', 'once'],
  ])('and so are %s', (_what, entry, expected) => {
    const entries = Array.from({ length: many }, (_, n) => entry(n)).join(',\n')
    const { first, more } = told(text.replace('{', `{ ${entries},`))
    expect(first).toHaveLength(MOST_FAULTS)
    expect(first.every((line) => line.endsWith(expected))).toBe(true)
    expect(more).toBe(many - MOST_FAULTS)
  })

  it('is told by the first of the file, wherever the check meets them', () => {
    const entries = Array.from({ length: many }, (_, n) => `"n${n}": 0`).join(',\n')
    const late = text.replace('"my-pivots"', '7').replace(/\}\s*$/, `, ${entries} }`)
    expect(told(late).first[0]).toBe(`${lineOf('"id"')} id name`)
  })

  it('may have a name as long as itself above all of them', () => {
    const parts = Array.from({ length: many }, () => '"a": 1').join(',')
    const { first, more } = told(text.replace('{', `{ "${'long'.repeat(8_000)}": { ${parts} },`))
    expect(first).toHaveLength(MOST_FAULTS)
    expect(more).toBe(many - MOST_FAULTS)
  })
})

describe('a line', () => {
  it('is counted from 1, however lines end', () => {
    const { spotAt } = spotsIn('ab\r\ncd\ref\ngh')
    expect(spotAt(0)).toEqual({ line: 1, column: 1, text: 'ab' })
    expect(spotAt(5)).toEqual({ line: 2, column: 2, text: 'cd' })
    expect(spotAt(12)).toEqual({ line: 4, column: 3, text: 'gh' })
  })
})
