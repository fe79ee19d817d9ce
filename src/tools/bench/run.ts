/** Runs a bench: `npm run bench -- core [--json]`, `search`, `record`, `host [--minutes N]`, `interaction [--phone] [--rounds N]`, `server [--quick]`, `class [--quick] [--way WAY]`, `debrief`, or `door`. */
import { parseArgs } from 'node:util'
import { ROOM_WAYS } from '../../game/wire/index.ts'
import { benchClass, linesOf as linesOfClass } from './class.ts'
import { benchCore, linesOf } from './core.ts'
import { benchDebrief, linesOf as linesOfDebrief } from './debrief.ts'
import { benchDoor, linesOf as linesOfDoor } from './door.ts'
import { benchHost, linesOf as linesOfHost } from './host.ts'
import { benchInteraction, linesOf as linesOfInteraction } from './interaction.ts'
import { benchRecord, linesOf as linesOfRecord } from './record.ts'
import { benchSearch } from './search.ts'
import { linesOf as linesOfSearch } from './search-figures.ts'
import { benchSeek } from './seek-page.ts'
import { benchServer, linesOf as linesOfServer } from './server.ts'

/** Many short turns: a busy machine disturbs some of them, and the median passes those over. */
const CORE = { turns: 25, games: 20, milliseconds: 250 }

/** Thinking of the deepest level is timed over some minutes at most. */
const SEARCH = { turns: 9, milliseconds: 600, scenarios: ['pivots', 'three-decades'], decisions: 30 }

/** Enough to have met every kind of request in many states of the host. */
const HOST = { minutes: 1, requests: 4000, seed: 'host' }

/** A record is read in a millisecond: some hundred games say how long. */
const RECORD = { games: 200, turns: 7, milliseconds: 300, analysed: 3, told: 200 }

/** A game has more rounds than two, but they are alike; four times slower is what browsers' own tools take for a phone. */
const INTERACTION = { rounds: 2, slower: 4 }
const DESK = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

/** A full class, whose games were played to their end: a lesson stops before, and has less to go through. */
const DEBRIEF = { pupils: 30, scenario: 'pivots', seed: 'a class' }

/** A full class, and a laptop's share of the link: the access point carries each byte twice. */
const DOOR = { phones: 30, megabits: 20 }

/** As many tables and sockets as one machine is to hold, at more than they would play. */
const SERVER = {
  ...{ busyTables: 40, busySeconds: 15 },
  ...{ tables: 200, perSecond: 100, seconds: 30 },
  // A table plays fifty games and no more: with twenty, a fast server had played them all before the last kill.
  ...{ kills: 100, killTables: 60, seed: 'server' },
}
const QUICK_SERVER = {
  ...SERVER,
  busyTables: 20,
  busySeconds: 4,
  tables: 60,
  perSecond: 30,
  seconds: 6,
  kills: 5,
  killTables: 20,
}

/**
 * The shortest lesson there is, for time is real here: at this pace some tables come to their end, and others are stopped by
 * the clock. A quick one is ended by its teacher.
 */
const CLASS = {
  ...{ phones: 30, dropped: 8, swapped: 2, minutes: 5, joins: 40, seed: 'class' },
  thinks: [2000, 30_000] as const,
}
const QUICK_CLASS = { ...CLASS, endAfter: 45, thinks: [400, 6000] as const }

interface Asked {
  readonly json?: boolean
  readonly quick?: boolean
  readonly phone?: boolean
  readonly rounds?: string
  readonly minutes?: string
  readonly told?: string
  readonly way?: string
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

async function record({ json, told = `${RECORD.told}` }: Asked): Promise<void> {
  if (!/^[1-9]\d{0,5}$/.test(told)) throw new Error(`--told must be a whole number from 1, not '${told}'`)
  const page = await benchSeek()
  if (!page) console.error('no build or no browser: seekPageMs is not measured')
  const figures = { ...(await benchRecord({ ...RECORD, told: Number(told) })), ...page }
  console.log(json ? JSON.stringify(figures) : linesOfRecord(figures).join('\n'))
}

async function interaction({ json, phone, rounds = `${INTERACTION.rounds}` }: Asked): Promise<void> {
  if (!/^[1-9]\d?$/.test(rounds)) throw new Error(`--rounds must be a whole number from 1, not '${rounds}'`)
  const figures = await benchInteraction({
    ...INTERACTION,
    ...(phone ? PHONE : DESK),
    rounds: Number(rounds),
  })
  console.log(json ? JSON.stringify(figures) : linesOfInteraction(figures).join('\n'))
}

async function server({ json, quick }: Asked): Promise<void> {
  const figures = await benchServer(quick ? QUICK_SERVER : SERVER)
  console.log(json ? JSON.stringify(figures) : linesOfServer(figures).join('\n'))
  if (figures.killsLost + figures.killsDoubled > 0) process.exitCode = 1
}

async function classroom({ json, quick, way }: Asked): Promise<void> {
  const ways = ROOM_WAYS.filter((one) => way === undefined || one === way)
  if (ways.length === 0) throw new Error(`--way must be one of ${ROOM_WAYS.join(', ')}, not '${way}'`)
  const figures = await benchClass({ ...(quick ? QUICK_CLASS : CLASS), ways })
  console.log(json ? JSON.stringify(figures) : linesOfClass(figures).join('\n'))
  const { lost, doubled, endedInTime, exportConsistent } = figures
  if (lost + doubled > 0 || !endedInTime || !exportConsistent) process.exitCode = 1
}

async function debrief({ json }: Asked): Promise<void> {
  const figures = await benchDebrief(DEBRIEF)
  console.log(json ? JSON.stringify(figures) : linesOfDebrief(figures).join('\n'))
  if (!figures.every(({ exportConsistent }) => exportConsistent)) process.exitCode = 1
}

async function door({ json }: Asked): Promise<void> {
  const figures = await benchDoor(DOOR)
  console.log(json ? JSON.stringify(figures) : linesOfDoor(figures, DOOR).join('\n'))
}

const BENCHES = new Map([
  ['class', classroom],
  ['core', core],
  ['debrief', debrief],
  ['door', door],
  ['search', search],
  ['record', record],
  ['host', host],
  ['interaction', interaction],
  ['server', server],
])

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      quick: { type: 'boolean' },
      phone: { type: 'boolean' },
      minutes: { type: 'string' },
      rounds: { type: 'string' },
      told: { type: 'string' },
      way: { type: 'string' },
    },
  })
  const bench = BENCHES.get(positionals.join())
  if (!bench)
    throw new Error(
      `usage: npm run bench -- ${[...BENCHES.keys()].join('|')} [--json] [--minutes N, for host] [--phone] [--rounds N, for interaction] [--told N, for record] [--quick, for server and class] [--way WAY, for class]`,
    )
  await bench(values)
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
