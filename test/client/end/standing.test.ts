// Who came where, and what a margin means in words.
import { describe, expect, it } from 'vitest'
import {
  bandOf,
  rankOf,
  shareBelow,
  standings,
  toldOrder,
  toldWinner,
} from '../../../src/client/screens/end/standing.ts'
import { SEATS } from '../../../src/game/index.ts'
import { randomGame } from '../../support/play.ts'

const MARGINS = { KZ: 0.4, RU: 1.1, CN: 0.4, US: -2, EU: 0.9 }

describe('the standings', () => {
  it('go by margin, of equal ones in seat order', () => {
    expect(standings({ margins: MARGINS })).toEqual(['RU', 'EU', 'KZ', 'CN', 'US'])
    expect(rankOf({ margins: MARGINS }, 'KZ')).toBe(3)
    expect(rankOf({ margins: MARGINS }, 'US')).toBe(5)
  })
})

describe('who is said to have won', () => {
  const { state } = randomGame('over', {}, 300)
  const { outcome } = state
  if (!outcome) throw new Error('the game is not over')

  it('is the winner by the rules, and all are told as they came', () => {
    expect(toldWinner(state, outcome)).toBe(outcome.winner)
    expect(toldOrder(state, outcome)).toEqual(standings(outcome))
  })

  it.each([{ attention: 6 }, { lesson: true }] as const)(
    'is nobody where no par was measured: %o',
    (options) => {
      const other = { ...state, options: { ...state.options, ...options } }
      expect(toldWinner(other, outcome)).toBeUndefined()
      expect(toldOrder(other, outcome)).toEqual(SEATS)
    },
  )
})

describe('the share of usual scores below a margin', () => {
  it.each([
    [0, 0.5],
    [0.6744898, 0.75],
    [-0.6744898, 0.25],
    [1.2815516, 0.9],
    [-1.6448536, 0.05],
    [3, 0.9986501],
  ])('of %f is %f', (margin, share) => {
    expect(shareBelow(margin)).toBeCloseTo(share, 6)
  })
})

describe('a margin in words', () => {
  it.each([
    [-3, 'behind_all'],
    [-1.28, 'behind_nine'],
    [-0.84, 'behind_four'],
    [-0.67, 'behind_three'],
    [-0.43, 'behind_two'],
    [0, 'middle'],
    [0.43, 'above_two'],
    [0.67, 'above_three'],
    [0.84, 'above_four'],
    [1.28, 'above_nine'],
    [3, 'above_all'],
  ] as const)('%f of the first is %s', (margin, band) => {
    expect(bandOf(margin, true)).toBe(band)
  })

  it('never puts who was beaten far above the usual', () => {
    const said = [0.8, 1, 1.3, 2, 5].map((margin) => bandOf(margin, false))
    expect(new Set(said)).toEqual(new Set(['above_most']))
    expect(bandOf(0.67, false)).toBe('above_three')
    expect(bandOf(-3, false)).toBe('behind_all')
  })
})
