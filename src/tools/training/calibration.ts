/**
 * Measures the bias of search, what it scores beyond what it foresees (the master of forty rollouts), and writes src/game/bots/search/bias-table.ts:
 *   npx tsx src/tools/training/calibration.ts [--games N] [--seed S]
 * So many games of each scenario. The same command gives the same file.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SCENARIOS, SEATS, type Seat } from '../../game/index.ts'
import { bundled } from '../bundled.ts'
import { inPieces, openThreads } from '../lab/threads.ts'
import type { BiasOrder, BiasSums } from './calibration-games.ts'

const FILE = 'src/game/bots/search/bias-table.ts'
const PIECE = 5

const { values } = parseArgs({
  options: { games: { type: 'string', default: '100' }, seed: { type: 'string', default: 'outlook' } },
})
const path = await bundled('src/tools/training/calibration-games.ts')
const threads = openThreads<BiasOrder, BiasSums>(path, availableParallelism())
const blocks = await Promise.all(Object.keys(SCENARIOS).map(blockOf))
await threads.close()
const command = `npx tsx src/tools/training/calibration.ts --games ${values.games} --seed ${values.seed}`
await writeFile(join(resolve(import.meta.dirname, '../../..'), FILE), fileOf(blocks, command))

async function blockOf(scenario: string): Promise<string> {
  const games = Number(values.games)
  const order: BiasOrder = { scenario, seed: values.seed, from: 0, to: games }
  const pieces = await Promise.all(inPieces(order, PIECE).map(threads.ask))
  console.error(`${scenario}: ${games} games`)
  const lines = SEATS.map((seat) => `    ${seat}: [${means(pieces, seat).join(', ')}],`)
  return `  '${scenario}': {\n${lines.join('\n')}\n  },`
}

/** By round, to a tenth of a point. */
function means(pieces: readonly BiasSums[], seat: Seat): number[] {
  const rounds = Math.max(...pieces.map(({ counts }) => counts[seat].length))
  return Array.from({ length: rounds }, (_, n) => {
    const total = (of: 'sums' | 'counts'): number =>
      pieces.reduce((sum, piece) => sum + (piece[of][seat][n] ?? 0), 0)
    return Math.round((10 * total('sums')) / total('counts')) / 10
  })
}

function fileOf(blocks: readonly string[], command: string): string {
  return `// biome-ignore-all format: one line for each seat
/**
 * Points that search scored beyond what it had foreseen, by scenario, seat and round. Not to be changed by hand:
 * made by
 *   ${command}
 */
import type { Seat } from '../../vocabulary.ts'

export const BIAS: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
${blocks.join('\n')}
}
`
}
