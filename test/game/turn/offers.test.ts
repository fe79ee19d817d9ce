import { describe, expect, it } from 'vitest'
import { offerCard, POWERS, type Power, pressureCard, type State } from '../../../src/game/index.ts'
import { anOffer, anOfferWith, aPressure, nth, offers } from '../../support/cards.ts'
import { type Given, given } from '../../support/given.ts'
import { asked, choose, itemOf, itemsOf } from '../../support/play.ts'
import { told } from '../../support/tell.ts'

/** A game in which the powers choose, with this hand for one of them. */
function choosing(power: Power, hand: string[], changes: Given = {}): State {
  return given({ decision: 'offers', ...changes, hands: { [power]: [...hand], ...changes.hands } })
}

/** The reveal that follows when one power chooses and the others pass. */
function revealed(power: Power, hand: string[], choice: string[], changes: Given = {}): State {
  const state = choosing(power, hand, changes)
  for (const seat of POWERS) choose(state, seat, ...(seat === power ? choice : []))
  return state
}

const chinese = anOffer({ power: 'CN', domain: 'economy', bind: 0 })
const [cn1, cn2, cn3] = offers({ power: 'CN' }, 3).filter((id) => offerCard(id).interest === 1)
const three = [cn1 ?? '', cn2 ?? '', cn3 ?? '']
const stick = aPressure((card) => card.power === 'RU' && card.domain === 'security' && card.strength === 2)

describe('the menu of a power', () => {
  it('holds the offers it can afford, at what they cost it', () => {
    const cost = offerCard(chinese).interest
    const can = choosing('CN', [chinese], { interest: { CN: cost } })
    expect(itemOf(can, 'CN', `offer:${chinese}`).price).toBe(cost)
    const cannot = choosing('CN', [chinese], { interest: { CN: cost - 1 } })
    expect(itemsOf(cannot, 'CN')).toEqual([])
  })

  it('has room for two cards, together within its interest', () => {
    const { limit, budget } = asked(choosing('CN', three, { interest: { CN: 3 } }), 'CN')
    expect([limit, budget]).toEqual([2, 3])
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
    const economy = anOffer({ power: 'RU', domain: 'economy', bind: 1 })
    const security = anOffer({ power: 'CN', domain: 'security' })
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
  ])('wants leverage of its strength: a contract at %i', (security, items) => {
    const state = choosing('RU', [stick], { contract: { RU: [security, 0, 0] } })
    expect(itemsOf(state, 'RU')).toEqual(items)
  })

  it('costs its interest', () => {
    const state = choosing('RU', [stick], { contract: { RU: [4, 4, 4] } })
    expect(itemOf(state, 'RU', `pressure:${stick}`).price).toBe(pressureCard(stick).interest)
  })

  it('spends no leverage: two may be laid on the same', () => {
    const other = aPressure((card) => card.power === 'RU' && card.id !== stick && card.strength === 2)
    const state = revealed('RU', [stick, other], [`pressure:${stick}`, `pressure:${other}`], {
      contract: { RU: [3, 0, 0] },
    })
    expect(state.laid.map((laid) => laid.card)).toEqual([stick, other])
  })

  it('is kept out of a lesson until round 2', () => {
    const changes: Given = { contract: { RU: [4, 0, 0] }, options: { lesson: true } }
    expect(itemsOf(choosing('RU', [stick], { ...changes, round: 1 }), 'RU')).toEqual([])
    expect(itemsOf(choosing('RU', [stick], { ...changes, round: 2 }), 'RU')).toHaveLength(1)
  })
})

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

  it('changes where a condition says so, in its domain or in all', () => {
    const price = (domain: 'economy' | 'security' | undefined) => {
      const modifier = { kind: 'price', power: 'CN', by: 1 } as const
      const data = [domain ? { ...modifier, domain } : modifier]
      const conditions = [{ card: 'belt-announced', until: 9, data }]
      return revealed('CN', [dear], [`offer:${dear}`], { conditions, interest: { CN: 5 } }).laid[0]?.price
    }
    expect([price(offerCard(dear).domain as 'economy'), price('security'), price(undefined)]).toEqual([
      4, 3, 4,
    ])
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

describe('the reveal', () => {
  it('waits for the last of the four, in whatever order they choose', () => {
    const state = choosing('CN', [chinese])
    for (const power of ['EU', 'CN', 'US'] as const) {
      choose(state, power, ...(power === 'CN' ? [`offer:${chinese}`] : []))
      expect([state.laid, state.decision]).toEqual([[], 'offers'])
    }
    choose(state, 'RU')
    expect([state.laid.length, state.decision, state.hidden.chosen]).toEqual([1, 'attention', {}])
  })

  it('lays the cards in seat order, then as laid', () => {
    const [a, b] = [nth(three, 2), nth(three, 0)]
    const russian = anOffer({ power: 'RU', domain: 'economy' })
    const state = choosing('CN', three, { hands: { RU: [russian] } })
    choose(state, 'CN', `offer:${a}`, `offer:${b}`)
    for (const power of ['US', 'EU'] as const) choose(state, power)
    choose(state, 'RU', `offer:${russian}`)
    expect(state.laid.map((laid) => laid.card)).toEqual([russian, a, b])
  })

  it('tells who laid what, and who passed', () => {
    const state = choosing('CN', [chinese])
    for (const power of ['RU', 'US', 'EU'] as const) choose(state, power)
    expect(told(choose(state, 'CN', `offer:${chinese}`))).toEqual([
      'passed RU because offers',
      'passed US because offers',
      'passed EU because offers',
      `laid by CN at ${offerCard(chinese).price} because offers ${chinese}`,
      `drew ${chinese} (CN alone knows) because offers`,
    ])
  })

  it('leaves the interest of the powers as it was', () => {
    const state = revealed('CN', [chinese], [`offer:${chinese}`])
    expect(state.interest).toEqual({ RU: 4, CN: 4, US: 4, EU: 4 })
  })
})

describe('the hand of a power after the reveal', () => {
  const cards = offers({ power: 'CN' }, 8)
  const dearest = nth(
    cards.filter((id) => offerCard(id).interest >= 3),
    0,
  )
  const cheap = cards.filter((id) => offerCard(id).interest === 1)
  const [a, b, c, d] = [nth(cheap, 0), nth(cheap, 1), nth(cheap, 2), nth(cheap, 3)]

  function turned(hand: string[], choice: string[], changes: Given = {}): string[][] {
    const state = revealed('CN', hand, choice, { decks: { CN: ['x', 'y', 'z'] }, ...changes })
    return [state.hidden.hands.CN, state.hidden.decks.CN]
  }

  it('has lost the cards played and one more, under the deck in this order, and is filled to five', () => {
    expect(turned([a, b, c, d], [`offer:${b}`])).toEqual([
      [c, d, 'x', 'y', 'z'],
      [b, a],
    ])
  })

  it('loses the dearest card', () => {
    expect(turned([a, dearest, b], [])).toEqual([[a, b, 'x', 'y', 'z'], [dearest]])
  })

  it('loses the leftmost of equals', () => {
    expect(turned([a, b, c], [])[1]).toEqual([a])
  })

  it('loses a pressure without leverage first', () => {
    const press = aPressure((card) => card.power === 'CN' && card.interest === 1)
    expect(turned([a, dearest, press], [])[1]).toEqual([press])
    expect(turned([a, dearest, press], [], { contract: { CN: [4, 4, 4] } })[1]).toEqual([dearest])
  })

  it('loses nothing more when every card was played', () => {
    expect(turned([a, b], [`offer:${a}`, `offer:${b}`])[1]).toEqual([])
  })

  it('may draw again what it has just buried, when the deck is short', () => {
    const state = revealed('CN', [a, b], [`offer:${a}`])
    expect([state.hidden.hands.CN, state.hidden.decks.CN]).toEqual([[a, b], []])
  })
})
