/** Numbers and verdicts in words, for the terminal and the page alike. Nothing is rounded in favour of a claim. */
import type { RivalRow } from './parts/rivals.ts'
import type { Figure, Point } from './points/point.ts'

/** Whole numbers as they are, others with as many places as they need at their size. */
export function fixed(value: number): string {
  if (Number.isNaN(value)) return ''
  if (Number.isInteger(value)) return `${value}`
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 3)
}

export function range(low: number, high: number, places?: number): string {
  const text = (value: number): string => (places === undefined ? fixed(value) : value.toFixed(places))
  return `${text(low)} .. ${text(high)}`
}

export function percent(share: number): string {
  return Number.isNaN(share) ? '' : `${(100 * share).toFixed(1)} %`
}

export function verdictWord({ verdict }: Point): string {
  return verdict.toUpperCase()
}

/** Open is no mercy: the point does not hold either. */
export function figureWord({ verdict }: Figure): string {
  return verdict === 'fails' ? 'FAILS' : verdict
}

/** A row of search beside a rival: whom it replaces, where, and what that brings. */
export function rivalCells({ rival, seat, share, gain }: RivalRow): string[] {
  return [
    rival,
    seat,
    percent(share.mean),
    range(100 * share.low, 100 * share.high, 1),
    fixed(gain.mean),
    range(gain.low, gain.high, 1),
  ]
}
