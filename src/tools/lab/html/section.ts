/** What the parts of the page have in common: a plot with its caption, and axes. */
import type { Axis } from './plots.ts'
import { escaped } from './svg.ts'

export const SHARES: Axis = { min: 0, max: 1, word: (value) => `${Math.round(100 * value)} %` }

export function figureOf(caption: string, plot: string): string {
  return `<figure>${plot}<figcaption>${escaped(caption)}</figcaption></figure>`
}

/** From the least to the most of these values, with a little air. */
export function around(values: readonly number[], word: (value: number) => string): Axis {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  const air = (max - min || 1) * 0.05
  return { min: min - air, max: max + air, word }
}
