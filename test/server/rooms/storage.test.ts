// What is on the disk is the room: falls, faults of the disk, and a restart in between.
import { describe, expect, it } from 'vitest'
import { botsInThread } from '../../../src/server/bots/in-thread.ts'
import { openRooms } from '../../../src/server/rooms/open-rooms.ts'
import { openJournal } from '../../../src/server/storage/disk-journal.ts'
import { openTables } from '../../../src/server/tables/open-tables.ts'
import { memoryJournal } from '../../support/journal.ts'
import {
  classOf,
  got,
  KEY,
  moment,
  PLAN,
  playRounds,
  RoomPage,
  roomWorld,
  SECRET,
} from '../../support/rooms.ts'
import { Page, settled } from '../../support/tables.ts'
import { newFolder } from '../storage/support/folder.ts'

describe('a room on a disk that fails', () => {
  it('tells nobody what was not written, and does it when the disk works again', async () => {
    const all = await classOf(2)
    all.journal.fault = 'refuses'
    expect(await all.teacher.act({ do: 'begin' }, 'k')).toEqual({ ok: false, why: 'storage' })
    expect(await all.rooms.join(all.opened.code, {})).toEqual({ refused: 'storage' })
    expect(all.projector.room.phase).toBe('lobby')
    all.journal.fault = 'none'
    expect(await all.teacher.act({ do: 'begin' }, 'k')).toEqual({ ok: true })
    await all.sitDown()
    expect(all.projector.room).toMatchObject({ phase: 'playing', pupils: [{ pupil: 1 }, { pupil: 2 }] })
    expect(await all.at(1).choose([])).toEqual({ ok: true })
  })

  it('that wrote and said it had not: what is there has happened, once', async () => {
    const all = await classOf(1)
    all.journal.fault = 'lies'
    expect(await all.teacher.act({ do: 'note', text: 'hello' }, 'k')).toEqual({ ok: false, why: 'storage' })
    all.journal.fault = 'none'
    expect(await all.teacher.act({ do: 'note', text: 'hello' }, 'k')).toEqual({ ok: true })
    expect(all.projector.room.note).toEqual({ note: 1, text: 'hello' })
  })

  it('is brought to its tables later, where only they could not be written', async () => {
    const all = await classOf(2)
    all.journal.onAppend = (entries) => {
      all.journal.fault = entries.some(({ scope }) => scope.startsWith('table/')) ? 'refuses' : 'none'
    }
    expect(await all.teacher.act({ do: 'begin' })).toEqual({ ok: true })
    expect(all.teacher.room.tables.map(({ phase }) => phase)).toEqual(['lobby', 'lobby'])
    expect(all.pupil(1).page.ownPupil.at).toBeUndefined()
    all.journal.onAppend = () => undefined
    all.journal.fault = 'none'
    all.clock.pass(1000)
    await settled()
    await all.sitDown()
    await moment(all)
    expect(all.teacher.room.tables.map(({ phase }) => phase)).toEqual(['playing', 'playing'])
    expect(await all.at(1).choose([])).toEqual({ ok: true })
  })
})

describe('a fall', () => {
  it('between the room and its tables is mended at the next start', async () => {
    const all = await classOf(3)
    await all.begin()
    await playRounds([all.at(1), all.at(2), all.at(3)], 'before', 2)
    await all.teacher.done({ do: 'remove', pupil: 3 })
    await all.teacher.done({ do: 'pause', why: 'a fall' })
    // As if the room had been written and the tables had not.
    const before = all.journal.entries.filter(
      ({ scope, body }) =>
        !scope.startsWith('table/') || !['paused', 'left'].includes((body as { e: string }).e),
    )
    const again = await roomWorld({ journal: memoryJournal(renumbered(before)) })
    const teacher = await RoomPage.open(again.rooms, all.opened.teacher)
    expect(teacher.room.phase).toBe('paused')
    for (const { id, phase } of teacher.room.tables) {
      expect(phase).toBe('paused')
      expect(again.tables.directed(id)?.state.pausedFor).toBe('owner')
      expect(again.tables.directed(id)?.state.people.map(({ person }) => person)).not.toContain(3)
    }
  })

  it('in the middle of a deletion ends it at the next start', async () => {
    const all = await classOf(2)
    await all.begin()
    const before = [...all.journal.entries]
    const seq = before.filter(({ scope }) => scope.startsWith('room/')).length + 1
    const deleted = { scope: `room/${all.opened.code}`, seq, body: { e: 'deleted', on: 1, played: 1 } }
    const again = await roomWorld({ journal: memoryJournal([...before, deleted]) })
    expect(again.rooms.door(all.opened.code)).toBeUndefined()
    expect(again.journal.entries).toEqual([])
  })

  it('leaves no table whose room is gone', async () => {
    const all = await classOf(1)
    await all.begin()
    const tables = all.journal.entries.filter(({ scope }) => scope.startsWith('table/'))
    const again = await roomWorld({ journal: memoryJournal(tables) })
    expect(again.journal.entries).toEqual([])
    expect(again.tables.figures().tables).toBe(0)
  })

  it('that leaves a room that cannot be read leaves its tables as they lie, and says so', async () => {
    const all = await classOf(1)
    await all.begin()
    const broken = all.journal.entries.map((entry) =>
      entry.scope.startsWith('room/') && entry.seq === 2
        ? { ...entry, body: { e: 'of another time' } }
        : entry,
    )
    const again = await roomWorld({ journal: memoryJournal(broken) })
    expect(again.troubles).toHaveLength(1)
    expect(again.rooms.door(all.opened.code)).toBeUndefined()
    expect(again.tables.figures().tables).toBe(1)
  })

  it('with a real database: everybody is back with the tickets they had, and nothing is lost', async () => {
    const data = newFolder()
    const start = async () => {
      const journal = await openJournal({ folder: data })
      const tables = await openTables({ journal, bots: botsInThread() })
      const rooms = await openRooms({ journal, tables, secret: SECRET, key: KEY })
      return { journal, tables, rooms }
    }
    const first = await start()
    const opened = got(await first.rooms.open({ ...PLAN, secret: SECRET }))
    const tickets = [1, 2, 3].map(() => first.rooms.join(opened.code, {}))
    const pupils = (await Promise.all(tickets)).map(got)
    const teacher = await RoomPage.open(first.rooms, opened.teacher)
    await teacher.done({ do: 'begin' })
    const [one] = pupils
    if (!one) throw new Error('nobody came')
    const page = await RoomPage.open(first.rooms, one.ticket)
    const { table = '', ticket = '' } = page.ownPupil.at ?? {}
    const before = await Page.open(first.tables, { table, ticket })
    const { turn } = before
    expect(await before.choose([], turn, 'the key')).toEqual({ ok: true })
    // Killed here: nobody says goodbye, the file alone is left.
    await first.journal.close()

    const second = await start()
    const back = await RoomPage.open(second.rooms, one.ticket)
    expect(back.ownPupil.at).toMatchObject({ table, ticket })
    const after = await Page.open(second.tables, { table, ticket })
    expect(await after.choose([], turn, 'the key')).toEqual({ ok: true })
    const { made = [] } = after.of('state')[0]?.game ?? {}
    expect(made.filter(({ by }) => 'person' in by)).toHaveLength(1)
    expect((await RoomPage.open(second.rooms, opened.teacher)).room).toMatchObject({ phase: 'playing' })
    await second.rooms.close()
    await second.tables.close()
    await second.journal.close()
  })
})

describe('a room that is closed with the server', () => {
  it('writes how far play has come, and pages are let go to come back', async () => {
    const all = await classOf(1)
    await all.begin()
    all.clock.pass(4000)
    await moment(all)
    await all.rooms.close()
    await all.tables.close()
    expect(all.teacher.closed).toBe(true)
    expect(all.teacher.told.at(-1)).toMatchObject({ t: 'room' })
    const last = all.journal.entries.findLast(({ scope }) => scope.startsWith('room/'))
    expect(last?.body).toMatchObject({ e: 'passed' })
    const { played = 0 } = (last?.body ?? {}) as { played?: number }
    expect(played).toBeGreaterThanOrEqual(4000)
  })
})

/** Entries whose numbers have no gaps again. */
function renumbered<T extends { scope: string; seq: number }>(entries: readonly T[]): T[] {
  const counts = new Map<string, number>()
  return entries.map((entry) => {
    const seq = (counts.get(entry.scope) ?? 0) + 1
    counts.set(entry.scope, seq)
    return { ...entry, seq }
  })
}
