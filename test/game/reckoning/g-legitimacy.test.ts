/** Step g: legitimacy (RULES.md, "Legitimacy"). */
import { expect, it } from 'vitest'
import { told } from '../../../src/tools/fact-text.ts'
import { anOffer, aPressure } from '../../support/cards.ts'
import { type Given, given, offered, pressed } from '../../support/given.ts'
import { reckoned } from '../../support/play.ts'

const deal = anOffer({ power: 'CN', domain: 'economy', bind: 0 })
const stick = aPressure((card) => card.power === 'RU' && card.domain === 'security')

function lines(changes: Given, ...choice: string[]): string[] {
  return told(reckoned(given(changes), ...choice), 'growth', 'decline', 'lost-freedom')
}

it('rises by 1 with prosperity, while it is below 6', () => {
  const laid = [offered(deal, { benefit: 1 })]
  expect(lines({ laid, tracks: { legitimacy: 5 } }, `take:${deal}`)).toEqual([
    'legitimacy 5 -> 6 because growth',
  ])
})

it('does not rise with prosperity at 6', () => {
  const laid = [offered(deal, { benefit: 1 })]
  expect(lines({ laid, tracks: { legitimacy: 6 } }, `take:${deal}`)).toEqual([])
})

it('falls by 1 with prosperity, however high it stands', () => {
  expect(lines({ need: 1, tracks: { legitimacy: 9 }, contract: { RU: [0, 0, 4] } })).toEqual([
    'legitimacy 10 -> 9 because decline',
  ])
})

it('falls by 1 with sovereignty', () => {
  expect(lines({ laid: [pressed(stick)] }, `comply:${stick}`)).toEqual([
    'legitimacy 6 -> 5 because lost-freedom',
  ])
})

it('may fall for both', () => {
  expect(lines({ need: 1, laid: [pressed(stick)] }, `comply:${stick}`)).toEqual([
    'legitimacy 5 -> 4 because decline',
    'legitimacy 4 -> 3 because lost-freedom',
  ])
})

it('compares with the start of the reckoning: what is gained and lost in between leaves it alone', () => {
  const laid = [offered(deal, { benefit: 1 })]
  expect(lines({ laid, need: 1, tracks: { legitimacy: 4 } }, `take:${deal}`)).toEqual([])
})

it('counts what was paid for at home', () => {
  const state = given({ hands: { KZ: ['beyond-oil'] }, treasury: 9, tracks: { legitimacy: 3 } })
  expect(told(reckoned(state, 'initiative:beyond-oil'), 'growth')).toEqual([
    'legitimacy 4 -> 5 because growth',
  ])
})
