/** The moments of a game that has been played so far, from its moves. Pure. */
import { apply, cloneState, factsFor, type State, setup, type Viewer, view } from '../../game/index.ts'
import type { Beginning, Move, Refused } from '../../game/record/index.ts'
import type { Moment } from './session.ts'

export interface Played {
  /** The opening, then one for each move, as the viewer may know them. */
  moments: Moment[]
  /** Where the moves led. */
  state: State
}

/** Plays moves from the beginning under the rules of today. Refuses the first illegal one, by its number from 1. */
export function momentsOf(beginning: Beginning, moves: readonly Move[], viewer: Viewer): Played | Refused {
  const opening: Moment['facts'][number][] = []
  const state = setup(beginning.scenario, beginning.options, beginning.seed, opening, beginning.draws)
  const moments = [momentAt(0, state, opening, viewer)]
  for (const [at, move] of moves.entries()) {
    const { refused, facts } = apply(state, move)
    if (refused) return { refused: 'illegal-move', detail: String(at + 1) }
    moments.push(momentAt(at + 1, state, facts, viewer))
  }
  return { moments, state }
}

/** A moment of a state that may be written to afterwards. */
function momentAt(step: number, state: State, facts: Moment['facts'], viewer: Viewer): Moment {
  return { step, view: view(cloneState(state), viewer), facts: factsFor(facts, viewer) }
}
