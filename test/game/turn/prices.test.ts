/** Prices and the European market, fixed at the reveal (RULES.md, "Offers"). */
import { describe, expect, it } from 'vitest'
import { type Modifier, offerCard, type PricePart, priceParts } from '../../../src/game/index.ts'
import { anOfferWith, aPressure, nth, offers } from '../../support/cards.ts'
import { type Given, given } from '../../support/given.ts'
import { revealed } from '../../support/offers.ts'
import { choose } from '../../support/play.ts'

const stick = aPressure((card) => card.power === 'RU' && card.domain === 'diplomacy' && card.strength === 2)

describe('the price', () => {
  const dear = anOfferWith((card) => card.power === 'CN' && card.price === 3)

  it.each<[string, Given, number]>([
    ['is as printed at trust 0', {}, 3],
    ['is 1 less at trust 1', { trust: { CN: 1 } }, 2],
    ['is 1 less at trust 3 too', { trust: { CN: 3 } }, 2],
    ['is 1 more at trust -1', { trust: { CN: -1 } }, 4],
    ['is 1 more at trust -3 too', { trust: { CN: -3 } }, 4],
    ['is as printed at weight 5', { contract: { CN: [1, 0, 4] } }, 3],
    ['is 1 less at weight 6', { contract: { CN: [2, 0, 4] } }, 2],
    ['is 1 less for a power that is promised something', { pledge: { power: 'CN', cubes: 2 } }, 2],
    ['is no less for another that is', { pledge: { power: 'US', cubes: 2 } }, 3],
    ['is at least 1', { contract: { CN: [2, 0, 4] }, trust: { CN: 1 } }, 1],
  ])('%s', (_name, changes, price) => {
    const state = revealed('CN', [dear], [`offer:${dear}`], { ...changes, interest: { CN: 5 } })
    expect(state.laid[0]?.price).toBe(price)
  })

  it('never falls below 1, sweetened or not', () => {
    const cheap = anOfferWith((card) => card.power === 'CN' && card.price === 2)
    const state = revealed('CN', [cheap], [`offer:${cheap}`], {
      contract: { CN: [2, 0, 4] },
      trust: { CN: 3 },
      interest: { CN: 5 },
    })
    expect(state.laid[0]?.price).toBe(1)
  })

  it.each<[string, Modifier, number]>([
    ['in its domain', { kind: 'price', power: 'CN', domain: offerCard(dear).domain, by: 1 }, 4],
    ['in all domains', { kind: 'price', power: 'CN', by: 1 }, 4],
    ['in another domain', { kind: 'price', power: 'CN', domain: 'security', by: 1 }, 3],
    ['of another power', { kind: 'price', power: 'US', by: 1 }, 3],
    ['of interest, not of cubes', { kind: 'interest-cost', power: 'CN', by: 1 }, 3],
  ])('changes where a condition says so: %s', (_what, modifier, price) => {
    const conditions = [{ card: 'belt-announced', until: 9, data: [modifier] }]
    const state = revealed('CN', [dear], [`offer:${dear}`], { conditions, interest: { CN: 5 } })
    expect(offerCard(dear).domain).not.toBe('security')
    expect(state.laid[0]?.price).toBe(price)
  })
})

describe('the parts of a price', () => {
  const dear = offerCard(anOfferWith((card) => card.power === 'CN' && card.price === 3))
  const condition = (by: number) => ({
    card: 'belt-announced',
    until: 9,
    data: [{ kind: 'price', power: 'CN', by } as const],
  })

  it.each<[string, Given, PricePart[]]>([
    ['none at trust 0', {}, []],
    ['trust', { trust: { CN: 1 } }, [{ why: 'trust', by: -1 }]],
    ['distrust', { trust: { CN: -1 } }, [{ why: 'distrust', by: 1 }]],
    ['the weight of a partner', { contract: { CN: [2, 0, 4] } }, [{ why: 'weight', by: -1 }]],
    ['a promise', { pledge: { power: 'CN', cubes: 2 } }, [{ why: 'pledge', by: -1 }]],
    ['none for a promise to another', { pledge: { power: 'US', cubes: 2 } }, []],
    [
      'each condition by its card',
      { conditions: [condition(1), { ...condition(-2), card: 'csto' }] },
      [
        { why: 'condition', by: 1, card: 'belt-announced' },
        { why: 'condition', by: -2, card: 'csto' },
      ],
    ],
    [
      'the floor, where the others go below it',
      { contract: { CN: [2, 0, 4] }, trust: { CN: 1 }, pledge: { power: 'CN', cubes: 2 } },
      [
        { why: 'trust', by: -1 },
        { why: 'weight', by: -1 },
        { why: 'pledge', by: -1 },
        { why: 'floor', by: 1 },
      ],
    ],
  ])('%s', (_name, changes, parts) => {
    expect(priceParts(given(changes), dear, false)).toEqual(parts)
  })

  it('name the sweetener', () => {
    expect(priceParts(given({}), dear, true)).toEqual([{ why: 'sweetened', by: -1 }])
  })
})

describe('the European market', () => {
  const european = offers({ power: 'EU', domain: 'economy' }, 1)
  const market = nth(
    european.filter((id) => offerCard(id).benefit >= 1),
    0,
  )
  const squeeze = 'ru-pipeline-squeeze'

  function benefit(changes: Given, russia = `pressure:${squeeze}`, europe = market): number | undefined {
    const state = given({
      decision: 'offers',
      contract: { RU: [4, 4, 4] },
      ...changes,
      hands: { RU: [squeeze, stick], EU: [europe] },
    })
    choose(state, 'RU', russia)
    for (const power of ['CN', 'US'] as const) choose(state, power)
    choose(state, 'EU', `offer:${europe}`)
    return state.laid.find((laid) => laid.power === 'EU')?.benefit
  }

  it('pays 1 less in a round in which Russia squeezes and no route avoids it', () => {
    expect(benefit({})).toBe(offerCard(market).benefit - 1)
  })

  it.each(['china', 'caspian'] as const)('pays in full with the route %s', (route) => {
    expect(benefit({ routes: [route] })).toBe(offerCard(market).benefit)
  })

  it('pays in full when the pressure is not economic', () => {
    expect(benefit({}, `pressure:${stick}`)).toBe(offerCard(market).benefit)
  })

  it('is not weaker outside the economy', () => {
    const diplomatic = anOfferWith(
      (card) => card.power === 'EU' && card.domain === 'diplomacy' && card.benefit > 0,
    )
    expect(benefit({}, `pressure:${squeeze}`, diplomatic)).toBe(offerCard(diplomatic).benefit)
  })

  it('never pays less than 0', () => {
    const poor = anOfferWith((card) => card.power === 'EU' && card.domain === 'economy' && card.benefit === 0)
    expect(benefit({}, `pressure:${squeeze}`, poor)).toBe(0)
  })

  it('is fixed at the reveal, however the pressure is answered', () => {
    const state = revealed('RU', [squeeze], [`pressure:${squeeze}`], { contract: { RU: [4, 4, 4] } })
    expect(state.laid).toHaveLength(1)
    choose(state, 'KZ', `comply:${squeeze}`)
    expect(state.laid[0]?.taken).toBe(true)
  })
})
