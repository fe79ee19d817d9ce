/** The choices of a seat along a game, and which of them a place is at. Pure. */
import type { DecisionAt } from '../../../../game/analysis/index.ts'
import type { Seat } from '../../../../game/vocabulary.ts'
import type { Replay } from '../../../session/replay.ts'
import { type Place, viewStep } from '../../../timeline/places.ts'

/** In the order of the game. */
export function decisionsIn({ states, moves }: Pick<Replay, 'states' | 'moves'>, seat: Seat): DecisionAt[] {
  return moves.flatMap((move, step) => {
    const state = states[step]
    if (move.seat !== seat || !state?.decision) return []
    return [{ step, seat, round: state.round, decision: state.decision }]
  })
}

/** What the seat is asked at a place, where several are asked at once too; nothing where it waits for others. */
export function decisionAt(
  replay: Pick<Replay, 'states' | 'moves'>,
  seat: Seat,
  place: Place,
): DecisionAt | undefined {
  const from = viewStep(place)
  if (!replay.states[from]?.waiting.includes(seat)) return undefined
  return decisionsIn(replay, seat).find(({ step }) => step >= from)
}

/** Its nearest choices on both sides of a place that is at none. */
export function around(
  replay: Pick<Replay, 'states' | 'moves'>,
  seat: Seat,
  place: Place,
): { readonly before?: DecisionAt; readonly after?: DecisionAt } {
  const from = viewStep(place)
  const all = decisionsIn(replay, seat)
  const before = all.findLast(({ step }) => step < from)
  const after = all.find(({ step }) => step >= from)
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
}
