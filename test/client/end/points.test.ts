// Where points came from: the sources of every seat add up to its score, in games of every scenario.
import { describe, expect, it } from 'vitest'
import { factsBehind, mainSource, pointsBySource } from '../../../src/client/screens/end/points.ts'
import { termsOf } from '../../../src/client/screens/end/verdict-terms.ts'
import { randomItems } from '../../../src/game/bots/index.ts'
import { type Fact, SCENARIOS, SEATS, STANDARD, type State, setup } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'

function played(id: string, seed: string): { state: State; log: Fact[] } {
  const scenario = SCENARIOS[id]
  if (!scenario) throw new Error(`no scenario ${id}`)
  const log: Fact[] = []
  const state = setup(scenario, STANDARD, seed, log)
  const rng = seeded(seed)
  for (const { seat, menu } of turnsOf(state))
    log.push(...mustApply(state, { seat, choice: randomItems(menu, rng).map(({ id: item }) => item) }))
  return { state, log }
}

const GAMES = Object.keys(SCENARIOS).flatMap((id) => [1, 2, 3, 4].map((n) => [id, `points ${n}`] as const))

describe('the points by source', () => {
  it.each(GAMES)('of %s, %s, add up to the scores', (id, seed) => {
    const { state, log } = played(id, seed)
    const found = pointsBySource(log)
    for (const seat of SEATS) {
      const sum = found[seat].reduce((all, { points }) => all + points, 0)
      expect(sum, seat).toBe(state.outcome?.scores[seat])
    }
    for (const seat of SEATS)
      for (const points of found[seat]) {
        const told = factsBehind(log, seat, points)
        expect([points, told.reduce((all, { by }) => all + by, 0)]).toEqual([points, points.points])
      }
    expect(found.KZ.map(({ round, points }) => ({ round, points }))).toEqual(
      state.verdicts.filter(({ points }) => points > 0),
    )
  })

  it('count what the last round adds apart', () => {
    const score = (by: number, rule: 'offer' | 'score' | 'aim', total: number, finale = 0): Fact => ({
      ...{ kind: 'score', seat: 'RU', by, total, parts: [{ why: 'finale', by: finale }] },
      because: { rule },
    })
    const round = (n: number): Fact => ({
      ...{ kind: 'round', round: n, era: '2011', event: 'us-pivot' },
      because: { rule: 'news' },
    })
    const log = [
      round(1),
      score(2, 'score', 2),
      round(2),
      score(4, 'offer', 6, 2),
      score(2, 'score', 8, 1),
      score(8, 'aim', 16),
    ]
    expect(pointsBySource(log).RU).toEqual([
      { source: 'offers', points: 2 },
      { source: 'standing', points: 3 },
      { source: 'finale', points: 3 },
      { source: 'aim', points: 8 },
    ])
  })

  it('name the source that gave most, the first of equal ones', () => {
    const some = [
      { source: 'offers', points: 3 },
      { source: 'weight', points: 5 },
      { source: 'aim', points: 5 },
    ] as const
    expect(mainSource(some)).toEqual(some[1])
    expect(mainSource([])).toBeUndefined()
  })
})

describe('a verdict term by term', () => {
  it('adds up to its points, unless it would be below 0', () => {
    for (const [id, seed] of GAMES) {
      const { state } = played(id, seed)
      for (const verdict of state.verdicts) {
        const terms = termsOf(verdict, state.history)
        if (!terms) throw new Error(`no history of round ${verdict.round}`)
        const sum = Object.values(terms.tracks).reduce((all, one) => all + one, 0)
        expect(Math.max(0, sum - terms.each * terms.poor.length)).toBe(verdict.points)
      }
    }
    expect(termsOf({ round: 3, points: 20 }, [])).toBeUndefined()
  })
})
