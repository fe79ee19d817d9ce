/** A rollout (playout): a game played on for some rounds by quick policies, and what it has brought a seat by then. */
import {
  type Choice,
  checkChoice,
  type Menu,
  type MenuItem,
  menu,
  type Power,
  type State,
  view,
} from '../../index.ts'
import { advance, cloneTable } from '../../kernel.ts'
import { idsOf } from '../bot.ts'
import { bestCards } from '../heuristic/card-plans.ts'
import { WEIGHTS } from '../heuristic/tuned-weights.ts'
import { type Evaluation, learntEvaluation } from '../learnt/learnt-evaluation.ts'
import { withoutDefault } from '../planning/beam-search.ts'
import { simulatorOn } from '../planning/simulation.ts'
import { playoutPlan } from './playout-policy.ts'
import type { SeatEvaluation } from './seat-evaluation.ts'

/**
 * What the powers laid in a world, by round and power: common random numbers. Plans sampled in the same world meet the
 * same cards, as far as they still may be laid, which cancels luck and spares most of the work.
 */
export type OpponentMoves = Map<string, Choice>

/**
 * Plays on to the `rounds`-th reckoning from here and gives the points scored till then, and the worth of what
 * it leaves. Writes to the state.
 */
export function rollout(
  state: State,
  seat: 'KZ' | Power,
  evaluation: SeatEvaluation,
  rounds: number,
  moves: OpponentMoves = new Map(),
): number {
  const before = state.score[seat]
  const items = playOn(state, rounds, moves)
  const left = items ? valueAfter(state, items, evaluation.from(state)) : 0
  return state.score[seat] - before + left
}

/**
 * Plays on until Kazakhstan is to spend its attention for the `rounds`-th time from here, and gives what it would do then;
 * nothing where the game is over before. Writes to the state.
 */
export function playOn(state: State, rounds: number, moves: OpponentMoves): MenuItem[] | undefined {
  for (let left = rounds; !state.outcome; left--) {
    passPledge(state)
    playOffers(state, undefined, moves)
    const offered = menu(state, 'KZ')
    if (!offered) return undefined
    const items = playoutItems(state, offered)
    if (left <= 1) return items
    advance(state, offered, items)
  }
  return undefined
}

/** Goes on without a pledge. */
function passPledge(state: State): void {
  if (state.decision !== 'pledge') return
  const offered = menu(state, 'KZ')
  if (offered) advance(state, offered, [])
}

/** Lets the powers that have not chosen lay their cards, and turns them up. */
export function playOffers(state: State, but?: Power, moves?: OpponentMoves): void {
  if (state.decision !== 'offers') return
  for (const seat of [...state.waiting]) {
    const offered = seat === but ? undefined : menu(state, seat)
    if (offered) advance(state, offered, offersOf(state, seat as Power, offered, moves))
  }
}

function offersOf(state: State, power: Power, offered: Menu, moves: OpponentMoves | undefined): MenuItem[] {
  const turn = `${state.round} ${power}`
  const known = moves?.get(turn)
  if (known && checkChoice(offered, known) === undefined)
    return offered.items.filter((item) => known.includes(item.id))
  const items = bestCards(view(state, power), power, offered, WEIGHTS)
  if (!known) moves?.set(turn, idsOf(items))
  return items
}

/** What Kazakhstan does in a rollout. */
export function playoutItems(state: State, offered: Menu): MenuItem[] {
  const table = cloneTable(state)
  const simulate = simulatorOn(table)
  const worth = learntEvaluation('KZ', table)
  return playoutPlan(withoutDefault(offered), (items) => worth(simulate(items)))
}

function valueAfter(state: State, items: readonly MenuItem[], worth: Evaluation): number {
  return worth(simulatorOn(cloneTable(state))(items))
}
