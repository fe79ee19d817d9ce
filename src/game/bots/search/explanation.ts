/** What a search tells of its plans: what each may come to, and why. */
import { type Menu, type MenuItem, marginOf, parsOf, type Table, type View } from '../../index.ts'
import { cloneTable } from '../../kernel.ts'
import { idsOf, type Plan } from '../bot.ts'
import { biasOf } from './bias.ts'
import { averaged, reasonsOf, significant } from './reasons.ts'
import type { SearchProblem } from './search-problem.ts'
import { type SeatEvaluation, seatEvaluation } from './seat-evaluation.ts'
import type { Ranking } from './sequential-halving.ts'

/** Worlds that reasons are drawn from where others have yet to answer: in a single one, a card may lie in vain. */
const WORLDS = 6

/** Plans as they are told, in the order of their rankings: those never sampled by the learnt evaluation. */
export function explainPlans(
  view: View,
  menu: Menu,
  evaluation: SeatEvaluation,
  problem: SearchProblem,
  rankings: readonly Ranking[],
): Plan[] {
  const worlds = Array.from({ length: menu.decision === 'attention' ? 1 : WORLDS }, (_, n) => n)
  const nothing = worlds.map((n) => cloneTable(problem.tableAfter([], n)))
  const isTried = rankings.every((one) => one.worlds > 0)
  const learnt = isTried ? [] : nothing.map((table) => seatEvaluation(view, []).from(table))
  const pars = parsOf(view)[menu.seat]
  const bias = biasOf(view, menu)
  return rankings.map(({ candidate, mean, worlds: tried }): Plan => {
    const items = problem.plans[candidate]?.items ?? []
    const seen = worlds.map((n) => {
      const after = problem.tableAfter(items, n)
      const before = nothing[n] as Table
      const reasons = [
        ...reasonsOf(menu.seat, view.aim, after, before),
        { term: 'character', by: likingFor(evaluation, items, after, before) } as const,
      ]
      return { reasons, worth: learnt[n]?.(after) ?? 0 }
    })
    const worth = seen.reduce((sum, each) => sum + each.worth, 0) / seen.length
    const score = view.score[menu.seat] + (tried > 0 ? mean : worth) + bias
    const reasons = averaged(seen.map((each) => each.reasons))
    return { choice: idsOf(items), score, margin: marginOf(score, pars), reasons: significant(reasons) }
  })
}

/** What the character likes about a plan, beside what it is worth. */
function likingFor(
  evaluation: SeatEvaluation,
  items: readonly MenuItem[],
  after: Table,
  nothing: Table,
): number {
  return evaluation.ofItems(items) + evaluation.ofTable(after) - evaluation.ofTable(nothing)
}
