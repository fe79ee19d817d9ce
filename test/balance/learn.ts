/**
 * Learns the value function of the bots by play and writes src/game/bots/value/learnt.ts:
 *   npx tsx test/balance/learn.ts [--games N] [--player NAME] [--seed S] [--hidden H] [--epochs E]
 * Games are played side by side; the network is fitted by Adam on one core, in batches drawn by the seed, so
 * the same command gives the same weights.
 */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundled.ts'
import { fileOf, fitted } from './learn-fit.ts'
import type { Samples } from './learn-games.ts'

const FILE = 'src/game/bots/value/learnt.ts'
const PIECE = 100

async function samplesOf(games: number, player: string, seed: string): Promise<Float32Array[]> {
  const path = await bundled('test/balance/learn-games.ts')
  const pieces: Float32Array[] = []
  let next = 0
  const work = async (worker: Worker): Promise<void> => {
    while (next < games) {
      const from = next
      next += PIECE
      const order = { seed, from, to: Math.min(games, from + PIECE), player }
      const answered = once(worker, 'message')
      worker.postMessage(order)
      const [samples]: Samples[] = await answered
      if (samples) pieces[from / PIECE] = samples.rows
      if (from % (PIECE * 20) === 0) console.error(`${from} of ${games} games`)
    }
    await worker.terminate()
  }
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(path, { execArgv: [] }))
  await Promise.all(workers.map(work))
  return pieces
}

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '20000' },
    player: { type: 'string', default: 'tuned' },
    seed: { type: 'string', default: 'learn' },
    hidden: { type: 'string', default: '24' },
    epochs: { type: 'string', default: '6' },
  },
})
const { player, seed } = values
const samples = await samplesOf(Number(values.games), player, seed)
const network = fitted(samples, { hidden: Number(values.hidden), epochs: Number(values.epochs), seed })
const args = `--games ${values.games} --player ${player} --seed ${seed} --hidden ${values.hidden} --epochs ${values.epochs}`
await writeFile(
  join(resolve(import.meta.dirname, '../..'), FILE),
  fileOf(network, `npx tsx test/balance/learn.ts ${args}`),
)
