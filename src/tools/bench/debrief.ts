/** How long a class waits for its debrief and its teacher for the export, and what tables of other rooms feel of it. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { RoomWay } from '../../game/wire/index.ts'
import type { ClassRecords } from '../../server/rooms/debrief/class-records.ts'
import type { Debriefed } from '../../server/rooms/debrief/debrief.ts'
import { debriefInThread } from '../../server/rooms/debrief/making.ts'
import { archiveInThread } from '../../server/rooms/export/archive-thread.ts'
import { exportFaults } from '../../server/rooms/export/check.ts'
import { simulatedClass } from '../room/simulated-class.ts'

export interface DebriefOrder {
  readonly pupils: number
  readonly scenario: string
  readonly seed: string
}

export interface DebriefFigures {
  readonly way: RoomWay
  readonly tables: number
  /** Seconds from the stop until there is an atlas, there are moments, and all of it is there. */
  readonly atlas: number
  readonly moments: number
  readonly whole: number
  /** Seconds of processor time that it took, of all threads together: what a machine that does nothing else needs on one core. */
  readonly processor: number
  /** Longest stall of the loop that other rooms are played on, in milliseconds. */
  readonly longestStall: number
  /** Seconds that the archive takes, its size, and whether it says what the records say. */
  readonly export: number
  readonly exportBytes: number
  readonly exportConsistent: boolean
}

const WAYS: readonly RoomWay[] = ['duplicate', 'full', 'delegation']
/** A class has players of every kind. */
const PLAYERS = ['novice', 'learner', 'seasoned', 'expert', 'greedy', 'tuned'] as const

/** A class of bots in each of the three ways, one after another. */
export async function benchDebrief(order: DebriefOrder): Promise<DebriefFigures[]> {
  const all: DebriefFigures[] = []
  for (const way of WAYS)
    all.push(await figuresOf(simulatedClass({ ...order, way, players: PLAYERS, bot: 'expert' })))
  return all
}

async function figuresOf(records: ClassRecords): Promise<DebriefFigures> {
  const loop = monitorEventLoopDelay({ resolution: 5 })
  loop.enable()
  const begun = performance.now()
  const used = process.cpuUsage()
  const at: { atlas?: number; moments?: number; last?: Debriefed } = {}
  await debriefInThread(records, (part) => {
    at.atlas ??= since(begun)
    if (part.debrief.moments.length > 0) at.moments ??= since(begun)
    at.last = part
  }).made
  const whole = since(begun)
  const { user, system } = process.cpuUsage(used)
  const packing = performance.now()
  const archive = await archiveInThread(records, at.last?.debrief)
  const packed = since(packing)
  loop.disable()
  return {
    ...{ way: records.plan.way, tables: records.tables.length },
    ...{ atlas: at.atlas ?? whole, moments: at.moments ?? whole, whole },
    processor: Math.round((user + system) / 1e4) / 100,
    longestStall: Math.round(loop.max / 1e6),
    ...{ export: packed, exportBytes: archive.length },
    exportConsistent: exportFaults(archive, records).length === 0,
  }
}

function since(begun: number): number {
  return Math.round((performance.now() - begun) / 10) / 100
}

export function linesOf(all: readonly DebriefFigures[]): string[] {
  return all.flatMap((one) => [
    `${one.way}, ${one.tables} tables`,
    `  debrief: atlas ${one.atlas} s, moments ${one.moments} s, all ${one.whole} s (${one.processor} s of processor); longest stall ${one.longestStall} ms`,
    `  export: ${one.export} s, ${one.exportBytes} B, ${one.exportConsistent ? 'as the records say' : 'NOT as the records say'}`,
  ])
}
