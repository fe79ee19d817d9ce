/** Memberships: joined, kept up, left, and what they change. */
import { describe, expect, it } from 'vitest'
import { applyEffects, membership } from '../../src/game/apply-effects.ts'
import {
  type Condition,
  INSTITUTIONS,
  institutionCard,
  isMember,
  leverage,
  STANDARD,
  setup,
} from '../../src/game/index.ts'
import { writer } from '../../src/game/write.ts'
import { told } from '../../src/tools/fact-text.ts'
import { anOffer } from '../support/cards.ts'
import { type Given, given } from '../support/given.ts'
import { asked, choose, pivots, reckoned } from '../support/play.ts'

/**
 * Rests on a Russian security contract of 2 or more; makes security need 1 less and Russia's leverage 1 more.
 */
const alliance = 'csto'
const member: Condition = membership(alliance, 6)

/** What joining or leaving tells. */
function lines(kind: 'join' | 'leave', changes: Given): string[] {
  const state = given(changes)
  const facts: Parameters<typeof told>[0] = []
  const w = writer(state, facts as never)
  applyEffects(w, [{ kind, institution: alliance }])
  expect(isMember(state, alliance)).toBe(kind === 'join')
  return told(facts)
}

describe('a membership', () => {
  it('begins when a card joins an institution, and not twice', () => {
    expect(lines('join', {})).toEqual([`joined ${alliance} because news`])
    expect(lines('join', { conditions: [member] })).toEqual([])
  })

  it('ends when a card leaves it, and not twice', () => {
    expect(lines('leave', { conditions: [member] })).toEqual([`left ${alliance} because news`])
    expect(lines('leave', {})).toEqual([])
  })

  it('is there from the start where the scenario says so', () => {
    const { start } = pivots()
    const state = setup(pivots(), STANDARD, 'members')
    expect(start.memberships.filter((id) => !isMember(state, id))).toEqual([])
  })

  it('lasts to the last round', () => {
    expect(member.until).toBe(6)
    const state = given({ round: 5, contract: { RU: [2, 0, 0] }, conditions: [member] })
    choose(state, 'KZ')
    expect([state.round, isMember(state, alliance)]).toEqual([6, true])
  })

  it('changes what the institution gives: need and leverage here', () => {
    const free = given({ need: 3, contract: { RU: [2, 0, 0] } })
    const bound = given({ need: 3, contract: { RU: [2, 0, 0] }, conditions: [member] })
    expect(leverage(bound, 'RU') - leverage(free, 'RU')).toBe(1)
    expect(told(reckoned(free), 'net-benefits')).toContain('security 5 -> 4 because net-benefits')
    expect(told(reckoned(bound), 'net-benefits')[0]).toBe(
      'net security: 1 - 1 - 0, quiet border because net-benefits',
    )
  })

  it('leaves no leverage below 0', () => {
    const conditions = ['sco', 'central-asian-summits'].map((id) => membership(id, 6))
    expect(leverage(given({ conditions }), 'RU')).toBe(0)
  })

  it('changes prices at the reveal', () => {
    const offer = anOffer({ power: 'US', domain: 'security' })
    const price = (conditions: Condition[]) => {
      const state = given({ decision: 'offers', hands: { US: [offer] }, conditions })
      for (const power of ['RU', 'CN', 'EU'] as const) choose(state, power)
      choose(state, 'US', `offer:${offer}`)
      return asked(state, 'KZ').items.find((item) => item.card === offer)?.price ?? 0
    }
    expect(price([member]) - price([])).toBe(1)
  })

  it('lapses in the unravelling when what it rests on is gone', () => {
    const state = given({ trust: { RU: -2 }, contract: { RU: [2, 0, 0] }, conditions: [member] })
    expect(told(reckoned(state), 'unravelling', 'membership')).toEqual([
      'contract RU security 2 -> 1 because unravelling',
      `left ${alliance} because membership ${alliance}`,
    ])
  })

  it('holds while what it rests on does', () => {
    const state = given({ contract: { RU: [2, 0, 0] }, conditions: [member] })
    expect(told(reckoned(state), 'membership')).toEqual([])
    expect(isMember(state, alliance)).toBe(true)
  })
})

it.each(INSTITUTIONS.map((card) => card.id))('%s rests on something, and gives something', (id) => {
  const { keeps, gives } = institutionCard(id)
  expect([keeps.length > 0, gives.length > 0]).toEqual([true, true])
})
