/** The check of a would-be scenario. */
import { describe, expect, it } from 'vitest'
import { checkScenario, SCENARIOS } from '../../../src/game/index.ts'
import { pivots } from '../../support/play.ts'
import { throughJson } from '../../support/values.ts'

type Changes = Readonly<Record<string, unknown>>

/** The pivots with values changed, by their paths; what is set to `undefined` is left out. */
function spoilt(changes: Changes): unknown {
  const scenario: unknown = throughJson(pivots())
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const within = keys.reduce<unknown>((part, key) => Reflect.get(part as object, key), scenario)
    Object.defineProperty(within, last, { value, enumerable: true, configurable: true, writable: true })
  }
  return throughJson(scenario)
}

/** The problems of the pivots so changed, as `path: what was expected`. */
function problems(changes: Changes): string[] {
  return checkScenario(spoilt(changes)).map(({ path, expected }) => `${path}: ${expected}`)
}

const round = { era: '2011', need: 4 }

it('finds nothing wrong with the scenarios that come with the game', () => {
  for (const scenario of Object.values(SCENARIOS)) expect(checkScenario(scenario)).toEqual([])
  expect(problems({})).toEqual([])
})

it.each([undefined, 'pivots', 3, true, [], [pivots()]])('takes %j for no scenario', (value) => {
  expect(checkScenario(value)).toEqual([{ path: '', expected: 'object' }])
})

it.each<[string, Changes, string]>([
  ['a name that is no text', { id: 7 }, 'id: name'],
  ['an empty name', { id: '' }, 'id: name'],
  ['a name of 41 letters', { id: 'a'.repeat(41) }, 'id: name'],
  ['a name that is a space', { id: ' ' }, 'id: name'],
  ['a name with a space after it', { id: 'pivots ' }, 'id: name'],
  ['a name that is not seen', { id: '\u200b' }, 'id: name'],
  ['a name that turns the writing round', { id: 'a\u202eb' }, 'id: name'],
  ['a name with a dot', { id: 'a.b' }, 'id: name'],
  ['a name with a slash', { id: '../a' }, 'id: name'],
  ['a name that ends in a hyphen', { id: 'a-' }, 'id: name'],
  ['half a letter', { id: '\ud800' }, 'id: name'],
  ['years of a round, which its news tells', { 'rounds.0.years': '2011' }, 'rounds.0.years: known-name'],
  ['news of every game that is none', { always: ['constructor'] }, 'always.0: one-of'],
  ['news of every game that is of other years', { always: ['the-crash'] }, 'always.0: one-of'],
  ['news of every game twice', { always: ['pandemic', 'pandemic'] }, 'always: each-once'],
  ['no rounds', { rounds: [], verdicts: [1] }, 'rounds: list'],
  ['eleven rounds', { rounds: Array(11).fill(round) }, 'rounds: list'],
  ['an unknown era', { 'rounds.2.era': '1861' }, 'rounds.2.era: one-of'],
  ['a need that is no number', { 'rounds.0.need': '4' }, 'rounds.0.need: whole-number'],
  ['half a need', { 'rounds.0.need': 3.5 }, 'rounds.0.need: whole-number'],
  ['no verdict', { verdicts: [] }, 'verdicts: list'],
  ['a verdict after a round there is not', { verdicts: [3, 7] }, 'verdicts.1: whole-number'],
  ['a verdict twice', { verdicts: [3, 3] }, 'verdicts: each-once'],
  ['interest beyond 5', { 'interest.2011.CN': 6 }, 'interest.2011.CN: whole-number'],
  ['an era without interest', { 'interest.1991': undefined }, 'interest.1991: object'],
  ['negative leverage', { structuralLeverage: -1 }, 'structuralLeverage: whole-number'],
  ['a contract at 5', { 'start.contract.RU.security': 5 }, 'start.contract.RU.security: whole-number'],
  [
    'a missing contract',
    { 'start.contract.EU.economy': undefined },
    'start.contract.EU.economy: whole-number',
  ],
  ['trust 4', { 'start.trust.US': 4 }, 'start.trust.US: whole-number'],
  ['a start in crisis', { 'start.tracks.legitimacy': 0 }, 'start.tracks.legitimacy: whole-number'],
  ['a treasury of 10', { 'start.treasury': 10 }, 'start.treasury: whole-number'],
  ['an unknown route', { 'start.routes': ['moon'] }, 'start.routes.0: one-of'],
  ['a route twice', { 'start.routes': ['china', 'china'] }, 'start.routes: each-once'],
  ['a spread of 0', { 'pars.KZ.spread': 0 }, 'pars.KZ.spread: number'],
  ['a par that is no number', { 'pars.KZ.par': 'high' }, 'pars.KZ.par: number'],
  ['a seat without par', { 'pars.RU': undefined }, 'pars.RU: object'],
  ['a name it does not know', { 'start.gold': 3 }, 'start.gold: known-name'],
  ['an end before its beginning', { from: 2015, to: 2011 }, 'to: in-order'],
])('finds %s', (_what, changes, problem) => {
  expect(problems(changes)).toEqual([problem])
})

it.each(['a', 'my-pivots', 'Урок-7', 'Қазақстан', '2011', 'a'.repeat(40), 'constructor'])(
  'may be called %s',
  (id) => {
    expect(problems({ id })).toEqual([])
  },
)

it('finds every problem, each with its path and bounds', () => {
  expect(checkScenario(spoilt({ id: '', structuralLeverage: 99 }))).toEqual([
    { path: 'id', expected: 'name', detail: '1..40' },
    { path: 'structuralLeverage', expected: 'whole-number', detail: '0..6' },
  ])
})

it('finds rounds for which there is no news', () => {
  // What belongs to the years from 2001 to 2010 began before 2021.
  const changes = { from: 2021, to: 2021, 'rounds.3.era': '2001' }
  expect(problems(changes)).toContain('rounds.3.era: enough-news')
})

it('finds more news of every game than rounds', () => {
  const always = ['us-pivot', 'belt-announced', 'union-in-force']
  const problem = { path: 'always.2', expected: 'enough-rounds', detail: '2 of 2011' }
  expect(checkScenario(spoilt({ rounds: [round, round], verdicts: [2], always }))).toEqual([problem])
})

describe('a hostile scenario', () => {
  it('has no way to the prototype of anything', () => {
    const text = JSON.stringify(pivots()).replace('{', '{"__proto__":{"polluted":true},')
    expect(checkScenario(JSON.parse(text)).map(({ path }) => path)).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })

  it('may not borrow what every object has', () => {
    expect(problems({ 'rounds.0.era': 'constructor' })).toEqual(['rounds.0.era: one-of'])
    expect(problems({ 'start.contract.toString': {} })).toEqual(['start.contract.toString: known-name'])
  })
})
