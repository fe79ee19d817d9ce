/**
 * Search: plans sampled in worlds the view allows (determinizations), by sequential halving with common random numbers. The
 * hidden state is never seen: every world is drawn from the view.
 */
import type { MenuItem } from '../../vocabulary.ts'
import { idsOf, type Thinker, type Thought } from '../bot.ts'
import type { Taste } from '../characters/index.ts'
import { explainPlans } from './explanation.ts'
import { isSettled, type SearchProblem, type SearchSettings, searchProblem } from './search-problem.ts'
import { seatEvaluation } from './seat-evaluation.ts'
import { type Ranking, sequentialHalving } from './sequential-halving.ts'

/** Plans a thought tells of. */
const MOST_EXPLAINED = 8

/**
 * A bot that searches by these settings, and sees things as its character does. `explained`: plans its last thought tells
 * of; giving reasons takes some milliseconds, which who wants the choice alone may spare.
 */
export function searchingBot(
  settings: SearchSettings,
  tastes: readonly Taste[],
  explained = MOST_EXPLAINED,
): Thinker {
  return function* (view, menu, seed) {
    const evaluation = seatEvaluation(view, tastes)
    const problem = searchProblem(view, menu, evaluation, settings, seed)
    // Where all is certain, there is nothing to try.
    const rankings = yield* ranked(problem, isSettled(view, menu) ? 0 : settings.rollouts)
    const choice = idsOf(problem.plans[rankings[0]?.candidate ?? 0]?.items ?? [])
    return {
      choice,
      plans: explained > 0 ? explainPlans(view, menu, evaluation, problem, rankings.slice(0, explained)) : [],
    }
  }
}

/** Ranks the plans; on the way it gives no more than the choice that would be made now. */
function* ranked(problem: SearchProblem, rollouts: number): Generator<Thought, Ranking[]> {
  const { plans, sample } = problem
  if (plans.length === 1 || rollouts === 0)
    return plans.map(({ worth }, candidate) => ({ candidate, mean: worth, worlds: 0 }))
  const itemsAt = (c: number): readonly MenuItem[] => plans[c]?.items ?? []
  const prior = (c: number): number => plans[c]?.worth ?? 0
  const steps = sequentialHalving(plans.length, rollouts, (c, w) => sample(itemsAt(c), w), prior)
  for (;;) {
    const { value, done } = steps.next()
    if (done) return value
    yield { choice: idsOf(itemsAt(value[0]?.candidate ?? 0)), plans: [] }
  }
}
