/** The little statistics the lab needs. */
import { below, seeded } from '../../src/game/index.ts'

export interface Interval {
  low: number
  high: number
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The standard deviation of the values themselves. */
export function deviation(values: readonly number[]): number {
  const centre = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)))
}

const RESAMPLES = 1000

/**
 * The middle 95 % of the means of samples drawn, with replacement, from the values: the same for the same
 * seed.
 */
export function bootstrap(values: readonly number[], seed: string): Interval {
  const rng = seeded(seed)
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0
    for (let n = 0; n < values.length; n++) sum += values[below(rng, values.length)] ?? 0
    return sum / values.length
  })
  means.sort((a, b) => a - b)
  const at = (share: number): number => means[Math.round(share * (RESAMPLES - 1))] ?? Number.NaN
  return { low: at(0.025), high: at(0.975) }
}
