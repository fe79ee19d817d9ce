/** Runs a bench: `npm run bench -- core [--json]`. */
import { parseArgs } from 'node:util'
import { benchCore, linesOf } from './core.ts'

/** Many short turns: a busy machine disturbs some of them, and the median passes those over. */
const CORE = { turns: 25, games: 20, milliseconds: 250 }

async function core(json: boolean): Promise<void> {
  const figures = await benchCore(CORE)
  console.log(json ? JSON.stringify(figures) : linesOf(figures).join('\n'))
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  if (positionals.join() !== 'core') throw new Error('usage: npm run bench -- core [--json]')
  await core(values.json ?? false)
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
