/** Numbers and lists as the language writes them. */
import { locale } from './language.ts'
import { remembered } from './remembered.ts'

/** A list as the language joins it: `a, b and c`; with `unit`, `a, b, c`. */
export function list(parts: readonly string[], kind: 'conjunction' | 'unit' = 'conjunction'): string {
  return (kind === 'unit' ? units : conjunctions)(locale()).format(parts)
}

const conjunctions = remembered((tag) => new Intl.ListFormat(tag, { type: 'conjunction', style: 'long' }))
const units = remembered((tag) => new Intl.ListFormat(tag, { type: 'unit', style: 'short' }))

/** Labels beside one another in a line: `a · b`. The dot is no word of any language. */
export function dotted(parts: readonly string[]): string {
  return parts.join(' · ')
}

/** Parts that may hold commas, read out one after the other: `a, b; c`. */
export function clauses(parts: readonly string[]): string {
  return parts.join('; ')
}

/** A change as a player reads it: `+2`, `−1` with a true minus, `0`. */
export function signed(by: number): string {
  if (by === 0) return '0'
  return by > 0 ? `+${by}` : `−${-by}`
}

/** An id as a message can select it: the message format knows no hyphens there. */
export function selector(id: string): string {
  return id.replaceAll('-', '_')
}

/** A size to a hundredth, as margins and their errors are told; what is there is never told as none. */
export function hundredths(size: number): string {
  return Math.max(0.01, size).toFixed(2)
}

/** A number with a true minus, for levels that may lie below 0. */
export function plain(n: number): string {
  return n < 0 ? `−${-n}` : String(n)
}
