/**
 * Plays the games a value function is learnt from. Bundled, run in workers. A game begins with some wild
 * rounds, so that all kinds of tables are met, and goes on with the players whose prospects are to be learnt.
 */
import { parentPort } from 'node:worker_threads'
import { decide, SIMPLE_BOTS, type SimpleBot } from '../../game/bots/index.ts'
import { ALL_AIMS, FEATURES, writeFeatures } from '../../game/bots/learnt/features.ts'
import { SCALE } from '../../game/bots/learnt/network.ts'
import {
  AIM_MET,
  aimWorth,
  type Menu,
  type MenuItem,
  POWERS,
  SCENARIOS,
  SEATS,
  type Seat,
  type State,
  setup,
  view,
} from '../../game/index.ts'
import { advance, below, cloneTable, type Rng, reckon, seeded } from '../../game/kernel.ts'
import { turnsOf } from '../turns.ts'

export interface LearnOrder {
  seed: string
  from: number
  to: number
  /** Who plays on after the wild rounds. */
  player: string
}

/** One row for each table: its features, then its targets, NaN where there is none. */
export interface Samples {
  rows: Float32Array
}

const WILD_KZ: readonly SimpleBot[] = [
  'tuned',
  'tuned',
  'random',
  'greedy',
  'lean-russia',
  'lean-china',
  'lean-west',
  'split',
]
const WILD_POWER: readonly SimpleBot[] = ['tuned', 'tuned', 'tuned', 'random', 'greedy']

export function learnFrom(order: LearnOrder): Samples {
  const rows: number[] = []
  for (let n = order.from; n < order.to; n++) playOne(`${order.seed}-${n}`, order.player, rows)
  return { rows: Float32Array.from(rows) }
}

interface Noted {
  features: Float64Array
  round: number
  score: Record<Seat, number>
}

function playOne(seed: string, player: string, rows: number[]): void {
  const rng = seeded(`wild ${seed}`)
  const scenarios = Object.values(SCENARIOS)
  const scenario = scenarios[below(rng, scenarios.length)] as (typeof scenarios)[number]
  const options = { attention: below(rng, 8) === 0 ? 6 : 5, lesson: false } as const
  const state = setup(scenario, options, seed)
  const wildRounds = below(rng, scenario.rounds.length)
  const wild = Object.fromEntries(SEATS.map((seat) => [seat, wildFor(seat, rng)]))
  const noted: Noted[] = []
  for (const { seat, menu: offered } of turnsOf(state)) {
    const name = state.round <= wildRounds ? (wild[seat] ?? player) : player
    const items = itemsOf(name, state, offered, `${seed} ${seat} ${state.round} ${offered.decision}`)
    const { round } = state
    const features = offered.decision === 'attention' ? featuresAfter(state, items) : undefined
    advance(state, offered, items)
    if (features && round >= wildRounds) noted.push({ features, round, score: { ...state.score } })
  }
  for (const one of noted) note(one, state, rows)
}

function wildFor(seat: Seat, rng: Rng): SimpleBot {
  const from = seat === 'KZ' ? WILD_KZ : WILD_POWER
  return from[below(rng, from.length)] as SimpleBot
}

function itemsOf(name: string, state: State, offered: Menu, seed: string): MenuItem[] {
  const seen = view(state, offered.seat)
  // Who does not search sees nothing in a pledge; but tables are worth what they are to one that pledges.
  const simple = SIMPLE_BOTS[offered.decision === 'pledge' ? 'tuned' : (name as SimpleBot)]
  const choice = simple ? simple(seen, offered, seed) : decide(name, seen, offered, seed)
  return choice.map((id) => offered.items.find((item) => item.id === id) as MenuItem)
}

function featuresAfter(state: State, items: readonly MenuItem[]): Float64Array {
  const after = cloneTable(state)
  reckon(after, undefined, items)
  const features = new Float64Array(FEATURES)
  writeFeatures(features, after)
  return features
}

/** Targets are scores to come: Kazakhstan's for each verdict to come, a power's for each round and the end. */
function note({ features, round, score }: Noted, state: State, rows: number[]): void {
  const { rounds, verdicts } = state.scenario
  const left = rounds.length - round
  const due = verdicts.filter((each) => each > round).length
  const end = state.outcome
  if (left === 0 || !end || end.round === round) return
  rows.push(...features)
  rows.push(due > 0 ? (end.scores.KZ - score.KZ) / due / SCALE.KZ : Number.NaN)
  for (const power of POWERS) {
    const aim = end.aims[power].met ? aimWorth(state) : 0
    rows.push((end.scores[power] - aim - score[power]) / (left + 1) / SCALE.power)
  }
  for (const aim of ALL_AIMS) rows.push(AIM_MET[aim](state) ? 1 : 0)
}

parentPort?.on('message', (order: LearnOrder) => {
  const samples = learnFrom(order)
  parentPort?.postMessage(samples, [samples.rows.buffer as ArrayBuffer])
})
