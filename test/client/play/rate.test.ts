// An adviser's view of the draft beside its own best plan.
import { describe, expect, it } from 'vitest'
import { bestOf, isSame, ratedOf } from '../../../src/client/screens/play/advice/rate.ts'
import type { Plan } from '../../../src/game/bots/index.ts'

const plan = (choice: string[], score: number, margin = 0): Plan => ({ choice, score, margin, reasons: [] })

describe('the best plan told of', () => {
  it('is the one of the highest margin, of equal ones the first', () => {
    const plans = [plan(['a'], 70, 0.2), plan(['b'], 71, 0.5), plan(['c'], 71, 0.5)]
    expect(bestOf({ choice: ['a'], plans })).toEqual(['b'])
  })

  it('is none where nothing was weighed', () => {
    expect(bestOf({ choice: ['a'], plans: [] })).toBeUndefined()
  })
})

describe('a draft beside it', () => {
  it.each([
    [70, 73, { band: 'under', points: 3 }],
    [73, 73.4, { band: 'even', points: 0 }],
    [73.4, 73, { band: 'even', points: 0 }],
    [73, 73.5, { band: 'under', points: 1 }],
    [75, 73.6, { band: 'over', points: 1 }],
  ] as const)('of %f points and %f', (mine, theirs, rated) => {
    const plans = [plan(['x', 'y'], mine), plan(['b'], theirs)]
    expect(ratedOf({ choice: ['b'], plans }, ['y', 'x'], ['b'])).toEqual(rated)
  })

  it('is not rated where it was not weighed', () => {
    expect(ratedOf({ choice: ['b'], plans: [plan(['b'], 70)] }, ['x'], ['b'])).toBeUndefined()
  })
})

it('two choices are the same in whatever order', () => {
  expect(isSame(['a', 'b'], ['b', 'a'])).toBe(true)
  expect(isSame(['a', 'b'], ['a'])).toBe(false)
  expect(isSame([], [])).toBe(true)
})
