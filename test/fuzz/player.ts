/** Who plays in the fuzzer: at random, or after whatever has been chosen least in the run so far. */
import { randomItems } from '../../src/game/bots/index.ts'
import { type Choice, excludes, type Menu, type MenuItem } from '../../src/game/index.ts'
import { below, type Rng, shuffle } from '../../src/game/kernel.ts'

export type Player = (menu: Menu, rng: Rng) => Choice

/** Any legal choice may come of it. */
export function atRandom(menu: Menu, rng: Rng): Choice {
  return randomItems(menu, rng).map((item) => item.id)
}

/**
 * Prefers the items that were chosen least in all the games it has played: everything on any menu is chosen
 * sooner or later. Now and then it plays at random, or not at all, so that a turn may also go unused.
 */
export function seeker(): Player {
  const uses = new Map<string, number>()
  return (menu, rng) => {
    const mood = below(rng, 12)
    if (mood === 0) return []
    const chosen = mood < 4 ? randomItems(menu, rng) : leastUsed(menu, rng, uses)
    for (const { id } of chosen) uses.set(id, (uses.get(id) ?? 0) + 1)
    return chosen.map((item) => item.id)
  }
}

function leastUsed(menu: Menu, rng: Rng, uses: ReadonlyMap<string, number>): MenuItem[] {
  const used = (item: MenuItem) => uses.get(item.id) ?? 0
  const order = shuffle(rng, [...menu.items]).sort((a, b) => used(a) - used(b))
  const chosen: MenuItem[] = []
  let { budget, oil } = menu
  for (const item of order) {
    if (chosen.length >= menu.limit || item.price > budget || item.oil > oil) continue
    if (below(rng, 5) === 0 || chosen.some((other) => excludes(other, item))) continue
    chosen.push(item)
    budget -= item.price
    oil -= item.oil
  }
  return shuffle(rng, chosen)
}
