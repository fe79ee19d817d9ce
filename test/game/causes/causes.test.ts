/** Why a number is what it is: sums that come out, chains that end, and what each rule reads. */
import { describe, expect, it } from 'vitest'
import { randomItems } from '../../../src/game/bots/index.ts'
import {
  causesOf,
  causesOfFact,
  chainOf,
  type Fact,
  factsFor,
  READINGS,
  RULE_READS,
  RULES,
  type Rule,
  SCENARIOS,
  STANDARD,
  type State,
  setup,
  sumOf,
} from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { line } from '../../../src/tools/fact-text.ts'
import { everyFigure } from '../../../src/tools/told-numbers.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'
import { anOffer, aPressure } from '../../support/cards.ts'
import { given, offered, pressed } from '../../support/given.ts'
import { choose } from '../../support/play.ts'

interface Game {
  state: State
  log: Fact[]
}

function played(id: string, seed: string): Game {
  const scenario = SCENARIOS[id]
  if (!scenario) throw new Error(`no scenario ${id}`)
  const log: Fact[] = []
  const state = setup(scenario, STANDARD, seed, log)
  const rng = seeded(seed)
  for (const { seat, menu } of turnsOf(state))
    log.push(...mustApply(state, { seat, choice: randomItems(menu, rng).map((item) => item.id) }))
  return { state, log }
}

const games = Object.keys(SCENARIOS).map((id) => played(id, `causes ${id}`))

/** Whether a cause is a fact, at a place of the log. */
function isPlace(id: string): boolean {
  return /^\d+$/.test(id)
}

/** Every number at the end of each game, with its causes. */
const whys = games.flatMap(({ state, log }) =>
  everyFigure(state).map((figure) => causesOf(state, log, figure)),
)

describe('every number', () => {
  it('is what it began with and its changes, or the sum of its parts', () => {
    for (const { figure, value, start, changes, parts } of whys) {
      const sum = changes.reduce((all, { by }) => all + by, start) + sumOf(parts)
      expect(sum, JSON.stringify(figure)).toBe(value)
    }
  })

  it('goes back to choices, the news and the start, without a circle', () => {
    for (const { causes } of whys) {
      for (const { id, parents, origin } of causes) {
        expect(origin !== undefined || parents.length > 0, `${id} rests on nothing`).toBe(true)
        for (const { to } of parents) if (isPlace(to)) expect(Number(to)).toBeLessThan(Number(id))
      }
      const [last] = chainOf({ causes }).slice(-1)
      if (causes.length > 0) expect(last?.origin).toBeDefined()
    }
  })

  it('hands on all its strength, and loses none on the way', () => {
    for (const { causes } of whys) {
      const rested = new Map<string, number>()
      for (const { parents, strength, origin } of causes)
        for (const { to, share } of parents)
          rested.set(to, (rested.get(to) ?? 0) + strength * share * (origin ? 0.5 : 1))
      for (const { id, depth, strength } of causes)
        if (depth > 1) expect(strength).toBeCloseTo(rested.get(id) ?? 0, 9)
        else expect(strength).toBeGreaterThanOrEqual((rested.get(id) ?? 0) - 1e-9)
    }
  })

  it('has its strongest causes first, each a fact or what stood so from the start', () => {
    for (const { causes } of whys) {
      const order = causes.map(({ strength }) => strength)
      expect(order).toEqual([...order].sort((a, b) => b - a))
      expect(causes.filter(({ told, begun }) => (told === undefined) === (begun === undefined))).toEqual([])
    }
  })

  it('has the same causes for every seat, for none is secret', () => {
    for (const { state, log } of games) {
      const said = (facts: readonly Fact[]) =>
        causesOf(state, facts, { of: 'trust', power: 'RU' })
          .causes.map(({ strength, told, id }) => `${strength.toFixed(6)} ${told ? line(told.fact) : id}`)
          .sort()
      for (const viewer of ['KZ', 'CN', 'observer'] as const)
        expect(said(factsFor(log, viewer))).toEqual(said(log))
    }
  })
})

describe('what the rules read', () => {
  it('names no reading that no rule needs', () => {
    const used = new Set(RULES.flatMap((rule) => RULE_READS[rule]))
    expect(READINGS.filter((reading) => !used.has(reading))).toEqual([])
  })

  it('leads every change back to a choice, the news or the start', () => {
    const { log } = games[1] ?? { log: [] }
    const lost = log.flatMap((fact, at) => {
      if (!('from' in fact) || RULE_READS[fact.because.rule].length === 0) return []
      const causes = causesOfFact(log, at)
      return causes.some(({ origin }) => origin !== undefined) ? [] : [line(fact)]
    })
    expect(lost).toEqual([])
  })
})

/** What the first change by a rule rests on at once, in words, when this table is reckoned. */
function restsOn(state: State, rule: Rule, ...choice: string[]): string[] {
  const log = choose(state, 'KZ', ...choice)
  const at = log.findIndex((fact) => fact.because.rule === rule && ('from' in fact || fact.kind === 'score'))
  const causes = causesOfFact(log, at)
  return causes.filter(({ depth }) => depth === 1).map(({ id, told }) => (told ? line(told.fact) : id))
}

describe('a change by the rule', () => {
  const deal = anOffer({ power: 'CN', domain: 'economy', bind: 1 })
  const squeeze = aPressure((card) => card.power === 'RU')

  it('of offers taken goes back to taking them', () => {
    const state = given({ laid: [offered(deal, { price: 1 })] })
    expect(restsOn(state, 'offer', `take:${deal}`)).toEqual([
      `taken from CN in economy for 1 cube because offer ${deal}`,
    ])
  })

  it('of compliance goes back to complying', () => {
    const state = given({ laid: [pressed(squeeze)] })
    expect(restsOn(state, 'complied', `comply:${squeeze}`)).toEqual([
      `complied with RU because complied ${squeeze}`,
    ])
  })

  it('of expectations goes back to the cubes beside what was expected, and to that', () => {
    const state = given({ expected: { EU: 2 } })
    const log = choose(state, 'KZ')
    const at = log.findIndex((fact) => fact.kind === 'trust' && fact.power === 'EU')
    const causes = causesOfFact(log, at).map(
      ({ depth, id, told }) => `${depth} ${told ? line(told.fact) : id}`,
    )
    expect(causes).toEqual(['1 attended EU with 0 of 2 because expectation', '2 expectation EU'])
  })

  it('of expectations that were not met goes back to the choice not to', () => {
    const log = choose(given({ expected: { EU: 2 } }), 'KZ')
    const at = log.findIndex((fact) => fact.kind === 'trust' && fact.power === 'EU')
    expect(causesOfFact(log, at)[0]?.origin).toBe('choice')
  })

  it('of decline goes back to what prosperity lost in this reckoning alone', () => {
    const causes = restsOn(given({ need: 3 }), 'decline')
    expect(causes).toEqual([expect.stringMatching(/^prosperity .* because net-benefits$/)])
  })

  it('of net benefits goes back to the sum, and so to contracts and the need of the round', () => {
    const state = given({ need: 3, contract: { CN: [0, 2, 0] }, tracks: { prosperity: 5 } })
    const log = choose(state, 'KZ')
    const at = log.findIndex((fact) => fact.kind === 'track' && fact.track === 'prosperity')
    const ids = causesOfFact(log, at).map(({ id, told }) => told?.fact.kind ?? id)
    expect(ids).toEqual(['net', 'setup round', 'contract CN economy'])
  })

  it('of severance goes back to the trust that was lost and to the contracts', () => {
    const state = given({ trust: { US: -3 }, contract: { US: [2, 0, 0] } })
    expect(restsOn(state, 'severance')).toEqual(expect.arrayContaining(['contract US security', 'trust US']))
  })

  it('of oil income goes back to prosperity', () => {
    const causes = restsOn(given({ tracks: { prosperity: 8 } }), 'oil-income')
    expect(causes).toContain('track prosperity')
  })

  it('of verdicts goes back to the tracks', () => {
    const causes = restsOn(given({ scenario: { verdicts: [2] } }), 'verdict')
    expect(causes).toEqual(expect.arrayContaining(['track sovereignty', 'track legitimacy']))
  })

  it('of what a card does only if the table stands so goes back to that as well', () => {
    const state = given({ treasury: 9, hands: { KZ: ['bright-path'] } })
    const log = choose(state, 'KZ', 'initiative:bright-path')
    const causes = (test: (fact: Fact) => boolean) =>
      causesOfFact(log, log.findIndex(test)).map(({ id, told }) => told?.fact.kind ?? id)
    const byCard = (fact: Fact) => fact.because.card === 'bright-path'
    expect(causes((fact) => fact.kind === 'trust' && byCard(fact))).toEqual([
      'launched',
      'setup belt-and-road',
    ])
    expect(causes((fact) => fact.kind === 'route' && byCard(fact))).toEqual(['launched'])
  })
})
