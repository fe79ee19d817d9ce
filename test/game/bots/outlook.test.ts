// What a plan is said to come to: what search foresees, and what has been measured to come on top.
import { describe, expect, it } from 'vitest'
import { settle, think } from '../../../src/game/bots/index.ts'
import { MISSED } from '../../../src/game/bots/search/missed.ts'
import { outlookOf } from '../../../src/game/bots/search/outlook.ts'
import { SCENARIOS, SEATS } from '../../../src/game/index.ts'
import { dealsOf, decisionsOf } from '../../support/decisions.ts'

describe('the outlook', () => {
  it('was measured for every seat, in every round of every scenario', () => {
    expect(Object.keys(MISSED)).toEqual(Object.keys(SCENARIOS))
    for (const [id, { rounds }] of Object.entries(SCENARIOS))
      for (const seat of SEATS) expect(MISSED[id]?.[seat], `${id} ${seat}`).toHaveLength(rounds.length)
  })

  it('adds to the score of every plan that is told, and changes no choice', { timeout: 60_000 }, () => {
    const added = new Set<number>()
    for (const deal of dealsOf(1, 'outlook').slice(0, 1))
      for (const { view, menu, seat, at } of decisionsOf(deal)) {
        const told = settle(think('seasoned', view, menu, at))
        const elsewhere = { ...view, scenario: { ...view.scenario, id: 'of-my-own' } }
        const plain = settle(think('seasoned', elsewhere, menu, at))
        expect(told.choice).toEqual(plain.choice)
        for (const [n, { score }] of told.plans.entries())
          expect(score - (plain.plans[n]?.score ?? Number.NaN)).toBeCloseTo(outlookOf(view, seat), 9)
        added.add(outlookOf(view, seat))
      }
    expect(added.size).toBeGreaterThan(5)
  })

  it('is nothing in a scenario that nobody has measured', () => {
    const own = { ...SCENARIOS.pivots, id: 'of-my-own' } as (typeof SCENARIOS)[string]
    expect(outlookOf({ scenario: own, round: 1 }, 'KZ')).toBe(0)
  })
})
