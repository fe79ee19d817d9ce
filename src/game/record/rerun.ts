/** Plays a record again under the rules of today, checking every move and the hash at the end. */
import {
  apply,
  type Draws,
  type Fact,
  type Options,
  RULES_VERSION,
  type Scenario,
  type Seat,
  type State,
  setup,
} from '../index.ts'
import { FORMAT, FORMAT_VERSION, type GameRecord, type Holder, type Move, type Refused } from './format.ts'
import { hashOf } from './hash.ts'

export interface Rerun {
  state: State
  /** Facts of the setup, then of each move. */
  steps: Fact[][]
}

/** What a new record needs beside its moves. */
export interface Beginning {
  scenario: Scenario
  options: Options
  seed: string
  draws?: Draws
  seats: Readonly<Record<Seat, Holder>>
}

/** Plays moves from the beginning under the rules of today. Refuses the first illegal one, by its number from 1. */
export function playMoves(beginning: Beginning, moves: readonly Move[]): Rerun | Refused {
  const opening: Fact[] = []
  const state = setup(beginning.scenario, beginning.options, beginning.seed, opening, beginning.draws)
  const steps = [opening]
  for (const [at, move] of moves.entries()) {
    const applied = apply(state, move)
    if (applied.refused) return { refused: 'illegal-move', detail: String(at + 1) }
    steps.push(applied.facts ?? [])
  }
  return { state, steps }
}

/** The record of a game so far. `state` is the game after its last move. */
export function recordOf(beginning: Beginning, moves: readonly Move[], state: State): GameRecord {
  const { scenario, options, seed, draws, seats } = beginning
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    rulesVersion: RULES_VERSION,
    scenario,
    options,
    seed,
    ...(draws ? { draws } : {}),
    seats,
    moves: [...moves],
    hash: hashOf(state),
  }
}

/** The state a record leads to. Refuses other rules, the first illegal move, and an end that is not the recorded one. */
export function rerun(record: GameRecord): Rerun | Refused {
  if (record.rulesVersion !== RULES_VERSION)
    return { refused: 'other-rules', detail: String(record.rulesVersion) }
  const run = playMoves(record, record.moves)
  if ('refused' in run) return run
  return hashOf(run.state) === record.hash ? run : { refused: 'other-outcome' }
}
