import { describe, expect, it } from 'vitest'
import {
  beats,
  bootstrap,
  deviation,
  difference,
  mean,
  paired,
  ratio,
  varianceShare,
} from '../../../src/tools/lab/stats.ts'

describe('the statistics', () => {
  const values = Array.from({ length: 200 }, (_, n) => n % 20)

  it('knows mean and deviation', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(deviation([2, 4])).toBe(1)
  })

  it('gives an interval about the mean, narrower for more values, the same for the same seed', () => {
    const wide = bootstrap(values.slice(0, 40), 'a')
    const { low, high } = bootstrap(values, 'a')
    expect(low).toBeLessThan(mean(values))
    expect(high).toBeGreaterThan(mean(values))
    expect(high - low).toBeLessThan(wide.high - wide.low)
    expect(bootstrap(values, 'a')).toEqual({ low, high })
  })

  it('compares pair by pair, which tells apart what means alone do not', () => {
    const more = values.map((value) => value + 1)
    expect(paired(more, values, 'a')).toEqual({ mean: 1, low: 1, high: 1 })
    expect(bootstrap(more, 'a').low).toBeLessThan(bootstrap(values, 'a').high)
    expect(() => paired([1], [1, 2], 'a')).toThrow(/paired/)
  })

  it('compares the means of groups that have nothing to do with each other', () => {
    expect(difference([5, 5], [2, 2])).toEqual({ mean: 3, low: 3, high: 3 })
    const { mean: by, low, high } = difference(values.slice(0, 40), values)
    expect(by).toBe(0)
    expect(low).toBeCloseTo(-high, 9)
    expect(high).toBeGreaterThan(0)
  })

  it('gives a ratio of means, certain where every pair has it', () => {
    const { mean: centre, low, high } = ratio([2, 4, 6], [1, 2, 3], 'a')
    expect([centre, low, high]).toEqual([2, 2, 2])
    const { low: least, high: most } = ratio([1, 6, 2, 5], [2, 2, 2, 2], 'a')
    expect(least).toBeLessThan(1.75)
    expect(most).toBeGreaterThan(1.75)
  })

  it('counts a tie as half won', () => {
    expect(beats([1, 2, 3, 4], [0, 2, 4, 4], 'a').mean).toBe(0.5)
    expect(beats([1, 1], [0, 0], 'a').mean).toBe(1)
  })

  it('finds which part of the variance lies between groups', () => {
    const between = varianceShare([[1, 1], [5, 5], [9, 9]], 'a') // biome-ignore format: one line says it
    expect(between.mean).toBe(1)
    const within = varianceShare([[1, 9], [9, 1], [1, 9]], 'a') // biome-ignore format: one line says it
    expect(within.mean).toBe(0)
    // Group means 2, 4, 6 vary by 4; within the groups the variance is 2, of which each mean carries half.
    const both = varianceShare([[1, 3], [3, 5], [5, 7]], 'a') // biome-ignore format: one line says it
    expect(both.between).toBeCloseTo(3)
    expect(both.within).toBeCloseTo(2)
    expect(both.mean).toBeCloseTo(0.6)
    expect(() => varianceShare([[1], [2]], 'a')).toThrow(/two values/)
  })
})
