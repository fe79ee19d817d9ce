/**
 * A plan at a quick glance, for rollouts: items are weighed one by one, and the best is added again and again.
 * What an item adds changes little as others are added, so only the few that seemed best are weighed anew.
 */
import type { Menu, MenuItem } from '../../index.ts'
import { fits, joined, type Worth } from '../climb.ts'

/** Items weighed anew for each that is added. */
const ANEW = 4

interface Hope {
  readonly item: MenuItem
  gain: number
}

export function quickPlan(menu: Menu, worth: Worth): MenuItem[] {
  let plan: MenuItem[] = []
  let reached = worth(plan)
  let hopes: Hope[] = []
  for (const item of menu.items)
    if (fits(menu, plan, item)) hopes.push({ item, gain: worth([item]) - reached })
  while (hopes.length > 0) {
    hopes.sort((a, b) => b.gain - a.gain)
    const best = plan.length === 0 ? hopes[0] : bestOf(menu, plan, reached, hopes, worth)
    if (!best || best.gain <= 0) return plan
    plan = joined(menu, plan, best.item)
    reached += best.gain
    hopes = hopes.filter(({ item }) => item !== best.item && fits(menu, plan, item))
  }
  return plan
}

function bestOf(
  menu: Menu,
  plan: readonly MenuItem[],
  reached: number,
  hopes: readonly Hope[],
  worth: Worth,
): Hope | undefined {
  let best: Hope | undefined
  for (let n = 0; n < ANEW && n < hopes.length; n++) {
    const hope = hopes[n] as Hope
    hope.gain = worth(joined(menu, plan, hope.item)) - reached
    if (!best || hope.gain > best.gain) best = hope
  }
  return best
}
