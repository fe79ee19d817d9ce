/**
 * The greedy bot: what would make the verdict best if it fell now, or a power's score if all it lays were
 * agreed to.
 */
import { type Menu, type MenuItem, type Power, type Table, type View, verdictOf } from '../../index.ts'
import { attentionMenu, cloneTable, endingOf, laidBy, roundScore } from '../../kernel.ts'
import { type Bot, idsOf } from '../bot.ts'
import { beamSearch, type PlanEvaluation } from '../planning/beam-search.ts'
import { simulatorOn } from '../planning/simulation.ts'

/** Plays any seat without a thought for the rounds to come. It never pledges. */
export const greedyBot: Bot = (view, menu) => {
  const { viewer } = view
  if (menu.decision === 'pledge' || viewer === 'observer') return []
  return idsOf(viewer === 'KZ' ? attend(view, menu) : greedyOffers(view, viewer, menu))
}

function attend(view: View, menu: Menu): MenuItem[] {
  const simulate = simulatorOn(cloneTable(view))
  return beamSearch(menu, (items) => verdictIfNow(simulate(items)))
}

/** What the verdict would be if it fell now; less than any, if the game would end early. */
export function verdictIfNow(after: Table): number {
  const ending = endingOf(after)
  return ending === undefined || ending === 'completed' ? verdictOf(after) : -1
}

/** The cards that would score most this round if Kazakhstan said yes to them all. */
export function greedyOffers(view: View, power: Power, menu: Menu): MenuItem[] {
  return beamSearch(menu, scoreIfAgreed(view, power, ['take', 'comply']))
}

/** What cards would score a power this round if Kazakhstan said yes, in these ways, to all it can. */
export function scoreIfAgreed(view: View, power: Power, ways: readonly MenuItem['kind'][]): PlanEvaluation {
  const table = cloneTable(view)
  const simulate = simulatorOn(table)
  return (items) => {
    table.laid = items.map((item) => laidBy(table, item.id))
    const agreed = attentionMenu(table, []).items.filter(({ kind }) => ways.includes(kind))
    return roundScore(simulate(agreed), power)
  }
}
