/** Step f: dependence, the patron, sovereignty (RULES.md, "Dependence"). */
import { describe, expect, it } from 'vitest'
import { told } from '../../../src/tools/fact-text.ts'
import { given } from '../../support/given.ts'
import { reckoned } from '../../support/play.ts'

/** Contracts of Russia so that it is first by this much, China second with 3. */
const lead = {
  5: { RU: [4, 4, 0], CN: [1, 1, 1] },
  4: { RU: [4, 3, 0], CN: [1, 1, 1] },
  3: { RU: [4, 2, 0], CN: [1, 1, 1] },
} as const

it('rises by 1 at dominance 5 or more', () => {
  const state = given({ contract: lead[5], dependence: 1 })
  expect(told(reckoned(state), 'dominance')).toEqual(['dependence 1 -> 2 because dominance'])
})

it('stays at dominance 4', () => {
  expect(told(reckoned(given({ contract: lead[4], dependence: 1 })), 'dominance', 'patron')).toEqual([])
})

it('falls by 1 at dominance 3 or less, never below 0', () => {
  expect(told(reckoned(given({ contract: lead[3], dependence: 1 })), 'dominance')).toEqual([
    'dependence 1 -> 0 because dominance',
  ])
  expect(told(reckoned(given({ contract: lead[3], dependence: 0 })), 'dominance')).toEqual([])
})

it('stands at 4 at most', () => {
  expect(told(reckoned(given({ contract: lead[5], dependence: 4 })), 'dominance')).toEqual([
    'dependence 4 -> 4 of +1 because dominance',
  ])
})

it('has the patron pay 1 in every domain where it has a contract', () => {
  const state = given({ contract: lead[5], need: 4, trust: { RU: -1 } })
  expect(told(reckoned(state), 'patron')).toEqual([
    'security 3 -> 4 because patron',
    'prosperity 3 -> 4 because patron',
  ])
})

it.each([
  [0, 1, undefined],
  [1, 2, undefined],
  [2, 3, '6 -> 5'],
  [3, 4, '6 -> 5'],
  [4, 4, '6 -> 5'],
])('at %i becomes %i and costs the sovereignty of the new level', (dependence, after, change) => {
  const state = given({ contract: lead[5], dependence })
  const lines = told(reckoned(state), 'dependence')
  expect(state.dependence).toBe(after)
  expect(lines).toEqual(change ? [`sovereignty ${change} because dependence`] : [])
})

it('costs by the new level when it falls too', () => {
  expect(told(reckoned(given({ contract: lead[3], dependence: 4 })), 'dependence')).toEqual([
    'sovereignty 6 -> 5 because dependence',
  ])
  expect(told(reckoned(given({ contract: lead[3], dependence: 3 })), 'dependence')).toEqual([])
})

describe('a balance of three', () => {
  const three = { RU: [1, 1, 1], CN: [2, 1, 1], US: [1, 1, 1] } as const

  it('gives back 1 sovereignty below 5', () => {
    expect(told(reckoned(given({ contract: three, tracks: { sovereignty: 4 } })), 'balance')).toEqual([
      'sovereignty 4 -> 5 because balance',
    ])
  })

  it('gives nothing at 5', () => {
    expect(told(reckoned(given({ contract: three, tracks: { sovereignty: 5 } })), 'balance')).toEqual([])
  })

  it('wants dominance 1 at most', () => {
    const contract = { ...three, CN: [2, 2, 1] } as const
    expect(told(reckoned(given({ contract, tracks: { sovereignty: 4 } })), 'balance')).toEqual([])
  })

  it('wants three powers of weight 3', () => {
    const contract = { ...three, US: [1, 1, 0] } as const
    expect(told(reckoned(given({ contract, tracks: { sovereignty: 4 } })), 'balance')).toEqual([])
  })

  it('is one sum with the cost of dependence', () => {
    const state = given({ contract: three, dependence: 4, tracks: { sovereignty: 4 } })
    expect(told(reckoned(state), 'dependence', 'balance')).toEqual([])
    expect([state.dependence, state.tracks.sovereignty]).toEqual([3, 4])
  })
})
