/** Doctrines: foreign policies that never look at the table twice. The lab holds good play against them. */
import { type Menu, type MenuItem, offerCard, type Power, type View } from '../../index.ts'
import { type Bot, idsOf } from '../bot.ts'
import { fits } from '../planning/beam-search.ts'
import { greedyOffers } from './greedy.ts'

type Cubes = Record<Power, number>
/** How much a doctrine likes an item, given the cubes each power has got so far; 0 or less: not at all. */
type Preference = (item: MenuItem, cubes: Cubes) => number

/**
 * Kazakhstan leans on some powers: what they offer first, then what others do, and never a word against
 * anyone.
 */
export function leaning(powers: readonly Power[]): Bot {
  return doctrine((item) => {
    const own = item.power !== undefined && powers.includes(item.power)
    return own ? 10 + appeal(item) : appeal(item)
  })
}

/** Kazakhstan splits its cubes evenly: each goes to the power that has got fewest so far. */
export const splitBot: Bot = doctrine((item, cubes) => {
  const got = item.power ? cubes[item.power] : 0
  return item.counts ? Math.max(1, 20 - 5 * got + appeal(item)) : appeal(item)
})

/** A doctrine speaks for Kazakhstan alone. A power that follows one lays what would score most this round. */
function doctrine(liking: Preference): Bot {
  return (view: View, menu: Menu) => {
    const { viewer } = view
    if (menu.decision === 'pledge' || viewer === 'observer') return []
    return idsOf(viewer === 'KZ' ? fill(menu, liking) : greedyOffers(view, viewer, menu))
  }
}

/**
 * Takes what is liked best of what still fits, until nothing liked does. Ties go to what stands first on the
 * menu.
 */
export function fill(menu: Menu, liking: Preference): MenuItem[] {
  const chosen: MenuItem[] = []
  const cubes: Cubes = { RU: 0, CN: 0, US: 0, EU: 0 }
  for (;;) {
    let best: MenuItem | undefined
    let most = 0
    for (const item of menu.items) {
      const liked = liking(item, cubes)
      if (liked <= most || chosen.includes(item) || !fits(menu, chosen, item)) continue
      most = liked
      best = item
    }
    if (!best) return chosen
    chosen.push(best)
    if (best.counts && best.power) cubes[best.power] += best.price
  }
}

/**
 * What anyone sees in an item at a glance: that pressures go away, what an offer pays, that crises want an
 * answer.
 */
export function appeal(item: MenuItem): number {
  switch (item.kind) {
    case 'comply':
      return 9
    case 'take':
      return 3 + benefitOf(item)
    case 'respond':
      return item.price > 0 ? 4 : 0
    case 'initiative':
      return 3
    case 'envoy':
      return 1
    default:
      return 0
  }
}

function benefitOf(item: MenuItem): number {
  if (item.card === undefined) return 0
  const { benefit, bind, price } = offerCard(item.card)
  return (2 * benefit + bind) / (2 * price)
}
