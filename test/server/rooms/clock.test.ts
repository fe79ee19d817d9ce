// The clock of a room: what is charged, and what becomes of tables when it is over.
import { describe, expect, it } from 'vitest'
import { decodeFile, TODAY, verify } from '../../../src/game/record/index.ts'
import { memoryJournal } from '../../support/journal.ts'
import { type Class, classOf, moment, playRounds, RoomPage, roomWorld } from '../../support/rooms.ts'
import { type Page, settled } from '../../support/tables.ts'

const MINUTE = 60_000

function pagesOf(all: Class): Page[] {
  return all.pupils.map(({ pupil }) => all.at(pupil))
}

/** So many minutes, with a look at the clock each second, as a machine that is awake has it. */
async function wait({ clock }: Class, minutes: number): Promise<void> {
  for (let second = 0; second < minutes * 60; second += 5) {
    for (let n = 0; n < 5; n++) clock.pass(1000)
    await settled()
  }
}

const minutesLeft = ({ teacher }: Class) => Math.round(teacher.room.left / MINUTE)

describe('the clock of a room', () => {
  it('runs while the class plays, stands while it pauses, and may be given more', async () => {
    const all = await classOf(2, { minutes: 10 })
    await wait(all, 1)
    await all.begin()
    await wait(all, 2)
    expect(minutesLeft(all)).toBe(8)
    await all.teacher.done({ do: 'pause', why: '' })
    await wait(all, 3)
    expect(minutesLeft(all)).toBe(8)
    await all.teacher.done({ do: 'resume' })
    await wait(all, 1)
    await all.teacher.done({ do: 'more-time', minutes: 5 })
    expect(minutesLeft(all)).toBe(12)
  })

  it('charges nobody for a closed lid', async () => {
    const all = await classOf(2, { minutes: 10 })
    await all.begin()
    await wait(all, 1)
    all.clock.doze(30 * MINUTE)
    await wait(all, 1)
    expect(minutesLeft(all)).toBe(8)
    expect(all.teacher.room.phase).toBe('playing')
  })

  it('goes on after a fall from what was written at most a quarter of a minute before', async () => {
    const all = await classOf(2, { minutes: 10 })
    await all.begin()
    await wait(all, 3)
    const again = await roomWorld({ journal: memoryJournal(all.journal.entries) })
    again.clock.pass(5)
    const teacher = await RoomPage.open(again.rooms, all.opened.teacher)
    expect(teacher.room.left).toBeGreaterThan(6.9 * MINUTE)
    expect(teacher.room.left).toBeLessThan(7.3 * MINUTE)
  })

  it('at its end lets each table end its round, and stops it there', async () => {
    const all = await classOf(2, { minutes: 5 })
    await all.begin()
    await playRounds(pagesOf(all).slice(0, 1), 'first', 1)
    await wait(all, 5)
    expect(all.teacher.room).toMatchObject({ phase: 'playing', lastRound: true, left: 0 })
    await playRounds(pagesOf(all), 'last', 12)
    await moment(all)
    expect(all.teacher.room.phase).toBe('stopped')
    for (const { id, round } of all.teacher.room.tables) {
      expect(round).toBe(1)
      const { games } = all.tables.directed(id)?.state ?? {}
      expect(games?.[0].stopped).toBe(true)
      expect(new Set(games?.[0].made.map((one) => one.round))).toEqual(new Set([1]))
    }
  })

  it('stops a table that does not end its round within a minute', async () => {
    const all = await classOf(2, { minutes: 5 })
    await all.begin()
    await playRounds(pagesOf(all).slice(0, 1), 'one plays', 1)
    await wait(all, 5.75)
    expect(all.teacher.room.phase).toBe('playing')
    await wait(all, 0.5)
    expect(all.teacher.room.phase).toBe('stopped')
    expect(all.at(2).table).toMatchObject({ phase: 'over', stopped: true })
  })

  it('lets the last round be taken back, by the teacher or by more time', async () => {
    const all = await classOf(1, { minutes: 5 })
    await all.begin()
    await all.teacher.done({ do: 'last-round' })
    await all.teacher.done({ do: 'last-round', off: true })
    await wait(all, 5)
    expect(all.teacher.room.lastRound).toBe(true)
    await all.teacher.done({ do: 'more-time', minutes: 5 })
    expect(all.teacher.room.lastRound).toBe(false)
    await playRounds(pagesOf(all), 'on', 5)
    expect(all.teacher.room.phase).toBe('playing')
    await moment(all)
    expect(all.teacher.table(1).round).toBeGreaterThan(1)
  })

  it('that is stopped half-way leaves records that are the games they say they are', async () => {
    const all = await classOf(3)
    await all.begin()
    await playRounds(pagesOf(all).slice(0, 2), 'half', 5)
    await all.teacher.done({ do: 'stop' })
    const records = all.rooms.records(all.opened.code)
    expect(records?.tables.map(({ over, stopped }) => [over, stopped])).toEqual(Array(3).fill([true, true]))
    for (const { file = '', people } of records?.tables ?? []) {
      const decoded = decodeFile(file)
      if (!('file' in decoded)) throw new Error(decoded.refused)
      expect(verify(decoded.file, TODAY)).toMatchObject({ whole: true })
      expect(verify(decoded.file, TODAY)).not.toHaveProperty('firstWrong')
      expect(decoded.file.outcome).toBeUndefined()
      expect(people).toHaveLength(1)
    }
  })

  it('is no secret once all have stopped, and not before', async () => {
    const all = await classOf(2, { scenario: 'pivots' })
    await all.begin()
    const [one] = all.teacher.room.tables
    if (!one) throw new Error('there is no table')
    const first = all.at(1).table?.id === one.id ? all.at(1) : all.at(2)
    await playRounds([first], 'to the end', 60)
    expect(first.table?.phase).toBe('over')
    // The others still play the same deal.
    expect(first.table?.seed).toBeUndefined()
    expect(all.tables.record(one.id, 1)).toBeUndefined()
    expect(all.teacher.room.phase).toBe('playing')
    await all.teacher.done({ do: 'stop' })
    expect(first.table?.seed).toBeDefined()
    expect(all.tables.record(one.id, 1)).toContain('multivector-record')
  })

  it('stops by itself when every table has come to its end', async () => {
    const all = await classOf(2)
    await all.begin()
    await playRounds(pagesOf(all), 'to the end', 60)
    await moment(all)
    expect(all.teacher.room.phase).toBe('stopped')
    expect(all.teacher.room.left).toBeGreaterThan(20 * MINUTE)
  })
})
