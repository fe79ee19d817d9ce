/**
 * Tunes the weights of the tuned bots by play and writes src/game/bots/heuristic/tuned-weights.ts:
 *   npx tsx src/tools/training/tune.ts [--seed S] [--scale N] [--only KZ,RU,...]
 * The cross-entropy method, seat by seat, from ./start.ts: candidates are drawn around the best weights so
 * far, each plays the same games, and the best quarter says where to draw next. Kazakhstan is tuned first and
 * last: the powers judge their cards by its weights. About ten minutes of one core at scale 1; the same seed
 * gives the same weights.
 */
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Weights } from '../../game/bots/heuristic/weight-types.ts'
import { next, type Rng, seeded } from '../../game/kernel.ts'
import { POWERS, SEATS, type Seat } from '../../game/vocabulary.ts'
import type { Order } from '../lab/games.ts'
import { openPool, type Pool } from '../lab/pool.ts'
import { START } from '../lab/start.ts'

const FILE = 'src/game/bots/heuristic/tuned-weights.ts'
const CANDIDATES = 20
const BEST = 5
const GENERATIONS = { KZ: 10, power: 7 }
/** Games each candidate plays in a generation, at scale 1. */
const GAMES = 60

type Vector = Record<string, number>
interface Search {
  pool: Pool
  rng: Rng
  scale: number
}

async function tune(search: Search, seats: readonly Seat[]): Promise<Weights> {
  let weights: Weights = START
  for (const [pass, seat] of seats.entries()) {
    weights = await tuneSeat(search, weights, seat, `pass${pass}`)
  }
  return weights
}

async function tuneSeat(search: Search, weights: Weights, seat: Seat, run: string): Promise<Weights> {
  let mean: Vector = { ...weights[seat] }
  let spread = mapped(mean, (value) => 0.15 + 0.3 * Math.abs(value))
  for (let generation = 0; generation < (seat === 'KZ' ? GENERATIONS.KZ : GENERATIONS.power); generation++) {
    const drawn = Array.from({ length: CANDIDATES - 1 }, () => drawAround(search.rng, mean, spread))
    const candidates = [mean, ...drawn]
    const games = { seed: `tune-${run}-${generation}`, from: 0, to: GAMES * search.scale }
    const values = await Promise.all(
      candidates.map((candidate) => worthOf(search.pool, withSeat(weights, seat, candidate), seat, games)),
    )
    const ranked = candidates
      .map((each, n) => ({ each, value: values[n] ?? 0 }))
      .sort((a, b) => b.value - a.value)
    const best = ranked.slice(0, BEST).map((one) => one.each)
    const centre = mapped(mean, (_, key) => average(best.map((one) => one[key] ?? 0)))
    spread = mapped(spread, (old, key) => 0.4 * old + 0.6 * deviation(best.map((one) => one[key] ?? 0)))
    mean = mapped(mean, (old, key) => 0.3 * old + 0.7 * (centre[key] ?? old))
    const [first] = ranked
    console.error(
      `${run} ${seat} ${generation}: mean ${values[0]?.toFixed(2)}, best ${first?.value.toFixed(2)}`,
    )
  }
  return withSeat(weights, seat, mean)
}

/** What the seat scores on average, all five playing by these weights. */
async function worthOf(
  pool: Pool,
  weights: Weights,
  seat: Seat,
  games: Pick<Order, 'seed' | 'from' | 'to'>,
): Promise<number> {
  const players = { KZ: weights, RU: weights, CN: weights, US: weights, EU: weights }
  const { rows } = await pool.play({ scenario: 'pivots', players, ...games })
  return average(rows.map((row) => row.scores[seat]))
}

function withSeat(weights: Weights, seat: Seat, vector: Vector): Weights {
  return { ...weights, [seat]: vector }
}

function drawAround(rng: Rng, mean: Vector, spread: Vector): Vector {
  return mapped(mean, (value, key) => value + (spread[key] ?? 0) * normal(rng))
}

/** About normal: the sum of twelve even draws less six. */
function normal(rng: Rng): number {
  let sum = -6
  for (let n = 0; n < 12; n++) sum += next(rng) / 0x100000000
  return sum
}

function mapped(vector: Vector, change: (value: number, key: string) => number): Vector {
  return Object.fromEntries(Object.entries(vector).map(([key, value]) => [key, change(value, key)]))
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function deviation(values: readonly number[]): number {
  const centre = average(values)
  return Math.sqrt(average(values.map((value) => (value - centre) ** 2)))
}

function fileOf(weights: Weights, command: string): string {
  const seats = SEATS.map((seat) => {
    const lines = Object.entries(weights[seat]).map(
      ([key, value]) => `    ${key}: ${Number(value.toFixed(3))},`,
    )
    return `  ${seat}: {\n${lines.join('\n')}\n  },`
  })
  return `/**
 * How much the tuned bots weigh. Not to be changed by hand: made by
 *   ${command}
 */
import type { Weights } from './weight-types.ts'

export const WEIGHTS: Weights = {
${seats.join('\n')}
}
`
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, scale: { type: 'string' }, only: { type: 'string' } },
  })
  const seed = values.seed ?? 'weights'
  const scale = Number(values.scale ?? 1)
  const chosen = values.only?.split(',') ?? ['KZ', ...POWERS, 'KZ']
  const seats = chosen.flatMap((name) => SEATS.filter((seat) => seat === name))
  const pool = await openPool()
  const tuned = await tune({ pool, rng: seeded(seed), scale }, seats)
  await pool.close()
  const args = `--seed ${seed} --scale ${scale} --only ${seats.join(',')}`
  await writeFile(
    join(resolve(import.meta.dirname, '../../..'), FILE),
    fileOf(tuned, `npx tsx src/tools/training/tune.ts ${args}`),
  )
}

await main()
