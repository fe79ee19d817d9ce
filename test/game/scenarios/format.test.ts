/** src/game/scenarios/FORMAT.md says of a scenario what the schema checks: every field, every range, every problem. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkRecordedScenario, checkScenario, SCENARIOS } from '../../../src/game/index.ts'
import { rowsOf } from '../../../src/tools/rulebook/rulebook.ts'

type Json = Record<string, unknown>

const text = readFileSync(resolve(import.meta.dirname, '../../../src/game/scenarios/FORMAT.md'), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
const rows = rowsOf(text, 'path | type').map(([path = '', type = '', range = '']) => ({
  path: path.replaceAll('`', ''),
  type: type.replace(', _may_', ''),
  may: type.includes('_may_'),
  range,
}))
const [three] = Object.values(SCENARIOS).filter(({ finale }) => finale !== undefined)

/** A scenario with everything a scenario may have, as loose JSON. */
function whole(): Json {
  return JSON.parse(JSON.stringify({ ...three, always: ['pandemic'] })) as Json
}

/** The paths of a value, with a star for a place in a list and for a name that stands for others of its kind. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, part]) => pathsOf(part, path ? `${path}.${key}` : key))
  return path ? [path, ...inner] : inner
}

function starred(path: string): string {
  return path
    .split('.')
    .map((key) => (/^\d+$|^[A-Z]{2}$/.test(key) || STARS.includes(key) ? '*' : key))
    .join('.')
    .replace('start.tracks.security', 'start.tracks.*')
}

const STARS = ['security', 'economy', 'diplomacy', 'prosperity', 'legitimacy', 'sovereignty'].concat([
  'novice',
  'learner',
  'seasoned',
  'expert',
  'master',
])

/** The first real path of a row, as `rounds.0.need`. */
function placeOf(row: string): string {
  const found = pathsOf(whole()).find((path) => starred(path) === row)
  if (found === undefined) throw new Error(`no scenario has '${row}'`)
  return found
}

/** The problems at a path once another value stands there. */
function problemsWith(path: string, value: unknown): string[] {
  const scenario = whole()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const at = keys.reduce<Json>((part, key) => part[key] as Json, scenario)
  if (value === undefined) delete at[last]
  else at[last] = value
  return checkScenario(scenario)
    .filter((problem) => problem.path === path)
    .map(({ expected }) => expected)
}

describe('the format of a scenario', () => {
  it('has an example that is sound', () => {
    expect(checkScenario(JSON.parse(example))).toEqual([])
  })

  it('names every field a scenario has', () => {
    const known = new Set(rows.map(({ path }) => path))
    const covered = (path: string) => [...known].some((row) => row === path || row.startsWith(`${path}.`))
    const strange = pathsOf(whole())
      .map(starred)
      .filter((path) => !covered(path) && !path.startsWith('parsAt.*.'))
    expect(strange).toEqual([])
  })

  it.each(rows.filter(({ path }) => !path.endsWith('.*')))(
    'wants $path, unless it may be left out',
    ({ path, may }) => {
      expect(problemsWith(placeOf(path), undefined)).toHaveLength(may ? 0 : 1)
    },
  )

  it.each(rows.filter(({ type }) => type === 'whole number'))('holds $path to $range', ({ path, range }) => {
    const [least = 0, most = 0] = range.split('..').map(Number)
    const place = placeOf(path)
    const found = [least - 1, least, most, most + 1, least + 0.5].map((value) =>
      problemsWith(place, value).includes('whole-number'),
    )
    expect(found).toEqual([true, false, false, true, true])
  })

  it.each(rows.filter(({ type }) => type === 'number'))('holds $path to $range', ({ path, range }) => {
    const [, above, most] = (/above (\S+), to (\d+)/.exec(range) ?? []).map(Number)
    if (above === undefined || most === undefined) throw new Error(`'${range}' is no range`)
    const place = placeOf(path)
    const found = [above, above + 0.5, most, most + 0.5].map((value) => problemsWith(place, value).length > 0)
    expect(found).toEqual([true, false, false, true])
  })

  it.each(rows.filter(({ type }) => type === 'text' || type === 'name'))(
    'holds $path to $range',
    ({ path, range }) => {
      const most = Number(/\.\.(\d+)/.exec(range)?.[1])
      const found = [0, 1, most, most + 1].map(
        (length) => problemsWith(placeOf(path), 'x'.repeat(length)).length > 0,
      )
      expect(found).toEqual([true, false, false, true])
    },
  )

  it.each(rows.filter(({ type }) => type === 'list'))('holds $path to $range', ({ path, range }) => {
    const [least = 0, most = 0] = range.split(' ')[0]?.split('..').map(Number) ?? []
    const found = [least - 1, least, most, most + 1]
      .filter((length) => length >= 0)
      .map((length) => problemsWith(path, Array(length).fill('x')).includes('list'))
    expect(found).toEqual([...(least > 0 ? [true] : []), false, false, true])
  })

  it('names every problem', () => {
    const named = rowsOf(text, 'expected | when').map(([id = '']) => id.replaceAll('`', ''))
    const recorded = checkRecordedScenario({ ...whole(), id: '' })[0]
    const provoked: readonly [string, unknown][] = [
      ['id', 'two rounds'],
      ['finale', 0],
      ['pars.KZ.spread', 0],
      ['rounds.0.era', '1981'],
      ['start.trusts', {}],
      ['verdicts', [3, 3]],
    ]
    const first = [problemsWith('start', 7)[0], problemsWith('verdicts', [])[0], recorded?.expected]
    const found = provoked.map(([path, value]) => problemsWith(path, value)[0])
    const [backwards] = checkScenario({ ...whole(), from: 2011, to: 2001 })
    const [starved] = checkScenario(starving())
    const [crowded] = checkScenario(crowding())
    const last = [backwards?.expected, starved?.expected, crowded?.expected]
    expect([...first, ...found, ...last]).toEqual(named)
  })
})

/** Ten rounds of which none finds news: all of its era began before the first year. */
function starving(): Json {
  const rounds = Array.from({ length: 10 }, () => ({ era: '1991', need: 2 }))
  return { ...whole(), from: 2020, to: 2021, rounds }
}

/** One round of 1991-2000, and two pieces of its news that are to come always. */
function crowding(): Json {
  const always = ['line-on-the-map', 'moscow-looks-away']
  return { ...whole(), rounds: [{ era: '1991', need: 2 }], verdicts: [1], always }
}
