/** Step c: the pledge, expectations and the envoy (RULES.md, "Expectations"). */
import { describe, expect, it } from 'vitest'
import { told } from '../../../src/tools/fact-text.ts'
import { anOffer } from '../../support/cards.ts'
import { CRISIS, type Given, given, offered } from '../../support/given.ts'
import { reckoned } from '../../support/play.ts'

const deal = anOffer({ power: 'CN', bind: 0 })

/** The trust of China after so many cubes on an offer of its own, with or without the envoy. */
function trustAfter(cubes: number, changes: Given, envoy = false): number {
  const laid = cubes > 0 ? [offered(deal, { price: cubes })] : []
  const state = given({ trust: { CN: 1 }, ...changes, laid })
  const choice = cubes > 0 ? [`take:${deal}`] : []
  reckoned(state, ...choice, ...(envoy ? ['envoy:CN'] : []))
  return state.trust.CN
}

describe('cubes less expectation', () => {
  it.each([
    [3, 1, 2, '2 above raises trust by 1'],
    [4, 1, 2, 'more than 2 above raises it by no more'],
    [2, 1, 1, '1 above changes nothing'],
    [1, 1, 1, 'what was expected changes nothing'],
    [1, 2, 0, '1 below lowers it by 1'],
    [0, 1, 0, 'nothing for 1 expected lowers it by 1'],
    [0, 2, -1, '2 below lowers it by 2'],
    [0, 3, -1, '3 below lowers it by no more than 2'],
  ])('%i for %i: trust 1 becomes %i (%s)', (cubes, expected, trust) => {
    expect(trustAfter(cubes, { expected: { CN: expected } })).toBe(trust)
  })

  it('is measured with the expectation as being spurned has raised it', () => {
    const american = anOffer({ power: 'US', domain: 'economy', bind: 0 })
    const chinese = anOffer({ power: 'CN', domain: 'economy', bind: 0 })
    const state = given({ laid: [offered(chinese), offered(american)] })
    expect(told(reckoned(state, `take:${american}`), 'expectation')).toContain(
      'attended CN with 0 of 1 because expectation',
    )
    expect(state.trust.CN).toBe(-1)
  })
})

describe('the envoy', () => {
  it.each([
    [0, 1, 1, 1, 'is a cube like others: enough for 1 expected'],
    [0, 2, 1, 1, 'keeps trust from falling where 1 is missing'],
    [0, 3, 1, 0, 'lets it fall by 1 where 2 are missing'],
    [0, 5, 1, 0, 'lets it fall by no more than 1'],
    [0, 2, -1, 0, 'raises it by 1 if it was negative, though 1 is missing'],
    [0, 3, -1, -2, 'mends nothing where 2 are missing'],
    [0, 0, 1, 1, 'alone raises no trust that was not negative'],
    [1, 0, 1, 2, 'raises it by 1 with cubes 2 or more above'],
    [4, 0, -1, 0, 'raises it by 1, never 2'],
    [0, 0, 0, 0, 'finds nothing to mend at 0'],
  ])('%i more cubes for %i, trust %i becomes %i: it %s', (cubes, expected, before, after) => {
    expect(trustAfter(cubes, { expected: { CN: expected }, trust: { CN: before } }, true)).toBe(after)
  })

  it('raises nothing if trust was negative at the reveal and is so no more', () => {
    const state = given({ trust: { CN: -1 }, pledge: { power: 'CN', cubes: 1 } })
    reckoned(state, 'envoy:CN')
    expect(state.trust.CN).toBe(0)
  })

  it('raises nothing if trust was not negative at the reveal and is so only now', () => {
    const state = given({ trust: { CN: 0 }, pledge: { power: 'CN', cubes: 3 }, expected: { CN: 1 } })
    reckoned(state, 'envoy:CN')
    expect(state.trust.CN).toBe(-2)
  })

  it('looks after one power and no other', () => {
    const state = given({ expected: { RU: 1, CN: 1 } })
    reckoned(state, 'envoy:CN')
    expect(state.trust).toEqual({ RU: -1, CN: 0, US: 0, EU: 0 })
  })
})

describe('what counts', () => {
  it('is cubes on a crisis response that names the power', () => {
    const state = given({ event: CRISIS, expected: { RU: 1 } })
    expect(told(reckoned(state, 'respond:telephone'), 'expectation')).toContain(
      'attended RU with 1 of 1 because expectation',
    )
  })

  it('is no cube on a response that names nobody', () => {
    const lines = told(reckoned(given({ event: CRISIS }), 'respond:warn'), 'expectation')
    expect(lines.filter((line) => !line.includes('with 0 of 0'))).toEqual([])
  })

  it('is no cube on resistance, nor on initiatives', () => {
    const pressure = {
      ...offered(deal),
      card: 'cn-extradition',
      kind: 'pressure',
      domain: 'security',
    } as const
    const state = given({ laid: [pressure], hands: { KZ: ['sell-the-atom'] } })
    const lines = told(reckoned(state, 'resist:cn-extradition:1', 'initiative:sell-the-atom'), 'expectation')
    expect(lines.filter((line) => !line.includes('with 0 of 0'))).toEqual([])
  })
})

describe('the pledge', () => {
  it('kept raises trust by 1, before the expectations are met or not', () => {
    const state = given({ pledge: { power: 'CN', cubes: 2 }, laid: [offered(deal, { price: 2 })] })
    expect(told(reckoned(state, `take:${deal}`), 'pledge-kept', 'expectation').slice(0, 4)).toEqual([
      'promise to CN kept: 2 of 2 because pledge-kept',
      'trust CN 0 -> 1 because pledge-kept',
      'attended RU with 0 of 0 because expectation',
      'attended CN with 2 of 0 because expectation',
    ])
    expect(state.trust.CN).toBe(2)
  })

  it('broken lowers trust by 2, and the expectation is reckoned all the same', () => {
    const state = given({ pledge: { power: 'CN', cubes: 3 }, expected: { CN: 1 } })
    expect(told(reckoned(state), 'pledge-broken')).toEqual([
      'promise to CN broken: 0 of 3 because pledge-broken',
      'trust CN 0 -> -2 because pledge-broken',
    ])
  })

  it('broken lowers the trust of every other power by 1, for it was made in public', () => {
    const state = given({ pledge: { power: 'CN', cubes: 3 }, trust: { EU: -3 } })
    expect(told(reckoned(state), 'pledge-seen-broken')).toEqual([
      'trust RU 0 -> -1 because pledge-seen-broken',
      'trust US 0 -> -1 because pledge-seen-broken',
      'trust EU -3 -> -3 of -1 because pledge-seen-broken',
    ])
  })

  it('counts the envoy', () => {
    const state = given({ pledge: { power: 'CN', cubes: 2 }, laid: [offered(deal, { price: 1 })] })
    expect(told(reckoned(state, `take:${deal}`, 'envoy:CN'), 'pledge-kept')).toHaveLength(2)
  })
})
