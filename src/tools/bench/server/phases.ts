/** The parts of the server bench, each over servers in processes of their own. */
import { SEATS } from '../../../game/index.ts'
import { canPin, during, pinned, type ServerChild, start, startServer } from './child.ts'
import type { BenchPage } from './page.ts'
import { Player, type Sent } from './player.ts'
import type { Started } from './process.ts'
import type { StockStarted } from './stock.ts'
import { StockPage } from './stock-page.ts'
import { type BenchTable, dealt, openTable, party } from './table.ts'

export const seconds = (count: number) => new Promise<void>((later) => setTimeout(later, count * 1000))

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export interface Load {
  readonly players: readonly Player[]
  readonly bytes: () => number
}

/** Tables with six pages each, dealt. `onTaken` is told of each choice that was taken. */
export async function loaded(
  { origin }: { readonly origin: string },
  tables: readonly BenchTable[],
  options: {
    readonly atOnce: boolean
    readonly bot?: string
    readonly comesBack?: boolean
    readonly isDealt?: boolean
    readonly onTaken: (table: BenchTable, sent: Sent, milliseconds: number) => void
    /** A table has played all the games that one may. */
    readonly onPlayedOut?: () => void
  },
): Promise<Load> {
  const players: Player[] = []
  const pages: BenchPage[] = []
  for (const table of tables) {
    let player: Player | undefined
    const all = await party(origin, table, {
      comesBack: options.comesBack ?? false,
      onChange: (page) => player?.heard(page),
    })
    if (!options.isDealt) await dealt(all)
    const made = new Player(all, {
      atOnce: options.atOnce,
      ...(options.bot === undefined ? {} : { bot: options.bot }),
      onTaken: (sent, milliseconds) => options.onTaken(table, sent, milliseconds),
      ...(options.onPlayedOut && { onPlayedOut: options.onPlayedOut }),
    })
    player = made
    players.push(made)
    pages.push(...all.pages)
  }
  return { players, bytes: () => pages.reduce((sum, page) => sum + page.bytes, 0) }
}

export async function openTables(origin: string, count: number): Promise<BenchTable[]> {
  const tables: BenchTable[] = []
  for (let n = 0; n < count; n++) tables.push(await openTable(origin))
  return tables
}

export function letGo({ players }: Load): void {
  for (const player of players) {
    player.stop()
    for (const page of player.party.pages) page.close()
  }
}

/** How a server is kept busy. */
export interface BusyPlan {
  readonly tables: number
  readonly seconds: number
  /** Milliseconds that each commit takes more than on this disk. */
  readonly flush: number
}

/** Choices a second while every page answers as soon as it is asked: the server on one core, all pages on another. */
export async function saturate(folder: string, plan: BusyPlan): Promise<Busy> {
  const { tables, flush } = plan
  return during(startServer(folder, { flush, ...SERVER_CORE }), async (server) => {
    let taken = 0
    const all = await loaded(server, await openTables(server.origin, tables), {
      atOnce: true,
      onTaken: () => {
        taken++
      },
    })
    for (const player of all.players) player.heard(player.party.seats.KZ)
    const rate = await rateOf(server, () => taken, plan.seconds)
    letGo(all)
    return rate
  })
}

/** The same of boardgame.io's own Server. */
export async function saturateStock(folder: string, plan: BusyPlan): Promise<Busy> {
  const { tables, flush } = plan
  const matchesNeeded = tables * MATCHES_A_TABLE
  const starting = start<StockStarted>('stock.ts', [folder, `${matchesNeeded}`, `${flush}`], SERVER_CORE.core)
  return during(starting, async (server) => {
    const { origin, started } = server
    const { credentials } = started
    const matches = [...started.matches]
    let taken = 0
    const onTaken = () => {
      taken++
    }
    const all = Array.from({ length: tables }, () => {
      const own: StockPage[] = []
      const onOver = () => playNext(own, matches)
      for (const seat of [...SEATS, undefined])
        own.push(new StockPage({ origin, seat, credentials, onTaken, onOver }))
      return own
    })
    for (const own of all) playNext(own, matches)
    const rate = await rateOf(server, () => taken, plan.seconds)
    for (const page of all.flat()) page.stop()
    return rate
  })
}

/** A game has some fifty choices. */
const MATCHES_A_TABLE = 30
const SERVER_CORE = canPin ? { core: 0 } : {}
const OWN_CORE = 1

function playNext(pages: readonly StockPage[], matches: string[]): void {
  const match = matches.shift()
  if (match === undefined) throw new Error('more matches are needed')
  for (const page of pages) page.play(match)
}

export interface Busy {
  readonly perSecond: number
  /** Processor time of the server a choice, all its threads: a busy machine stretches it less than time. */
  readonly cpuMs: number
  /** Of the bench, which plays all pages, over time: near one, it could ask for no more. */
  readonly ownShare: number
}

/** By how much a count grows, once it has grown for a while. */
async function rateOf(
  server: Pick<ServerChild<Started>, 'figures'>,
  count: () => number,
  time: number,
): Promise<Busy> {
  if (canPin) pinned(OWN_CORE)
  await seconds(WARM)
  await server.figures()
  const [before, began, own] = [count(), performance.now(), process.cpuUsage()]
  await seconds(time)
  const [counted, elapsed] = [count() - before, performance.now() - began]
  const { user, system } = process.cpuUsage(own)
  const { cpuMs } = await server.figures()
  if (canPin) pinned(undefined)
  return {
    perSecond: counted / (elapsed / 1000),
    cpuMs: cpuMs / counted,
    ownShare: (user + system) / 1000 / elapsed,
  }
}

/** Seconds that a server plays before it is measured: Node compiles what runs often. */
const WARM = 4

export interface Steady {
  readonly p50Ms: number
  readonly p99Ms: number
  readonly loopP99Ms: number
  readonly kbPerChoice: number
  readonly cpuShare: number
  readonly choices: number
  readonly megabytes: number
}

/** So many choices a second over all tables: how long each waits, how late the loop is, and what is sent. */
export async function steady(
  server: ServerChild<Started>,
  tables: readonly BenchTable[],
  perSecond: number,
  time: number,
): Promise<Steady> {
  const waits: number[] = []
  const all = await loaded(server, tables, {
    atOnce: false,
    bot: 'tuned',
    onTaken: (_table, _sent, ms) => waits.push(ms),
  })
  const turn = turns(all.players, perSecond)
  await seconds(WARM)
  await server.figures()
  const [bytes, before, began] = [all.bytes(), waits.length, performance.now()]
  await seconds(time)
  const { loopP99Ms, cpuMs, megabytes } = await server.figures()
  const elapsed = performance.now() - began
  const counted = waits.slice(before)
  const sent = all.bytes() - bytes
  turn.stop()
  letGo(all)
  return {
    p50Ms: quantile(counted, 0.5),
    p99Ms: quantile(counted, 0.99),
    loopP99Ms,
    kbPerChoice: sent / counted.length / 1024,
    cpuShare: cpuMs / elapsed,
    choices: counted.length,
    megabytes,
  }
}

/** Has a table after the other choose, so many a second. */
function turns(players: readonly Player[], perSecond: number): { stop: () => void } {
  let [made, at] = [0, 0]
  const began = performance.now()
  const timer = setInterval(() => {
    const due = ((performance.now() - began) / 1000) * perSecond
    for (let tries = 0; made < due && tries < players.length; tries++) {
      const player = players[at++ % players.length]
      if (player?.chooseOnce()) made++
      else if (player) player.heard(player.party.seats.KZ)
    }
  }, 5)
  return { stop: () => clearInterval(timer) }
}
