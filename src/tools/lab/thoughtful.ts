/**
 * Doctrines with a head: Kazakhstan weighs every plan as the tuned bot does, but holds a conviction beside it. The
 * doctrines of the game itself (lean-russia, split) never look at the table twice, and so show less than a thoughtful
 * bandwagoner or divider could make of the same idea.
 */

import type { Bot } from '../../game/bots/bot.ts'
import { heuristicValue } from '../../game/bots/heuristic/heuristic-value.ts'
import { WEIGHTS } from '../../game/bots/heuristic/tuned-weights.ts'
import { beamSearch } from '../../game/bots/planning/beam-search.ts'
import { simulatorOn } from '../../game/bots/planning/simulation.ts'
import { tunedBot } from '../../game/bots/simple/tuned.ts'
import { type MenuItem, POWERS, type Power, type Table, valueAt, weight } from '../../game/index.ts'
import { cloneTable } from '../../game/kernel.ts'

/** What a conviction adds to a plan, in points of Kazakhstan's score. */
type Conviction = (items: readonly MenuItem[], after: Table) => number

/** For each step of weight of the power one rides with, and of trust. */
const RIDE = { weight: 6, trust: 2 }
/** For each cube by which, all rounds together, the power that got most is ahead of the one that got least. */
const UNEVEN = 3

const CONVICTIONS: Readonly<Record<string, Conviction>> = {
  'ride-russia': riding('RU'),
  'ride-china': riding('CN'),
  'ride-us': riding('US'),
  'ride-eu': riding('EU'),
  'even-hand': (items, after) => -UNEVEN * unevenness(items, after),
}
export const THOUGHTFUL = Object.keys(CONVICTIONS)
export const RIDERS = THOUGHTFUL.filter((name) => name.startsWith('ride-'))

export function isThoughtful(name: string): boolean {
  return Object.hasOwn(CONVICTIONS, name)
}

/** It makes no pledges, and speaks for Kazakhstan alone: a power that follows it plays as the tuned bot. */
export function thoughtfulBot(name: string): Bot {
  const conviction = valueAt(CONVICTIONS, name)
  if (!conviction) throw new Error(`there is no doctrine '${name}'`)
  const tuned = tunedBot()
  return (view, menu, seed) => {
    if (menu.decision === 'pledge') return []
    if (menu.decision === 'offers') return tuned(view, menu, seed)
    const simulate = simulatorOn(cloneTable(view))
    const items = beamSearch(menu, (plan) => {
      const after = simulate(plan)
      return heuristicValue(after, WEIGHTS.KZ) + conviction(plan, after)
    })
    return items.map((item) => item.id)
  }
}

function riding(power: Power): Conviction {
  return (_items, after) => RIDE.weight * weight(after, power) + RIDE.trust * after.trust[power]
}

/** Rounds that are closed count as well. */
function unevenness(items: readonly MenuItem[], { history }: Table): number {
  const cubes = POWERS.map((power) => {
    const before = history.reduce((sum, row) => sum + row.cubes[power], 0)
    return items.reduce((sum, item) => sum + (item.counts && item.power === power ? item.price : 0), before)
  })
  return Math.max(...cubes) - Math.min(...cubes)
}
