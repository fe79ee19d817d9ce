// What a plan is said to come to: what search foresees, and what has been measured to come on top.
import { describe, expect, it } from 'vitest'
import { settle, think } from '../../../src/game/bots/index.ts'
import { biasOf } from '../../../src/game/bots/search/bias.ts'
import { BIAS } from '../../../src/game/bots/search/bias-table.ts'
import { checkChoice, LEVELS, SCENARIOS, type Scenario, SEATS, STANDARD } from '../../../src/game/index.ts'
import { able, type Deal, dealsOf, decisionsOf } from '../../../src/tools/decisions.ts'
import { isGate } from '../../support/extent.ts'

const PIVOTS = SCENARIOS.pivots as Scenario

describe('the bias of search', () => {
  it('was measured for every seat, in every round of every scenario', () => {
    expect(Object.keys(BIAS)).toEqual(Object.keys(SCENARIOS))
    for (const [id, { rounds }] of Object.entries(SCENARIOS))
      for (const seat of SEATS) expect(BIAS[id]?.[seat], `${id} ${seat}`).toHaveLength(rounds.length)
  })

  it.runIf(isGate)('adds to the score of every plan that is told, and changes no choice', () => {
    const added = new Set<number>()
    let turn = 0
    for (const deal of dealsOf(1, 'outlook').slice(0, 1))
      for (const { view, menu, at } of decisionsOf(deal)) {
        if (turn++ % 2 === 1) continue
        const told = settle(think('seasoned', view, menu, at))
        const elsewhere = { ...view, scenario: { ...view.scenario, id: 'of-my-own' } }
        const plain = settle(think('seasoned', elsewhere, menu, at))
        expect(told.choice).toEqual(plain.choice)
        for (const [n, { score }] of told.plans.entries())
          expect(score - (plain.plans[n]?.score ?? Number.NaN)).toBeCloseTo(biasOf(view, menu), 9)
        added.add(biasOf(view, menu))
      }
    expect(added.size).toBeGreaterThan(5)
  })

  it('is nothing in a scenario that nobody has measured', () => {
    const own = { ...PIVOTS, id: 'of-my-own' }
    for (const { view, menu } of decisionsOf({ scenario: own, options: STANDARD, seed: 'own' }))
      expect(biasOf(view, menu)).toBe(0)
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
    'is nothing in a scenario called %s, and every level plays it',
    (id) => {
      const scenario = { ...PIVOTS, id }
      const [first] = decisionsOf({ scenario, options: STANDARD, seed: 'named' })
      if (!first) throw new Error('nothing is asked')
      const { view, menu, at } = first
      expect(biasOf(view, menu)).toBe(0)
      const plans = LEVELS.map((level) => think(level, view, menu, at).next().value)
      for (const { choice } of plans) expect(checkChoice(menu, choice)).toBeUndefined()
    },
  )

  it('is nothing where all is certain: at Kazakhstan’s last choice', () => {
    const certain: number[] = []
    const deal: Deal = { scenario: PIVOTS, options: STANDARD, seed: 'certain' }
    for (const { view, menu } of decisionsOf(deal, able))
      if (menu.decision === 'attention' && view.round === 6) certain.push(biasOf(view, menu))
    expect(certain).toEqual([0])
    expect(BIAS.pivots?.KZ[5]).not.toBe(0)
  })
})
