/**
 * The three decisions as problems for a search: which plans are worth trying, the likeliest first, and how one
 * is tried out in a world that the view allows.
 */

import { advance, attentionMenu, cloneState, cloneTable, reckon, seeded } from '../../kernel.ts'
import type { Menu, MenuItem, Power, State, Table, View } from '../../vocabulary.ts'
import type { Weighed } from '../climb.ts'
import { trialsOn } from '../trial.ts'
import { follow, layAll, planned, type Script } from './follow.ts'
import type { Judge } from './judge.ts'
import { type Eye, plansFor } from './plans.ts'
import { resampled } from './resample.ts'

export interface Problem {
  /** The likeliest first. */
  readonly plans: readonly Weighed[]
  /** Points to come if a plan is followed in a world; worlds are numbered from 0. */
  attempt(items: readonly MenuItem[], world: number): number
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

/** How far a search looks. */
export interface Depth {
  readonly eye: Eye
  /** Plans it tries. */
  readonly plans: number
  /** Things it does at a time at most, by who it plays; as many as it may, if not given. */
  readonly most?: { readonly KZ?: number; readonly power: number }
  /** Rollouts, over all plans. */
  readonly tries: number
  /** Rounds a rollout goes on for. */
  readonly rounds: number
}

export function problemOf(view: View, menu: Menu, judge: Judge, depth: Depth, seed: string): Problem {
  const worlds: State[] = []
  const scripts: Script[] = []
  const scriptOf = (n: number): Script => {
    scripts[n] ??= new Map()
    return scripts[n]
  }
  const world = (n: number): State => {
    worlds[n] ??= opened(view, seeded(`world ${n} ${seed}`))
    return cloneState(worlds[n])
  }
  const plans = isBlindTo(menu, depth)
    ? [{ items: [], worth: 0 }]
    : plansFor(view, within(menu, depth), judge, depth.eye, depth.plans)
  if (menu.decision === 'attention') return attentionProblem(view, menu, plans, judge, depth, world, scriptOf)
  const seat = menu.seat
  const played = (items: readonly MenuItem[], n: number): State => {
    const state = world(n)
    advance(state, menu, [...items])
    return state
  }
  return {
    plans,
    attempt: (items, n) =>
      follow(played(items, n), seat, judge, depth.rounds, scriptOf(n)) + judge.ofItems(items),
    tableAfter: (items, n) => {
      const state = played(items, n)
      layAll(state)
      return afterRound(state)
    },
  }
}

/** What a pledge brings shows in the rounds to come: who tries nothing out makes none. */
function isBlindTo({ decision }: Menu, { tries }: Depth): boolean {
  return decision === 'pledge' && tries === 0
}

/** The menu as it is taken by whoever does so few things at a time. */
function within(menu: Menu, { most }: Depth): Menu {
  const limit = menu.seat === 'KZ' ? most?.KZ : most?.power
  return limit === undefined ? menu : { ...menu, limit: Math.min(menu.limit, limit) }
}

/** A world the view allows; where offers are asked for, one in which the other powers have chosen. */
function opened(view: View, rng: ReturnType<typeof seeded>): State {
  const state = resampled(view, rng)
  if (view.decision === 'offers') layAll(state, view.viewer as Power)
  return state
}

/** All is known but what comes after: plans are weighed first by what they leave. */
function attentionProblem(
  view: View,
  menu: Menu,
  plans: readonly Weighed[],
  judge: Judge,
  depth: Depth,
  world: (n: number) => State,
  scriptOf: (n: number) => Script,
): Problem {
  const trial = trialsOn(cloneTable(view))
  return {
    plans,
    attempt(items, n) {
      const state = world(n)
      const before = state.score.KZ
      advance(state, menu, [...items])
      return (
        state.score.KZ - before + judge.ofItems(items) + follow(state, 'KZ', judge, depth.rounds, scriptOf(n))
      )
    },
    tableAfter: (items) => trial(items),
  }
}

/** What the round leaves if Kazakhstan makes the best of it. */
function afterRound(state: State): Table {
  const offered = attentionMenu(state, state.hidden.hands.KZ)
  const table = cloneTable(state)
  reckon(table, undefined, planned(state, offered))
  return table
}
