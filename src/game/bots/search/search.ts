/**
 * Search: plans tried out against worlds the view allows, in sequential halving with common random numbers. The
 * hidden state is never seen: every world is drawn from the view.
 */
import type { MenuItem } from '../../vocabulary.ts'
import { idsOf, type Thinker, type Thought } from '../bot.ts'
import type { Taste } from '../characters/index.ts'
import { halving, type Standing } from './halving.ts'
import { judgeOf } from './judge.ts'
import { type Depth, isSettled, type Problem, problemOf } from './problems.ts'
import { tell } from './tell.ts'

/** Plans a thought tells of. */
const TOLD = 8

/**
 * A bot that searches as deep as told, and sees things as its character does. `told`: plans its last thought tells
 * of; giving reasons takes some milliseconds, which who wants the choice alone may spare.
 */
export function searching(depth: Depth, tastes: readonly Taste[], told = TOLD): Thinker {
  return function* (view, menu, seed) {
    const judge = judgeOf(view, tastes)
    const problem = problemOf(view, menu, judge, depth, seed)
    // Where all is certain, there is nothing to try.
    const standings = yield* ranked(problem, isSettled(view, menu) ? 0 : depth.tries)
    const choice = idsOf(problem.plans[standings[0]?.candidate ?? 0]?.items ?? [])
    return { choice, plans: told > 0 ? tell(view, menu, judge, problem, standings.slice(0, told)) : [] }
  }
}

/** Ranks the plans; on the way it gives no more than the choice that would be made now. */
function* ranked(problem: Problem, tries: number): Generator<Thought, Standing[]> {
  const { plans, attempt } = problem
  if (plans.length === 1 || tries === 0)
    return plans.map(({ worth }, candidate) => ({ candidate, mean: worth, worlds: 0 }))
  const itemsAt = (c: number): readonly MenuItem[] => plans[c]?.items ?? []
  const prior = (c: number): number => plans[c]?.worth ?? 0
  const steps = halving(plans.length, tries, (c, w) => attempt(itemsAt(c), w), prior)
  for (;;) {
    const { value, done } = steps.next()
    if (done) return value
    yield { choice: idsOf(itemsAt(value[0]?.candidate ?? 0)), plans: [] }
  }
}
