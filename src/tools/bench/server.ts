/**
 * The server bench: our server beside boardgame.io's own on the same game, as durable, in the same run; what a choice costs
 * and how long it waits at 200 tables; how soon tables are back; and what is lost when the server is killed.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { table } from '../text-table.ts'
import { canPin, during, startServer } from './server/child.ts'
import { benchKills, type Kills } from './server/kills.ts'
import { type Busy, openTables, type Steady, saturate, saturateStock, steady } from './server/phases.ts'
import { flushMs } from './server/slow-disk.ts'

export interface ServerBench {
  /** Tables while every page answers at once, and seconds. */
  readonly busyTables: number
  readonly busySeconds: number
  /** Tables of six sockets at a steady pace, choices a second over all of them, and seconds. */
  readonly tables: number
  readonly perSecond: number
  readonly seconds: number
  readonly kills: number
  readonly killTables: number
  readonly seed: string
}

export interface ServerFigures {
  readonly choicesPerSecond: number
  readonly stockChoicesPerSecond: number
  /** Milliseconds that this disk takes to flush; and the same choices on one that takes so many more. */
  readonly diskFlushMs: number
  readonly slowFlushMs: number
  readonly slowChoicesPerSecond: number
  readonly slowStockChoicesPerSecond: number
  /** Processor time of the server in the same runs, and of the bench over time: near one, it is the bench that was slow. */
  readonly cpuMsPerChoice: number
  readonly stockCpuMsPerChoice: number
  readonly benchShare: number
  /** Whether the servers had one core, and the bench another. */
  readonly pinned: boolean
  /** To all six viewers of a table. */
  readonly kbPerChoice: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly loopP99Ms: number
  /** Processor time of the server over time, all its threads. */
  readonly cpuShare: number
  readonly megabytes: number
  /** Until the journal was open and all those tables stood as they had been left, killed in the middle of play. */
  readonly resume200Seconds: number
  readonly kills: number
  readonly killsAcknowledged: number
  readonly killsLost: number
  readonly killsDoubled: number
  readonly restartP50Ms: number
  readonly backP50Ms: number
}

/** Milliseconds that a flush takes on the disk of a laptop: few write to their medium in less. */
const SLOW_FLUSH = 5

export async function benchServer(bench: ServerBench): Promise<ServerFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-bench-'))
  const part = (name: string) => join(folder, name)
  try {
    const disk = flushMs(folder)
    const asItIs = await besides(part('as it is'), bench, 0)
    const slow = await besides(part('slow'), bench, SLOW_FLUSH)
    const { pace, resumeMs } = await paced(part('steady'), bench)
    const plan = { kills: bench.kills, tables: bench.killTables, seed: bench.seed }
    const kills = await benchKills(part('kills'), plan)
    return { ...busyFigures(disk, asItIs, slow), ...paceFigures(pace, resumeMs), ...killFigures(kills) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** At a steady pace, then killed, and begun again on what is there. */
async function paced(folder: string, bench: ServerBench): Promise<{ pace: Steady; resumeMs: number }> {
  const pace = await during(startServer(folder), async (server) =>
    steady(server, await openTables(server.origin, bench.tables), bench.perSecond, bench.seconds),
  )
  const { resumeMs, tables } = await during(startServer(folder), async ({ started }) => started)
  if (tables !== bench.tables) throw new Error(`${tables} of ${bench.tables} tables came back`)
  return { pace, resumeMs }
}

interface Besides {
  readonly ours: Busy
  readonly stock: Busy
}

/** The one after the other, on the same disk. */
async function besides(folder: string, bench: ServerBench, flush: number): Promise<Besides> {
  mkdirSync(folder)
  const plan = { tables: bench.busyTables, seconds: bench.busySeconds, flush }
  const stock = await saturateStock(folder, plan)
  return { stock, ours: await saturate(join(folder, 'ours'), plan) }
}

function busyFigures(diskFlushMs: number, { ours, stock }: Besides, slow: Besides) {
  return {
    choicesPerSecond: ours.perSecond,
    stockChoicesPerSecond: stock.perSecond,
    diskFlushMs,
    slowFlushMs: SLOW_FLUSH,
    slowChoicesPerSecond: slow.ours.perSecond,
    slowStockChoicesPerSecond: slow.stock.perSecond,
    cpuMsPerChoice: ours.cpuMs,
    stockCpuMsPerChoice: stock.cpuMs,
    benchShare: Math.max(ours.ownShare, stock.ownShare, slow.ours.ownShare, slow.stock.ownShare),
    pinned: canPin,
  }
}

function paceFigures(pace: Steady, resumeMs: number) {
  const { kbPerChoice, p50Ms, p99Ms, loopP99Ms, cpuShare, megabytes } = pace
  return { kbPerChoice, p50Ms, p99Ms, loopP99Ms, cpuShare, megabytes, resume200Seconds: resumeMs / 1000 }
}

function killFigures({ kills, acknowledged, lost, doubled, restartP50Ms, backP50Ms }: Kills) {
  return {
    kills,
    killsAcknowledged: acknowledged,
    killsLost: lost,
    killsDoubled: doubled,
    restartP50Ms,
    backP50Ms,
  }
}

/** The figures as lines to read. */
export function linesOf(figures: ServerFigures): string[] {
  const { choicesPerSecond: ours, stockChoicesPerSecond: stock } = figures
  const { slowChoicesPerSecond: slow, slowStockChoicesPerSecond: slowStock } = figures
  const ms = (value: number) => `${value.toFixed(1)} ms`
  return table(
    ['server', ''],
    [
      ['choices a second, every page at once', ours.toFixed(0)],
      ["the same by boardgame.io's Server", `${stock.toFixed(0)} (${(ours / stock).toFixed(1)} times)`],
      [
        `on a disk that flushes in ${ms(figures.slowFlushMs)} more than this one's ${ms(figures.diskFlushMs)}`,
        `${slow.toFixed(0)}; ${slowStock.toFixed(0)} (${(slow / slowStock).toFixed(1)} times)`,
      ],
      [
        'processor time a choice; of the other; of the bench',
        `${ms(figures.cpuMsPerChoice)}; ${ms(figures.stockCpuMsPerChoice)}; ${(figures.benchShare * 100).toFixed(0)} %`,
      ],
      ['sent to six viewers a choice', `${figures.kbPerChoice.toFixed(1)} KB`],
      ['from choice to answer, median and p99', `${ms(figures.p50Ms)}, ${ms(figures.p99Ms)}`],
      ['event loop late, p99', ms(figures.loopP99Ms)],
      [
        'processor, of one core; memory',
        `${(figures.cpuShare * 100).toFixed(0)} %, ${figures.megabytes.toFixed(0)} MB`,
      ],
      ['all tables back after a kill', `${figures.resume200Seconds.toFixed(2)} s`],
      [
        'killed; of acknowledged choices lost, doubled',
        `${figures.kills}; ${figures.killsAcknowledged}: ${figures.killsLost}, ${figures.killsDoubled}`,
      ],
      [
        'listening after a kill; pages back then (medians)',
        `${ms(figures.restartP50Ms)}; ${ms(figures.backP50Ms)}`,
      ],
    ],
  )
}
