/** The little statistics the lab needs. */
import { below, seeded } from '../../game/kernel.ts'

export interface Interval {
  low: number
  high: number
}

/** A mean (or share) and the middle 95 % of what it would have been on other draws. */
export interface Estimate extends Interval {
  mean: number
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
  return resampled(values.length, seed, (draw) => {
    let sum = 0
    for (const at of draw) sum += values[at] ?? 0
    return sum / values.length
  })
}

/** The middle 95 % of a statistic over samples of 0..count-1 drawn with replacement. */
export function resampled(
  count: number,
  seed: string,
  statistic: (draw: readonly number[]) => number,
  times = RESAMPLES,
): Interval {
  const rng = seeded(seed)
  const values = Array.from({ length: times }, () => {
    const draw = Array.from({ length: count }, () => below(rng, count))
    return statistic(draw)
  })
  return middle(values)
}

/** The middle 95 % of some values. */
export function middle(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b)
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) }
}

/** The value below which a share of sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
}

export function estimate(values: readonly number[], seed: string): Estimate {
  return { mean: mean(values), ...bootstrap(values, seed) }
}

/** By how much the first of each pair is more than the second, pair by pair. */
export function paired(a: readonly number[], b: readonly number[], seed: string): Estimate {
  return estimate(differences(a, b), seed)
}

function differences(a: readonly number[], b: readonly number[]): number[] {
  if (a.length !== b.length) throw new Error(`${a.length} values cannot be paired with ${b.length}`)
  return a.map((value, at) => value - (b[at] ?? 0))
}

/** The mean of the first as a share of the mean of the second, drawn pair by pair; a draw in which the second is nothing says 1. */
export function ratio(a: readonly number[], b: readonly number[], seed: string): Estimate {
  differences(a, b)
  const interval = resampled(a.length, seed, (draw) => share(sumAt(a, draw), sumAt(b, draw)))
  return { mean: share(mean(a), mean(b)), ...interval }
}

/** Never infinite, which no saved report can hold. */
function share(of: number, whole: number): number {
  return whole === 0 ? 1 : of / whole
}

function sumAt(values: readonly number[], draw: readonly number[]): number {
  let sum = 0
  for (const at of draw) sum += values[at] ?? 0
  return sum
}

/** The share of pairs in which the first is more than the second; ties count half. */
export function beats(a: readonly number[], b: readonly number[], seed: string): Estimate {
  const won = differences(a, b).map((by) => (by > 0 ? 1 : by === 0 ? 0.5 : 0))
  return estimate(won, seed)
}

/** By how much the mean of some values is more than that of others, unpaired; 95 % by the normal distribution. */
export function difference(a: readonly number[], b: readonly number[]): Estimate {
  const by = mean(a) - mean(b)
  const error = Math.sqrt(deviation(a) ** 2 / a.length + deviation(b) ** 2 / b.length)
  return { mean: by, low: by - 1.96 * error, high: by + 1.96 * error }
}

export interface VarianceShare extends Estimate {
  /** Variance between the groups, and within them. */
  between: number
  within: number
}

/**
 * How much of the variance lies between groups of equal size: the variance component of the one-way random-effects
 * model over the whole. Never below 0, as a component may come out in small samples.
 */
export function varianceShare(groups: readonly (readonly number[])[], seed: string): VarianceShare {
  const { between, within } = components(groups)
  const interval = resampled(groups.length, seed, (draw) => {
    const drawn = components(draw.map((at) => groups[at] ?? []))
    return shareOf(drawn)
  })
  return { mean: shareOf({ between, within }), ...interval, between, within }
}

type Components = Pick<VarianceShare, 'between' | 'within'>

function shareOf({ between, within }: Components): number {
  return between + within === 0 ? 0 : between / (between + within)
}

function components(groups: readonly (readonly number[])[]): Components {
  const size = groups[0]?.length ?? 0
  if (groups.length < 2 || size < 2) throw new Error('variance wants two groups of two values at least')
  const means = groups.map(mean)
  const centre = mean(means)
  const ofMeans = (size * means.reduce((sum, value) => sum + (value - centre) ** 2, 0)) / (groups.length - 1)
  const inGroups = groups.reduce((sum, group, at) => {
    const own = means[at] ?? 0
    return sum + group.reduce((inner, value) => inner + (value - own) ** 2, 0)
  }, 0)
  const within = inGroups / (groups.length * (size - 1))
  return { between: Math.max(0, (ofMeans - within) / size), within }
}
