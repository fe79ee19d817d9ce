/** The reveal told in order: power by power what it lays, then what that did to the viewer's own hand. Pure. */
import type { Fact, Power } from '../../game/vocabulary.ts'
import { type Line, lineOf, type Section } from './narration.ts'

/** Whether the powers' cards are shown in these facts. */
export function isRevealed(facts: readonly Fact[]): boolean {
  return facts.some((fact) => laidBy(fact) !== undefined)
}

/** The reveal among these facts: a line for each power, and one for the hand that turned over, if any is known. */
export function revealed(facts: readonly Fact[]): Section[] {
  const lines: Line[] = []
  for (const fact of facts) {
    const line = lines.at(-1)
    if (line && laidBy(fact) === laidBy(line.head)) {
      line.brought.push(fact)
      line.facts.push(fact)
    } else lines.push({ ...lineOf(fact), tone: 'plain' })
  }
  return [{ id: 'reveal', lines }]
}

/** Whose cards the fact lays open, or says more of; nothing where it tells of a hand. */
export function laidBy(fact: Fact): Power | undefined {
  const { kind } = fact
  const isShown = kind === 'laid' || kind === 'pressed' || kind === 'passed' || kind === 'benefit'
  return isShown ? fact.power : undefined
}
