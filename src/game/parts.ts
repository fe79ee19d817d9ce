/** Parts noted while a number is reckoned: the same code gives the number and, where they are wanted, its parts. */
import type { Part, PartReason } from './facts.ts'

/** A number's parts so far; nothing where only the number is wanted. */
export type Parts<Why extends PartReason = PartReason> = Part<Why>[] | undefined

/** Notes a part, unless it is 0. Gives by how much it counts. */
export function counted<Why extends PartReason>(
  parts: Parts<Why>,
  why: Why,
  by: number,
  of?: Omit<Part, 'why' | 'by'>,
): number {
  if (parts && by !== 0) parts.push(of ? { why, by, ...of } : { why, by })
  return by
}

/** What the parts come to. */
export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { by }) => sum + by, 0)
}
