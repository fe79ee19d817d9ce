/** The record as it stood when a question was asked: what came later is not in it at all. */
import type { Choice } from '../../../game/index.ts'
import { type Replay, sessionOf } from '../../session/replay.ts'
import type { Session } from '../../session/session.ts'
import type { Question } from './questions.ts'

/** The game up to a step, and nothing after it. */
export function upTo(replay: Replay, step: number): Replay {
  const { states, facts, moves, chain } = replay
  const round = states[step]?.round ?? 1
  return {
    ...replay,
    // The file holds what was chosen later.
    file: { ...replay.file, moves: moves.slice(0, step), chain: chain.slice(0, round - 1) },
    states: states.slice(0, step + 1),
    facts: facts.slice(0, step + 1),
    moves: moves.slice(0, step),
    chain: chain.slice(0, round - 1),
  }
}

/** The question's place with Kazakhstan's eyes. `marked`: the items shown as chosen. */
export function sessionAt(session: Session, { step, menu }: Question, marked: Choice): Session {
  return {
    ...session,
    answered: (at) => (at === step ? { menu, choice: marked } : session.answered?.(at)),
  }
}

export function sessionFor(replay: Replay, { step }: Question): Session {
  return sessionOf(upTo(replay, step), 'KZ')
}
