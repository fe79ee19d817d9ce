/**
 * Pars and spreads: what each seat scores when one level plays all five, moved until they win equally often, and how it
 * spreads. Played on seeds of its own, so that no other run of the lab judges the pars by the games that set them.
 */
import { forSeats, type Scenario, SEATS, type Seat, scenarioNamed, winnerOf } from '../../game/index.ts'
import type { GameRow } from './games.ts'
import type { Wanted } from './options.ts'
import type { Pool } from './pool.ts'
import { seating } from './run.ts'
import { levelNamed } from './shortened.ts'
import { deviation, mean } from './stats.ts'

export type Pars = Scenario['pars']
/** By scenario, then by level. */
export type ParsByScenario = Record<string, Record<string, Pars>>

/** The data file of the game, with the command that made it. */
export function parsFile(pars: ParsByScenario, command: string): string {
  const scenarios = Object.entries(pars).map(([id, levels]) => {
    const lines = Object.entries(levels).map(([level, seats]) => {
      const each = SEATS.map((seat) => `${seat}: { par: ${seats[seat].par}, spread: ${seats[seat].spread} }`)
      return `    ${level}: { ${each.join(', ')} },`
    })
    return `  '${id}': {\n${lines.join('\n')}\n  },`
  })
  return `// biome-ignore-all format: one line for each level
/**
 * Pars and spreads of each scenario by level of play. Not to be changed by hand: made by
 *   ${command}
 */
import type { Level } from '../ids.ts'
import type { Pars } from './scenario.ts'

export const PARS = {
${scenarios.join('\n')}
} as const satisfies Record<string, Partial<Record<Level, Pars>>>
`
}

/** Pars by scenario and level. */
export async function calibrate(wanted: Wanted, pool: Pool): Promise<ParsByScenario> {
  const scenarios = wanted.scenarios.map(async (id) => [id, await parsOf(id, wanted, pool)] as const)
  return Object.fromEntries(await Promise.all(scenarios))
}

async function parsOf(
  id: string,
  { base, seed, levels: wanted }: Wanted,
  pool: Pool,
): Promise<Record<string, Pars>> {
  if (!scenarioNamed(id)) throw new Error(`there is no scenario '${id}'`)
  const levels = wanted.map(async (level) => {
    const games = { from: 0, to: base, seed: `calibrate-${seed}` }
    const { rows } = await pool.play({ scenario: id, players: seating(level), ...games })
    return [levelNamed(level)?.level ?? level, parsFrom(rows)] as const
  })
  return Object.fromEntries(await Promise.all(levels))
}

type Scores = Pick<GameRow, 'scores'>

/**
 * To the nearest half; a spread is never 0, for margins are divided by it. Means alone would favour a seat whose few
 * great games lie far above its many fair ones.
 */
export function parsFrom(rows: readonly Scores[]): Pars {
  const pars = forSeats((seat) => {
    const scores = rows.map((row) => row.scores[seat])
    return { par: half(mean(scores)), spread: Math.max(STEP, half(deviation(scores))) }
  })
  return evened(rows, pars)
}

/** Moves one par after the other by a half, for as long as that brings the seats' wins closer together. */
function evened(rows: readonly Scores[], pars: Pars): Pars {
  const moves = SEATS.flatMap((seat) => [moved(pars, seat, STEP), moved(pars, seat, -STEP)])
  let best = pars
  let least = unevenness(rows, pars)
  for (const each of moves) {
    const found = unevenness(rows, each)
    if (found >= least) continue
    best = each
    least = found
  }
  return best === pars ? pars : evened(rows, best)
}

function moved(pars: Pars, seat: Seat, by: number): Pars {
  const { par, spread } = pars[seat]
  return { ...pars, [seat]: { par: par + by, spread } }
}

/** How far the seats' wins are from equal: the sum of the squares of them. */
function unevenness(rows: readonly Scores[], pars: Pars): number {
  const wins = forSeats(() => 0)
  for (const { scores } of rows) wins[winnerOf(scores, pars)] += 1
  return SEATS.reduce((sum, seat) => sum + wins[seat] ** 2, 0)
}

const STEP = 0.5

function half(value: number): number {
  return Math.round(value / STEP) * STEP
}
