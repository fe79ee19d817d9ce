/**
 * The three decisions as problems for a search: the candidate plans, the likeliest first, and how one
 * is sampled in a world that the view allows.
 */

import { advance, attentionMenu, cloneState, cloneTable, reckon, seeded } from '../../kernel.ts'
import type { Menu, MenuItem, Power, State, Table, View } from '../../vocabulary.ts'
import type { ScoredPlan } from '../planning/beam-search.ts'
import { simulatorOn } from '../planning/simulation.ts'
import { candidatePlans, type Perception } from './candidate-plans.ts'
import { determinize } from './determinization.ts'
import { type OpponentMoves, playOffers, playoutItems, rollout } from './rollout.ts'
import type { SeatEvaluation } from './seat-evaluation.ts'

export interface SearchProblem {
  /** The likeliest first. */
  readonly plans: readonly ScoredPlan[]
  /** Points to come if a plan is followed in a world; worlds are numbered from 0. */
  sample(items: readonly MenuItem[], world: number): number
  /** The table as the round leaves it, if a plan is followed in a world. */
  tableAfter(items: readonly MenuItem[], world: number): Table
}

/** Whether nothing is hidden from a choice any more, and nothing comes after it: Kazakhstan's last. */
export function isSettled(
  { scenario, round }: Pick<View, 'scenario' | 'round'>,
  { decision }: Menu,
): boolean {
  return decision === 'attention' && round >= scenario.rounds.length
}

/** How far a search looks, and how it perceives what it sees. */
export interface SearchSettings {
  readonly perception: Perception
  /** Candidate plans it keeps. */
  readonly plans: number
  /** Things it does at a time at most, by who it plays; as many as it may, if not given. */
  readonly limit?: { readonly KZ?: number; readonly power: number }
  /** Rollouts, over all plans. */
  readonly rollouts: number
  /** Rounds a rollout goes on for. */
  readonly horizon: number
}

export function searchProblem(
  view: View,
  menu: Menu,
  evaluation: SeatEvaluation,
  settings: SearchSettings,
  seed: string,
): SearchProblem {
  const worlds: State[] = []
  const moves: OpponentMoves[] = []
  const movesIn = (n: number): OpponentMoves => {
    moves[n] ??= new Map()
    return moves[n]
  }
  const world = (n: number): State => {
    worlds[n] ??= worldFrom(view, seeded(`world ${n} ${seed}`))
    return cloneState(worlds[n])
  }
  const plans = ignores(menu, settings)
    ? [{ items: [], worth: 0 }]
    : candidatePlans(view, limited(menu, settings), evaluation, settings.perception, settings.plans)
  if (menu.decision === 'attention')
    return attentionProblem(view, menu, plans, evaluation, settings, world, movesIn)
  const seat = menu.seat
  const played = (items: readonly MenuItem[], n: number): State => {
    const state = world(n)
    advance(state, menu, [...items])
    return state
  }
  return {
    plans,
    sample: (items, n) =>
      rollout(played(items, n), seat, evaluation, settings.horizon, movesIn(n)) + evaluation.ofItems(items),
    tableAfter: (items, n) => {
      const state = played(items, n)
      playOffers(state)
      return afterRound(state)
    },
  }
}

/** What a pledge brings shows in the rounds to come: who runs no rollouts makes none. */
function ignores({ decision }: Menu, { rollouts }: SearchSettings): boolean {
  return decision === 'pledge' && rollouts === 0
}

/** The menu as it is taken by whoever does so few things at a time. */
function limited(menu: Menu, { limit: by }: SearchSettings): Menu {
  const limit = menu.seat === 'KZ' ? by?.KZ : by?.power
  return limit === undefined ? menu : { ...menu, limit: Math.min(menu.limit, limit) }
}

/** A world the view allows; where offers are asked for, one in which the other powers have chosen. */
function worldFrom(view: View, rng: ReturnType<typeof seeded>): State {
  const state = determinize(view, rng)
  if (view.decision === 'offers') playOffers(state, view.viewer as Power)
  return state
}

/** All is known but what comes after: plans are weighed first by what they leave. */
function attentionProblem(
  view: View,
  menu: Menu,
  plans: readonly ScoredPlan[],
  evaluation: SeatEvaluation,
  settings: SearchSettings,
  world: (n: number) => State,
  movesIn: (n: number) => OpponentMoves,
): SearchProblem {
  const simulate = simulatorOn(cloneTable(view))
  return {
    plans,
    sample(items, n) {
      const state = world(n)
      const before = state.score.KZ
      advance(state, menu, [...items])
      return (
        state.score.KZ -
        before +
        evaluation.ofItems(items) +
        rollout(state, 'KZ', evaluation, settings.horizon, movesIn(n))
      )
    },
    tableAfter: (items) => simulate(items),
  }
}

/** What the round leaves if Kazakhstan makes the best of it. */
function afterRound(state: State): Table {
  const offered = attentionMenu(state, state.hidden.hands.KZ)
  const table = cloneTable(state)
  reckon(table, undefined, playoutItems(state, offered))
  return table
}
