/** What follows from the table: weight, dominance, the patron, leverage (RULES.md, "Derived values"). */
import { describe, expect, it } from 'vitest'
import { avoidsRussia, dominance, leverage, patron, weight } from '../../src/game/index.ts'
import { type Given, given } from '../support/given.ts'

it('weighs a power by the sum of its contracts', () => {
  const state = given({ contract: { CN: [1, 3, 2] } })
  expect([weight(state, 'CN'), weight(state, 'RU')]).toEqual([6, 0])
})

it.each([
  [{ RU: [4, 1, 0], CN: [1, 1, 1] }, 2],
  [{ CN: [4, 4, 0] }, 8],
  [{ RU: [2, 1, 0], EU: [1, 1, 1] }, 0],
  [{ US: [1, 0, 0], CN: [1, 1, 1], RU: [0, 2, 0] }, 1],
] as [Given['contract'], number][])('knows dominance as the first less the second: %j', (contract, lead) => {
  expect(dominance(given({ contract: contract ?? {} }))).toBe(lead)
})

it('has for patron the first power, in seat order where they are equal', () => {
  expect(patron(given({ contract: { CN: [1, 0, 0], US: [1, 0, 0] } }))).toBe('CN')
  expect(patron(given())).toBe('RU')
})

describe('leverage', () => {
  it('is each level beyond the first, over the domains', () => {
    const state = given({ contract: { CN: [0, 4, 2], EU: [1, 1, 1] } })
    expect([leverage(state, 'CN'), leverage(state, 'EU')]).toEqual([4, 0])
  })

  it('of Washington is 2 more, for its sanctions', () => {
    expect(leverage(given({ contract: { US: [1, 1, 1] } }), 'US')).toBe(2)
    expect(leverage(given({ contract: { US: [1, 3, 0] } }), 'US')).toBe(4)
  })

  it.each([
    [[], 2],
    [['china'], 1],
    [['caspian'], 1],
    [['china', 'caspian'], 0],
  ] as const)('of Russia is 2 more, less the routes that avoid it: %j', (routes, more) => {
    const state = given({
      scenario: { structuralLeverage: 2 },
      routes: [...routes],
      contract: { RU: [3, 0, 0] },
    })
    expect(leverage(state, 'RU')).toBe(2 + more)
  })

  it('of Russia over pipelines is never below 0', () => {
    const state = given({ scenario: { structuralLeverage: 1 }, routes: ['china', 'caspian'] })
    expect(leverage(state, 'RU')).toBe(0)
  })

  it('of others has nothing to do with routes', () => {
    expect(leverage(given({ scenario: { structuralLeverage: 2 } }), 'CN')).toBe(0)
  })
})

it.each([
  [[], false],
  [['china'], true],
  [['caspian'], true],
] as const)('knows whether a route avoids Russia: %j', (routes, holds) => {
  expect(avoidsRussia(given({ routes: [...routes] }))).toBe(holds)
})
