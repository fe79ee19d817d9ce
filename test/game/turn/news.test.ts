/** News, what is expected, conditions and the agenda (RULES.md, "News"). */
import { describe, expect, it } from 'vitest'
import { eventCard, type State } from '../../../src/game/index.ts'
import { deckOf } from '../../../src/game/kernel.ts'
import { told } from '../../../src/tools/fact-text.ts'
import { type Given, given } from '../../support/given.ts'
import { choose, newGame, randomGame } from '../../support/play.ts'

/** Closes the round in which the still table is, and tells what the next news brings. */
function nextNews(event: string, changes: Given = {}): { state: State; lines: string[] } {
  const state = given({ events: [event, 'us-strategy'], ...changes })
  const facts = choose(state, 'KZ')
  const opened = facts.findIndex((fact) => fact.kind === 'round')
  return { state, lines: told(facts.slice(opened)) }
}

it('opens the round with one event from the pool of its era', () => {
  const { state, lines } = nextNews('tashkent-opens')
  expect(lines[0]).toBe('round 3 of era 2011: tashkent-opens because news tashkent-opens')
  expect([state.round, state.event, state.hidden.events['2011']]).toEqual([
    3,
    'tashkent-opens',
    ['us-strategy'],
  ])
})

it('draws no event twice in a game', () => {
  for (const seed of ['one', 'two', 'three', 'four']) {
    const { state } = randomGame(seed)
    const events = state.history.map((row) => row.event)
    expect(new Set(events).size).toBe(events.length)
    expect(events.every((id) => eventCard(id).era === '2011')).toBe(true)
  }
})

it('draws in no order of date', () => {
  const dates = [1, 2, 3, 4, 5, 6].map((seed) => eventCard(newGame(`${seed}`).event).date.slice(0, 4))
  expect(new Set(dates).size).toBeGreaterThan(2)
})

it('moves what the event says it moves', () => {
  expect(nextNews('us-pivot', { interest: { US: 3, RU: 3 } }).lines.slice(1)).toContain(
    'legitimacy 6 -> 5 because news us-pivot',
  )
})

it('adds to attention for this round only', () => {
  const { state, lines } = nextNews('pandemic')
  expect(lines).toContain('attention 5 -> 4 because news pandemic')
  expect(state.attention).toBe(4)
  playRound(state)
  expect(state.attention).toBe(5)
})

it('gives six cubes a round at the easy level, and changes nothing else', () => {
  const easy = newGame('level', { attention: 6 })
  const normal = newGame('level')
  expect(easy.attention - normal.attention).toBe(1)
  expect({ ...easy, attention: 0, options: {} }).toEqual({ ...normal, attention: 0, options: {} })
})

describe('what a power expects', () => {
  it.each([
    [0, { RU: 1, CN: 1, US: 0, EU: 0 }],
    [1, { RU: 1, CN: 1, US: 0, EU: 0 }],
    [2, { RU: 1, CN: 1, US: 1, EU: 1 }],
    [3, { RU: 1, CN: 1, US: 1, EU: 1 }],
    [4, { RU: 2, CN: 2, US: 2, EU: 2 }],
    [6, { RU: 2, CN: 2, US: 2, EU: 2 }],
    [7, { RU: 3, CN: 3, US: 3, EU: 3 }],
    [12, { RU: 3, CN: 3, US: 3, EU: 3 }],
  ])('follows its weight: %i; the neighbours never expect less than 1', (weight, expected) => {
    const levels = [
      Math.min(4, weight),
      Math.min(4, Math.max(0, weight - 4)),
      Math.max(0, weight - 8),
    ] as const
    const contract = { RU: levels, CN: levels, US: levels, EU: levels }
    expect(nextNews('white-house-visit', { contract }).state.expected).toEqual(expected)
  })

  it('is more by what the event adds, for this round only', () => {
    const { state, lines } = nextNews('crimea-annexed')
    expect(lines).toContain('expectation RU 1 -> 2 because news crimea-annexed')
    playRound(state)
    expect(state.expected.RU).toBe(1)
  })

  it('follows the weight as the event leaves it', () => {
    const { state } = nextNews('common-economic-space', { contract: { RU: [2, 1, 0] } })
    expect(state.expected.RU).toBe(2)
  })

  it('forgets what being spurned added', () => {
    expect(nextNews('white-house-visit', { expected: { EU: 3 } }).state.expected.EU).toBe(0)
  })

  it('is more or less where a condition says so, at least 0', () => {
    const data = [{ kind: 'expectation', power: 'CN', by: -3 }] as const
    const conditions = [{ card: 'belt-announced', until: 4, data }]
    expect(nextNews('white-house-visit', { conditions }).state.expected.CN).toBe(0)
  })
})

describe('conditions', () => {
  const recurring = {
    card: 'schools-pensions-roads',
    until: 3,
    data: [{ kind: 'each-round', effects: [{ kind: 'track', track: 'legitimacy', by: 1 }] }],
  } as const

  it('come back with the news as long as they last', () => {
    const { state, lines } = nextNews('white-house-visit', { conditions: [recurring] })
    expect(lines[2]).toBe('legitimacy 6 -> 7 because condition schools-pensions-roads')
    expect(state.conditions).toEqual([recurring])
  })

  it('lapse after their last round', () => {
    const { state, lines } = nextNews('white-house-visit', { conditions: [{ ...recurring, until: 2 }] })
    expect(lines.slice(2, 5)).toEqual([
      'condition lapses because condition schools-pensions-roads',
      'interest US 4 -> 5 because news white-house-visit',
      'legitimacy 6 -> 7 because news white-house-visit',
    ])
    expect(state.conditions).toEqual([])
  })

  it('lapse each in its own time', () => {
    const over = { ...recurring, card: 'talks-of-five', until: 2 }
    const { state, lines } = nextNews('white-house-visit', { conditions: [over, recurring] })
    expect(lines.slice(2, 4)).toEqual([
      'condition lapses because condition talks-of-five',
      'legitimacy 6 -> 7 because condition schools-pensions-roads',
    ])
    expect(state.conditions).toEqual([recurring])
  })

  it('mature with the news of the round after their last', () => {
    const effects = [{ kind: 'route', route: 'china' }] as const
    const begun = { card: 'bright-path', until: 2, data: [{ kind: 'matures', effects }] } as const
    const { state, lines } = nextNews('white-house-visit', { conditions: [begun] })
    expect(lines.slice(2, 4)).toEqual([
      'condition lapses because condition bright-path',
      'route china opens because condition bright-path',
    ])
    expect(state.routes).toEqual(['china'])
    const sooner = nextNews('white-house-visit', { conditions: [{ ...begun, until: 3 }] })
    expect(sooner.state.routes).toEqual([])
  })

  it('set by an event count its own round as the first', () => {
    const { state } = nextNews('sanctions-next-door')
    expect(state.conditions.map(({ card, until }) => [card, until])).toEqual([['sanctions-next-door', 4]])
  })
})

it.each([
  [3, true],
  [2, false],
])('turns hands and decks when the round opens a new era: round %i', (first, turns) => {
  const rounds = Array.from({ length: 6 }, (_, n) => ({
    era: n + 1 < first ? ('2001' as const) : ('2011' as const),
    years: '2011',
    need: 0,
  }))
  const before = deckOf('CN', rounds[1]?.era ?? '2011').slice(0, 5)
  const { state } = nextNews('white-house-visit', {
    scenario: { rounds },
    hands: { CN: [...before] },
    decks: { CN: deckOf('CN', rounds[1]?.era ?? '2011').slice(5) },
  })
  const kept = state.hidden.hands.CN.join() === before.join()
  expect(kept).toBe(!turns)
})

describe('the agenda of Washington', () => {
  it.each([
    [2, 'security', 'economy'],
    [2, 'economy', 'diplomacy'],
    [2, 'diplomacy', 'security'],
    [4, 'security', 'economy'],
    [3, 'security', 'security'],
    [5, 'security', 'security'],
  ] as const)('after round %i moves from %s to %s', (round, agenda, next) => {
    const { state, lines } = nextNews('white-house-visit', { round, agenda })
    expect(state.agenda).toBe(next)
    expect(lines.includes(`agenda ${next} because agenda`)).toBe(agenda !== next)
  })

  it.each([7, 9])('moves after the news of round %i, where a scenario is that long', (round) => {
    const rounds = Array.from({ length: 10 }, () => ({ era: '2011', years: '2011', need: 0 }) as const)
    const { state } = nextNews('white-house-visit', {
      round: round - 1,
      agenda: 'security',
      scenario: { rounds, verdicts: [10] },
    })
    expect(state.agenda).toBe('economy')
  })

  it('is drawn at the start', () => {
    const drawn = Array.from({ length: 20 }, (_, n) => newGame(`agenda ${n}`).agenda)
    expect(new Set(drawn).size).toBe(3)
  })
})

it('closes the pledge of the round before, and tells it', () => {
  const { state, lines } = nextNews('white-house-visit', { pledge: { power: 'CN', cubes: 0 } })
  expect(state.pledge).toBeUndefined()
  expect(lines).toContain('the pledge of 0 to CN is over because pledge')
  expect(nextNews('white-house-visit').lines.join()).not.toContain('is over')
})

it('gives Kazakhstan its cubes again, and tells what every power expects anew', () => {
  const { lines } = nextNews('white-house-visit', { attention: 3, expected: { EU: 3 } })
  expect(lines).toContain('attention 3 -> 5 because attention')
  expect(lines.filter((line) => line.endsWith('because standing'))).toEqual([
    'expectation RU 0 -> 1 because standing',
    'expectation CN 0 -> 1 because standing',
    'expectation US 0 -> 0 because standing',
    'expectation EU 3 -> 0 because standing',
  ])
})

/** Plays the round that has just opened, everybody passing. */
function playRound(state: State): void {
  choose(state, 'KZ')
  for (const power of ['RU', 'CN', 'US', 'EU'] as const) choose(state, power)
  choose(state, 'KZ')
}
