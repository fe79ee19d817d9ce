/** A game as an analysis takes it: every moment, and the choices between them. */
import { type Fact, menu, type Seat, type State, view } from '../index.ts'
import { linesOf, type Move, type RecordFile, type Refused, TODAY, timelineOf } from '../record/index.ts'
import type { DecisionAt } from './findings.ts'

/** A game, every moment of it: `states[n]` came of the first `n` of `moves`, as a record's timeline has them. */
export interface Analysed {
  readonly states: readonly State[]
  readonly moves: readonly Move[]
  /** `facts[n]` tell how the `n`-th state came to be. */
  readonly facts: readonly (readonly Fact[])[]
}

/**
 * The game of a record, or of one of its branches. Refuses what is not a game of today's rules, and a record that is not the
 * game it says it is: of other rules there are no bots who could say what a choice was worth.
 */
export function gameIn(file: RecordFile, branch?: string): Analysed | Refused {
  const timeline = timelineOf(file, TODAY, branch)
  if ('refused' in timeline) return timeline
  const { states, facts, firstWrong } = timeline
  if (firstWrong) return { refused: 'other-outcome', detail: firstWrong.why }
  return { states, facts, moves: linesOf(file).find((line) => line.branch === branch)?.moves ?? [] }
}

/** The moments at which something is known that was not before: choices that nobody has seen yet change nothing. */
export function knownSteps({ states }: Analysed): number[] {
  return states.flatMap((state, step) => {
    const before = states[step - 1]
    return before && before.round === state.round && before.decision === state.decision ? [] : [step]
  })
}

/** The decisions of these seats, in their order, each seat's as they came. */
export function decisionsOf(game: Analysed, seats: readonly Seat[]): DecisionAt[] {
  const all = game.moves.map(({ seat }, step): DecisionAt => {
    const { round, decision } = stateAt(game, step)
    if (!decision) throw new Error(`a choice was made after the end, at step ${step}`)
    return { step, seat, round, decision }
  })
  return seats.flatMap((seat) => all.filter((one) => one.seat === seat))
}

/** What a seat saw when it was asked, and what it chose. */
export function askedAt(game: Analysed, { step, seat }: Pick<DecisionAt, 'step' | 'seat'>) {
  const state = stateAt(game, step)
  const offered = menu(state, seat)
  const choice = game.moves[step]?.choice
  if (!offered || !choice) throw new Error(`${seat} chose nothing at step ${step}`)
  return { seen: view(state, seat), offered, choice }
}

export function stateAt({ states }: Analysed, step: number): State {
  const state = states[step]
  if (!state) throw new Error(`there is no step ${step}`)
  return state
}
