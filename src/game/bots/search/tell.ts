/** What a search tells of its plans: what each may come to, and why. */
import { type Menu, type MenuItem, marginOf, parsOf, type Table, type View } from '../../index.ts'
import { cloneTable } from '../../kernel.ts'
import { idsOf, type Plan } from '../bot.ts'
import type { Standing } from './halving.ts'
import { type Judge, judgeOf } from './judge.ts'
import { outlookOf } from './outlook.ts'
import type { Problem } from './problems.ts'
import { averaged, reasonsOf, weighty } from './reasons.ts'

/** Worlds that reasons are drawn from where others have yet to answer: in a single one, a card may lie in vain. */
const WORLDS = 6

/** Plans as they are told, in the order of their standings: those never tried out by what was learnt about tables. */
export function tell(
  view: View,
  menu: Menu,
  judge: Judge,
  problem: Problem,
  standings: readonly Standing[],
): Plan[] {
  const worlds = Array.from({ length: menu.decision === 'attention' ? 1 : WORLDS }, (_, n) => n)
  const nothing = worlds.map((n) => cloneTable(problem.tableAfter([], n)))
  const isTried = standings.every((one) => one.worlds > 0)
  const learnt = isTried ? [] : nothing.map((table) => judgeOf(view, []).from(table))
  const pars = parsOf(view)[menu.seat]
  const outlook = outlookOf(view, menu)
  return standings.map(({ candidate, mean, worlds: tried }): Plan => {
    const items = problem.plans[candidate]?.items ?? []
    const seen = worlds.map((n) => {
      const after = problem.tableAfter(items, n)
      const before = nothing[n] as Table
      const reasons = [
        ...reasonsOf(menu.seat, view.aim, after, before),
        { term: 'character', by: likingFor(judge, items, after, before) } as const,
      ]
      return { reasons, worth: learnt[n]?.(after) ?? 0 }
    })
    const worth = seen.reduce((sum, each) => sum + each.worth, 0) / seen.length
    const score = view.score[menu.seat] + (tried > 0 ? mean : worth) + outlook
    const reasons = averaged(seen.map((each) => each.reasons))
    return { choice: idsOf(items), score, margin: marginOf(score, pars), reasons: weighty(reasons) }
  })
}

/** What the character likes about a plan, beside what it is worth. */
function likingFor(judge: Judge, items: readonly MenuItem[], after: Table, nothing: Table): number {
  return judge.ofItems(items) + judge.ofTable(after) - judge.ofTable(nothing)
}
