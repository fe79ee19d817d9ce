/** 'If you commit now': the exact consequences of a choice, by the reckoning's own code, from the view alone. */

import type { Choice, Refusal } from './choice.ts'
import type { Fact } from './facts.ts'
import { pick } from './menu.ts'
import { inMenuOrder } from './play.ts'
import { endingOf } from './reckoning/h-scores.ts'
import { reckon } from './reckoning/reckoning.ts'
import { verdictOf } from './scoring.ts'
import type { Ending, Table, View } from './state.ts'
import { cloneTable, menuOf } from './view.ts'
import type { Wasted } from './write.ts'

export interface Preview {
  /** Facts of the reckoning, home and a to g. */
  facts: Fact[]
  /** Gains that a full track or treasury would have no room for, in the same order. */
  wasted: Wasted[]
  /** The table after g, before scores and the next news. */
  after: Table
  /** Set if the game would end. */
  ending?: Ending
  /** Points of the verdict, if one is due and the game does not end before it. */
  verdict?: number
}

/**
 * What Kazakhstan's choice would bring. `seen` is a view by KZ at its attention decision and is left untouched.
 * Refused like the choice itself, and with 'not-your-turn' at any other time.
 */
export function preview(seen: View, choice: Choice): Preview | Refusal {
  const menu = menuOf(seen)
  if (menu?.decision !== 'attention') return 'not-your-turn'
  const items = pick(menu, choice)
  if (typeof items === 'string') return items
  const after = cloneTable(seen)
  const facts: Fact[] = []
  const wasted: Wasted[] = []
  reckon(after, facts, inMenuOrder(menu, items), wasted)
  const foreseen: Preview = { facts, wasted, after }
  const ending = endingOf(after)
  if (ending) foreseen.ending = ending
  const due = after.scenario.verdicts.includes(after.round)
  if (due && (ending === undefined || ending === 'completed')) foreseen.verdict = verdictOf(after)
  return foreseen
}
