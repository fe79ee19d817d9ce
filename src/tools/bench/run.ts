/** Runs a bench: `npm run bench -- core [--json]`, `search`, `record`, `host [--minutes N]`, or `interaction [--rounds N]`. */
import { parseArgs } from 'node:util'
import { benchCore, linesOf } from './core.ts'
import { benchHost, linesOf as linesOfHost } from './host.ts'
import { benchInteraction, linesOf as linesOfInteraction } from './interaction.ts'
import { benchRecord, linesOf as linesOfRecord } from './record.ts'
import { benchSearch } from './search.ts'
import { linesOf as linesOfSearch } from './search-figures.ts'
import { benchSeek } from './seek-page.ts'

/** Many short turns: a busy machine disturbs some of them, and the median passes those over. */
const CORE = { turns: 25, games: 20, milliseconds: 250 }

/** Thinking of the deepest level is timed over some minutes at most. */
const SEARCH = { turns: 9, milliseconds: 600, scenarios: ['pivots', 'three-decades'], decisions: 30 }

/** Enough to have met every kind of request in many states of the host. */
const HOST = { minutes: 1, requests: 4000, seed: 'host' }

/** A record is read in a millisecond: some hundred games say how long. */
const RECORD = { games: 200, turns: 7, milliseconds: 300, analysed: 3 }

/** A game has more rounds than two, but they are alike; four times slower is what browsers' own tools take for a phone. */
const INTERACTION = { rounds: 2, slower: 4 }

interface Asked {
  readonly json?: boolean
  readonly rounds?: string
  readonly minutes?: string
}

async function host({ json, minutes = `${HOST.minutes}` }: Asked): Promise<void> {
  if (!/^\d{1,4}$/.test(minutes)) throw new Error(`--minutes must be a whole number, not '${minutes}'`)
  const figures = await benchHost({ ...HOST, minutes: Number(minutes) })
  console.log(json ? JSON.stringify(figures) : linesOfHost(figures).join('\n'))
  if (figures.crashes + figures.wrong > 0) process.exitCode = 1
}

async function search({ json }: Asked): Promise<void> {
  const figures = await benchSearch(SEARCH)
  console.log(json ? JSON.stringify(figures) : linesOfSearch(figures).join('\n'))
}

async function core({ json }: Asked): Promise<void> {
  const figures = await benchCore(CORE)
  console.log(json ? JSON.stringify(figures) : linesOf(figures).join('\n'))
}

async function record({ json }: Asked): Promise<void> {
  const page = await benchSeek()
  if (!page) console.error('no build or no browser: seekPageMs is not measured')
  const figures = { ...(await benchRecord(RECORD)), ...page }
  console.log(json ? JSON.stringify(figures) : linesOfRecord(figures).join('\n'))
}

async function interaction({ json, rounds = `${INTERACTION.rounds}` }: Asked): Promise<void> {
  if (!/^[1-9]\d?$/.test(rounds)) throw new Error(`--rounds must be a whole number from 1, not '${rounds}'`)
  const figures = await benchInteraction({ ...INTERACTION, rounds: Number(rounds) })
  console.log(json ? JSON.stringify(figures) : linesOfInteraction(figures).join('\n'))
}

const BENCHES = new Map([
  ['core', core],
  ['search', search],
  ['record', record],
  ['host', host],
  ['interaction', interaction],
])

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, minutes: { type: 'string' }, rounds: { type: 'string' } },
  })
  const bench = BENCHES.get(positionals.join())
  if (!bench)
    throw new Error(
      `usage: npm run bench -- ${[...BENCHES.keys()].join('|')} [--json] [--minutes N, for host] [--rounds N, for interaction]`,
    )
  await bench(values)
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
