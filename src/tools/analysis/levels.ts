/**
 * Measures what choices of each level lose, and writes src/game/analysis/level-losses.ts:
 *   npx tsx src/tools/analysis/levels.ts [--games N] [--seed S] [--threads N] [--keep FILE] [--from FILE]
 * So many games of the pivots for each level, all seats held by it. `--keep` keeps the games with what was found in them,
 * as they come, for other tools; `--from` takes them from there. The same games and seed give the same file.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LEVELS } from '../../game/vocabulary.ts'
import { bundled } from '../bundled.ts'
import { openThreads } from '../lab/threads.ts'
import { ensureWritable } from '../writable.ts'
import type { LevelGame, LevelOrder } from './level-games.ts'
import { fileOf, rowOf } from './level-losses.ts'

const FILE = join(resolve(import.meta.dirname, '../../..'), 'src/game/analysis/level-losses.ts')

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '20' },
    seed: { type: 'string', default: 'levels' },
    threads: { type: 'string', default: '1' },
    keep: { type: 'string' },
    from: { type: 'string' },
  },
})
await ensureWritable([FILE, values.keep])
const games = values.from === undefined ? await played() : await kept(values.from)
for (const line of summary(games)) console.log(line)
const command = `npx tsx src/tools/analysis/levels.ts --games ${values.games} --seed ${values.seed}`
await writeFile(FILE, fileOf(games, command))

async function played(): Promise<LevelGame[]> {
  const path = await bundled('src/tools/analysis/level-games.ts')
  const threads = openThreads<LevelOrder, LevelGame[]>(path, Number(values.threads))
  const orders = numbers(Number(values.games)).flatMap((from) =>
    LEVELS.map((bot): LevelOrder => ({ scenario: 'pivots', bot, seed: values.seed, from, to: from + 1 })),
  )
  const answers: LevelGame[] = []
  const ask = async (order: LevelOrder): Promise<void> => {
    answers.push(...(await threads.ask(order)))
    console.error(`${order.bot} ${order.from}`)
    if (values.keep !== undefined) await writeFile(values.keep, JSON.stringify(answers))
  }
  await Promise.all(orders.map(ask))
  await threads.close()
  return answers
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n)
}

async function kept(path: string): Promise<LevelGame[]> {
  return JSON.parse(await readFile(path, 'utf8')) as LevelGame[]
}

/** Mean losses by level, and how many of the mistakes found keep their sign in other worlds. */
function summary(all: readonly LevelGame[]): string[] {
  const lines = LEVELS.map((level) => {
    const [home, powers] = [rowOf(all, level, 'KZ'), rowOf(all, level, 'powers')]
    return `${level}: Kazakhstan ${told(home)}, powers ${told(powers)}`
  })
  const again = all.flatMap((game) => game.again)
  const same = again.filter(({ loss }) => loss > 0).length
  return [...lines, `mistakes that keep their sign: ${same} of ${again.length}`]
}

function told({ mean, error }: { mean: number; error: number }): string {
  return `${mean.toFixed(3)} +- ${error.toFixed(3)}`
}
