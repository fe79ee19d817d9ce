/** A simple fixed policy: every item of the menu has a score, a sum of a few features, and the best that fit are taken. */

import type { Bot } from '../../game/bots/bot.ts'
import { fits } from '../../game/bots/planning/beam-search.ts'
import {
  type Domain,
  initiativeCard,
  type Menu,
  type MenuItem,
  type Power,
  powerCard,
  TRACK_OF,
  type View,
} from '../../game/index.ts'

/** Its weights by the names of the features; what is not named weighs nothing. */
export interface Linear {
  readonly linear: Readonly<Record<string, number>>
}

/** The features of Kazakhstan's items, and of a power's, that a weight may be found for. */
export const FEATURES = {
  KZ: [
    ...['take', 'comply', 'resist', 'respond', 'initiative', 'envoy', 'pledge'],
    ...['RU', 'CN', 'US', 'EU', 'security', 'economy', 'diplomacy'],
    ...['benefit', 'bind', 'price', 'oil', 'contract', 'trust', 'short', 'low', 'strength', 'strings'],
  ],
  power: [
    ...['offer', 'sweeten', 'pressure', 'security', 'economy', 'diplomacy'],
    ...['benefit', 'bind', 'price', 'interest', 'contract', 'trust', 'low', 'agenda', 'strength', 'strings'],
  ],
} as const

export function linearBot({ linear }: Linear): Bot {
  return (view, menu) => {
    const chosen: MenuItem[] = []
    for (let next = bestOf(view, menu, chosen, linear); next && chosen.length < menu.items.length; ) {
      chosen.push(next)
      next = bestOf(view, menu, chosen, linear)
    }
    return chosen.map((item) => item.id)
  }
}

/** The item that scores most of those that fit, if any scores above 0. Ties go to what stands first. */
function bestOf(
  view: View,
  menu: Menu,
  chosen: readonly MenuItem[],
  weights: Linear['linear'],
): MenuItem | undefined {
  let best: MenuItem | undefined
  let most = 0
  for (const item of menu.items) {
    if (chosen.includes(item) || !fits(menu, chosen, item)) continue
    const score = scoreOf(featuresOf(view, item, chosen), weights)
    if (score <= most) continue
    most = score
    best = item
  }
  return best
}

function scoreOf(features: Record<string, number>, weights: Linear['linear']): number {
  let sum = 0
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0)
  return sum
}

/** What one sees in an item at a glance. Kinds, powers and domains count 1. */
export function featuresOf(view: View, item: MenuItem, chosen: readonly MenuItem[]): Record<string, number> {
  const { kind, price, oil, power } = item
  const features: Record<string, number> = { [kind]: 1, price, oil }
  if (power) Object.assign(features, ofPower(view, power, item, chosen))
  if (kind === 'initiative' && item.card) features.strings = initiativeCard(item.card).effects.length
  if (kind !== 'initiative' && kind !== 'respond' && item.card)
    Object.assign(features, ofCard(view, item.card))
  return features
}

/** `short`: cubes the power still waits for. */
function ofPower(
  view: View,
  power: Power,
  item: MenuItem,
  chosen: readonly MenuItem[],
): Record<string, number> {
  const given = chosen.reduce((sum, one) => sum + (one.counts && one.power === power ? one.price : 0), 0)
  const short = item.counts ? Math.max(0, view.expected[power] - given) : 0
  return { [power]: 1, trust: view.trust[power], short }
}

/** `low`: how far the domain's track has fallen below 6. */
function ofCard(view: View, id: string): Record<string, number> {
  const card = powerCard(id)
  const domain: Domain = card.domain
  const common = {
    [domain]: 1,
    contract: view.contract[card.power][domain],
    low: Math.max(0, 6 - view.tracks[TRACK_OF[domain]]),
    agenda: domain === view.agenda ? 1 : 0,
    interest: card.interest,
  }
  if (card.kind === 'pressure') return { ...common, strength: card.strength }
  return { ...common, benefit: card.benefit, bind: card.bind, strings: card.strings.length }
}
