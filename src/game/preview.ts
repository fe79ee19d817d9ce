/** 'If you commit now': the exact consequences of a choice, by the reckoning's own code, from the view alone. */

import type { Choice, Refusal } from './choice.ts'
import type { Because, Fact } from './facts.ts'
import type { Track } from './ids.ts'
import { pick } from './menu.ts'
import { inMenuOrder } from './play.ts'
import { endingOf } from './reckoning/h-scores.ts'
import { reckon } from './reckoning/reckoning.ts'
import { verdictOf } from './scoring.ts'
import type { Ending, Table, View } from './state.ts'
import { cloneTable, menuOf } from './view.ts'

/** A gain that a full track or treasury has no room for: how much of it, from 1, and why it would be had. */
export interface Wasted {
  readonly what: Track | 'oil'
  readonly by: number
  readonly because: Because
}

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
  reckon(after, facts, inMenuOrder(menu, items))
  const foreseen: Preview = { facts, wasted: facts.flatMap(wastedIn), after }
  const ending = endingOf(after)
  if (ending) foreseen.ending = ending
  const due = after.scenario.verdicts.includes(after.round)
  if (due && (ending === undefined || ending === 'completed')) foreseen.verdict = verdictOf(after)
  return foreseen
}

/** What a fact tells of a gain that was cut. */
function wastedIn(fact: Fact): Wasted[] {
  if ((fact.kind !== 'track' && fact.kind !== 'oil') || fact.asked === undefined) return []
  const by = fact.asked - (fact.to - fact.from)
  const what = fact.kind === 'oil' ? 'oil' : fact.track
  return by > 0 ? [{ what, by, because: fact.because }] : []
}
