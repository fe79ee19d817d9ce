/**
 * Search: plans tried out against worlds the view allows, in sequential halving with common random numbers. The
 * hidden state is never seen: every world is drawn from the view.
 */
import { cloneTable, type Menu, type MenuItem, type View } from '../../index.ts'
import type { Taste } from '../characters/index.ts'
import { idsOf, type Plan, type Thinker, type Thought } from '../types.ts'
import { halving, type Standing } from './halving.ts'
import { judgeOf } from './judge.ts'
import { type Depth, type Problem, problemOf } from './problems.ts'
import { reasonsOf } from './reasons.ts'

/** Plans a thought tells of. */
const TOLD = 6

/** A bot that searches as deep as told, and sees things as its character does. */
export function searching(depth: Depth, tastes: readonly Taste[]): Thinker {
  return function* (view, menu, seed) {
    const judge = judgeOf(view, tastes)
    const problem = problemOf(view, menu, judge, depth, seed)
    const standings = yield* ranked(problem, depth)
    return thoughtOf(view, menu, problem, standings)
  }
}

/** Ranks the plans; on the way it gives no more than the choice that would be made now. */
function* ranked(problem: Problem, { tries }: Depth): Generator<Thought, Standing[]> {
  const { plans, settled, attempt } = problem
  if (settled || plans.length === 1 || tries === 0)
    return plans.map(({ worth }, candidate) => ({ candidate, mean: worth, worlds: 0 }))
  const itemsAt = (c: number): readonly MenuItem[] => plans[c]?.items ?? []
  const steps = halving(plans.length, tries, (c, w) => attempt(itemsAt(c), w))
  for (;;) {
    const { value, done } = steps.next()
    if (done) return value
    yield { choice: idsOf(itemsAt(value[0]?.candidate ?? 0)), plans: [] }
  }
}

function thoughtOf(view: View, menu: Menu, problem: Problem, standings: readonly Standing[]): Thought {
  const nothing = cloneTable(problem.tableAfter([], 0))
  const plans = standings.slice(0, TOLD).map(({ candidate, mean }): Plan => {
    const items = problem.plans[candidate]?.items ?? []
    const score = view.score[menu.seat] + mean
    const { par, spread } = view.scenario.pars[menu.seat]
    const reasons = reasonsOf(menu.seat, view.aim, problem.tableAfter(items, 0), nothing)
    return { choice: idsOf(items), score, margin: (score - par) / spread, reasons }
  })
  return { choice: plans[0]?.choice ?? [], plans }
}
