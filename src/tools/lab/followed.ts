/** Plans followed to the end of the game in search's own worlds: what each brings the seat that chooses. */
import { SETTINGS } from '../../game/bots/levels.ts'
import { searchProblem } from '../../game/bots/search/search-problem.ts'
import { seatEvaluation } from '../../game/bots/search/seat-evaluation.ts'
import type { Menu, MenuItem, View } from '../../game/index.ts'

type Items = readonly MenuItem[]

export interface Followed {
  /** What search would think of, the likeliest first. */
  readonly plans: readonly Items[]
  /**
   * Points to come by the end of the game if a plan is followed, world by world. The same number is the same world to
   * every plan, so what sets two of them apart is not luck.
   */
  points(items: Items, from: number, count: number): number[]
}

/** `plans`: as many as search thinks of at most. It draws its worlds from the view alone, the same for the same seed. */
export function followed(view: View, menu: Menu, seed: string, plans: number): Followed {
  const horizon = view.scenario.rounds.length
  const settings = { ...SETTINGS.master, plans, horizon }
  const problem = searchProblem(view, menu, seatEvaluation(view, []), settings, seed)
  return {
    plans: problem.plans.map(({ items }) => items),
    points: (items, from, count) => Array.from({ length: count }, (_, n) => problem.sample(items, from + n)),
  }
}
