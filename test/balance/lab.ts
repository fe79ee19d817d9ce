/**
 * The balance lab: `npm run lab -- --scenario pivots --games 1000 [--seed S] [--workers N] [--json]`. Tuned
 * bots play all five seats; then each other bot plays Kazakhstan against tuned powers, in games of the same
 * seeds. The report goes to stdout, progress to stderr. The same scenario, games and seed give the same
 * report, on however many workers.
 */
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { SIMPLE, type SimpleBot } from '../../src/game/bots/index.ts'
import { SCENARIOS } from '../../src/game/index.ts'
import type { Played } from './games.ts'
import { openPool } from './pool.ts'
import { linesOf } from './print.ts'
import { type Report, reportOf } from './report.ts'

interface Wanted {
  scenario: string
  games: number
  seed: string
  /** As many as there are cores, if not given. */
  workers: number | undefined
}

/** Plays the games and reports on them. */
export async function runLab({ scenario: id, games, seed, workers }: Wanted): Promise<Report> {
  const scenario = SCENARIOS[id]
  if (!scenario) throw new Error(`there is no scenario '${id}': ${Object.keys(SCENARIOS).join(', ')}`)
  const others = SIMPLE.filter((name) => name !== 'tuned')
  const pool = await openPool(workers, progressOf(games * SIMPLE.length))
  const play = (KZ: SimpleBot): Promise<Played> => {
    const players = { KZ, RU: 'tuned', CN: 'tuned', US: 'tuned', EU: 'tuned' } as const
    return pool.play({ scenario: id, seed, from: 0, to: games, players })
  }
  try {
    const tuned = play('tuned')
    const rest = others.map(async (name) => [name, await play(name)] as const)
    return reportOf(scenario, seed, await tuned, await Promise.all(rest))
  } finally {
    await pool.close()
  }
}

/** A line for each tenth of the games. */
function progressOf(whole: number): (games: number) => void {
  let played = 0
  let told = 0
  return (games) => {
    played += games
    const tenths = Math.floor((10 * played) / whole)
    if (tenths > told) console.error(`${tenths * 10} %: ${played} of ${whole} games`)
    told = tenths
  }
}

function wanted(): Wanted & { json: boolean } {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'pivots' },
      games: { type: 'string', default: '1000' },
      seed: { type: 'string', default: 'lab' },
      workers: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const { scenario, seed, json } = values
  return {
    scenario,
    games: whole(values.games),
    seed,
    workers: values.workers ? whole(values.workers) : undefined,
    json,
  }
}

function whole(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`'${text}' is not a whole number above 0`)
  return value
}

async function main(): Promise<void> {
  const { json, ...rest } = wanted()
  const report = await runLab(rest)
  console.log(json ? JSON.stringify(report) : linesOf(report).join('\n'))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
