/**
 * The ceiling: a player that sees every hand, deck and coming event, and plays each of its best plans to the
 * very end of the game as it will really go. No bot of the game may; it tells how much there is to gain.
 */
import { weighedCards } from '../../game/bots/cards.ts'
import type { Weighed } from '../../game/bots/climb.ts'
import { follow, layAll } from '../../game/bots/search/follow.ts'
import { judgeOf } from '../../game/bots/search/judge.ts'
import { plansFor } from '../../game/bots/search/plans.ts'
import { WEIGHTS } from '../../game/bots/weights.ts'
import { type Choice, type Menu, menu, type Power, type Seat, type State, view } from '../../game/index.ts'
import { advance, cloneState } from '../../game/kernel.ts'

/** Plans played to the end at each decision. */
const PLANS = 48

/** The plan that brings the seat most by the end, if everyone plays on quickly. It leaves the state as it is. */
export function clairvoyant(state: State, seat: Seat): Choice {
  const offered = menu(state, seat)
  if (!offered) return []
  const judge = judgeOf(view(state, seat), [])
  let best: Choice = []
  let most = Number.NEGATIVE_INFINITY
  for (const { items } of plansOf(state, offered)) {
    const world = cloneState(state)
    if (seat !== 'KZ') layAll(world, seat)
    const before = world.score[seat]
    advance(world, offered, [...items])
    const score = world.score[seat] - before + follow(world, seat, judge, world.scenario.rounds.length)
    if (score <= most) continue
    most = score
    best = items.map((item) => item.id)
  }
  return best
}

function plansOf(state: State, offered: Menu): readonly Weighed[] {
  const seen = view(state, offered.seat)
  if (offered.decision !== 'offers') return plansFor(seen, offered, judgeOf(seen, []), 'learnt', PLANS)
  return [{ items: [], worth: 0 }, ...weighedCards(seen, offered.seat as Power, offered, WEIGHTS)]
}
