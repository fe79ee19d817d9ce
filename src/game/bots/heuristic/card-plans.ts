/** A power's choice: the cards that promise it most, two at the most. */
import { type Menu, type MenuItem, type Power, powerCard, type View } from '../../index.ts'
import { fits, type ScoredPlan } from '../planning/beam-search.ts'
import { cardEvaluator } from './card-value.ts'
import type { Weights } from './weight-types.ts'

/**
 * The card or the two cards that promise most; none if none promises anything. Ties go to the hand's order.
 */
export function bestCards(view: View, power: Power, menu: Menu, weights: Weights): MenuItem[] {
  let best: ScoredPlan = { items: [], worth: 0 }
  for (const one of scoredCardPlans(view, power, menu, weights)) if (one.worth > best.worth) best = one
  return [...best.items]
}

/** Every choice of one card or two, with what it promises, in the hand's order. */
export function scoredCardPlans(view: View, power: Power, menu: Menu, weights: Weights): ScoredPlan[] {
  const worthOf = cardEvaluator(view, power, weights)
  const worths = menu.items.map(worthOf)
  const domains = menu.items.map(domainOf)
  const { second, crowd } = weights[power]
  const choices: ScoredPlan[] = []
  for (const [i, first] of menu.items.entries()) {
    const worth = worths[i] ?? 0
    choices.push({ items: [first], worth })
    for (let j = i + 1; j < menu.items.length; j++) {
      const other = menu.items[j] as MenuItem
      if (!fits(menu, [first], other)) continue
      const less = Math.min(worth, worths[j] ?? 0)
      const more = Math.max(worth, worths[j] ?? 0)
      const beside = less > 0 ? second * (domains[i] === domains[j] ? crowd : 1) : 1
      choices.push({ items: [first, other], worth: more + less * beside })
    }
  }
  return choices
}

function domainOf(item: MenuItem): string {
  return item.card === undefined ? '' : powerCard(item.card).domain
}
