/**
 * One clearly best plan: better than every other that a search thinks of, and than what comes of exchanging an item. What
 * has most of its items in common is the same plan, and may be as good: whoever finds that has found it.
 */
import { appraise, confirm, finish, SECOND } from '../../game/analysis/index.ts'
import { SETTINGS } from '../../game/bots/levels.ts'
import { searchProblem } from '../../game/bots/search/search-problem.ts'
import { seatEvaluation } from '../../game/bots/search/seat-evaluation.ts'
import {
  type Choice,
  checkChoice,
  type Menu,
  type MenuItem,
  standsAside,
  type View,
} from '../../game/index.ts'

/** What a plan must be worth more than any other, in margins, and in standard errors of that. */
const CLEAR = { gap: 0.15, errors: 3 } as const

export interface ClearPlan {
  readonly choice: Choice
  /** Beside the next best. */
  readonly gap: number
  readonly se: number
}

/** The plan of a moment that is clearly best; nothing where there is none. `played` is where the search begins. */
export function clearPlan(view: View, menu: Menu, played: Choice): ClearPlan | undefined {
  const first = finish(appraise(view, menu, played, 'a puzzle?'))
  if (!first || Math.max(first.loss, first.edge) < CLEAR.gap) return undefined
  const plan = first.best.choice
  let closest: ClearPlan | undefined
  for (const choice of rivalsOf(view, menu, plan)) {
    const choices = { played: choice, best: plan }
    const { value: gap, error: se } = finish(confirm(view, menu, choices, 'the plan', SECOND))
    if (gap < CLEAR.gap || gap < CLEAR.errors * se) return undefined
    if (!closest || gap < closest.gap) closest = { choice: plan, gap, se }
  }
  return closest
}

/** Every other plan that the highest level would think of, the likeliest first, and those an item away that are others. */
function rivalsOf(view: View, menu: Menu, plan: Choice): Choice[] {
  const { plans } = searchProblem(view, menu, seatEvaluation(view, []), SETTINGS.master, 'rivals')
  const others = [...plans.map(({ items }) => items.map(({ id }) => id)), ...neighboursOf(menu, plan)]
  const known = new Map(others.map((choice) => [keyOf(menu, choice), choice]))
  return [...known.values()].filter((choice) => !isVariant(choice, plan))
}

/** Whether a choice has more than half of a plan's items, and no more of others than of those. */
function isVariant(choice: Choice, plan: Choice): boolean {
  const shared = plan.filter((id) => choice.includes(id)).length
  return 2 * shared > plan.length && choice.length <= 2 * shared
}

/** What comes of leaving an item out, taking one more, or one for another; as far as it is legal. */
function neighboursOf(menu: Menu, plan: Choice): Choice[] {
  const rests = [plan, ...plan.map((id) => plan.filter((other) => other !== id))]
  const ids = menu.items.filter(isMeant).map(({ id }) => id)
  const more = rests.flatMap((rest) => ids.flatMap((id) => (plan.includes(id) ? [] : [[...rest, id]])))
  return [...rests, ...more].filter((choice) => checkChoice(menu, choice) === undefined)
}

/** What happens anyway is nothing to choose. */
function isMeant({ kind, price, oil }: MenuItem): boolean {
  return kind !== 'respond' || !standsAside({ cubes: price, oil })
}

function keyOf({ items }: Menu, choice: Choice): string {
  const meant = choice.filter((id) => items.some((item) => item.id === id && isMeant(item)))
  return meant.sort().join(' ')
}
