/**
 * Finds puzzles in games of masters, and writes assets/puzzles/puzzles.json:
 *   npx tsx src/tools/puzzles/find.ts [--games N] [--first N] [--seed S] [--scenario X] [--threads N] [--from FILE]
 * So many games, from the first of these numbers on; puzzles of other games that stand in the file stay there. `--from` takes games that src/tools/analysis/levels.ts has kept instead of playing them again; they come to the same.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Puzzle } from '../../game/analysis/index.ts'
import type { LevelGame } from '../analysis/level-games.ts'
import { bundled } from '../bundled.ts'
import { openThreads } from '../lab/threads.ts'
import { ensureWritable } from '../writable.ts'
import type { PuzzleOrder } from './puzzle-games.ts'
import { readSet, SET_FILE, writeSet } from './set-file.ts'

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '24' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: 'levels' },
    scenario: { type: 'string', default: 'pivots' },
    threads: { type: 'string', default: '1' },
    from: { type: 'string' },
  },
})
await ensureWritable([SET_FILE])
const kept = values.from === undefined ? [] : (JSON.parse(await readFile(values.from, 'utf8')) as LevelGame[])
const path = await bundled('src/tools/puzzles/puzzle-games.ts')
const threads = openThreads<PuzzleOrder, Puzzle[]>(path, Number(values.threads))
const found = new Map<string, readonly Puzzle[]>()
for (const puzzle of await readSet()) {
  const game = gameIn(puzzle)
  found.set(game, [...(found.get(game) ?? []), puzzle])
}
const numbers = Array.from({ length: Number(values.games) }, (_, n) => n + Number(values.first))
await Promise.all(numbers.map(puzzlesOf))
await threads.close()
console.log(`${inOrder().length} puzzles`)

async function puzzlesOf(n: number): Promise<void> {
  const { scenario } = values
  const seed = `${values.seed}-${n}`
  const game = kept.find((one) => one.bot === 'master' && one.scenario === scenario && one.seed === seed)
  const puzzles = await threads.ask({ scenario, seed, ...(game ? { moves: game.moves } : {}) })
  console.error(`${seed}: ${puzzles.length} puzzles`)
  found.set(`${scenario}-${seed}`, puzzles)
  await writeSet(inOrder())
}

/** A puzzle's id is that of its game, and the step. */
function gameIn({ id }: Puzzle): string {
  return id.replace(/-\d+$/, '')
}

/** By the names of their games, and in those by the step. */
function inOrder(): Puzzle[] {
  const games = [...found].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  return games.flatMap(([, puzzles]) => puzzles)
}
