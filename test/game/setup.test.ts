/** How a game begins. */
import { describe, expect, it } from 'vitest'
import {
  AIMS,
  EVENTS,
  type Fact,
  POWERS,
  type Scenario,
  SEATS,
  STANDARD,
  setup,
} from '../../src/game/index.ts'
import { deckOf, violations } from '../../src/game/kernel.ts'
import { told } from '../../src/tools/fact-text.ts'
import { first } from '../support/cards.ts'
import { newGame, pivots } from '../support/play.ts'

it('begins as the scenario says, but for the first news', () => {
  const scenario = { ...pivots(), start: { ...pivots().start, memberships: [] } }
  const { start, interest } = scenario
  const news = first(EVENTS.filter((event) => firstNews(scenario, event.id).length === 1))
  const state = setup(scenario, STANDARD, 'begin', undefined, { events: [news.id], decks: {} })
  const [moved] = firstNews(scenario, news.id)
  if (moved?.kind !== 'track') throw new Error(`${news.id} is to move one track and no more`)
  expect(state.tracks).toEqual({ ...start.tracks, [moved.track]: moved.to })
  const { round, options, dependence, treasury, contract, trust, routes, conditions, score } = state
  expect({ round, options, dependence, treasury, contract, trust, routes, conditions, score }).toEqual({
    round: 1,
    options: STANDARD,
    dependence: 0,
    treasury: start.treasury,
    contract: start.contract,
    trust: start.trust,
    routes: start.routes,
    conditions: [],
    score: { KZ: 0, RU: 0, CN: 0, US: 0, EU: 0 },
  })
  expect(state.interest).toEqual(interest['2011'])
  expect(violations(state)).toEqual([])
})

/** What this news brings when it comes first; nothing if it is of another era or moves more than tracks. */
function firstNews(scenario: Scenario, event: string): Fact[] {
  const facts: Fact[] = []
  const state = setup(scenario, STANDARD, 'begin', facts, { events: [event], decks: {} })
  const brought = facts.filter(({ kind, because }) => because.rule === 'news' && kind !== 'round')
  return state.event === event && brought[0]?.kind === 'track' ? brought : []
}

it('deals five cards to each power, and four initiatives to Kazakhstan', () => {
  const { hands } = newGame('deal').hidden
  expect(SEATS.map((seat) => hands[seat].length)).toEqual([4, 5, 5, 5, 5])
})

it('shuffles every deck: two seeds give two orders, each card once', () => {
  const one = newGame('shuffle 1').hidden
  const two = newGame('shuffle 2').hidden
  for (const seat of SEATS) {
    const cards = [...one.hands[seat], ...one.decks[seat]]
    expect([...cards].sort()).toEqual([...deckOf(seat, '2011')].sort())
    expect(cards).not.toEqual([...two.hands[seat], ...two.decks[seat]])
  }
})

it('draws each power one of its three secret aims', () => {
  const games = Array.from({ length: 40 }, (_, n) => newGame(`aim ${n}`).hidden.aims)
  for (const power of POWERS) {
    expect(new Set(games.map((aims) => aims[power]))).toEqual(new Set(AIMS[power]))
  }
})

it('tells the first news', () => {
  const facts: Fact[] = []
  const state = setup(pivots(), STANDARD, 'news', facts)
  expect(told(facts)[0]).toBe(`round 1 of era 2011: ${state.event} because news ${state.event}`)
})

describe('a seed', () => {
  it('may be any text', () => {
    for (const seed of ['', ' ', '0', 'Қазақстан', '😀', 'a'.repeat(200)]) {
      expect(violations(setup(pivots(), STANDARD, seed))).toEqual([])
    }
  })

  it('is not kept in the state, where it would tell the order of the decks', () => {
    expect(JSON.stringify(newGame('a-very-secret-seed'))).not.toContain('a-very-secret-seed')
  })
})

it('leaves the scenario and the options as they were given', () => {
  const scenario = pivots()
  const before = JSON.stringify(scenario)
  setup(scenario, STANDARD, 'untouched')
  expect(JSON.stringify(scenario)).toBe(before)
})
