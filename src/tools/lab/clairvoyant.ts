/**
 * The ceiling: a player that sees every hand, deck and coming event, and plays each of its best plans to the
 * very end of the game as it will really go. No bot of the game may; it tells how much there is to gain.
 */
import { scoredCardPlans } from '../../game/bots/heuristic/card-plans.ts'
import { WEIGHTS } from '../../game/bots/heuristic/tuned-weights.ts'
import type { ScoredPlan } from '../../game/bots/planning/beam-search.ts'
import { candidatePlans } from '../../game/bots/search/candidate-plans.ts'
import { playOffers, rollout } from '../../game/bots/search/rollout.ts'
import { seatEvaluation } from '../../game/bots/search/seat-evaluation.ts'
import { type Choice, type Menu, menu, type Power, type Seat, type State, view } from '../../game/index.ts'
import { advance, cloneState } from '../../game/kernel.ts'

/** Plans played to the end at each decision. */
const PLANS = 48

/** The plan that brings the seat most by the end, if everyone plays on quickly. It leaves the state as it is. */
export function clairvoyant(state: State, seat: Seat): Choice {
  const offered = menu(state, seat)
  if (!offered) return []
  const evaluation = seatEvaluation(view(state, seat), [])
  let best: Choice = []
  let most = Number.NEGATIVE_INFINITY
  for (const { items } of plansOf(state, offered)) {
    const world = cloneState(state)
    if (seat !== 'KZ') playOffers(world, seat)
    const before = world.score[seat]
    advance(world, offered, [...items])
    const score = world.score[seat] - before + rollout(world, seat, evaluation, world.scenario.rounds.length)
    if (score <= most) continue
    most = score
    best = items.map((item) => item.id)
  }
  return best
}

function plansOf(state: State, offered: Menu): readonly ScoredPlan[] {
  const seen = view(state, offered.seat)
  if (offered.decision !== 'offers')
    return candidatePlans(seen, offered, seatEvaluation(seen, []), 'learnt', PLANS)
  return [{ items: [], worth: 0 }, ...scoredCardPlans(seen, offered.seat as Power, offered, WEIGHTS)]
}
