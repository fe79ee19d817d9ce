/**
 * Pars and spreads: what each seat scores on average, and how it spreads, when one level plays all five. Played on seeds
 * of its own, so that no other run of the lab judges the pars by the games that set them.
 */
import { forSeats, SCENARIOS, type Scenario } from '../../src/game/index.ts'
import type { GameRow } from './games.ts'
import type { Wanted } from './options.ts'
import type { Pool } from './pool.ts'
import { seating } from './run.ts'
import { deviation, mean } from './stats.ts'

export type Pars = Scenario['pars']

/** Pars by scenario and level, as JSON. */
export async function calibrate(wanted: Wanted, pool: Pool): Promise<string> {
  const scenarios = wanted.scenarios.map(async (id) => [id, await parsOf(id, wanted, pool)] as const)
  return JSON.stringify(Object.fromEntries(await Promise.all(scenarios)), undefined, 2)
}

async function parsOf(
  id: string,
  { base, seed, levels: wanted }: Wanted,
  pool: Pool,
): Promise<Record<string, Pars>> {
  if (!SCENARIOS[id]) throw new Error(`there is no scenario '${id}'`)
  const levels = wanted.map(async (level) => {
    const games = { from: 0, to: base, seed: `calibrate-${seed}` }
    const { rows } = await pool.play({ scenario: id, players: seating(level), ...games })
    return [level, parsFrom(rows)] as const
  })
  return Object.fromEntries(await Promise.all(levels))
}

/** To the nearest half; a spread is never 0, for margins are divided by it. */
export function parsFrom(rows: readonly GameRow[]): Pars {
  return forSeats((seat) => {
    const scores = rows.map((row) => row.scores[seat])
    return { par: half(mean(scores)), spread: Math.max(0.5, half(deviation(scores))) }
  })
}

function half(value: number): number {
  return Math.round(value * 2) / 2
}
