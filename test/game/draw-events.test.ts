/** Which events a game tells, and in which order (RULES.md, "Setup and chance"). */
import { describe, expect, it } from 'vitest'
import {
  type CardId,
  ERAS,
  eventCard,
  SCENARIOS,
  type Scenario,
  STANDARD,
  setup,
} from '../../src/game/index.ts'
import { compareDates, drawEvents, eventPool, seeded } from '../../src/game/kernel.ts'
import { pivots } from '../support/play.ts'

const GAMES = 1000
const scenarios = Object.values(SCENARIOS).map((scenario) => [scenario.id, scenario] as const)

/** The news of a game, in the order it comes. */
function newsOf(scenario: Scenario, seed: string): CardId[] {
  const { event, hidden } = setup(scenario, STANDARD, seed)
  return [event, ...ERAS.flatMap((era) => hidden.events[era])]
}

function threes(news: readonly CardId[]): number {
  const kinds = news.map((id) => (eventCard(id).responses ? 'c' : 'n')).join('')
  return [...kinds].filter((_, at) => /^(ccc|nnn)/.test(kinds.slice(at))).length
}

describe.each(scenarios)(`in ${GAMES} games of %s`, (_id, scenario) => {
  const games = Array.from({ length: GAMES }, (_, game) => newsOf(scenario, `news ${game}`))

  it('each round has news of its own, of its era and of the years of the scenario', () => {
    for (const news of games) {
      expect(new Set(news).size).toBe(scenario.rounds.length)
      expect(news.map((id) => eventCard(id).era)).toEqual(scenario.rounds.map(({ era }) => era))
      const years = news.map((id) => Number(eventCard(id).date.slice(0, 4)))
      expect(years.filter((year) => year < scenario.from || year > scenario.to)).toEqual([])
    }
  })

  it('the dates never fall', () => {
    for (const news of games) {
      const events = news.map(eventCard)
      expect(events).toEqual([...events].sort(compareDates))
    }
  })

  it('no three crises and no three pieces of plain news stand in a row', () => {
    expect(games.map(threes).filter((rows) => rows > 0)).toEqual([])
  })

  it('what always comes is there, and every other event comes at times', () => {
    const always = scenario.always ?? []
    expect(games.filter((news) => !always.every((id) => news.includes(id)))).toEqual([])
    const eras = [...new Set(scenario.rounds.map(({ era }) => era))]
    const pool = eras.flatMap((era) => eventPool(era, scenario)).map(({ id }) => id)
    const told = new Set(games.flat())
    expect(pool.filter((id) => !told.has(id))).toEqual([])
  })
})

it('tells the launch of the Belt, the Ukraine crisis and the withdrawal from Afghanistan in all pivots', () => {
  expect(pivots().always).toEqual(['belt-announced', 'ukraine-crisis', 'out-of-afghanistan'])
})

describe('what may still come after news that is told', () => {
  it('is no earlier than the last, and as much as there are rounds', () => {
    const told = ['us-pivot', 'ukraine-crisis']
    for (let game = 0; game < 100; game++) {
      const events = drawEvents(seeded(`${game}`), { ...pivots(), always: [] }, told)['2011']
      expect(events).toHaveLength(4)
      const early = events.filter((id) => compareDates(eventCard(id), eventCard('ukraine-crisis')) < 0)
      expect(early).toEqual([])
      expect(threes([...told, ...events])).toBe(0)
    }
  })

  it('holds what always comes and has not come', () => {
    const events = drawEvents(seeded('always'), pivots(), ['us-pivot', 'belt-announced'])['2011']
    expect(events).toContain('ukraine-crisis')
    expect(events).toContain('out-of-afghanistan')
    expect(events).not.toContain('belt-announced')
  })

  it('is anything untold, where a record has told the last first', () => {
    const events = drawEvents(seeded('fixed'), { ...pivots(), always: [] }, ['out-of-afghanistan'])['2011']
    expect(events).toHaveLength(5)
    expect(events).not.toContain('out-of-afghanistan')
  })
})
