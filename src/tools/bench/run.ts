/** Runs a bench: `npm run bench -- core [--json]`, or `search`. */
import { parseArgs } from 'node:util'
import { benchCore, linesOf } from './core.ts'
import { benchSearch } from './search.ts'
import { linesOf as linesOfSearch } from './search-figures.ts'

/** Many short turns: a busy machine disturbs some of them, and the median passes those over. */
const CORE = { turns: 25, games: 20, milliseconds: 250 }

/** Thinking of the deepest level is timed over some minutes at most. */
const SEARCH = { turns: 9, milliseconds: 600, scenarios: ['pivots', 'three-decades'], decisions: 30 }

async function search(json: boolean): Promise<void> {
  const figures = await benchSearch(SEARCH)
  console.log(json ? JSON.stringify(figures) : linesOfSearch(figures).join('\n'))
}

async function core(json: boolean): Promise<void> {
  const figures = await benchCore(CORE)
  console.log(json ? JSON.stringify(figures) : linesOf(figures).join('\n'))
}

const BENCHES = new Map([
  ['core', core],
  ['search', search],
])

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  const bench = BENCHES.get(positionals.join())
  if (!bench) throw new Error(`usage: npm run bench -- ${[...BENCHES.keys()].join('|')} [--json]`)
  await bench(values.json ?? false)
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
