/** Outlook: the margins the seats may expect from a moment on, for whoever holds no seat: nobody's secrets count. */
import { learntEvaluation } from '../bots/learnt/learnt-evaluation.ts'
import { simulatorOn } from '../bots/planning/simulation.ts'
import { determinize } from '../bots/search/determinization.ts'
import { playOn } from '../bots/search/rollout.ts'
import { forSeats, marginOf, parsOf, SEATS, type Seat, type State, valueAt, view } from '../index.ts'
import { cloneTable, seeded } from '../kernel.ts'
import type { Outlook, Steps } from './findings.ts'
import { Mean } from './mean.ts'
import { OUTLOOK_BIAS } from './outlook-bias.ts'

/** Worlds that a moment is followed in. */
const WORLDS = 32

/** What all seats may expect at a moment; what they have, where the game is over. The same moment and seed give the same. */
export function* outlookAt(state: State, step: number, seed: string, worlds = WORLDS): Steps<Outlook> {
  const { outcome, scenario, round } = state
  if (outcome) return { step, margins: outcome.margins, se: forSeats(() => 0) }
  const { margins, se } = yield* foreseenAt(state, step, seed, worlds)
  const bias = valueAt(OUTLOOK_BIAS, scenario.id)
  return { step, margins: forSeats((seat) => margins[seat] + (bias?.[seat][round - 1] ?? 0)), se }
}

/** The same without what experts come to beyond it, of a game that goes on. */
export function* foreseenAt(state: State, step: number, seed: string, worlds = WORLDS): Steps<Outlook> {
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
  const pars = parsOf(world)
  const items = playOn(world, 1, new Map())
  const after = items && simulatorOn(cloneTable(world))(items)
  return forSeats((seat) => {
    const aim = seat === 'KZ' ? undefined : world.hidden.aims[seat]
    const coming = after ? learntEvaluation(seat, world, aim)(after) : 0
    return marginOf(world.score[seat] + coming, pars[seat])
  })
}
