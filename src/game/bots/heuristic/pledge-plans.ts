/** What a pledge promises Kazakhstan, by the tuned weights. */
import { type Menu, type MenuItem, pledged, type View } from '../../index.ts'
import type { ScoredPlan } from '../planning/beam-search.ts'
import type { HomeWeights } from './weight-types.ts'

/** To pledge nothing, which is worth 0, and each pledge with what it is worth, in the order of the menu. */
export function scoredPledges(view: View, menu: Menu, w: HomeWeights): ScoredPlan[] {
  const made = menu.items.map((item) => ({ items: [item], worth: worthOfPledge(view, item, w) }))
  return [{ items: [], worth: 0 }, ...made]
}

function worthOfPledge(view: View, { power }: MenuItem, w: HomeWeights): number {
  if (!power) return 0
  const spare = view.attention - pledged(view, power)
  return w.pledge + w.pledgeSpare * spare + w.pledgeTrust * view.trust[power]
}
