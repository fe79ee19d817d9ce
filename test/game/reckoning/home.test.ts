/** Home first: the crisis response and the initiatives (RULES.md, "Home first"). */
import { expect, it } from 'vitest'
import { eventCard, initiativeCard } from '../../../src/game/index.ts'
import { told } from '../../../src/tools/fact-text.ts'
import { first, initiatives, nth } from '../../support/cards.ts'
import { CRISIS, given, QUIET_EVENT } from '../../support/given.ts'
import { reckoned } from '../../support/play.ts'

const responses = eventCard(CRISIS).responses ?? []
const aside = first(responses.filter((response) => response.cubes === 0))
const priced = first(responses.filter((response) => response.cubes > 0))

it('has no response to news that is no crisis', () => {
  expect(told(reckoned(given({ event: QUIET_EVENT })), 'response')).toEqual([])
})

it('carries out the crisis response that was chosen', () => {
  const lines = told(reckoned(given({ event: CRISIS }), `respond:${priced.id}`), 'response')
  expect(lines[0]).toMatch(`responded ${priced.id} for `)
  expect(lines).toHaveLength(1 + priced.effects.length)
})

it('stands aside if no response is chosen', () => {
  const chosen = told(reckoned(given({ event: CRISIS }), `respond:${aside.id}`), 'response')
  expect(chosen[0]).toBe(`responded ${aside.id} for 0 cubes because response ${CRISIS}`)
  expect(told(reckoned(given({ event: CRISIS })), 'response')).toEqual(chosen)
})

it('takes the oil of a response from the treasury', () => {
  const before = given({ event: 'forecast-cut', treasury: 5 })
  const dear = first(
    (eventCard('forecast-cut').responses ?? []).filter((response) => (response.oil ?? 0) > 0),
  )
  const lines = told(reckoned(before, `respond:${dear.id}`), 'response')
  expect(lines[1]).toBe(`treasury 5 -> ${5 - (dear.oil ?? 0)} because response forecast-cut`)
})

const paid = initiatives((card) => card.oil > 0, 2)
const [left, right] = [nth(paid, 0), nth(paid, 1)]

it('carries out initiatives from left to right, however they were chosen, each paying its oil', () => {
  const state = given({ treasury: 9, hands: { KZ: [left, right] } })
  const lines = told(reckoned(state, `initiative:${right}`, `initiative:${left}`), 'initiative')
  const deeds = lines.filter((line) => /launched|treasury/.test(line))
  const rest = 9 - initiativeCard(left).oil
  expect(deeds.slice(0, 4)).toEqual([
    expect.stringMatching(`^launched .* because initiative ${left}$`),
    `treasury 9 -> ${rest} because initiative ${left}`,
    expect.stringMatching(`^launched .* because initiative ${right}$`),
    `treasury ${rest} -> ${rest - initiativeCard(right).oil} because initiative ${right}`,
  ])
  expect(state.launched).toEqual([left, right])
})

it('answers the crisis before it launches anything, and both before offers are taken', () => {
  const cheap = first(initiatives((card) => card.cubes === 1 && card.oil <= 4))
  const state = given({ event: CRISIS, hands: { KZ: [cheap] } })
  const rules = reckoned(state, `initiative:${cheap}`, `respond:${priced.id}`).map(
    (fact) => fact.because.rule,
  )
  expect(rules.lastIndexOf('response')).toBeLessThan(rules.indexOf('initiative'))
  expect(rules.lastIndexOf('initiative')).toBeLessThan(rules.indexOf('expectation'))
})
