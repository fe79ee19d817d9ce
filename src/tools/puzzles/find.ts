/**
 * Finds puzzles in games of masters, and writes assets/puzzles/puzzles.json:
 *   npx tsx src/tools/puzzles/find.ts [--games N] [--seed S] [--scenario X] [--threads N] [--from FILE]
 * `--from` takes games that src/tools/analysis/levels.ts has kept instead of playing them again; they come to the same.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Puzzle } from '../../game/analysis/index.ts'
import type { LevelGame } from '../analysis/level-games.ts'
import { bundled } from '../bundled.ts'
import { openThreads } from '../lab/threads.ts'
import { ensureWritable } from '../writable.ts'
import type { PuzzleOrder } from './puzzle-games.ts'

const FILE = 'assets/puzzles/puzzles.json'

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '20' },
    seed: { type: 'string', default: 'levels' },
    scenario: { type: 'string', default: 'pivots' },
    threads: { type: 'string', default: '1' },
    from: { type: 'string' },
  },
})
await ensureWritable([FILE])
const kept = values.from === undefined ? [] : (JSON.parse(await readFile(values.from, 'utf8')) as LevelGame[])
const path = await bundled('src/tools/puzzles/puzzle-games.ts')
const threads = openThreads<PuzzleOrder, Puzzle[]>(path, Number(values.threads))
const found: Puzzle[][] = []
const numbers = Array.from({ length: Number(values.games) }, (_, n) => n)
await Promise.all(numbers.map(puzzlesOf))
await threads.close()
console.log(`${found.flat().length} puzzles`)

async function puzzlesOf(n: number): Promise<void> {
  const { scenario } = values
  const seed = `${values.seed}-${n}`
  const game = kept.find((one) => one.bot === 'master' && one.scenario === scenario && one.seed === seed)
  found[n] = await threads.ask({ scenario, seed, ...(game ? { moves: game.moves } : {}) })
  console.error(`${seed}: ${found[n].length} puzzles`)
  const lines = found.flat().map((puzzle) => JSON.stringify(puzzle))
  await writeFile(FILE, `[\n${lines.join(',\n')}\n]\n`)
}
