/** The plans that a search samples, by how a level perceives the table: the likeliest first. */

import { cloneTable } from '../../kernel.ts'
import { type Menu, type MenuItem, type Power, TUNING, type View } from '../../vocabulary.ts'
import { scoredCardPlans } from '../heuristic/card-plans.ts'
import { scoredPledges } from '../heuristic/pledge-plans.ts'
import { WEIGHTS } from '../heuristic/tuned-weights.ts'
import type { Evaluation } from '../learnt/learnt-evaluation.ts'
import { beamSearchAll, type ScoredPlan, withoutDefault } from '../planning/beam-search.ts'
import { simulatorOn } from '../planning/simulation.ts'
import { appeal, fill } from '../simple/doctrines.ts'
import { scoreIfAgreed, verdictIfNow } from '../simple/greedy.ts'
import type { SeatEvaluation } from './seat-evaluation.ts'

/**
 * How a bot perceives a table. `face`: what the cards print. `verdict`: the verdict if it fell now, or the score of
 * this round if all it lays is agreed to. `learnt`: what play has taught about the rounds to come, and how Kazakhstan
 * answers.
 */
export type Perception = 'face' | 'verdict' | 'learnt'

/** The plans a seat would think of, at most so many. Laying nothing and pledging nothing are always among them. */
export function candidatePlans(
  view: View,
  menu: Menu,
  evaluation: SeatEvaluation,
  perception: Perception,
  most: number,
): ScoredPlan[] {
  if (menu.decision === 'pledge') return pledgePlans(view, menu, evaluation, perception)
  if (perception === 'face') return [atFaceValue(menu, evaluation)]
  return menu.seat === 'KZ'
    ? attentionPlans(view, menu, evaluation, perception, most)
    : offerPlans(view, menu, evaluation, perception, most)
}

/** Who looks no further than the round sees nothing in a pledge. */
function pledgePlans(
  view: View,
  menu: Menu,
  evaluation: SeatEvaluation,
  perception: Perception,
): ScoredPlan[] {
  if (perception !== 'learnt') return [{ items: [], worth: 0 }]
  return scoredPledges(view, menu, WEIGHTS.KZ)
    .map(({ items, worth }) => ({ items, worth: worth + evaluation.ofItems(items) }))
    .sort((a, b) => b.worth - a.worth)
}

function atFaceValue(menu: Menu, evaluation: SeatEvaluation): ScoredPlan {
  const shown = menu.seat === 'KZ' ? appeal : printed
  return { items: fill(menu, (item) => shown(item) + evaluation.ofItems([item])), worth: 0 }
}

/** What a card seems to be to the power that lays it: the cheaper the better, and there is no call to pay more. */
function printed({ kind, price }: MenuItem): number {
  return kind === 'sweeten' ? 0 : TUNING.interest.max + 1 - price
}

function attentionPlans(
  view: View,
  menu: Menu,
  evaluation: SeatEvaluation,
  perception: Perception,
  most: number,
): ScoredPlan[] {
  const table = cloneTable(view)
  const simulate = simulatorOn(table)
  const verdict: Evaluation = (after) => verdictIfNow(after) + evaluation.ofTable(after)
  const worth = perception === 'verdict' ? verdict : evaluation.from(table)
  const weighed = beamSearchAll(
    withoutDefault(menu),
    (items) => worth(simulate(items)) + evaluation.ofItems(items),
  )
  return diverse(weighed, most)
}

function offerPlans(
  view: View,
  menu: Menu,
  evaluation: SeatEvaluation,
  perception: Perception,
  most: number,
): ScoredPlan[] {
  const power = menu.seat as Power
  const weighed =
    perception === 'verdict'
      ? beamSearchAll(menu, scoreIfAgreed(view, power, ['take']))
      : scoredCardPlans(view, power, menu, WEIGHTS)
  const nothing = weighed.find((one) => one.items.length === 0) ?? { items: [], worth: 0 }
  const others = weighed.filter((one) => one !== nothing)
  const ranked = [nothing, ...others]
    .map(({ items, worth }) => ({ items, worth: worth + evaluation.ofItems(items) }))
    .sort((a, b) => b.worth - a.worth)
  const best = ranked.slice(0, most)
  return best.some((one) => one.items.length === 0) ? best : [...best, nothing]
}

/** Half of the places go to the best, the others to the best that differ from all before in most of what they do. */
function diverse(weighed: readonly ScoredPlan[], most: number): ScoredPlan[] {
  const picked = weighed.slice(0, Math.ceil(most / 2))
  for (const one of weighed.slice(picked.length)) {
    if (picked.length >= most) break
    if (picked.every((other) => differ(one, other))) picked.push(one)
  }
  return picked
}

function differ(one: ScoredPlan, other: ScoredPlan): boolean {
  const shared = one.items.filter((item) => other.items.includes(item)).length
  return 2 * shared < Math.max(one.items.length, other.items.length)
}
