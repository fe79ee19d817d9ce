import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eventCard, weight } from '../../../src/game/index.ts'
import { violations } from '../../../src/game/kernel.ts'
import { rerun } from '../../../src/game/record/index.ts'
import { build } from '../../../src/tools/history/build.ts'
import { askAll, CHECKS, ENOUGH } from '../../../src/tools/history/facts.ts'
import { type Figures, readFigures, readInventory } from '../../../src/tools/history/figures.ts'
import { RECORD, TRACKS } from '../../../src/tools/history/files.ts'
import { otherGames } from '../../../src/tools/history/others.ts'
import { lay } from '../../../src/tools/history/plan.ts'
import { rehearse, Trouble } from '../../../src/tools/history/rehearse.ts'
import { historyOf, readRecord } from '../../../src/tools/history/run.ts'
import { ROUNDS } from '../../../src/tools/history/script.ts'
import { faultsOf, nameOf, readReasons, readSteps, type Step } from '../../../src/tools/history/steps.ts'

const record = readRecord(RECORD)
const history = historyOf(record, record.moves)
const figures = readFigures()
const inventory = readInventory()

describe('the logged game', () => {
  it('plays out to the state it was written with', () => {
    const run = rerun(record)
    if ('refused' in run) throw new Error(`${run.refused} ${run.detail ?? ''}`)
    expect(run.state.outcome?.ending).toBe('completed')
    expect(violations(run.state)).toEqual([])
  })

  it('is what the script makes under the rules of today, with nothing left out', () => {
    const { record: built, tracks, left } = build()
    expect(left).toEqual([])
    expect(built).toEqual(record)
    expect(tracks).toEqual(JSON.parse(readFileSync(TRACKS, 'utf8')))
  })

  it('tells events in the order of their dates, each within the years of its round', () => {
    const dates = history.rounds.map(({ opened }) => eventCard(opened.event).date)
    expect(dates).toEqual([...dates].sort())
    for (const { years, opened } of history.rounds) {
      const { date, until = date } = eventCard(opened.event)
      const [from = 0, to = from] = years.split('-').map(Number)
      expect(Number(date.slice(0, 4)) <= to && Number(until.slice(0, 4)) >= from).toBe(true)
    }
  })

  it('ends in a dual order: Russia and China first, the West behind, Europe least', () => {
    const last = history.rounds.at(-1)?.closed
    if (!last) throw new Error('there is no last round')
    const [ru, cn, us, eu] = (['RU', 'CN', 'US', 'EU'] as const).map((power) => weight(last, power))
    expect(Math.min(ru ?? 0, cn ?? 0)).toBeGreaterThan(us ?? 0)
    expect(us).toBeGreaterThan(eu ?? 0)
    expect(last.tracks.sovereignty).toBeGreaterThan(2)
  })
})

describe('a script that is not legal', () => {
  const changed = (at: number, change: Partial<(typeof ROUNDS)[number]>) =>
    ROUNDS.map((round, i) => (i === at ? { ...round, ...change } : round))

  it('is refused where it parts from the rules, with the menu and the budget', () => {
    const dear = changed(2, { CN: [lay('cn-oil-line-east')] })
    expect(() => rehearse(dear)).toThrow(/round 3, CN, offers: not-on-menu[\s\S]*budget: 2\n[\s\S]*menu:/)
    expect(() => rehearse(changed(3, { RU: [lay('ru-fighter-jets')] }))).toThrow(
      'RU cannot hold ru-fighter-jets',
    )
    expect(() => rehearse(changed(5, { news: 'us-pivot' }))).toThrow(Trouble)
  })
})

describe('the annotations', () => {
  const steps = readSteps()
  const rounds = history.rounds.length
  const without = (change: (step: Step) => Partial<Step>) =>
    steps.map((step, i) => (i === 20 ? { ...step, ...change(step) } : step))

  it('give every step its sources and its reason', () => {
    expect(faultsOf(steps, rounds, inventory)).toEqual([])
  })

  it('have no reason without a step', () => {
    const names = steps.map(nameOf)
    expect(Object.keys(readReasons()).filter((name) => !names.includes(name))).toEqual([])
  })

  it('give each reason in one sentence', () => {
    expect(steps.filter(({ why }) => /[.!?] /.test(why)).map(({ why }) => why)).toEqual([])
  })

  it('tell of what the record lays: easier terms where they are, nothing where it is nothing', () => {
    const laid = steps.filter(({ step }) => step === 'offers')
    for (const step of laid) {
      const choice = (step.seat && history.rounds[step.round - 1]?.choices[step.seat]) ?? []
      const isSweetened = choice.some((item) => item.startsWith('sweeten'))
      expect(/sweeten|easier terms/.test(step.why), nameOf(step)).toBe(isSweetened)
      if (/lays nothing|nothing is laid|passes/.test(step.why)) expect(choice, nameOf(step)).toEqual([])
    }
  })

  it('would be found wanting', () => {
    expect(faultsOf(steps.slice(1), rounds, inventory)).toEqual(['0 options: not annotated'])
    expect(faultsOf([...steps, ...steps.slice(-1)], rounds, inventory)).toEqual(['10 attention KZ: twice'])
    expect(
      faultsOf(
        without(() => ({ why: '' })),
        rounds,
        inventory,
      ),
    ).toHaveLength(1)
    expect(
      faultsOf(
        without(() => ({ sources: [] })),
        rounds,
        inventory,
      ),
    ).toHaveLength(1)
    const nowhere = [{ entry: 'ev-nowhere', at: ['A:1'] }]
    expect(
      faultsOf(
        without(() => ({ sources: nowhere })),
        rounds,
        inventory,
      ),
    ).toHaveLength(1)
    const elsewhere = [{ entry: 'ev-2014-ukraine-crisis', at: ['C:999'] }]
    expect(
      faultsOf(
        without(() => ({ sources: elsewhere })),
        rounds,
        inventory,
      ),
    ).toHaveLength(1)
  })

  it('leave less than a quarter of the steps to want of evidence', () => {
    expect(steps.filter((step) => step.silent).length).toBeLessThan(steps.length / 4)
  })
})

describe('the stylised facts', () => {
  const facts = askAll(history, figures, inventory)
  const failing = facts.filter((fact) => !fact.holds).map((fact) => fact.id)

  it('hold, but for what neither the game nor the texts can tell', () => {
    expect(facts).toHaveLength(25)
    expect(facts.length - failing.length).toBeGreaterThanOrEqual(ENOUGH)
    expect(failing).toEqual(['sf-18-china-exports-exceed', 'sf-19-china-mil-spend'])
  })

  it('say of each failure why', () => {
    for (const fact of facts) if (!fact.holds) expect(fact.note.length).toBeGreaterThan(40)
  })

  const others = otherGames(60)

  it.each(Object.entries(CHECKS))('%s is denied by a game that is not history', (_id, check) => {
    expect(others.length).toBeGreaterThan(10)
    expect(others.some((game) => !check(game, figures).holds)).toBe(true)
  })

  it('do not come of chance', () => {
    for (const game of others) {
      const held = askAll(game, figures, inventory).filter((fact) => fact.holds)
      expect(held.length).toBeLessThan(ENOUGH / 2)
    }
  })

  it.each<[string, Partial<Record<string, number>>]>([
    ['sf-07-oil-boom-2000-2007', { 'q-oilrev-2007': 60 }],
    ['sf-10-sino-kz-trade-growth', { 'q-cn-trade-2010': 10 }],
    ['sf-16-gdp-cut-2015', { 'q-gdp-after': 5 }],
    ['sf-22-russian-pipes-85', { 'q-pipe-share-china': 90 }],
  ])('%s asks the reported figures too', (id, other) => {
    const changed: Figures = { ...figures, value: (figure) => other[figure] ?? figures.value(figure) }
    expect(CHECKS[id]?.(history, changed).holds).toBe(false)
  })

  it('ask the table of arms deals too', () => {
    const even: Figures = { ...figures, armsDeals: () => 2 }
    expect(CHECKS['sf-21-russia-keeps-security']?.(history, even).holds).toBe(false)
  })
})
