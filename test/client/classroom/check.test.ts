/** What a phone is told of its way to the server. */
import { describe, expect, it } from 'vitest'
import { findingsOf, verdictOf } from '../../../src/client/screens/classroom/check/findings.ts'
import type { Measured } from '../../../src/client/state/online/measure.ts'

const WELL: Measured = {
  ...{ answers: [20, 30, 25], asked: 3, ahead: 100, websocket: 40, polling: 60, keeps: true, modern: true },
}
const { websocket: _, ...FILTERED } = WELL
const { polling: __, ...CUT } = FILTERED

describe('the network check', () => {
  it.each([
    ['all is well', WELL, 'good'],
    ['sockets are filtered', FILTERED, 'fair'],
    ['nothing live comes through', CUT, 'bad'],
    ['some answers are lost', { ...WELL, answers: [20, 30] }, 'fair'],
    ['no answer comes', { ...WELL, answers: [] }, 'bad'],
    ['answers are slow', { ...WELL, answers: [400, 500, 450] }, 'fair'],
    ['answers take too long', { ...WELL, answers: [3000, 3500, 20] }, 'bad'],
    ['the clock is an hour wrong', { ...WELL, ahead: -3_600_000 }, 'fair'],
    ['the browser keeps nothing', { ...WELL, keeps: false }, 'fair'],
    ['the browser is too old', { ...WELL, modern: false }, 'bad'],
  ] as const)('%s', (_what, measured, verdict) => {
    expect(verdictOf(findingsOf(measured))).toBe(verdict)
  })

  it('tells the middle of the answers’ times', () => {
    const pace = findingsOf({ ...WELL, answers: [10, 900, 30] }).find(({ check }) => check === 'pace')
    expect(pace).toEqual({ check: 'pace', state: 'good', took: 30 })
  })
})
