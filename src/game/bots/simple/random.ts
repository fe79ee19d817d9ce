/** The random bot: any legal choice may come of it. It is the fuzzer's player too. */
import { type Choice, excludes, type Menu, type MenuItem, type View } from '../../index.ts'
import { below, next, type Rng, seeded } from '../../kernel.ts'

/** Half of what the generator gives lies below. */
const EVEN = 0x80000000

/** Picks items in random order, each with even odds, as long as they fit. */
export function randomBot(_view: View, menu: Menu, seed: string): Choice {
  return randomItems(menu, seeded(seed)).map((item) => item.id)
}

/** The same for callers with a generator of their own. */
export function randomItems(menu: Menu, rng: Rng): MenuItem[] {
  const chosen: MenuItem[] = []
  let { budget, oil } = menu
  const { items } = menu
  const count = items.length
  let at = count > 0 ? below(rng, count) : 0
  const stride = strideOf(count, rng)
  for (let n = 0; n < count && chosen.length < menu.limit; n++) {
    const item = items[at] as MenuItem
    at += stride
    if (at >= count) at -= count
    if (next(rng) < EVEN) continue
    if (item.price > budget || item.oil > oil || isExcluded(item, chosen)) continue
    chosen.push(item)
    budget -= item.price
    oil -= item.oil
  }
  return chosen
}

function isExcluded(item: MenuItem, chosen: readonly MenuItem[]): boolean {
  for (const other of chosen) if (excludes(other, item)) return true
  return false
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
