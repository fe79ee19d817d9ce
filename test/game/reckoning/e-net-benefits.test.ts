/** Step e: net benefits, the quiet border, the oil money (RULES.md, "Net benefits"). */

import { describe, expect, it } from 'vitest'
import type { Power } from '../../../src/game/index.ts'
import { DOMAINS, netOf, netParts } from '../../../src/game/index.ts'
import { told } from '../../../src/tools/fact-text.ts'
import { type Given, given, type Levels } from '../../support/given.ts'
import { reckoned } from '../../support/play.ts'

/** The track lines of the step. */
function moves(changes: Given): string[] {
  return told(reckoned(given(changes)), 'net-benefits').filter((line) => !line.startsWith('net'))
}

function economy(level: number): Partial<Record<Power, Levels>> {
  return { RU: [0, level, 0], CN: [0, level, 0], US: [0, level, 0], EU: [0, level, 0] }
}

it('moves each track by half the contracts of its domain, rounded down, less the need', () => {
  expect(moves({ contract: { RU: [0, 3, 0], US: [0, 2, 0] }, need: 1 })).toEqual([
    'prosperity 5 -> 6 because net-benefits',
    'legitimacy 6 -> 5 because net-benefits',
  ])
})

it('pays 5 at most', () => {
  expect(moves({ contract: economy(3) })).toEqual(['prosperity 5 -> 10 because net-benefits'])
})

it('moves a track by one sum, so that no part is lost at the top', () => {
  const contract = { RU: [0, 4, 0], CN: [0, 4, 0] } as const
  const lines = moves({ contract, need: 2, tracks: { prosperity: 9 }, trust: { RU: 0 } })
  expect(lines[1]).toBe('prosperity 9 -> 11 because net-benefits')
})

it.each([
  [9, '9 -> 10'],
  [10, undefined],
  [11, undefined],
])('takes 1 for a track that stood at 10 or more: %i', (prosperity, change) => {
  const lines = moves({ contract: { RU: [0, 2, 0] }, tracks: { prosperity } })
  expect(lines).toEqual(change ? [`prosperity ${change} because net-benefits`] : [])
})

describe('the quiet border', () => {
  it.each([
    [0, '5 -> 4'],
    [2, '5 -> 4'],
    [-1, '5 -> 3'],
  ])('needs one less security while the trust of Russia is 0 or more: %i', (RU, change) => {
    expect(moves({ need: 2, trust: { RU } })[0]).toBe(`security ${change} because net-benefits`)
  })

  it('is judged after the expectations: a neighbour neglected is quiet no more', () => {
    const state = given({ need: 2, expected: { RU: 1 } })
    expect(told(reckoned(state), 'net-benefits')).toContain('security 5 -> 3 because net-benefits')
  })

  it('is told with the sum', () => {
    const sums = told(reckoned(given({ need: 2 })), 'net-benefits').filter((line) => line.startsWith('net'))
    expect(sums).toEqual([
      'net security: 0 - 1 - 0, quiet border because net-benefits',
      'net economy: 0 - 2 - 0 because net-benefits',
      'net diplomacy: 0 - 2 - 0 because net-benefits',
    ])
  })
})

describe('every vector', () => {
  const all = { RU: [2, 0, 0], CN: [0, 2, 0], US: [0, 0, 2], EU: [1, 1, 0] } as const

  it('makes each domain need one less while all four powers have a weight of 2 or more', () => {
    const sums = told(reckoned(given({ need: 2, contract: all, trust: { RU: -1 } })), 'net-benefits')
    expect(sums.filter((line) => line.startsWith('net'))).toEqual([
      'net security: 1 - 1 - 0, every vector because net-benefits',
      'net economy: 1 - 1 - 0, every vector because net-benefits',
      'net diplomacy: 1 - 1 - 0, every vector because net-benefits',
    ])
  })

  it('is gone with the weight of any one', () => {
    const state = given({ need: 2, contract: { ...all, EU: [1, 0, 0] } })
    expect(netOf(state, 'economy')).toMatchObject({ need: 2, vectors: false })
    expect(netParts(state, 'economy').needs).toEqual([{ why: 'round', by: 2 }])
  })

  it('is a part of the need', () => {
    const state = given({ need: 2, contract: all })
    expect(netParts(state, 'economy').needs).toEqual([
      { why: 'round', by: 2 },
      { why: 'vectors', by: -1 },
    ])
  })
})

it('needs more or less where a condition says so', () => {
  const data = [{ kind: 'need', domain: 'economy', by: -1 }] as const
  const state = given({ need: 2, conditions: [{ card: 'english-for-everyone', until: 2, data }] })
  expect(told(reckoned(state), 'net-benefits')).toContain('prosperity 5 -> 4 because net-benefits')
})

it('is told beforehand as it will be reckoned', () => {
  const state = given({
    need: 2,
    tracks: { prosperity: 10 },
    contract: { RU: [2, 2, 0], CN: [1, 4, 0] },
    trust: { RU: 0 },
  })
  const told = DOMAINS.map((domain) => ({
    kind: 'net',
    domain,
    ...netOf(state, domain),
    ...netParts(state, domain),
  }))
  const facts = reckoned(state).filter((fact) => fact.kind === 'net')
  expect(facts.map(({ because, ...net }) => net)).toEqual(told)
  expect(told).toContainEqual(
    expect.objectContaining({ domain: 'economy', paid: 3, need: 2, surfeit: 1, quiet: false }),
  )
})

describe('the oil money', () => {
  it.each([
    [5, []],
    [6, ['treasury 4 -> 5 because oil-income']],
  ])('comes with prosperity 6 or more: %i', (prosperity, lines) => {
    expect(told(reckoned(given({ tracks: { prosperity } })), 'oil-income')).toEqual(lines)
  })

  it('looks at prosperity after the net benefits', () => {
    const facts = reckoned(given({ contract: { RU: [0, 2, 0] } }))
    expect(told(facts, 'oil-income')).toEqual(['treasury 4 -> 5 because oil-income'])
  })

  it('fills the treasury to 9 at most', () => {
    expect(told(reckoned(given({ tracks: { prosperity: 8 }, treasury: 9 })), 'oil-income')).toEqual([
      'treasury 9 -> 9 of +1 because oil-income',
    ])
  })
})
