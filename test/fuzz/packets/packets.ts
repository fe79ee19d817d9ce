/**
 * Random and broken packets against a running server, many at once, while a table beside plays on: nothing may end the
 * server, reach that table, or be left behind in memory. The same seed sends the same packets.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SEATS } from '../../../src/game/index.ts'
import { during, type ServerChild, startServer } from '../../../src/tools/bench/server/child.ts'
import type { BenchPage } from '../../../src/tools/bench/server/page.ts'
import { Player } from '../../../src/tools/bench/server/player.ts'
import type { Started } from '../../../src/tools/bench/server/process.ts'
import { dealt, openTable, type Party, party } from '../../../src/tools/bench/server/table.ts'
import { attack, ended, type Target } from './lane.ts'

export interface PacketPlan {
  /** How many are sent, unless `minutes` are over before. */
  readonly packets: number
  readonly minutes?: number
  readonly seed: string
  readonly onProgress?: (sent: number, megabytes: number) => void
  readonly onFault?: (fault: string) => void
}

export interface PacketFigures {
  readonly packets: number
  /** Looks at the table beside that found it playing on. */
  readonly choices: number
  /** Of the server after a collection: once warm, and at the end. */
  readonly megabytes: { readonly before: number; readonly after: number }
  readonly faults: readonly string[]
}

const LANES = 8
/** Packets of all lanes between two looks at the server. The first such part warms it. */
const PART = 2000
/** Tables that are opened at most, however long it runs: a server keeps two thousand, each with what was said at it. */
const TABLES = 500

export async function sendPackets(plan: PacketPlan): Promise<PacketFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-packets-'))
  try {
    return await during(startServer(folder), (server) => illTreat(server, plan))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function illTreat(server: ServerChild<Started>, plan: PacketPlan): Promise<PacketFigures> {
  const faults: string[] = []
  const note = (found: readonly string[]) => {
    faults.push(...found)
    for (const fault of found) plan.onFault?.(fault)
  }
  let beside = await party(server.origin, await openTable(server.origin))
  await dealt(beside)
  let player = playerOf(beside)
  let choices = 0
  const isLive = () => server.ended() === undefined
  const sizes: number[] = []
  const partsAtOne = Math.ceil(plan.packets / PART / TABLES)
  const until = performance.now() + 60_000 * (plan.minutes ?? Number.POSITIVE_INFINITY)
  let opened = await openTable(server.origin)
  let sent = 0
  for (let part = 0; sent < plan.packets && performance.now() < until && isLive(); part++) {
    const count = Math.min(PART, plan.packets - sent)
    if (part > 0 && part % partsAtOne === 0) opened = await openTable(server.origin)
    await sendPart(targetOf(server.origin, opened), `${plan.seed}/${part}`, count, isLive)
    sent += count
    if (isLive()) {
      const found = await faultsBeside(server.origin, beside, player)
      if (found.length === 0) choices++
      note(found)
      // What has been closed answers no more: its people come back, so that the rest of the run looks at them as well.
      if (beside.pages.some(isClosed)) {
        for (const page of beside.pages) page.close()
        beside = await party(server.origin, beside.table)
        player = playerOf(beside)
      }
    }
    if (isLive()) sizes.push((await server.figures()).megabytes)
    plan.onProgress?.(sent, sizes.at(-1) ?? 0)
  }
  if (!isLive()) note([`the server ended: ${server.ended()}`])
  for (const page of beside.pages) page.close()
  return { packets: sent, choices, megabytes: { before: sizes[0] ?? 0, after: sizes.at(-1) ?? 0 }, faults }
}

function playerOf(beside: Party): Player {
  return new Player(beside, { atOnce: false, onTaken: () => undefined })
}

const isClosed = ({ socket }: BenchPage) => !socket.connected

/** What lanes are aimed at: a table, with a ticket of everybody at it. */
function targetOf(origin: string, { id, tickets, watching }: Awaited<ReturnType<typeof openTable>>): Target {
  return { origin, table: id, tickets: [...SEATS.map((seat) => tickets[seat]), watching] }
}

async function sendPart(target: Target, seed: string, packets: number, isLive: () => boolean): Promise<void> {
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    attack(target, `packets ${seed}/${lane}`, Math.ceil(packets / LANES), isLive),
  )
  await Promise.all(lanes)
}

/** What is wrong with the table beside and the server as a whole. */
async function faultsBeside(origin: string, beside: Party, player: Player): Promise<string[]> {
  const faults: string[] = []
  if (beside.pages.some(isClosed)) return ['a page of another table was closed']
  player.heard(beside.seats.KZ)
  const page = SEATS.map((seat) => beside.seats[seat]).find((one) => one.asked)
  const { turn } = page ?? {}
  if (page && turn && page.table?.phase === 'playing') {
    const key = `beside ${turn.game} ${turn.round} ${turn.decision} ${turn.seat}`
    const answer = await Promise.race([page.choose(key, turn, []), ended(page)])
    if (answer && !answer.ok) faults.push(`another table was refused its choice: ${answer.why}`)
  }
  const health = await fetch(`${origin}/healthz`)
  if (health.status !== 200) faults.push(`the health is ${health.status}`)
  return faults
}
