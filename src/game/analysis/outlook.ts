/** Outlook: the margins the seats may expect from a moment on, for whoever holds no seat: nobody's secrets count. */
import { learntEvaluation } from '../bots/learnt/learnt-evaluation.ts'
import { simulatorOn } from '../bots/planning/simulation.ts'
import { biasOf } from '../bots/search/bias.ts'
import { determinize } from '../bots/search/determinization.ts'
import { playOn } from '../bots/search/rollout.ts'
import { forSeats, marginOf, parsOf, SEATS, type Seat, type State, view } from '../index.ts'
import { cloneTable, seeded } from '../kernel.ts'
import type { Outlook, Steps } from './findings.ts'
import { Mean } from './mean.ts'

/** Worlds that a moment is followed in. */
const WORLDS = 32

/** What all seats may expect at a moment; what they have, where the game is over. The same moment and seed give the same. */
export function* outlookAt(state: State, step: number, seed: string, worlds = WORLDS): Steps<Outlook> {
  const { outcome } = state
  if (outcome) return { step, margins: outcome.margins, se: forSeats(() => 0) }
  const seen = view(state, 'observer')
  const means = forSeats(() => new Mean())
  for (let n = 0; n < worlds; n++) {
    const margins = marginsIn(determinize(seen, seeded(`outlook ${n} ${seed}`)))
    for (const seat of SEATS) means[seat].add(margins[seat])
    yield
  }
  return {
    step,
    margins: forSeats((seat) => means[seat].value),
    se: forSeats((seat) => means[seat].error),
  }
}

/** Margins foreseen in one world: a round is played, and what it leaves is valued by what was learnt. Writes to the world. */
function marginsIn(world: State): Record<Seat, number> {
  const { decision = 'pledge' } = world
  const bias = forSeats((seat) => biasOf(world, { seat, decision }))
  const pars = parsOf(world)
  const items = playOn(world, 1, new Map())
  const after = items && simulatorOn(cloneTable(world))(items)
  return forSeats((seat) => {
    const aim = seat === 'KZ' ? undefined : world.hidden.aims[seat]
    const coming = after ? learntEvaluation(seat, world, aim)(after) : 0
    return marginOf(world.score[seat] + coming + bias[seat], pars[seat])
  })
}
