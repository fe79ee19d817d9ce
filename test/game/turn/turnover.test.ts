/** Between rounds: interests drift and initiatives are drawn (RULES.md, "Between rounds"). */
import { describe, expect, it } from 'vitest'
import { told } from '../../../src/tools/fact-text.ts'
import { initiatives } from '../../support/cards.ts'
import { CRISIS, given } from '../../support/given.ts'
import { choose } from '../../support/play.ts'

describe('interests', () => {
  it('move 1 toward the level of the next round', () => {
    const state = given({ interest: { RU: 1, CN: 4, US: 5, EU: 3 }, events: ['tashkent-opens'] })
    expect(told(choose(state, 'KZ'), 'era')).toEqual([
      'interest RU 1 -> 2 because era',
      'interest US 5 -> 4 because era',
      'interest EU 3 -> 4 because era',
    ])
  })

  it('move before the news', () => {
    const state = given({ interest: { US: 3 }, events: ['us-silk-road'] })
    const lines = told(choose(state, 'KZ')).filter((line) => line.startsWith('interest'))
    expect(lines).toEqual(['interest US 3 -> 4 because era', 'interest US 4 -> 5 because news us-silk-road'])
  })

  it('stay when the game is over', () => {
    const state = given({ round: 6, interest: { RU: 1 } })
    choose(state, 'KZ')
    expect(state.interest.RU).toBe(1)
  })
})

describe('the initiatives of Kazakhstan', () => {
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = initiatives(
    (card) => card.cubes <= 2 && card.oil <= 2 && card.eras.includes('2011'),
    6,
  )
  const hand = [a, b, c, d]

  function turned(deck: string[], ...launched: string[]): { hand: string[]; deck: string[] } {
    const state = given({ hands: { KZ: [...hand] }, decks: { KZ: deck } })
    choose(state, 'KZ', ...launched.map((id) => `initiative:${id}`))
    return { hand: state.hidden.hands.KZ, deck: state.hidden.decks.KZ }
  }

  it('once launched leave the hand and the game', () => {
    expect(turned([], b)).toEqual({ hand: [a, c, d], deck: [] })
  })

  it('leave for no other reason: a response or the envoy takes none from the hand', () => {
    const state = given({ event: CRISIS, hands: { KZ: [...hand] } })
    choose(state, 'KZ', 'respond:warn', 'envoy:CN', `initiative:${b}`)
    expect(state.hidden.hands.KZ).toEqual([a, c, d])
  })

  it('are drawn back to four, from the top of the pile', () => {
    expect(turned([e, f], b)).toEqual({ hand: [a, c, d, e], deck: [f] })
  })

  it('are as many as the pile has', () => {
    expect(turned([e], a, b)).toEqual({ hand: [c, d, e], deck: [] })
  })

  it('turn if none was played: the leftmost goes under the pile first', () => {
    expect(turned([e, f])).toEqual({ hand: [b, c, d, e], deck: [f, a] })
  })

  it('stay if none was played and the pile is empty', () => {
    expect(turned([])).toEqual({ hand, deck: [] })
  })

  it('turn in a lesson, though they cannot be launched yet', () => {
    const state = given({ options: { lesson: true }, hands: { KZ: [...hand] }, decks: { KZ: [e] } })
    choose(state, 'KZ')
    expect(state.hidden.hands.KZ).toEqual([b, c, d, e])
  })

  it('are told to Kazakhstan alone', () => {
    const state = given({ hands: { KZ: [...hand] }, decks: { KZ: [e] } })
    const facts = choose(state, 'KZ').filter((fact) => 'only' in fact)
    expect(told(facts)).toEqual([
      `discarded ${a} (KZ alone knows) because initiative`,
      `drew ${e} (KZ alone knows) because initiative`,
    ])
  })
})
