/**
 * How the seats play in the golden games: by a script that leaves no kind of item unused, not by a bot that
 * may change.
 */
import { type Choice, excludes, type ItemKind, type Menu, type MenuItem } from '../../game/index.ts'
import { below, type Rng } from '../../game/kernel.ts'

/**
 * In what order a seat looks at its menu, by round; what is not named it leaves. Rounds beyond the last begin
 * again.
 */
const KAZAKHSTAN: readonly (readonly ItemKind[])[] = [
  ['respond', 'take', 'envoy', 'comply'],
  ['initiative', 'take', 'comply'],
  ['envoy', 'resist', 'take', 'initiative'],
  ['resist', 'respond', 'take'],
]
const POWER: readonly (readonly ItemKind[])[] = [
  ['sweeten', 'offer'],
  ['pressure', 'offer'],
  ['offer', 'sweeten'],
  ['pressure', 'sweeten'],
]

/**
 * A legal choice: what comes first in the round's order, dearest first, as long as it fits. Every other
 * pledge is made.
 */
export function scripted(menu: Menu, round: number, rng: Rng): Choice {
  if (menu.decision === 'pledge') return round % 2 === 1 ? pledgeOf(menu, rng) : []
  const habits = menu.seat === 'KZ' ? KAZAKHSTAN : POWER
  const kinds = habits[(round - 1) % habits.length] ?? []
  const chosen: MenuItem[] = []
  let { budget, oil } = menu
  for (const item of kinds.flatMap((kind) => dearestFirst(menu, kind))) {
    if (chosen.length >= menu.limit || item.price > budget || item.oil > oil) continue
    if (chosen.some((other) => excludes(other, item))) continue
    chosen.push(item)
    budget -= item.price
    oil -= item.oil
  }
  return chosen.map((item) => item.id)
}

function pledgeOf({ items }: Menu, rng: Rng): Choice {
  const item = items[below(rng, Math.max(1, items.length))]
  return item ? [item.id] : []
}

function dearestFirst(menu: Menu, kind: ItemKind): MenuItem[] {
  return menu.items.filter((item) => item.kind === kind).sort((a, b) => b.price - a.price)
}
