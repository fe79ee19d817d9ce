/** What a pledge promises Kazakhstan, by the tuned weights. */
import { type MenuItem, pledged, type View } from '../index.ts'
import type { HomeWeights } from './weighing.ts'

/** More than 0 where the pledge is worth making. */
export function worthOfPledge(view: View, { power }: MenuItem, w: HomeWeights): number {
  if (!power) return 0
  const spare = view.attention - pledged(view, power)
  return w.pledge + w.pledgeSpare * spare + w.pledgeTrust * view.trust[power]
}
