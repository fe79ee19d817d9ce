/** Step d: unravelling and severance (RULES.md, "Unravelling"). */
import { expect, it } from 'vitest'
import { told } from '../../../src/tools/fact-text.ts'
import { given } from '../../support/given.ts'
import { reckoned } from '../../support/play.ts'

it('costs a power at trust -2 one level of its highest contract', () => {
  const state = given({ trust: { CN: -2 }, contract: { CN: [1, 3, 2] } })
  expect(told(reckoned(state), 'unravelling', 'severance')).toEqual([
    'contract CN economy 3 -> 2 because unravelling',
  ])
  expect(state.trust.CN).toBe(-2)
})

it('leaves the contracts of a power at trust -1', () => {
  const state = given({ trust: { CN: -1 }, contract: { CN: [1, 3, 2] } })
  expect(told(reckoned(state), 'unravelling', 'severance')).toEqual([])
})

it('severs at trust -3: two levels, 1 from the track of that domain, and trust is -2 again', () => {
  const state = given({ trust: { US: -3 }, contract: { US: [1, 1, 3] } })
  expect(told(reckoned(state), 'unravelling', 'severance')).toEqual([
    'contract US diplomacy 3 -> 1 because severance',
    'trust US -3 -> -2 because severance',
    'legitimacy 6 -> 5 because severance',
  ])
})

it.each([
  [[2, 2, 2], 'security'],
  [[1, 2, 2], 'economy'],
] as const)('takes from %j in the order security, economy, diplomacy', (levels, domain) => {
  const lines = told(reckoned(given({ trust: { EU: -2 }, contract: { EU: levels } })), 'unravelling')
  expect(lines).toEqual([`contract EU ${domain} 2 -> 1 because unravelling`])
})

it('finds nothing to unravel where no contract is left', () => {
  expect(told(reckoned(given({ trust: { EU: -2 } })), 'unravelling')).toEqual([])
})

it('still takes 1 from security by severance where no contract is left', () => {
  expect(told(reckoned(given({ trust: { EU: -3 } })), 'severance')).toEqual([
    'trust EU -3 -> -2 because severance',
    'security 5 -> 4 because severance',
  ])
})

it('goes through the powers in seat order', () => {
  const levels = [1, 0, 0] as const
  const state = given({ trust: { RU: -2, CN: -3, US: -2 }, contract: { RU: levels, CN: levels, US: levels } })
  const lines = told(reckoned(state), 'unravelling', 'severance').filter((line) =>
    line.startsWith('contract'),
  )
  expect(lines.map((line) => line.split(' ')[1])).toEqual(['RU', 'CN', 'US'])
})
