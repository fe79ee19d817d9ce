/** The steps of the reckoning come in their order (RULES.md, "Reckoning"). */
import { expect, it } from 'vitest'
import { anOffer, aPressure } from '../../support/cards.ts'
import { CRISIS, given, offered, pressed } from '../../support/given.ts'
import { reckoned } from '../../support/play.ts'

it('goes home first, then a to g', () => {
  const deal = anOffer({ power: 'CN', domain: 'economy', bind: 0 })
  const stick = aPressure((card) => card.power === 'RU' && card.domain === 'diplomacy' && card.strength === 2)
  const state = given({
    event: CRISIS,
    need: 3,
    attention: 6,
    hands: { KZ: ['calm-the-north'] },
    laid: [pressed(stick), offered(deal)],
    pledge: { power: 'CN', cubes: 1 },
    contract: { RU: [4, 4, 3], EU: [1, 0, 0] },
    trust: { EU: -2 },
    tracks: { sovereignty: 12 },
    dependence: 3,
  })
  const facts = reckoned(state, 'respond:warn', 'initiative:calm-the-north', `take:${deal}`)
  const order = [...new Set(facts.map((fact) => fact.because.rule))]
  const steps = [
    'response',
    'initiative',
    'offer',
    'resisted',
    'pledge-kept',
    'expectation',
    'unravelling',
    'net-benefits',
    'patron',
    'dependence',
    'lost-freedom',
  ]
  expect(order.filter((rule) => steps.includes(rule))).toEqual(steps)
})

it('moves nothing on a still table', () => {
  const state = given()
  const before = structuredClone(state)
  const changes = reckoned(state).filter((fact) => fact.kind !== 'attended' && fact.kind !== 'net')
  expect(changes).toEqual([])
  expect(state).toEqual(before)
})
