/** What a match keeps of a game: every state of it, and what led from one to the next. */
import { apply, type Fact, type State, setup } from '../index.ts'
import { cloneState } from '../kernel.ts'
import { type Beginning, digestOf, type Move, type Refused } from '../record/index.ts'

/** A state of the game and the facts that led to it, of every audience: for a viewer, `view` and `factsFor` first. */
export interface Moment {
  /** 0: the opening. Each choice committed by anyone adds one. */
  readonly step: number
  /** Never written to. */
  readonly state: State
  /** What happened since the moment before, in order; at the opening, since the cards were dealt. */
  readonly facts: readonly Fact[]
  /** Of the state (see ../record/digest.ts). */
  readonly digest: string
}

/** What one choice brought. */
export interface Step {
  /** The moment it led to, from 1. */
  readonly at: number
  readonly move: Move
  readonly facts: readonly Fact[]
  readonly digest: string
}

/** A game as it was played so far. */
export interface Played {
  /** The opening, then one for each step. */
  readonly moments: readonly [Moment, ...Moment[]]
  readonly steps: readonly Step[]
}

/** Where a game begins. */
export function opening({ scenario, options, seed, draws }: Beginning): Played {
  const facts: Fact[] = []
  const state = setup(scenario, options, seed, facts, draws)
  return { moments: [{ step: 0, state, facts, digest: digestOf(state) }], steps: [] }
}

/** A game and one more step, which led to this state. The game given stays as it is. */
export function withStep(played: Played, move: Move, facts: readonly Fact[], state: State): Played {
  const { moments, steps } = played
  const at = moments.length
  const digest = digestOf(state)
  const moment: Moment = { step: at, state, facts, digest }
  return { moments: [...moments, moment], steps: [...steps, { at, move, facts, digest }] }
}

/** The newest of a game's moments. */
export function newestIn({ moments }: Pick<Played, 'moments'>): Moment {
  return moments.at(-1) ?? moments[0]
}

/** The game these moves make under the rules of today. Refuses the first illegal one, by its number from 1. */
export function playedBy(beginning: Beginning, moves: readonly Move[]): Played | Refused {
  let played = opening(beginning)
  for (const { seat, choice } of moves) {
    const state = cloneState(newestIn(played).state)
    const { refused, facts } = apply(state, { seat, choice })
    if (refused) return { refused: 'illegal-move', detail: String(played.moments.length) }
    played = withStep(played, { seat, choice }, facts, state)
  }
  return played
}
