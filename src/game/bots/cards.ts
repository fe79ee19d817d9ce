/** A power's choice: the cards that promise it most, two at the most. */
import { type Menu, type MenuItem, type Power, powerCard, type View } from '../index.ts'
import { appraiser } from './appraisal.ts'
import { fits } from './climb.ts'
import type { Weights } from './weighing.ts'

/**
 * The card or the two cards that promise most; none if none promises anything. Ties go to the hand's order.
 */
export function bestCards(view: View, power: Power, menu: Menu, weights: Weights): MenuItem[] {
  const worthOf = appraiser(view, power, weights)
  const worths = menu.items.map(worthOf)
  const domains = menu.items.map(domainOf)
  const { second, crowd } = weights[power]
  let best: MenuItem[] = []
  let most = 0
  const consider = (items: MenuItem[], worth: number): void => {
    if (worth <= most) return
    most = worth
    best = items
  }
  for (const [i, first] of menu.items.entries()) {
    const worth = worths[i] ?? 0
    consider([first], worth)
    for (let j = i + 1; j < menu.items.length; j++) {
      const other = menu.items[j] as MenuItem
      const less = Math.min(worth, worths[j] ?? 0)
      if (less <= 0 || !fits(menu, [first], other)) continue
      const more = Math.max(worth, worths[j] ?? 0)
      consider([first, other], more + less * second * (domains[i] === domains[j] ? crowd : 1))
    }
  }
  return best
}

function domainOf(item: MenuItem): string {
  return item.card === undefined ? '' : powerCard(item.card).domain
}
