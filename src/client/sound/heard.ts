/** Which sound the things that happen give: few things, one sound at a time. Pure. */
import type { Fact } from '../../game/vocabulary.ts'
import type { Sound } from './sounds.ts'

/** What facts that are told together sound like, the gravest of them; nothing where none matters. */
export function soundOf(facts: readonly Fact[]): Sound | undefined {
  if (facts.some(isBreak)) return 'break'
  if (facts.some(({ kind }) => kind === 'verdict')) return 'verdict'
  return facts.some(({ kind }) => kind === 'laid' || kind === 'pressed') ? 'cards' : undefined
}

/** A power breaks off, a contract unravels, or the game ends before its time. */
function isBreak(fact: Fact): boolean {
  const { rule } = fact.because
  if (fact.kind === 'contract') return fact.to < fact.from && (rule === 'severance' || rule === 'unravelling')
  return fact.kind === 'ended' && fact.ending !== 'completed'
}

/** What a change of the cubes laid sounds like. */
export function soundOfCubes(before: number, after: number): Sound | undefined {
  if (before === after) return undefined
  return after > before ? 'laid' : 'lifted'
}
