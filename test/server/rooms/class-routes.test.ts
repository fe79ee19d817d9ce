// A class plays, stops, and goes through its debrief: what each ticket may see when, and what the teacher takes home.
import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/game/bots/index.ts'
import { type DebriefTold, pageNumber } from '../../../src/game/wire/index.ts'
import { classRecords } from '../../../src/server/rooms/debrief/from-room.ts'
import { type Debriefs, openDebriefs } from '../../../src/server/rooms/debrief/keeper.ts'
import { debriefHere } from '../../../src/server/rooms/debrief/making.ts'
import { exportFaults } from '../../../src/server/rooms/export/check.ts'
import type { RoomRecords } from '../../../src/server/rooms/rooms.ts'
import { isGate } from '../../support/extent.ts'
import { type Class, classOf, type PupilPages } from '../../support/rooms.ts'
import { settled } from '../../support/tables.ts'
import { type Running, running } from '../support/live.ts'
import { quickJudges } from './support/quick-judges.ts'

interface Lesson extends Class {
  readonly server: Running
  readonly debriefs: Debriefs
  /** Resolves when the debrief is made. */
  made(): Promise<void>
}

async function lesson(pupils: number, plan: Parameters<typeof classOf>[1] = {}): Promise<Lesson> {
  const all = await classOf(pupils, plan)
  const debriefs = openDebriefs({ make: debriefHere(() => quickJudges('least')) })
  const server = await running(all.tables, { rooms: all.rooms, debriefs })
  return { ...all, server, debriefs, made: () => debriefs.prepare(all.opened.code, () => undefined) }
}

const SCHOOLS = ['novice', 'greedy', 'tuned'] as const

/** Everybody plays for a while, each in its own way, and the room stops. */
async function played(all: Lesson, times = 8): Promise<void> {
  await all.begin()
  const pages = all.pupils.flatMap(({ table }) => table ?? [])
  for (let n = 0; n < times; n++)
    for (const [at, page] of pages.entries()) {
      if (!page.asked || !page.view) continue
      await page.choose(decide(SCHOOLS[at % SCHOOLS.length] ?? 'tuned', page.view, page.menu, `${n}`))
      await settled()
    }
  await all.teacher.done({ do: 'stop' })
}

function get({ server, opened }: Lesson, what: 'debrief' | 'export', ticket: string, code = opened.code) {
  const headers = { Authorization: `Bearer ${ticket}` }
  return fetch(`${server.origin}/api/rooms/${code}/${what}`, { headers })
}

async function told(all: Lesson, ticket: string): Promise<DebriefTold> {
  const answer = await get(all, 'debrief', ticket)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return (await answer.json()) as DebriefTold
}

const ticketOf = ({ pupils }: Lesson, pupil: number) => (pupils[pupil - 1] as PupilPages).ticket

describe('the debrief of a room', () => {
  it('is for tickets of the room alone, and not before it has stopped', async () => {
    const all = await lesson(2)
    await all.begin()
    expect((await get(all, 'debrief', all.opened.teacher)).status).toBe(409)
    for (const ticket of ['', 'nothing', 'a b', '.1.2'])
      expect((await get(all, 'debrief', ticket)).status, ticket).toBe(404)
    expect((await get(all, 'debrief', all.opened.teacher, '000000')).status).toBe(404)
    expect((await fetch(`${all.server.origin}/api/rooms/${all.opened.code}/debrief`)).status).toBe(404)
  })

  it.runIf(isGate)(
    'shows pupils and projector what the teacher has come to, page by page, and the teacher all',
    async () => {
      const all = await lesson(3)
      await played(all, 4)
      const { teacher, projector } = all.opened
      await told(all, teacher)
      await all.made()
      const whole = await told(all, teacher)
      const [moment] = whole.debrief?.moments ?? []
      expect(whole.weighing).toBe(false)
      expect([moment?.answers[0]?.by, moment?.worth, moment?.told].includes(undefined)).toBe(false)
      for (const ticket of [projector, ticketOf(all, 1)]) {
        const { debrief, own } = await told(all, ticket)
        expect(debrief?.atlas).toEqual(whole.debrief?.atlas)
        expect(debrief?.moments[0]?.asked).toEqual(moment?.asked)
        expect(JSON.stringify([debrief?.moments, debrief?.whatIf, own])).not.toMatch(
          /"(?:by|worth|told|places)"/,
        )
      }
      const seen = async (page: number, revealed = true) => {
        await all.teacher.done({ do: 'show', page, revealed })
        const [shown] = (await told(all, projector)).debrief?.moments ?? []
        return [shown?.answers[0]?.by, shown?.worth, shown?.told].map((one) => one !== undefined)
      }
      expect(await seen(pageNumber('atlas'))).toEqual([false, false, false])
      expect(await seen(pageNumber('ask', 0), false)).toEqual([false, false, false])
      expect(await seen(pageNumber('ask', 0))).toEqual([true, false, false])
      expect(await seen(pageNumber('worth', 0))).toEqual([true, true, false])
      expect(await seen(pageNumber('told', 0))).toEqual([true, true, true])
      expect(await seen(pageNumber('worth', 0))).toEqual([true, true, false])
    },
  )

  it.runIf(isGate)('gives each pupil its own game at the exit ticket, and nobody another', async () => {
    const all = await lesson(2)
    await played(all, 4)
    await told(all, all.opened.teacher)
    await all.made()
    expect((await told(all, ticketOf(all, 1))).own).toBeUndefined()
    await all.teacher.done({ do: 'show', page: pageNumber('exit'), revealed: true })
    for (const { pupil, ticket } of all.pupils) {
      const { own } = await told(all, ticket)
      expect(own?.table).toBe(all.teacher.room.pupils.find((one) => one.pupil === pupil)?.table)
    }
    expect((await told(all, all.opened.projector)).own).toBeUndefined()
  })
})

describe('a room that is deleted', () => {
  it('leaves no debrief behind', async () => {
    const all = await lesson(2)
    await played(all, 2)
    await told(all, all.opened.teacher)
    await all.made()
    expect(all.debriefs.whole(all.opened.code)).toBeDefined()
    await all.teacher.done({ do: 'delete' })
    expect(all.debriefs.whole(all.opened.code)).toBeUndefined()
    expect((await get(all, 'debrief', all.opened.teacher)).status).toBe(404)
    expect((await get(all, 'export', all.opened.teacher)).status).toBe(404)
  })
})

describe('the export of a room', () => {
  it('is for its teacher alone, once it has stopped', async () => {
    const all = await lesson(2)
    await all.begin()
    expect((await get(all, 'export', all.opened.teacher)).status).toBe(409)
    await all.teacher.done({ do: 'stop' })
    expect((await get(all, 'export', ticketOf(all, 1))).status).toBe(403)
    expect((await get(all, 'export', all.opened.projector)).status).toBe(403)
    expect((await get(all, 'export', 'nothing')).status).toBe(404)
  })

  it.each(['duplicate', 'delegation', 'full'] as const)(
    'of a %s room is consistent with its records, and tells who chose',
    async (way) => {
      const all = await lesson(3, { way })
      await played(all, way === 'delegation' ? 4 : 8)
      const [first] = all.pupils
      await all.teacher.done({ do: 'show', page: pageNumber('exit'), revealed: true })
      await first?.page.done({ do: 'hand-in', answers: ['=1+1', 'two\nlines'] })
      const answer = await get(all, 'export', all.opened.teacher)
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="room-${all.opened.code}.zip"`,
      )
      const records = classRecords(all.rooms.records(all.opened.code) as RoomRecords)
      expect(exportFaults(new Uint8Array(await answer.arrayBuffer()), records)).toEqual([])
      const made = records.tables.flatMap(({ madeBy }) => madeBy).filter((by) => by !== undefined)
      if (way !== 'delegation') expect(new Set(made).size).toBeGreaterThan(1)
      expect(records.exits).toHaveLength(1)
    },
  )

  it.runIf(isGate)('tells no ticket, no word and no secret of the room', async () => {
    const all = await lesson(2)
    await played(all, 6)
    const records = classRecords(all.rooms.records(all.opened.code) as RoomRecords)
    const text = JSON.stringify(records)
    for (const secret of [all.opened.teacher, all.opened.projector, ticketOf(all, 1)])
      expect(text).not.toContain(secret)
    expect(text).not.toMatch(/"(?:ticket|word|keys)"/)
  })
})
