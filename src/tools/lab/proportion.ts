/** How often something is so, with an interval that is honest where it never or always was. */
import type { Estimate } from './stats.ts'

/** The 97.5 % point of the normal distribution. */
const Z = 1.96

/**
 * The share of `count` cases in which something was so, with the 95 % interval of Wilson. Drawing the cases anew would
 * say that what never happened in a few of them never does. Nothing is known of no cases: 0 .. 1.
 */
export function proportion(found: number, count: number): Estimate {
  if (count === 0) return { mean: 0, low: 0, high: 1 }
  const mean = found / count
  const centre = (found + Z ** 2 / 2) / (count + Z ** 2)
  const reach = (Z / (count + Z ** 2)) * Math.sqrt(count * mean * (1 - mean) + Z ** 2 / 4)
  // At the ends the bound is exact, but for what rounding leaves of it.
  const low = found === 0 ? 0 : Math.max(0, centre - reach)
  const high = found === count ? 1 : Math.min(1, centre + reach)
  return { mean, low, high }
}
