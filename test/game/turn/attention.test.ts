/** What Kazakhstan may spend its cubes on (RULES.md, "Attention"). */
import { describe, expect, it } from 'vitest'
import {
  eventCard,
  excludes,
  initiativeCard,
  offerCard,
  pressureCard,
  type State,
} from '../../../src/game/index.ts'
import { anOffer, anOfferWith, aPressure, initiatives, nth, offers } from '../../support/cards.ts'
import { CRISIS, type Given, given, offered, pressed } from '../../support/given.ts'
import { asked, choose, itemOf, itemsOf } from '../../support/play.ts'

const stick = aPressure((card) => card.power === 'RU' && card.strength === 3)
const deal = anOffer({ power: 'CN', domain: 'economy', bind: 0 })

function together(state: State, a: string, b: string): boolean {
  return !excludes(itemOf(state, 'KZ', a), itemOf(state, 'KZ', b))
}

it('spends the cubes of the round, and the oil of the treasury', () => {
  const { budget, oil } = asked(given({ attention: 4, treasury: 7 }), 'KZ')
  expect([budget, oil]).toEqual([4, 7])
})

it('may spend nothing', () => {
  const state = given({ laid: [offered(deal)] })
  choose(state, 'KZ')
  expect(state.history[0]?.cubes).toEqual({ RU: 0, CN: 0, US: 0, EU: 0, home: 0 })
})

describe('offers', () => {
  it('cost their price of this round, and count for their power', () => {
    const state = given({ laid: [offered(deal, { price: 3 })] })
    expect(itemOf(state, 'KZ', `take:${deal}`)).toMatchObject({ price: 3, oil: 0, power: 'CN', counts: true })
  })

  it('are not on the menu beyond the cubes there are', () => {
    const ids = (attention: number) =>
      itemsOf(given({ attention, laid: [offered(deal, { price: 3 })] }), 'KZ', 'take')
    expect([ids(2).length, ids(3).length]).toEqual([0, 1])
  })

  it('that bind are not on the menu at contract 4; deals are', () => {
    const binding = anOffer({ power: 'CN', domain: 'economy', bind: 1 })
    const laid = [offered(binding), offered(deal)]
    expect(itemsOf(given({ laid, contract: { CN: [0, 4, 0] } }), 'KZ', 'take')).toEqual([`take:${deal}`])
    expect(itemsOf(given({ laid, contract: { CN: [0, 3, 0] } }), 'KZ', 'take')).toHaveLength(2)
  })

  const framework = anOfferWith((card) => card.power === 'CN' && card.domain === 'economy' && card.bind === 2)
  const [one, two] = offers({ power: 'CN', domain: 'economy', bind: 1 }, 2)
  const agreement = one ?? ''

  it.each([
    ['a framework before an agreement at 2 leaves no room', 2, [framework, agreement], false],
    ['a framework before an agreement at 1 leaves room', 1, [framework, agreement], true],
    ['an agreement before a framework at 2 leaves some room', 2, [agreement, framework], true],
    ['an agreement before an agreement at 3 leaves no room', 3, [agreement, two ?? ''], false],
    ['an agreement before an agreement at 2 leaves room', 2, [agreement, two ?? ''], true],
    ['a deal takes no room', 3, [deal, agreement], true],
  ])('%s', (_name, level, cards, both) => {
    const state = given({ contract: { CN: [0, level, 0] }, laid: cards.map((id) => offered(id)) })
    expect(together(state, `take:${nth(cards, 0)}`, `take:${nth(cards, 1)}`)).toBe(both)
  })

  it('of different powers or domains never crowd each other out', () => {
    const security = anOffer({ power: 'CN', domain: 'security', bind: 1 })
    const russian = anOffer({ power: 'RU', domain: 'economy', bind: 1 })
    const laid = [offered(russian), offered(agreement), offered(security)]
    const state = given({ contract: { CN: [3, 3, 0], RU: [0, 3, 0] }, laid })
    expect(together(state, `take:${russian}`, `take:${agreement}`)).toBe(true)
    expect(together(state, `take:${agreement}`, `take:${security}`)).toBe(true)
  })
})

describe('a pressure', () => {
  it('is complied with for no cubes, or resisted with 1 up to those that meet its strength', () => {
    const state = given({ laid: [pressed(stick)] })
    const items = asked(state, 'KZ').items.filter((item) => item.card === stick)
    expect(items.map(({ id, price }) => [id, price])).toEqual([
      [`comply:${stick}`, 0],
      [`resist:${stick}:1`, 1],
      [`resist:${stick}:2`, 2],
    ])
    expect(pressureCard(stick).strength).toBe(3)
  })

  it('has one answer', () => {
    const state = given({ laid: [pressed(stick)] })
    expect(together(state, `comply:${stick}`, `resist:${stick}:1`)).toBe(false)
    expect(together(state, `resist:${stick}:2`, `resist:${stick}:1`)).toBe(false)
  })

  it('is answered apart from another of the same power', () => {
    const other = aPressure((card) => card.power === 'RU' && card.id !== stick)
    const state = given({ laid: [pressed(stick), pressed(other)] })
    expect(together(state, `comply:${stick}`, `comply:${other}`)).toBe(true)
  })

  it('is resisted with no more cubes than there are', () => {
    expect(itemsOf(given({ attention: 1, laid: [pressed(stick)] }), 'KZ', 'resist')).toEqual([
      `resist:${stick}:1`,
    ])
  })

  it('is answered with cubes that count for nobody', () => {
    expect(itemOf(given({ laid: [pressed(stick)] }), 'KZ', `resist:${stick}:1`).counts).toBeUndefined()
  })
})

describe('a crisis', () => {
  it('has its responses on the menu, one of which may be chosen', () => {
    const ids = (eventCard(CRISIS).responses ?? []).map((response) => `respond:${response.id}`)
    const state = given({ event: CRISIS })
    expect(itemsOf(state, 'KZ', 'respond')).toEqual(ids)
    expect(together(state, nth(ids, 0), nth(ids, 1))).toBe(false)
  })

  it('has no response that exceeds the cubes or the oil there are', () => {
    const dear = (eventCard('forecast-cut').responses ?? []).find((response) => response.oil)
    const id = `respond:${dear?.id}`
    const ids = (changes: Given) => itemsOf(given({ event: 'forecast-cut', ...changes }), 'KZ', 'respond')
    expect(ids({ treasury: dear?.oil ?? 0 })).toContain(id)
    expect(ids({ treasury: (dear?.oil ?? 0) - 1 })).not.toContain(id)
    expect(ids({ attention: 0 })).toEqual(['respond:tighten-belts'])
  })

  it('has a response that needs something only while it is so', () => {
    const ids = (routes: Given['routes']) =>
      itemsOf(given({ event: 'oil-flows-east', treasury: 9, ...(routes ? { routes } : {}) }), 'KZ', 'respond')
    expect(ids([])).toContain('respond:full-flow')
    expect(ids(['china'])).not.toContain('respond:full-flow')
    expect(ids(['caspian'])).toContain('respond:full-flow')
  })

  it('counts for a power only where the response names it', () => {
    const state = given({ event: CRISIS })
    expect(itemOf(state, 'KZ', 'respond:telephone')).toMatchObject({ power: 'RU', counts: true })
    expect(itemOf(state, 'KZ', 'respond:warn').power).toBeUndefined()
  })
})

describe('initiatives', () => {
  const [one, two] = initiatives((card) => card.oil >= 2, 2)
  const hand = [one ?? '', two ?? '']

  it('are those of the hand, each for its cubes and its oil', () => {
    const state = given({ treasury: 9, hands: { KZ: hand } })
    const items = asked(state, 'KZ').items.filter((item) => item.kind === 'initiative')
    expect(items.map(({ card, price, oil }) => [card, price, oil])).toEqual(
      hand.map((id) => [id, initiativeCard(id).cubes, initiativeCard(id).oil]),
    )
  })

  it('want their oil in the treasury now', () => {
    const oil = initiativeCard(nth(hand, 0)).oil
    const ids = (treasury: number) =>
      itemsOf(given({ treasury, hands: { KZ: [nth(hand, 0)] } }), 'KZ', 'initiative')
    expect([ids(oil).length, ids(oil - 1).length]).toEqual([1, 0])
  })

  it('may be several, as long as the treasury pays for all', () => {
    const both = hand.map((id) => `initiative:${id}`)
    const sum = hand.reduce((oil, id) => oil + initiativeCard(id).oil, 0)
    const state = given({ treasury: sum, attention: 8, hands: { KZ: [...hand] } })
    choose(state, 'KZ', ...both)
    expect(state.launched).toEqual(hand)
    const poor = given({ treasury: sum - 1, attention: 8, hands: { KZ: [...hand] } })
    expect(() => choose(poor, 'KZ', ...both)).toThrow('over-treasury')
  })

  it('are kept out of a lesson until round 3', () => {
    const ids = (round: number) =>
      itemsOf(
        given({ round, treasury: 9, options: { lesson: true }, hands: { KZ: hand } }),
        'KZ',
        'initiative',
      )
    expect([ids(2).length, ids(3).length]).toEqual([0, 2])
  })
})

describe('the envoy', () => {
  it('is one cube, to one power a round', () => {
    const state = given()
    expect(itemsOf(state, 'KZ', 'envoy')).toEqual(['envoy:RU', 'envoy:CN', 'envoy:US', 'envoy:EU'])
    expect(itemOf(state, 'KZ', 'envoy:EU')).toMatchObject({ price: 1, power: 'EU', counts: true })
    expect(together(state, 'envoy:EU', 'envoy:RU')).toBe(false)
  })

  it('stays at home when there is no cube', () => {
    expect(itemsOf(given({ attention: 0 }), 'KZ')).toEqual([])
    expect(itemsOf(given({ attention: 1 }), 'KZ', 'envoy')).toHaveLength(4)
  })
})

it('lists a response, initiatives, offers and answers, the envoy: as they are carried out', () => {
  const state = given({
    event: CRISIS,
    treasury: 9,
    hands: { KZ: ['calm-the-north'] },
    laid: [offered(deal), pressed(stick)],
  })
  const kinds = [...new Set(asked(state, 'KZ').items.map((item) => item.kind))]
  expect(kinds).toEqual(['respond', 'initiative', 'take', 'comply', 'resist', 'envoy'])
  expect(offerCard(deal).power).toBe('CN')
})
