/** Choices weighed against each other: each in the same worlds, so that what sets them apart is not luck. */
import type { Choice, Menu, MenuItem } from '../../vocabulary.ts'
import type { Plan, Thinker } from '../bot.ts'
import { explainPlans } from './explanation.ts'
import { isSettled, type SearchSettings, searchProblem } from './search-problem.ts'
import { seatEvaluation } from './seat-evaluation.ts'

/** Worlds each is followed in. */
const WORLDS = 40

/**
 * A thinker that weighs these choices alone, as a bot without a character would. Its last thought has a plan for each, in the
 * order given, and chooses the best; on the way it has nothing to tell. What the menu does not hold is passed over.
 */
export function weighingBot(settings: SearchSettings, choices: readonly Choice[]): Thinker {
  return function* (view, menu, seed) {
    const evaluation = seatEvaluation(view, [])
    const problem = searchProblem(view, menu, evaluation, settings, seed)
    const plans = choices.map((choice) => ({ items: itemsOf(menu, choice), worth: 0 }))
    const worlds = isSettled(view, menu) ? 1 : WORLDS
    const sums = plans.map(() => 0)
    for (let world = 0; world < worlds; world++) {
      for (const [at, { items }] of plans.entries()) sums[at] = (sums[at] ?? 0) + problem.sample(items, world)
      yield { choice: [], plans: [] }
    }
    const rankings = sums.map((sum, candidate) => ({ candidate, mean: sum / worlds, worlds }))
    const weighed = explainPlans(view, menu, evaluation, { ...problem, plans }, rankings)
    return { choice: bestOf(weighed), plans: weighed }
  }
}

function itemsOf(menu: Menu, choice: Choice): MenuItem[] {
  return choice.flatMap((id) => menu.items.find((item) => item.id === id) ?? [])
}

/** Of equal ones the first. */
function bestOf(plans: readonly Plan[]): Choice {
  const [best] = [...plans].sort((a, b) => b.score - a.score)
  return best?.choice ?? []
}
