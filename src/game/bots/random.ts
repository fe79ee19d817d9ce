/** The random bot: any legal choice may come of it. It is the fuzzer's player too. */
import {
  below,
  type Choice,
  excludes,
  type Menu,
  type MenuItem,
  type Rng,
  seeded,
  type View,
} from '../index.ts'

/** Picks items in random order, each with even odds, as long as they fit. */
export function randomBot(_view: View, menu: Menu, seed: string): Choice {
  return randomItems(menu, seeded(seed)).map((item) => item.id)
}

/** The same for callers with a generator of their own. */
export function randomItems(menu: Menu, rng: Rng): MenuItem[] {
  const chosen: MenuItem[] = []
  let { budget, oil } = menu
  const { items } = menu
  const start = items.length > 0 ? below(rng, items.length) : 0
  const stride = strideOf(items.length, rng)
  for (let n = 0; n < items.length && chosen.length < menu.limit; n++) {
    const item = items[(start + n * stride) % items.length] as MenuItem
    if (below(rng, 2) === 0) continue
    if (item.price > budget || item.oil > oil) continue
    if (chosen.some((other) => excludes(other, item))) continue
    chosen.push(item)
    budget -= item.price
    oil -= item.oil
  }
  return chosen
}

/** A step that visits every item once: prime to their number. */
function strideOf(count: number, rng: Rng): number {
  if (count < 3) return 1
  let stride = 1 + below(rng, count - 1)
  while (divisor(stride, count) !== 1) stride = (stride % (count - 1)) + 1
  return stride
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
