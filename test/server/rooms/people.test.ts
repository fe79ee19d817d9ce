// Who comes into a room, under which name, and where they are put.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/server/hash.ts'
import { wordIn } from '../../../src/server/tables/secrets.ts'
import { isGate } from '../../support/extent.ts'
import { classOf, got, moment, PLAN, playRounds, RoomPage, roomWorld, SECRET } from '../../support/rooms.ts'
import { Page, settled } from '../../support/tables.ts'

describe('a room', () => {
  it('has a code of six digits and three tickets, and shows at its door no name but free labels', async () => {
    const all = await classOf(1, { labels: ['Aset', 'Dana'] })
    expect(all.opened.code).toMatch(/^\d{6}$/)
    const { teacher, projector } = all.opened
    expect(new Set([teacher, projector, all.pupil(1).ticket]).size).toBe(3)
    expect(all.rooms.door(all.opened.code)).toEqual({
      code: all.opened.code,
      phase: 'lobby',
      way: 'duplicate',
      language: 'en',
      labels: ['Dana'],
      labelled: true,
      keptDays: 30,
    })
  })

  it.each([
    [{ scenario: 'constructor' }, 'scenario'],
    [{ bot: 'constructor' }, 'bot'],
    [{ bot: 'expert/balancer' }, 'bot'],
    [{ each: 10 }, 'each'],
    [{ labels: ['Aset', 'Aset '] }, 'labels'],
    [{ options: { attention: 5, lesson: false, level: 'constructor' } }, 'options.level'],
  ] as const)('is not opened with %j', async (wrong, detail) => {
    const { rooms, journal } = await roomWorld()
    expect(await rooms.open({ ...PLAN, ...wrong, secret: SECRET } as never)).toEqual({
      refused: 'malformed',
      detail,
    })
    expect(journal.entries).toEqual([])
  })

  it('holds no ticket and no word on the disk, only their hashes', async () => {
    const all = await classOf(3)
    await all.begin()
    const disk = JSON.stringify(all.journal.entries)
    const tickets = [all.opened.teacher, ...all.pupils.map(({ ticket }) => ticket)]
    for (const ticket of tickets) {
      expect(disk).toContain(sha256(ticket))
      expect(disk).not.toContain(ticket.split('.')[0])
    }
    for (const { page } of all.pupils) {
      const { at, word } = page.ownPupil
      expect(disk).toContain(sha256(at?.ticket ?? ''))
      expect(disk).not.toContain(at?.ticket.split('.')[0])
      expect(disk).not.toContain(`"word":{`)
      expect(wordIn(all.pupil(page.ownPupil.pupil).ticket)).toEqual(word)
    }
    expect(disk).not.toContain(all.opened.projector.split('.')[0])
    expect(disk).not.toContain(SECRET)
  })

  it('gives nicknames of nouns that nobody else has, and another for the asking, before the deal', async () => {
    const all = await classOf(20)
    const nouns = () =>
      all.rooms.records(all.opened.code)?.state.pupils.map(({ nick }) => ('noun' in nick ? nick.noun : -1))
    expect(new Set(nouns()).size).toBe(20)
    const [before] = nouns() ?? []
    await all.pupil(1).page.done({ do: 'swap' })
    expect(nouns()?.[0]).not.toBe(before)
    expect(new Set(nouns()).size).toBe(20)
    await all.begin()
    expect(await all.pupil(1).page.act({ do: 'swap' })).toEqual({ ok: false, why: 'not-now' })
  })

  it('takes the teacher’s labels as names, each once, and no other', async () => {
    const all = await classOf(1, { labels: ['Aset', 'Dana'] })
    const { code } = all.opened
    expect(await all.rooms.join(code, { label: 'Aset' })).toEqual({ refused: 'full' })
    expect(await all.rooms.join(code, { label: 'Somebody' })).toEqual({
      refused: 'malformed',
      detail: 'label',
    })
    expect(await all.rooms.join(code, {})).toEqual({ refused: 'malformed', detail: 'label' })
    got(await all.rooms.join(code, { label: 'Dana' }))
    const plain = await classOf(0)
    expect(await plain.rooms.join(plain.opened.code, { label: 'Aset' })).toMatchObject({
      refused: 'malformed',
    })
  })

  it('has room for sixty', async () => {
    const all = await classOf(60)
    expect(await all.rooms.join(all.opened.code, {})).toEqual({ refused: 'full' })
  })

  it('lets a pupil back in on another device by its word, to its table too', async () => {
    const all = await classOf(2)
    await all.begin()
    await all.at(1).choose([])
    const { word, at } = all.pupil(1).page.ownPupil
    const { ticket } = got(await all.rooms.returning(all.opened.code, word))
    expect(all.pupil(1).page.told.at(-1)).toEqual({ t: 'gone', why: 'elsewhere' })
    expect(all.at(1).sent.at(-1)).toEqual({ t: 'gone', why: 'elsewhere' })
    const page = await RoomPage.open(all.rooms, ticket)
    expect(page.ownPupil).toMatchObject({ pupil: 1, word, at: { table: at?.table, seat: 'KZ' } })
    expect(page.ownPupil.at?.ticket).not.toBe(at?.ticket)
    const device = { send: () => undefined, close: () => undefined }
    expect(all.tables.connect(at?.ticket ?? '', device)).toBeUndefined()
    expect(all.rooms.connect(all.pupil(1).ticket, device)).toBeUndefined()
    const table = await Page.open(all.tables, {
      table: at?.table ?? '',
      ticket: page.ownPupil.at?.ticket ?? '',
    })
    expect(table.view?.viewer).toBe('KZ')
    expect(table.of('state')[0]?.game?.made.some(({ by }) => 'person' in by && by.person === 1)).toBe(true)
  })

  it('has five wrong words a minute, then even the right one waits', async () => {
    const all = await classOf(1)
    const { word } = all.pupil(1).page.ownPupil
    const wrong = { noun: word.noun, number: word.number === 999 ? 998 : word.number + 1 }
    const { code } = all.opened
    for (let n = 0; n < 5; n++)
      expect(await all.rooms.returning(code, wrong)).toEqual({ refused: 'wrong-word' })
    expect(await all.rooms.returning(code, word)).toEqual({ refused: 'too-fast' })
    all.clock.pass(60_000)
    got(await all.rooms.returning(code, word))
  })

  it('has one device a pupil, the newest, and several of a teacher', async () => {
    const all = await classOf(1)
    const second = await RoomPage.open(all.rooms, all.pupil(1).ticket)
    expect(all.pupil(1).page.told.at(-1)).toEqual({ t: 'gone', why: 'elsewhere' })
    expect(await all.pupil(1).page.act({ do: 'swap' })).toEqual({ ok: false, why: 'not-yours' })
    await second.done({ do: 'swap' })
    const remote = await RoomPage.open(all.rooms, all.opened.teacher)
    await remote.done({ do: 'note', text: 'from the phone' })
    expect(all.teacher.closed).toBe(false)
    expect(all.teacher.room.note?.text).toBe('from the phone')
  })

  it('answers the same key the same, and does it once, also after a restart', async () => {
    const all = await classOf(1)
    expect(await all.teacher.act({ do: 'more-time', minutes: 5 }, 'k')).toEqual({ ok: true })
    expect(await all.teacher.act({ do: 'more-time', minutes: 5 }, 'k')).toEqual({ ok: true })
    const again = await roomWorld({ journal: all.journal, clock: all.clock })
    const teacher = await RoomPage.open(again.rooms, all.opened.teacher)
    expect(await teacher.act({ do: 'more-time', minutes: 5 }, 'k')).toEqual({ ok: true })
    expect(again.rooms.records(all.opened.code)?.state.added).toBe(5)
  })
})

describe('a pupil', () => {
  it('who comes late gets a table of its own, of the same deal', async () => {
    const all = await classOf(2)
    await all.begin()
    await playRounds([all.at(1), all.at(2)], 'before', 3)
    const late = await all.come()
    await all.sitDown()
    expect(late.page.ownPupil.at).toMatchObject({ seat: 'KZ', role: 'player' })
    const seeds = all.rooms
      .records(all.opened.code)
      ?.tables.map(({ file = '' }) => (JSON.parse(file) as { seed: string }).seed)
    expect(seeds).toHaveLength(3)
    expect(new Set(seeds).size).toBe(1)
    expect(await all.at(late.pupil).choose([])).toEqual({ ok: true })
  })

  it('who comes late to full tables takes a bot’s seat, then mirrors', async () => {
    const all = await classOf(4, { way: 'full' })
    await all.begin()
    const fifth = await all.come()
    const sixth = await all.come()
    await all.sitDown()
    expect(fifth.page.ownPupil.at).toMatchObject({ seat: 'EU', role: 'player' })
    expect(sixth.page.ownPupil.at).toMatchObject({ role: 'mirror' })
    expect(all.at(fifth.pupil).view?.viewer).toBe('EU')
    expect(all.teacher.room.tables).toHaveLength(1)
  })

  it('who comes late watches, where the teacher wants it so', async () => {
    const all = await classOf(2, { late: 'observe' })
    await all.begin()
    const late = await all.come()
    await all.sitDown()
    expect(late.page.ownPupil.at).toMatchObject({ role: 'observer' })
    expect(all.at(late.pupil).view?.viewer).toBe('observer')
    expect(all.teacher.room.tables).toHaveLength(2)
  })

  it('seats itself where the teacher lets it, one to a seat', async () => {
    const all = await classOf(3, { way: 'full', seating: 'pupil' })
    await all.pupil(1).page.done({ do: 'sit', table: 1, seat: 'RU' })
    expect(await all.pupil(2).page.act({ do: 'sit', table: 1, seat: 'RU' })).toEqual({
      ok: false,
      why: 'full',
    })
    expect(await all.pupil(2).page.act({ do: 'sit', table: 3, seat: 'RU' })).toEqual({
      ok: false,
      why: 'not-now',
    })
    await all.pupil(2).page.done({ do: 'sit', table: 2, seat: 'RU' })
    await all.begin()
    expect(all.pupil(1).page.ownPupil.at?.seat).toBe('RU')
    const byChance = await classOf(1, { way: 'full' })
    expect(await byChance.pupil(1).page.act({ do: 'sit', table: 1, seat: 'RU' })).toEqual({
      ok: false,
      why: 'not-yours',
    })
  })

  it('is moved to another table: its page is told, and goes there', async () => {
    const all = await classOf(6, { way: 'full', perSeat: 2 })
    await all.begin()
    await all.teacher.done({ do: 'place', pupil: 1, table: 2, seat: 'EU', role: 'player' })
    expect(all.at(1).sent.at(-1)).toEqual({ t: 'gone', why: 'left' })
    await all.sitDown()
    expect(all.at(1).view?.viewer).toBe('EU')
    expect(all.teacher.room.tables).toHaveLength(2)
  })

  it('that has seen the cards of a seat gets no other at its table', async () => {
    const all = await classOf(2, { way: 'full' })
    await all.begin()
    const { seat } = all.pupil(1).page.ownPupil.at ?? {}
    expect(seat).toBeDefined()
    expect(await all.teacher.act({ do: 'place', pupil: 1, table: 1, seat: 'EU', role: 'player' })).toEqual({
      ok: false,
      why: 'not-now',
    })
    expect(await all.teacher.act({ do: 'place', pupil: 1, table: 1, seat: 'EU', role: 'mirror' })).toEqual({
      ok: false,
      why: 'not-now',
    })
  })

  it('gets no other seat there by way of another table either', async () => {
    const all = await classOf(12, { way: 'full', perSeat: 2 })
    await all.begin()
    const { seat, table } = all.pupil(1).page.room.pupils.find(({ pupil }) => pupil === 1) ?? {}
    const other = seat === 'EU' ? 'US' : 'EU'
    const away = table === 1 ? 2 : 1
    if (!seat || !table) throw new Error('nobody is seated')
    await all.teacher.done({ do: 'place', pupil: 1, table: away, seat: other, role: 'mirror' })
    expect(await all.teacher.act({ do: 'place', pupil: 1, table, seat: other, role: 'mirror' })).toEqual({
      ok: false,
      why: 'not-now',
    })
    await all.teacher.done({ do: 'place', pupil: 1, table, seat, role: 'mirror' })
  })

  it('that is removed hears so, and its ticket is worth nothing; nor is one that left', async () => {
    const all = await classOf(3)
    await all.begin()
    const device = { send: () => undefined, close: () => undefined }
    await all.teacher.done({ do: 'remove', pupil: 1 })
    expect(all.pupil(1).page.told.at(-1)).toEqual({ t: 'gone', why: 'removed' })
    expect(all.at(1).sent.at(-1)).toEqual({ t: 'gone', why: 'removed' })
    expect(all.rooms.connect(all.pupil(1).ticket, device)).toBeUndefined()
    await all.pupil(2).page.act({ do: 'leave' })
    expect(all.pupil(2).page.told.at(-1)).toEqual({ t: 'gone', why: 'left' })
    expect(all.rooms.connect(all.pupil(2).ticket, device)).toBeUndefined()
    await moment(all)
    expect(all.teacher.rows.map(({ pupil }) => pupil)).toEqual([3])
    const late = await all.come()
    expect(late.pupil).toBe(4)
  })
})

describe('a deleted room', () => {
  it('is gone with its tables and all that was written, and everybody hears it', async () => {
    const all = await classOf(2)
    await all.begin()
    await playRounds([all.at(1)], 'some', 2)
    await all.teacher.act({ do: 'delete' })
    await settled()
    for (const page of [all.teacher, all.projector, all.pupil(1).page])
      expect(page.told.at(-1)).toEqual({ t: 'gone', why: 'deleted' })
    expect(all.journal.entries).toEqual([])
    expect(all.rooms.door(all.opened.code)).toBeUndefined()
    expect(all.rooms.records(all.opened.code)).toBeUndefined()
    expect(all.tables.figures().tables).toBe(0)
    const device = { send: () => undefined, close: () => undefined }
    expect(all.rooms.connect(all.opened.teacher, device)).toBeUndefined()
  })

  it.runIf(isGate)('goes by itself when nobody has touched it for thirty days', async () => {
    const all = await classOf(1)
    await all.begin()
    await all.teacher.done({ do: 'stop' })
    all.clock.pass(29 * 24 * 3600 * 1000)
    await settled()
    expect(all.rooms.door(all.opened.code)).toBeDefined()
    all.clock.pass(2 * 24 * 3600 * 1000)
    await settled()
    expect(all.rooms.door(all.opened.code)).toBeUndefined()
    expect(all.journal.entries).toEqual([])
  })
})

describe('a table', () => {
  it('plays while one who plays there is in the room, on the way to it; it stands when they are gone', async () => {
    const all = await classOf(2)
    await all.teacher.done({ do: 'begin' })
    await moment(all)
    expect(all.teacher.room.tables.map(({ phase }) => phase)).toEqual(['playing', 'playing'])
    all.pupil(1).page.end()
    await moment(all)
    const left = all.teacher.row(1).table
    expect(
      all.teacher.room.tables.filter(({ phase }) => phase === 'paused').map(({ table }) => table),
    ).toEqual([left])
    expect(all.teacher.row(2).table).not.toBe(left)
  })
})
