/** The reveal, and how the hands of the powers turn (RULES.md, "Offers"). */
import { describe, expect, it } from 'vitest'
import { offerCard, pressureCard } from '../../../src/game/index.ts'
import { told } from '../../../src/tools/fact-text.ts'
import { anOffer, aPressure, nth, offers } from '../../support/cards.ts'
import type { Given } from '../../support/given.ts'
import { choosing, revealed } from '../../support/offers.ts'
import { choose } from '../../support/play.ts'

const chinese = anOffer({ power: 'CN', domain: 'economy', bind: 0 })
const [cn1, cn2, cn3] = offers({ power: 'CN' }, 3).filter((id) => offerCard(id).interest === 1)
const three = [cn1 ?? '', cn2 ?? '', cn3 ?? '']

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
    const enough = { contract: { CN: [1 + pressureCard(press).strength, 0, 0] as const } }
    expect(turned([a, dearest, press], [], enough)[1]).toEqual([dearest])
  })

  it('loses nothing more when every card was played', () => {
    expect(turned([a, b], [`offer:${a}`, `offer:${b}`])[1]).toEqual([])
  })

  it('may draw again what it has just buried, when the deck is short', () => {
    const state = revealed('CN', [a, b], [`offer:${a}`])
    expect([state.hidden.hands.CN, state.hidden.decks.CN]).toEqual([[a, b], []])
  })
})
