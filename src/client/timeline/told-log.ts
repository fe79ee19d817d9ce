/** What is told at a place, for whoever asks why a number is what it is there: the table and the facts that made it. Pure. */
import type { Fact, Table } from '../../game/index.ts'
import type { Shown } from './shown.ts'
import { toldView } from './told-view.ts'

export interface Told {
  readonly table: Table
  /** All facts told since the game began that count on the table. */
  readonly log: readonly Fact[]
  /** Of these, from which place on they would come about by a draft alone. */
  readonly drafted?: number
}

/** The numbers as they stand on the screen, and their facts. Points count when the last line of a round is told. */
export function toldAt(shown: Shown): Told {
  const { place, step } = shown
  const log = shown.log()
  const isPartly = place.line !== undefined && place.line < step.lines.length
  const untold = isPartly ? new Set(step.moment.facts) : undefined
  const counts = (fact: Fact) => fact.kind !== 'score' || !untold?.has(fact)
  return { table: toldView(shown), log: untold ? log.filter(counts) : log }
}
