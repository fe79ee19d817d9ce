import { describe, expect, it } from 'vitest'
import { WIRE_VERSION } from '../../../src/game/wire/index.ts'
import { sha256 } from '../../../src/server/hash.ts'
import { wordIn } from '../../../src/server/tables/secrets.ts'
import { given, OPEN, Page, party, settled, world } from '../../support/tables.ts'

const HOSTILE = ['constructor', '__proto__', 'toString', '<b>bold</b>', '"; DROP TABLE', '=1+1', '%s%n']

describe('a table', () => {
  it('is opened, shown at its door without names, joined until it is dealt', async () => {
    const { tables } = await world()
    const owner = given(await tables.open({ ...OPEN, bots: { US: 'greedy' } }))
    given(await tables.join(owner.table, { nick: 'Two', seat: 'RU' }))
    expect(tables.door(owner.table)).toEqual({
      id: owner.table,
      phase: 'lobby',
      scenario: 'pivots',
      seats: {
        KZ: { people: 1, bot: false },
        RU: { people: 1, bot: false },
        CN: { people: 0, bot: false },
        US: { people: 0, bot: true },
        EU: { people: 0, bot: false },
      },
      spectators: true,
    })
    expect(owner.table).toMatch(/^[a-z2-9]{10}$/)
  })

  it('is not opened with what makes no sense, and says with what', async () => {
    const { tables, journal } = await world()
    for (const [wrong, detail] of [
      [{ scenario: 'constructor' }, 'scenario'],
      [{ scenario: '__proto__' }, 'scenario'],
      [{ bots: { RU: 'expert/balancer' } }, 'bots.RU'],
      [{ bots: { CN: 'constructor' } }, 'bots.CN'],
      [{ options: { attention: 5, lesson: false, level: 'constructor' } }, 'options.level'],
      [{ each: 1 }, 'each'],
      [{ each: Number.NaN }, 'each'],
      [{ nick: ' \u200b' }, 'nick'],
    ] as const)
      expect(await tables.open({ ...OPEN, ...wrong })).toEqual({ refused: 'malformed', detail })
    expect(journal.entries).toEqual([])
  })

  it('holds no ticket and no word on the disk, only their hashes', async () => {
    const { journal, tickets, pages } = await party()
    const disk = JSON.stringify(journal.entries)
    for (const { ticket } of Object.values(tickets)) {
      expect(disk).toContain(sha256(ticket))
      expect(disk).not.toContain(ticket)
      expect(disk).not.toContain(ticket.split('.')[0])
    }
    expect(pages.RU.of('state')[0]?.own.word).toEqual(wordIn(tickets.RU.ticket))
  })

  it('is found by nobody who has no link, by whatever name', async () => {
    const { tables } = await world()
    for (const name of [...HOSTILE, '', 'table/'])
      for (const answer of [
        tables.door(name),
        tables.record(name, 1),
        tables.connect(name, { send: () => undefined, close: () => undefined }),
      ])
        expect(answer, name).toBeUndefined()
    for (const name of HOSTILE) {
      expect(await tables.join(name, { nick: 'x', seat: 'KZ' })).toEqual({ refused: 'unknown' })
      expect(await tables.returning(name, { noun: 1, number: 100 })).toEqual({ refused: 'unknown' })
    }
  })

  it('takes names and keys for what they are: texts', async () => {
    const { tables } = await world()
    const owner = given(await tables.open(OPEN))
    const page = await Page.open(tables, owner)
    for (const nick of HOSTILE) given(await tables.join(owner.table, { nick, seat: 'none' }))
    expect(page.table?.people.slice(1).map(({ nick }) => nick)).toEqual(
      HOSTILE.map((nick) => nick.slice(0, 24).trim()),
    )
    for (const key of HOSTILE) {
      expect(await page.act({ do: 'sit', seat: 'RU' }, key)).toEqual({ ok: true })
      expect(await page.act({ do: 'sit', seat: 'KZ' }, `${key} `)).toEqual({ ok: true })
    }
    expect({}).not.toHaveProperty('polluted')
  })

  it('has room for sixty, and for as many tables as it is told', async () => {
    const { tables } = await world()
    const owner = given(await tables.open(OPEN))
    for (let n = 1; n < 60; n++) given(await tables.join(owner.table, { nick: `n${n}`, seat: 'none' }))
    expect(await tables.join(owner.table, { nick: 'one more', seat: 'none' })).toEqual({ refused: 'full' })
  })

  it('at which nothing was dealt and nobody waits makes room for another, an hour after it was left', async () => {
    const { tables, clock, journal } = await world({ most: 3 })
    const [left, waiting] = [given(await tables.open(OPEN)), given(await tables.open(OPEN))]
    const begun = given(await tables.open(OPEN))
    await Page.open(tables, waiting)
    const page = await Page.open(tables, begun)
    await page.act({ do: 'start' })
    page.end()
    expect(await tables.open(OPEN)).toEqual({ refused: 'full' })
    clock.pass(2 * 3600 * 1000)
    await settled()
    const another = given(await tables.open(OPEN))
    expect(tables.door(left.table)).toBeUndefined()
    expect(tables.connect(left.ticket, { send: () => undefined, close: () => undefined })).toBeUndefined()
    const kept = [waiting, begun, another].map(({ table }) => `table/${table}`)
    expect([...(await journal.scopes('table/'))].sort()).toEqual(kept.sort())
    expect(await tables.open(OPEN), 'the others are in use, or were played at').toEqual({ refused: 'full' })
  })

  it('that nobody has touched for a month goes for good; those in use stay', async () => {
    const { tables, clock, journal } = await world()
    const [left, used] = [given(await tables.open(OPEN)), given(await tables.open(OPEN))]
    await Page.open(tables, used)
    clock.pass(29 * 24 * 3600 * 1000)
    await settled()
    expect(tables.door(left.table)).toBeDefined()
    clock.pass(2 * 24 * 3600 * 1000)
    await settled()
    expect(tables.door(left.table)).toBeUndefined()
    expect(tables.door(used.table)).toBeDefined()
    expect(await journal.scopes('table/')).toEqual([`table/${used.table}`])
    expect(tables.connect(left.ticket, { send: () => undefined, close: () => undefined })).toBeUndefined()
  })
})

describe('a person', () => {
  it('on a second device is told on the first that it is in use elsewhere', async () => {
    const { pages, tables, tickets } = await party()
    const second = await Page.open(tables, tickets.RU)
    expect(pages.RU.sent.at(-1)).toEqual({ t: 'gone', why: 'elsewhere' })
    expect(pages.RU.closed).toBe(true)
    expect(await pages.RU.say('KZ', 'thanks')).toEqual({ ok: false, why: 'not-yours' })
    pages.RU.end()
    await settled()
    expect(second.table?.people.find(({ seat }) => seat === 'RU')?.here).toBe(true)
    expect(await second.say('KZ', 'thanks')).toEqual({ ok: true })
  })

  it('returns by the word on another device; the ticket of before is worth nothing', async () => {
    const { pages, tables, tickets, id } = await party()
    const word = wordIn(tickets.RU.ticket)
    const ticket = given(await tables.returning(id, word))
    expect(pages.RU.sent.at(-1)).toEqual({ t: 'gone', why: 'elsewhere' })
    expect(
      tables.connect(tickets.RU.ticket, { send: () => undefined, close: () => undefined }),
    ).toBeUndefined()
    const page = await Page.open(tables, ticket)
    expect(page.of('state')[0]?.own).toMatchObject({ person: 2, seat: 'RU', word })
    expect(page.view?.viewer).toBe('RU')
  })

  it('has five wrong words a minute at a table, then even the right one waits', async () => {
    const { tables, tickets, id, clock } = await party()
    const right = wordIn(tickets.RU.ticket)
    const wrong = { noun: right.noun, number: right.number === 999 ? 998 : right.number + 1 }
    for (let n = 0; n < 5; n++) expect(await tables.returning(id, wrong)).toEqual({ refused: 'wrong-word' })
    expect(await tables.returning(id, right)).toEqual({ refused: 'too-fast' })
    clock.pass(60_000)
    given(await tables.returning(id, right))
  })

  it('of five hundred at five tables has a word of its own', async () => {
    const { tables } = await world()
    for (let n = 0; n < 5; n++) {
      const owner = given(await tables.open(OPEN))
      const words = new Set([JSON.stringify(wordIn(owner.ticket))])
      for (let m = 1; m < 60; m++) {
        const { ticket } = given(await tables.join(owner.table, { nick: `n${m}`, seat: 'none' }))
        const word = wordIn(ticket)
        expect(word.noun).toBeLessThan(256)
        expect(word.number).toBeGreaterThan(99)
        words.add(JSON.stringify(word))
      }
      expect(words.size).toBe(60)
    }
  })

  it('who leaves, or is removed, is told so, and its ticket is worth nothing', async () => {
    const { pages, tables, tickets } = await party()
    expect(await pages.CN.act({ do: 'remove', person: 2 })).toEqual({ ok: false, why: 'not-yours' })
    expect(await pages.KZ.act({ do: 'remove', person: 2 })).toEqual({ ok: true })
    expect(pages.RU.sent.at(-1)).toEqual({ t: 'gone', why: 'removed' })
    expect(await pages.CN.act({ do: 'leave' })).toEqual({ ok: true })
    expect(pages.CN.sent.at(-1)).toEqual({ t: 'gone', why: 'left' })
    for (const seat of ['RU', 'CN'] as const)
      expect(
        tables.connect(tickets[seat].ticket, { send: () => undefined, close: () => undefined }),
      ).toBeUndefined()
    expect(pages.KZ.table?.seats.RU).toEqual({ is: 'bot', bot: 'tuned' })
    await pages.KZ.choose([])
    await settled()
    expect(pages.KZ.view?.waiting).toEqual(['US', 'EU'])
  })

  it('who owns the table and leaves hands it to whoever came next', async () => {
    const { pages } = await party()
    await pages.KZ.act({ do: 'leave' })
    expect(pages.RU.table?.people.find(({ owner }) => owner)?.person).toBe(2)
    expect(await pages.RU.act({ do: 'pause' })).toEqual({ ok: true })
  })

  it('who has seen the cards of a seat sits in no other in that game', async () => {
    const { pages, tables, id } = await party()
    const eye = await Page.open(tables, given(await tables.join(id, { nick: 'Eye', seat: 'none' })))
    expect(await pages.RU.act({ do: 'sit', seat: 'CN' })).toEqual({ ok: false, why: 'not-now' })
    expect(await pages.RU.act({ do: 'sit', seat: 'none' })).toEqual({ ok: true })
    expect(pages.RU.view?.viewer).toBe('observer')
    expect(await pages.CN.act({ do: 'sit', seat: 'RU' })).toEqual({ ok: false, why: 'not-now' })
    expect(await eye.act({ do: 'sit', seat: 'CN' }), 'beside somebody').toEqual({ ok: false, why: 'not-now' })
    expect(await pages.RU.act({ do: 'sit', seat: 'RU' }), 'back').toEqual({ ok: true })
    expect(pages.RU.view?.viewer).toBe('RU')
    expect(await tables.join(id, { nick: 'Late', seat: 'RU' })).toEqual({ refused: 'not-now' })
  })

  it('who watches takes the seat of a bot, and sees its cards from then on', async () => {
    const { tables } = await world()
    const owner = given(await tables.open(OPEN))
    const page = await Page.open(tables, owner)
    await page.act({ do: 'start' })
    const eye = await Page.open(tables, given(await tables.join(owner.table, { nick: 'Eye', seat: 'none' })))
    expect(eye.view?.hand).toEqual([])
    expect(await eye.act({ do: 'sit', seat: 'EU' })).toEqual({ ok: true })
    expect(eye.view?.hand.length).toBeGreaterThan(0)
    await page.choose([])
    await settled()
    expect(eye.turn.seat).toBe('EU')
    expect(await eye.choose([])).toEqual({ ok: true })
  })

  it('does not watch where the owner lets nobody', async () => {
    const { tables } = await world()
    const owner = given(await tables.open({ ...OPEN, spectators: false, seat: 'none' }))
    expect(await tables.join(owner.table, { nick: 'Eye', seat: 'none' })).toEqual({ refused: 'forbidden' })
    const page = await Page.open(tables, given(await tables.join(owner.table, { nick: 'RU', seat: 'RU' })))
    expect(await page.act({ do: 'sit', seat: 'none' })).toEqual({ ok: false, why: 'not-yours' })
  })

  it('with a page of another time is told to load it anew', async () => {
    const { tables } = await world()
    const sent: unknown[] = []
    const owner = given(await tables.open(OPEN))
    const connection = tables.connect(owner.ticket, {
      send: (message) => sent.push(message),
      close: () => sent.push('closed'),
    })
    await connection?.receive({ t: 'hello', v: WIRE_VERSION + 1 })
    expect(sent).toEqual([{ t: 'gone', why: 'old-page' }, 'closed'])
  })

  it('is away while its page is not looked at, and keeps its seat', async () => {
    const { pages, clock } = await party()
    await pages.KZ.here(false)
    expect(pages.RU.table?.people[0]?.here).toBe(false)
    clock.pass(600_000)
    await settled()
    expect(pages.KZ.asked).toBeDefined()
    await pages.KZ.here(true)
    expect(pages.RU.table?.people[0]?.here).toBe(true)
  })
})

describe('a table that is closed', () => {
  it('lets everyone go, and is not found any more; its games stay', async () => {
    const { pages, all, tables, id, tickets } = await party()
    expect(await pages.KZ.act({ do: 'close' })).toEqual({ ok: true })
    for (const page of all) expect(page.sent.at(-1)).toEqual({ t: 'gone', why: 'closed' })
    expect(tables.door(id)).toBeUndefined()
    expect(
      tables.connect(tickets.KZ.ticket, { send: () => undefined, close: () => undefined }),
    ).toBeUndefined()
    expect(await tables.join(id, { nick: 'x', seat: 'KZ' })).toEqual({ refused: 'unknown' })
  })
})

describe('a device that fails', () => {
  it('is let go of, and stops nobody else', async () => {
    const { tables, pages, tickets } = await party()
    let closed = 0
    const connection = tables.connect(tickets.RU.ticket, {
      send: () => {
        throw new Error('broken pipe')
      },
      close: () => {
        closed += 1
      },
    })
    await connection?.receive({ t: 'hello', v: WIRE_VERSION })
    expect(await pages.KZ.choose([])).toEqual({ ok: true })
    expect(closed).toBeGreaterThan(0)
    expect(pages.EU.of('step')).toHaveLength(1)
  })
})
