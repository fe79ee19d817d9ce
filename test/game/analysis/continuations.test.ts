// How a game may go on: the same deal with other players, or other deals that a seat could believe in.
import { describe, expect, it } from 'vitest'
import { continuations, quantilesOf, spreadOf } from '../../../src/game/analysis/index.ts'
import { type Outcome, SEATS, type State } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { canonical } from '../../../src/game/record/index.ts'
import { disguised } from '../../fuzz/secrets.ts'
import { randomGame } from '../../support/play.ts'

/** The second round. */
const state = randomGame('going on', {}, 7).state

function outcomes(of: State, eyes?: 'KZ', seed = 'a'): Outcome[] {
  return [...continuations(of, { count: 4, seed, ...(eyes ? { eyes } : {}) })]
}

describe('continuations', () => {
  it('leave the state as it is, and are the same each time', () => {
    const before = canonical(state)
    const played = outcomes(state)
    expect(canonical(state)).toBe(before)
    expect(outcomes(state)).toEqual(played)
  })

  it('are of the same deal where nobody’s eyes are given: the aims are those there are', () => {
    for (const { aims } of outcomes(state))
      for (const seat of SEATS) if (seat !== 'KZ') expect(aims[seat].aim).toBe(state.hidden.aims[seat])
    expect(new Set(outcomes(state).map((one) => canonical(one))).size).toBeGreaterThan(1)
  })

  it('are the same before anyone’s eyes, whatever they could not see', () => {
    const other = disguised(state, 'KZ', seeded('other secrets'))
    expect(outcomes(other, 'KZ')).toEqual(outcomes(state, 'KZ'))
    expect(outcomes(state, 'KZ', 'b')).not.toEqual(outcomes(state, 'KZ'))
  })

  it('are told as a spread: each has one winner, and margins stand in order', () => {
    const played = outcomes(state)
    const spread = spreadOf(played)
    expect(spread.games).toBe(4)
    expect(SEATS.reduce((sum, seat) => sum + spread.wins[seat], 0)).toBe(4)
    for (const seat of SEATS)
      expect([...spread.margins[seat]].sort((a, b) => a - b)).toEqual(spread.margins[seat])
    expect(quantilesOf(spread, 0).KZ).toBe(Math.min(...played.map(({ margins }) => margins.KZ)))
    expect(quantilesOf(spread, 1).KZ).toBe(Math.max(...played.map(({ margins }) => margins.KZ)))
  })
})
