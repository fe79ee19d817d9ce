/**
 * Learns the value function of the bots by play and writes src/game/bots/learnt/network-weights.ts:
 *   npx tsx src/tools/training/learn.ts [--games N] [--player NAME] [--generations G] [--seed S] [--hidden H] [--epochs E]
 * Games are played side by side; the network is fitted by Adam on one core, in batches drawn by the seed, so
 * the same command gives the same weights. The first generation learns from games of the player named, each
 * other one from games of `expert`, which sees tables as the one before has learnt to. A player named that sees by
 * what was learnt starts from the weights in place.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundled } from '../bundled.ts'
import { inPieces, openThreads } from '../lab/threads.ts'
import { fileOf, fitted } from './learn-fit.ts'
import type { LearnOrder, Samples } from './learn-games.ts'

const FILE = 'src/game/bots/learnt/network-weights.ts'
const PIECE = 100

async function samplesOf(games: number, player: string, seed: string): Promise<Float32Array[]> {
  const path = await bundled('src/tools/training/learn-games.ts')
  const threads = openThreads<LearnOrder, Samples>(path, availableParallelism())
  const pieces = inPieces({ seed, from: 0, to: games, player }, PIECE).map(async (order, n) => {
    const { rows } = await threads.ask(order)
    if (n % 20 === 0) console.error(`${order.from} of ${games} games`)
    return rows
  })
  const samples = await Promise.all(pieces)
  await threads.close()
  return samples
}

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '20000' },
    player: { type: 'string', default: 'tuned' },
    generations: { type: 'string', default: '1' },
    seed: { type: 'string', default: 'learn' },
    hidden: { type: 'string', default: '24' },
    epochs: { type: 'string', default: '6' },
  },
})
const args = Object.entries(values).map(([name, value]) => `--${name} ${value}`)
const command = `npx tsx src/tools/training/learn.ts ${args.join(' ')}`
for (let n = 0; n < Number(values.generations); n++) {
  const seed = n === 0 ? values.seed : `${values.seed}-${n}`
  const samples = await samplesOf(Number(values.games), n === 0 ? values.player : 'expert', seed)
  const network = fitted(samples, { hidden: Number(values.hidden), epochs: Number(values.epochs), seed })
  await writeFile(join(resolve(import.meta.dirname, '../../..'), FILE), fileOf(network, command))
}
