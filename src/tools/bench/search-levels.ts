/** How long each level takes over a decision, by scenario and kind of decision, alone in a worker. Bundled. */
import { parentPort } from 'node:worker_threads'
import { LEVELS, type Level, settle, think } from '../../game/bots/index.ts'
import { DECISIONS, type Decision, menu, type Seat, STANDARD, type State, view } from '../../game/index.ts'
import { cloneState } from '../../game/kernel.ts'
import { able, decisionsOf, scenarioOf } from '../decisions.ts'
import { type LevelTime, percentile } from './search-figures.ts'

export interface LevelOrder {
  readonly scenarios: readonly string[]
  /** Of each kind, in each scenario. */
  readonly decisions: number
}

interface Asked {
  readonly state: State
  readonly seat: Seat
}

/** Decisions of one kind, from games that able players play, no two of one round. */
function decisionsIn(id: string, decision: Decision, count: number): Asked[] {
  const found: Asked[] = []
  for (let n = 0; found.length < count; n++) {
    let round = 0
    const deal = { scenario: scenarioOf(id), options: STANDARD, seed: `levels ${decision} ${n}` }
    for (const { state, seat } of decisionsOf(deal, able)) {
      if (state.decision !== decision || state.round === round || found.length === count) continue
      round = state.round
      found.push({ state: cloneState(state), seat })
    }
  }
  return found
}

/** Milliseconds of processor time, of the engine's other threads too. */
function timeOf(level: Level, { state, seat }: Asked): number {
  const offered = menu(state, seat)
  if (!offered) throw new Error(`${seat} is asked nothing`)
  const before = process.cpuUsage()
  settle(think(level, view(state, seat), offered, `time ${state.round}`))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function timesOf({ scenarios, decisions }: LevelOrder): LevelTime[] {
  const asked = scenarios.flatMap((scenario) =>
    DECISIONS.map((decision) => ({ scenario, decision, list: decisionsIn(scenario, decision, decisions) })),
  )
  // Engines compile what runs often, and not at once.
  for (const { list } of asked) for (const one of list.slice(0, 4)) timeOf('master', one)
  return LEVELS.flatMap((level) =>
    asked.map(({ scenario, decision, list }) => {
      const times = list.map((one) => timeOf(level, one)).sort((a, b) => a - b)
      const [middle, high, most] = [percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1)]
      return { level, scenario, decision, decisions: times.length, median: middle, p95: high, max: most }
    }),
  )
}

parentPort?.on('message', (order: LevelOrder) => parentPort?.postMessage(timesOf(order)))
