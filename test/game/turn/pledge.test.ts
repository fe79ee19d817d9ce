/** The pledge (RULES.md, "Pledge"). */
import { expect, it } from 'vitest'
import { told } from '../../../src/tools/fact-text.ts'
import { anOffer, nth } from '../../support/cards.ts'
import { given, offered } from '../../support/given.ts'
import { asked, choose, itemsOf } from '../../support/play.ts'

it('promises one power what it expects now', () => {
  const state = given({ decision: 'pledge', expected: { CN: 2 } })
  expect(told(choose(state, 'KZ', 'pledge:CN'))).toEqual(['pledged 2 to CN because pledge'])
  expect(state.pledge).toEqual({ power: 'CN', cubes: 2 })
})

it('promises 1 cube to a power that expects none', () => {
  const state = given({ decision: 'pledge', expected: { EU: 0 } })
  expect(told(choose(state, 'KZ', 'pledge:EU'))).toEqual(['pledged 1 to EU because pledge'])
})

it('may be left', () => {
  const state = given({ decision: 'pledge' })
  expect(choose(state, 'KZ')).toEqual([])
  expect(state.pledge).toBeUndefined()
})

it('goes to one power at most', () => {
  const { limit } = asked(given({ decision: 'pledge' }), 'KZ')
  expect(limit).toBe(1)
})

it('costs nothing to make', () => {
  const { budget, oil, items } = asked(given({ decision: 'pledge' }), 'KZ')
  expect([budget, oil, items.map((item) => item.price + item.oil)]).toEqual([0, 0, [0, 0, 0, 0]])
})

it('is not on the menu where it exceeds the cubes of this round', () => {
  const state = given({ decision: 'pledge', attention: 3, expected: { RU: 3, CN: 4 } })
  expect(itemsOf(state, 'KZ')).toEqual(['pledge:RU', 'pledge:US', 'pledge:EU'])
})

it('is public before the powers choose', () => {
  const state = given({ decision: 'pledge' })
  choose(state, 'KZ', 'pledge:US')
  expect([state.decision, state.pledge]).toEqual(['offers', { power: 'US', cubes: 1 }])
})

it('stands as promised though being spurned raises the expectation', () => {
  const laid = [offered(anOffer({ power: 'US', domain: 'economy', bind: 0 })), offered('cn-grain-market')]
  const state = given({ pledge: { power: 'CN', cubes: 1 }, laid })
  const lines = told(choose(state, 'KZ', `take:${nth(laid, 0).card}`, 'envoy:CN'), 'pledge-kept')
  expect(lines[0]).toBe('promise to CN kept: 1 of 1 because pledge-kept')
})
