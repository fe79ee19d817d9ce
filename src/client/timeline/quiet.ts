/** Lines of a telling that change nothing, and the way on past them. Pure. */
import type { Fact } from '../../game/vocabulary.ts'
import { isStill, type Line } from './narration.ts'

/** Told beside what they lead to; alone they say that it led to nothing. */
const ASIDES: readonly Fact['kind'][] = ['attended', 'net']

/** Whether nothing is another than before by a line: it may be told in passing. */
export function isQuiet({ facts }: Line): boolean {
  return facts.every((fact) => {
    if ('from' in fact) return isStill(fact)
    return fact.kind === 'score' ? fact.by === 0 : ASIDES.includes(fact.kind)
  })
}

/** How many lines are told after the next one that changes something. Quiet ones at the end come with the last of those. */
export function nextStop(lines: readonly Line[], told: number): number {
  const loud = (from: number) => lines.findIndex((line, at) => at >= from && !isQuiet(line))
  const next = loud(told)
  return next < 0 || loud(next + 1) < 0 ? lines.length : next + 1
}
