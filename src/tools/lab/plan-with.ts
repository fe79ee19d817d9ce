/** Plans around something that must be in them, or must not. */
import { heuristicValue } from '../../game/bots/heuristic/heuristic-value.ts'
import { WEIGHTS } from '../../game/bots/heuristic/tuned-weights.ts'
import { beamSearch } from '../../game/bots/planning/beam-search.ts'
import { simulatorOn } from '../../game/bots/planning/simulation.ts'
import type { Menu, MenuItem, View } from '../../game/index.ts'
import { cloneTable } from '../../game/kernel.ts'

/** More than any plan is worth by the heuristic: a plan without the wanted item never comes first. */
const WANTED = 1e6

/**
 * Kazakhstan's plan of most worth by the tuned heuristic with the item `wanted` (with any, if none is named) and none of
 * its `rivals`.
 */
export function planWith(
  seen: View,
  menu: Menu,
  wanted: string | undefined,
  isRival: (item: MenuItem) => boolean,
): MenuItem[] {
  const items = menu.items.filter((item) => item.id === wanted || !isRival(item))
  const simulate = simulatorOn(cloneTable(seen))
  return beamSearch({ ...menu, items }, (plan) => {
    const hasWanted = wanted === undefined || plan.some(({ id }) => id === wanted)
    return heuristicValue(simulate(plan), WEIGHTS.KZ) - (hasWanted ? 0 : WANTED)
  })
}
