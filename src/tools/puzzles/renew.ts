/**
 * Puzzles of earlier rules, or of a scenario whose pars were others, asked anew under those of today, and written to
 * assets/puzzles/puzzles.json:
 *   npx tsx src/tools/puzzles/renew.ts [--threads N] [--skip N] [--only N]
 * The choices of each game are played on by the rules of today; where they are legal, and one plan is still clearly best at
 * that moment, there is a puzzle. A tenth of the work of finding as many in new games. `--skip`, `--only`: so many of them.
 */
import { parseArgs } from 'node:util'
import { type Puzzle, posed } from '../../game/analysis/index.ts'
import { openLink } from '../../game/record/index.ts'
import { bundled } from '../bundled.ts'
import { openThreads } from '../lab/threads.ts'
import { loadRules } from '../rules/load.ts'
import { ensureWritable } from '../writable.ts'
import type { PuzzleOrder } from './puzzle-games.ts'
import { readSet, SET_FILE, writeSet } from './set-file.ts'

const { values } = parseArgs({
  options: {
    threads: { type: 'string', default: '1' },
    skip: { type: 'string', default: '0' },
    only: { type: 'string', default: '1000' },
  },
})
await ensureWritable([SET_FILE])
const standing = await readSet()
/** What stands at each place of the set by now; nothing where no puzzle came of it. */
const set: (Puzzle | undefined)[] = [...standing]
const path = await bundled('src/tools/puzzles/puzzle-games.ts')
const threads = openThreads<PuzzleOrder, Puzzle[]>(path, Number(values.threads))
const from = Number(values.skip)
await Promise.all(standing.slice(from, from + Number(values.only)).map((one, n) => renew(one, from + n)))
await threads.close()
console.log(`${set.filter(isOfToday).length} puzzles`)

async function renew(puzzle: Puzzle, at: number): Promise<void> {
  if (isOfToday(puzzle)) return
  const [found] = await threads.ask(await orderOf(puzzle))
  set[at] = found
  console.error(`${puzzle.id}: ${found ? 'a puzzle' : 'no clear plan, or no such game'}`)
  await writeSet(set.flatMap((one) => one ?? []))
}

/** The game up to the moment, and the moment alone to be looked at. */
async function orderOf({ id, link, choice, seat }: Puzzle): Promise<PuzzleOrder> {
  const opened = await openLink(link, loadRules)
  if (opened.refused !== undefined) throw new Error(`${id}: ${opened.refused}`)
  const { scenario, seed, moves } = opened.file
  const name = typeof scenario === 'string' ? scenario : scenario.id
  return { scenario: name, seed, moves: [...moves, { seat, choice }], step: moves.length }
}

function isOfToday(puzzle: Puzzle | undefined): boolean {
  return puzzle !== undefined && !('refused' in posed(puzzle))
}
