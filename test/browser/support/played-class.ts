/**
 * A process of its own: the server of this build with a class that has played and stopped. Says where, and the tickets, on
 * one line; then carries out acts of the teacher that it is told, a line of JSON each, and says when each is done.
 */
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { decide } from '../../../src/game/bots/index.ts'
import type { RoomAct, RoomWay } from '../../../src/game/wire/index.ts'
import { botsInThread } from '../../../src/server/bots/in-thread.ts'
import { openDebriefs } from '../../../src/server/rooms/debrief/keeper.ts'
import { debriefHere } from '../../../src/server/rooms/debrief/making.ts'
import { openRooms } from '../../../src/server/rooms/open-rooms.ts'
import { createServed } from '../../../src/server/serve.ts'
import { openTables } from '../../../src/server/tables/open-tables.ts'
import { quickJudges } from '../../server/rooms/support/quick-judges.ts'
import { memoryJournal } from '../../support/journal.ts'
import { got, PLAN, RoomPage } from '../../support/rooms.ts'
import { Page } from '../../support/tables.ts'

const { way, pupils, rounds } = JSON.parse(process.argv[2] ?? '{}') as {
  way: RoomWay
  pupils: number
  rounds: number
}
const SCHOOLS = ['expert', 'novice', 'greedy', 'tuned', 'learner', 'seasoned'] as const
/** Turns of the loop that a question is waited for. */
const TURNS = 400
const SECRET = 'the-secret-of-the-teacher'

const journal = memoryJournal()
const tables = await openTables({ journal, bots: botsInThread() })
const rooms = await openRooms({ journal, tables, secret: SECRET, key: Buffer.from('a key') })
const served = createServed({
  ...{ dist: resolve(import.meta.dirname, '../../../dist'), tables, rooms },
  debriefs: openDebriefs({ make: debriefHere(quickJudges) }),
  canWrite: async () => true,
  log: () => undefined,
})
await new Promise<void>((ready) => served.server.listen(0, '127.0.0.1', ready))
const opened = got(await rooms.open({ ...PLAN, way, secret: SECRET }))
const teacher = await RoomPage.open(rooms, opened.teacher)
const joined: { ticket: string; page: RoomPage }[] = []
for (let n = 0; n < pupils; n++) {
  const { ticket } = got(await rooms.join(opened.code, {}))
  joined.push({ ticket, page: await RoomPage.open(rooms, ticket) })
}
await teacher.done({ do: 'begin' })
const seated = await Promise.all(joined.map(({ page }) => sitDown(page)))
for (let n = 0; n < rounds * 2; n++) {
  for (const [at, table] of seated.entries())
    if (way === 'delegation') await propose(at, table, n)
    else await play(table, at, n)
  if (way === 'delegation') await teacher.done({ do: 'decide' })
}
await teacher.done({ do: 'stop' })
for (const table of seated) table?.end()
for (const { page } of joined) page.end()
const { port } = served.server.address() as AddressInfo
say({
  origin: `http://127.0.0.1:${port}`,
  ...opened,
  pupils: joined.map(({ ticket }) => ticket),
})
for await (const line of createInterface({ input: process.stdin })) {
  await teacher.done(JSON.parse(line) as RoomAct)
  say({ done: true })
}

/** Its page at its table: a table where nobody is does not play. */
async function sitDown(page: RoomPage): Promise<Page | undefined> {
  const { at } = page.ownPupil
  return at && Page.open(tables, { table: at.table, ticket: at.ticket })
}

/** What a pupil of a delegation would do: whoever would do the same votes for it. */
async function propose(pupil: number, table: Page | undefined, n: number): Promise<void> {
  await askedAt(table)
  if (!table?.asked || !table.view) return
  const choice = decide(SCHOOLS[pupil % SCHOOLS.length] ?? 'tuned', table.view, table.menu, `${n}`)
  await joined[pupil]?.page.done({ do: 'propose', turn: table.turn, choice })
}

/** One choice of a pupil's, if it is asked anything. */
async function play(table: Page | undefined, pupil: number, n: number): Promise<void> {
  await askedAt(table)
  if (!table?.asked || !table.view) return
  await table.choose(decide(SCHOOLS[pupil % SCHOOLS.length] ?? 'tuned', table.view, table.menu, `${n}`))
}

/** Bots answer in turns of the loop: the next question comes when they have. */
async function askedAt(table: Page | undefined): Promise<void> {
  for (let turns = 0; turns < TURNS && !table?.asked; turns++)
    await new Promise((done) => setTimeout(done, 5))
}

function say(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}
