/** What a power may lay (RULES.md, "Offers"). */
import { describe, expect, it } from 'vitest'
import { type Domain, offerCard, type Power, pressureCard } from '../../../src/game/index.ts'
import { anOffer, anOfferWith, aPressure, nth, offers } from '../../support/cards.ts'
import type { Given } from '../../support/given.ts'
import { choosing, revealed } from '../../support/offers.ts'
import { asked, itemOf, itemsOf } from '../../support/play.ts'

const chinese = anOffer({ power: 'CN', domain: 'economy', bind: 0 })
const [cn1, cn2, cn3] = offers({ power: 'CN' }, 3).filter((id) => offerCard(id).interest === 1)
const three = [cn1 ?? '', cn2 ?? '', cn3 ?? '']
const stick = aPressure((card) => card.power === 'RU' && card.domain === 'diplomacy' && card.strength === 2)

describe('the menu of a power', () => {
  it('holds the offers it can afford, at what they cost it', () => {
    const cost = offerCard(chinese).interest
    const can = choosing('CN', [chinese], { interest: { CN: cost } })
    expect(itemOf(can, 'CN', `offer:${chinese}`).price).toBe(cost)
    const cannot = choosing('CN', [chinese], { interest: { CN: cost - 1 } })
    expect(itemsOf(cannot, 'CN')).toEqual([])
  })

  it('has room for two cards, together within its interest', () => {
    const { limit, budget, oil } = asked(choosing('CN', three, { interest: { CN: 3 } }), 'CN')
    expect([limit, budget, oil]).toEqual([2, 3, 0])
  })

  it('makes Russian security offers 1 cheaper for it, never below 1', () => {
    const dear = anOfferWith(
      (card) => card.power === 'RU' && card.domain === 'security' && card.interest >= 2,
    )
    const cheap = anOfferWith(
      (card) => card.power === 'RU' && card.domain === 'security' && card.interest === 1,
    )
    const state = choosing('RU', [dear, cheap])
    expect(itemOf(state, 'RU', `offer:${dear}`).price).toBe(offerCard(dear).interest - 1)
    expect(itemOf(state, 'RU', `offer:${cheap}`).price).toBe(1)
  })

  it('makes no other Russian offer cheaper, nor security from others', () => {
    const dear = (power: Power, domain: Domain) =>
      anOfferWith((card) => card.power === power && card.domain === domain && card.interest >= 2)
    const [economy, security] = [dear('RU', 'economy'), dear('CN', 'security')]
    const state = choosing('RU', [economy], { hands: { CN: [security] } })
    expect(itemOf(state, 'RU', `offer:${economy}`).price).toBe(offerCard(economy).interest)
    expect(itemOf(state, 'CN', `offer:${security}`).price).toBe(offerCard(security).interest)
  })

  it('makes American offers in the agenda domain 1 cheaper, never below 1', () => {
    const dear = anOfferWith(
      (card) => card.power === 'US' && card.domain === 'economy' && card.interest === 2,
    )
    const cheap = anOfferWith(
      (card) => card.power === 'US' && card.domain === 'economy' && card.interest === 1,
    )
    const prices = (agenda: 'economy' | 'security') => {
      const state = choosing('US', [dear, cheap], { agenda })
      return [dear, cheap].map((id) => itemOf(state, 'US', `offer:${id}`).price)
    }
    expect([prices('economy'), prices('security')]).toEqual([
      [1, 1],
      [2, 1],
    ])
  })

  it('changes a cost where a condition says so, never below 1', () => {
    const data = [{ kind: 'interest-cost', power: 'CN', domain: 'economy', by: -3 }] as const
    const state = choosing('CN', [chinese], { conditions: [{ card: 'belt-announced', until: 9, data }] })
    expect(itemOf(state, 'CN', `offer:${chinese}`).price).toBe(1)
  })
})

describe('sweetening', () => {
  const dear = anOfferWith((card) => card.power === 'CN' && card.price === 2 && card.interest === 1)

  it('takes 1 interest that is left over', () => {
    expect(itemOf(choosing('CN', [dear], { interest: { CN: 2 } }), 'CN', `sweeten:${dear}`).price).toBe(2)
    expect(itemsOf(choosing('CN', [dear], { interest: { CN: 1 } }), 'CN')).toEqual([`offer:${dear}`])
  })

  it('is for an offer whose price is above 1', () => {
    expect(itemsOf(choosing('CN', [dear], { trust: { CN: 0 } }), 'CN', 'sweeten')).toEqual([
      `sweeten:${dear}`,
    ])
    expect(itemsOf(choosing('CN', [dear], { trust: { CN: 1 } }), 'CN', 'sweeten')).toEqual([])
  })

  it('is for one offer, and the same card is not laid twice', () => {
    const second = nth(
      offers({ power: 'CN' }).filter((id) => id !== dear && offerCard(id).price === 2),
      0,
    )
    const items = asked(choosing('CN', [dear, second], { interest: { CN: 5 } }), 'CN').items
    const shared = (a: string, b: string) => {
      const [one, two] = [a, b].map((id) => items.find((item) => item.id === id)?.groups ?? [])
      return (one ?? []).some((group) => two?.includes(group))
    }
    expect(shared(`sweeten:${dear}`, `sweeten:${second}`)).toBe(true)
    expect(shared(`offer:${dear}`, `sweeten:${dear}`)).toBe(true)
    expect(shared(`offer:${dear}`, `sweeten:${second}`)).toBe(false)
  })

  it('takes 1 off the price', () => {
    const state = revealed('CN', [dear], [`sweeten:${dear}`])
    expect(state.laid).toMatchObject([{ card: dear, price: 1, sweetened: true }])
  })
})

describe('a pressure', () => {
  it.each([
    [2, []],
    [3, [`pressure:${stick}`]],
  ])('wants leverage of its strength: a contract at %i', (diplomacy, items) => {
    const state = choosing('RU', [stick], { contract: { RU: [0, 0, diplomacy] } })
    expect(itemsOf(state, 'RU')).toEqual(items)
  })

  it('costs its interest', () => {
    const state = choosing('RU', [stick], { contract: { RU: [4, 4, 4] } })
    expect(itemOf(state, 'RU', `pressure:${stick}`).price).toBe(pressureCard(stick).interest)
    const items = (less: number) =>
      itemsOf(
        choosing('RU', [stick], {
          contract: { RU: [4, 4, 4] },
          interest: { RU: pressureCard(stick).interest - less },
        }),
        'RU',
      )
    expect([items(0).length, items(1).length]).toEqual([1, 0])
  })

  it('spends no leverage: two may be laid on the same', () => {
    const other = aPressure((card) => card.power === 'RU' && card.id !== stick && card.strength === 2)
    const state = revealed('RU', [stick, other], [`pressure:${stick}`, `pressure:${other}`], {
      contract: { RU: [0, 0, 3] },
    })
    expect(state.laid.map((laid) => laid.card)).toEqual([stick, other])
  })

  it('is kept out of a lesson until round 2', () => {
    const changes: Given = { contract: { RU: [0, 0, 4] }, options: { lesson: true } }
    expect(itemsOf(choosing('RU', [stick], { ...changes, round: 1 }), 'RU')).toEqual([])
    expect(itemsOf(choosing('RU', [stick], { ...changes, round: 2 }), 'RU')).toHaveLength(1)
  })
})
