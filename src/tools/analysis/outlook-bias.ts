/**
 * Measures the bias of outlooks, the margins that experts come to beyond what was foreseen, and writes
 * src/game/analysis/outlook-bias.ts:
 *   npx tsx src/tools/analysis/outlook-bias.ts [--games N] [--seed S] [--threads N]
 * So many games of each scenario. The same command gives the same file.
 */
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SCENARIOS, SEATS, type Seat } from '../../game/index.ts'
import { bundled } from '../bundled.ts'
import { inPieces, openThreads } from '../lab/threads.ts'
import type { OutlookOrder, OutlookSums } from './outlook-games.ts'

const FILE = join(resolve(import.meta.dirname, '../../..'), 'src/game/analysis/outlook-bias.ts')
const PIECE = 5

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '60' },
    seed: { type: 'string', default: 'outlook' },
    threads: { type: 'string', default: '1' },
  },
})
const path = await bundled('src/tools/analysis/outlook-games.ts')
const threads = openThreads<OutlookOrder, OutlookSums>(path, Number(values.threads))
const blocks = await Promise.all(Object.keys(SCENARIOS).map(blockOf))
await threads.close()
const command = `npx tsx src/tools/analysis/outlook-bias.ts --games ${values.games} --seed ${values.seed}`
await writeFile(FILE, fileOf(blocks, command))

async function blockOf(scenario: string): Promise<string> {
  const order: OutlookOrder = { scenario, seed: values.seed, from: 0, to: Number(values.games) }
  const pieces = await Promise.all(inPieces(order, PIECE).map(threads.ask))
  console.error(`${scenario}: ${values.games} games`)
  const lines = SEATS.map((seat) => `    ${seat}: [${means(pieces, seat).join(', ')}],`)
  return `  '${scenario}': {\n${lines.join('\n')}\n  },`
}

/** By round, to a hundredth of a margin. */
function means(pieces: readonly OutlookSums[], seat: Seat): number[] {
  const rounds = Math.max(...pieces.map(({ counts }) => counts[seat].length))
  return Array.from({ length: rounds }, (_, n) => {
    const total = (of: 'sums' | 'counts'): number =>
      pieces.reduce((sum, piece) => sum + (piece[of][seat][n] ?? 0), 0)
    return Math.round((100 * total('sums')) / total('counts')) / 100
  })
}

function fileOf(all: readonly string[], made: string): string {
  return `// biome-ignore-all format: one line for each seat
/**
 * Margins that experts come to beyond what an outlook foresees, by scenario, seat and round: its games are played on by
 * simpler players. Not to be changed by hand: made by
 *   ${made}
 */
import type { Seat } from '../vocabulary.ts'

export const OUTLOOK_BIAS: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
${all.join('\n')}
}
`
}
