import { describe, expect, it } from 'vitest'
import { decodeFile } from '../../../src/game/record/index.ts'
import type { ServerBots } from '../../../src/server/bots/bots.ts'
import { QuestionClock } from '../../../src/server/tables/clock.ts'
import { duesOf, firstOf } from '../../../src/server/tables/deadlines.ts'
import { memoryJournal } from '../../support/journal.ts'
import { given, OPEN, Page, party, playOn, settled, testClock, world } from '../../support/tables.ts'

const EACH = 30_000

/** Bots that think until the test lets them. */
function slowBots(): ServerBots & { asked: number; bots: string[] } {
  const bots = {
    asked: 0,
    bots: [] as string[],
    waiting: 0,
    choose: ({ bot }: { bot: string }) => {
      bots.asked += 1
      bots.bots.push(bot)
      return new Promise<never>(() => undefined)
    },
    close: () => undefined,
  }
  return bots
}

describe('when a seat falls to a bot', () => {
  it('is at the deadline for those who are here, and not before ten seconds of absence for the others', () => {
    expect(duesOf([{ seat: 'RU' }], 5000)).toEqual([{ seat: 'RU', at: 5000, for: 'clock' }])
    expect(duesOf([{ seat: 'RU', goneSince: 1000 }], 50_000)).toEqual([
      { seat: 'RU', at: 50_000, for: 'absent' },
    ])
    expect(duesOf([{ seat: 'RU', goneSince: 49_000 }], 50_000)).toEqual([
      { seat: 'RU', at: 59_000, for: 'absent' },
    ])
  })

  it('is after a minute’s absence where nobody is hurried, and never for those who are here', () => {
    const dues = duesOf(
      [{ seat: 'RU' }, { seat: 'CN', goneSince: 500 }, { seat: 'US', goneSince: 400 }],
      undefined,
    )
    expect(dues.map(({ seat }) => seat)).toEqual(['CN', 'US'])
    expect(firstOf(dues)).toEqual({ seat: 'US', at: 60_400, for: 'absent' })
  })
})

describe('the clock of a table', () => {
  it('lets a bot answer what was missed, marks it, and gives the seat back with the next question', async () => {
    const { pages, clock, all, tables, id } = await party({ each: EACH })
    expect(pages.KZ.table?.clock).toEqual({ each: EACH, left: EACH })
    clock.pass(EACH - 1)
    await settled()
    expect(pages.KZ.asked).toBeDefined()
    clock.pass(1)
    await settled()
    expect(pages.KZ.asked).toBeUndefined()
    expect(pages.RU.of('step')[0]?.made.by).toEqual({ bot: 'expert', deputy: 'clock' })
    expect(pages.RU.of('step')[0]?.left).toBe(EACH)
    expect(pages.RU.table?.seats.KZ).toEqual({ is: 'held', bot: 'expert' })
    for (const power of ['RU', 'CN', 'US', 'EU'] as const) await pages[power].choose([])
    await settled()
    expect(pages.RU.table?.seats.KZ, 'asked anew, and here').toEqual({ is: 'people' })
    expect(await pages.KZ.choose([])).toEqual({ ok: true })
    await playOn(all, 'the rest')
    const read = decodeFile(tables.record(id, 1) ?? '')
    if (read.refused) throw new Error(read.refused)
    expect(read.file.moves.filter(({ by }) => by).map(({ seat, by }) => [seat, by])).toEqual([
      ['KZ', 'clock'],
    ])
    expect(read.file.handovers, 'a miss is no change of hands').toBeUndefined()
  })

  it('gives every question all its time, and four powers the same', async () => {
    const { pages, clock } = await party({ each: EACH })
    clock.pass(20_000)
    await pages.KZ.choose([])
    expect(pages.KZ.of('step').at(-1)?.left).toBe(EACH)
    clock.pass(20_000)
    await pages.RU.choose([])
    expect(pages.KZ.of('step').at(-1)?.left).toBe(10_000)
    clock.pass(10_000)
    await settled()
    expect(pages.KZ.turn.decision).toBe('attention')
  })

  it('stands while play is paused, and goes on with what was left', async () => {
    const { pages, clock, all } = await party({ each: EACH })
    clock.pass(10_000)
    expect(await pages.RU.act({ do: 'pause' })).toEqual({ ok: false, why: 'not-yours' })
    await pages.KZ.act({ do: 'pause' })
    expect(pages.EU.table).toMatchObject({ phase: 'paused', pausedFor: 'owner', clock: { left: 20_000 } })
    expect(await pages.KZ.choose([], { ...pages.KZ.turn })).toEqual({ ok: false, why: 'paused' })
    clock.pass(3_600_000)
    await settled()
    expect(pages.EU.of('step')).toEqual([])
    await pages.KZ.act({ do: 'resume' })
    expect(pages.EU.table).toMatchObject({ phase: 'playing', clock: { left: 20_000 } })
    clock.pass(19_999)
    await settled()
    expect(pages.EU.of('step')).toEqual([])
    clock.pass(1)
    await settled()
    expect(pages.EU.of('step')).toHaveLength(1)
    expect(all.every(({ gaps }) => gaps === 0)).toBe(true)
  })

  it('lets a person’s choice beat the bot that is still thinking for them', async () => {
    const bots = slowBots()
    const { pages, clock } = await party({ each: EACH }, { bots })
    clock.pass(EACH)
    await settled()
    expect(bots.bots).toEqual(['expert'])
    expect(pages.RU.table?.seats.KZ.is).toBe('held')
    expect(await pages.KZ.choose(['pledge:RU'])).toEqual({ ok: true })
    expect(pages.RU.of('step')[0]?.made.by).toEqual({ person: 1 })
    // The bot's patience ends later: its stand-in must not answer what is answered.
    clock.pass(29_000)
    await settled()
    expect(pages.RU.of('step').filter(({ made }) => made.turn.seat === 'KZ')).toHaveLength(1)
  })

  it('is not kept waiting by bots that never answer: a simpler one speaks for them', async () => {
    const { tables, clock } = await world({ bots: slowBots() })
    const page = await Page.open(tables, given(await tables.open(OPEN)))
    await page.act({ do: 'start' })
    await page.choose([])
    await settled()
    expect(page.view?.waiting).toHaveLength(4)
    clock.pass(30_000)
    await settled()
    expect(page.turn.decision).toBe('attention')
  })
})

describe('somebody who is absent', () => {
  it('at the deadline is spoken for by a bot, from the tenth second of absence, and has the seat back on return', async () => {
    const { pages, clock, tables, tickets, all, id } = await party({ each: EACH })
    clock.pass(25_000)
    pages.KZ.end()
    await settled()
    expect(pages.RU.table?.people[0]).toMatchObject({ here: false })
    clock.pass(5000)
    await settled()
    expect(pages.RU.of('step'), 'five seconds of absence').toEqual([])
    clock.pass(5000)
    await settled()
    expect(pages.RU.of('step')[0]?.made.by).toEqual({ bot: 'expert', deputy: 'absent' })
    for (const power of ['RU', 'CN', 'US', 'EU'] as const) await pages[power].choose([])
    await settled()
    expect(pages.RU.of('step').at(-1)?.made.by, 'the bot goes on').toEqual({
      bot: 'expert',
      deputy: 'absent',
    })
    const back = await Page.open(tables, tickets.KZ)
    await settled()
    expect(back.table?.seats.KZ, 'nothing is asked of it').toEqual({ is: 'held', bot: 'expert' })
    for (const power of ['RU', 'CN', 'US', 'EU'] as const)
      if (pages[power].asked) await pages[power].choose([])
    await settled()
    expect(back.table?.seats.KZ).toEqual({ is: 'people' })
    await playOn([back, ...all.slice(1)], 'to the end')
    const read = decodeFile(tables.record(id, 1) ?? '')
    if (read.refused) throw new Error(read.refused)
    const changes = read.file.handovers?.map(({ seat, kind, step }) => [seat, kind, step])
    expect(changes?.slice(0, 1)).toEqual([['KZ', 'bot', 0]])
    expect(changes?.[1]?.slice(0, 2)).toEqual(['KZ', 'person'])
    expect(read.file.moves[0]?.by).toBe('bot')
  })

  it('for a minute is spoken for where nobody is hurried', async () => {
    const { pages, clock } = await party()
    pages.KZ.end()
    clock.pass(59_999)
    await settled()
    expect(pages.RU.of('step')).toEqual([])
    clock.pass(1)
    await settled()
    expect(pages.RU.of('step')[0]?.made.by).toEqual({ bot: 'expert', deputy: 'absent' })
  })

  it('is not missed while another of the seat is here', async () => {
    const { tables, clock } = await world()
    const owner = given(await tables.open(OPEN))
    const second = given(await tables.join(owner.table, { nick: 'Second', seat: 'KZ' }))
    const [one, two] = [await Page.open(tables, owner), await Page.open(tables, second)]
    await one.act({ do: 'start' })
    one.end()
    clock.pass(600_000)
    await settled()
    expect(two.asked).toBeDefined()
  })

  it('everybody: play pauses, and goes on by itself when one is back', async () => {
    const { all, clock, tables, tickets, journal } = await party({ each: EACH })
    clock.pass(10_000)
    for (const page of all) page.end()
    await settled()
    expect(journal.entries.at(-1)?.body).toMatchObject({ e: 'paused', for: 'absent', left: 20_000 })
    clock.pass(3_600_000)
    await settled()
    const back = await Page.open(tables, tickets.EU)
    await settled()
    expect(back.table).toMatchObject({ phase: 'playing', clock: { left: 20_000 } })
    expect(back.view?.waiting).toEqual(['KZ'])
  })
})

describe('the owner', () => {
  it('lets a bot answer for a seat, and gives it back', async () => {
    const { pages } = await party()
    expect(await pages.KZ.act({ do: 'hold', seat: 'RU' }), 'nothing is asked of it').toEqual({
      ok: false,
      why: 'not-now',
    })
    await pages.KZ.choose([])
    expect(await pages.CN.act({ do: 'hold', seat: 'RU' })).toEqual({ ok: false, why: 'not-yours' })
    expect(await pages.KZ.act({ do: 'hold', seat: 'RU' })).toEqual({ ok: true })
    await settled()
    expect(pages.KZ.of('step').at(-1)?.made).toMatchObject({ turn: { seat: 'RU' }, by: { deputy: 'owner' } })
    expect(await pages.KZ.act({ do: 'release', seat: 'RU' })).toEqual({ ok: true })
    expect(pages.CN.table?.seats.RU).toEqual({ is: 'people' })
  })
})

describe('a machine that sleeps', () => {
  it.each(['both', 'wall'] as const)(
    'charges nobody (%s clocks): play pauses, and goes on when somebody is awake',
    async (which) => {
      const { pages, clock, journal } = await party({ each: EACH })
      clock.pass(10_000)
      clock.doze(8 * 3600 * 1000, which)
      clock.pass(1000)
      await settled()
      expect(journal.entries.at(-1)?.body).toMatchObject({ e: 'paused', for: 'asleep', left: 20_000 })
      expect(pages.KZ.table).toMatchObject({ phase: 'paused', pausedFor: 'asleep' })
      expect(pages.KZ.of('step')).toEqual([])
      await pages.RU.hello()
      await settled()
      expect(pages.KZ.table).toMatchObject({ phase: 'playing', clock: { left: 20_000 } })
    },
  )

  it('goes on by itself where devices have stayed', async () => {
    const { pages, clock } = await party({ each: EACH })
    clock.doze(60_000)
    clock.pass(1000)
    await settled()
    expect(pages.KZ.table?.phase).toBe('paused')
    clock.pass(3000)
    await settled()
    expect(pages.KZ.table?.phase).toBe('playing')
  })

  it('is told from one that is busy for a moment', async () => {
    const { pages, clock } = await party({ each: EACH })
    clock.doze(4000)
    clock.pass(1000)
    await settled()
    expect(pages.KZ.table?.phase).toBe('playing')
  })
})

describe('a server that stops', () => {
  it('pauses play with what was left, lets go of everyone, and the next one goes on', async () => {
    const { all, clock, tables, journal, tickets, pages } = await party({ each: EACH })
    clock.pass(12_000)
    await tables.close()
    expect(all.every(({ closed }) => closed)).toBe(true)
    expect(pages.RU.table).toMatchObject({ phase: 'paused', pausedFor: 'asleep' })
    const after = await world({ journal: memoryJournal(journal.entries) })
    const page = await Page.open(after.tables, tickets.RU)
    await settled()
    expect(page.table).toMatchObject({ phase: 'playing', clock: { left: 18_000 } })
    expect(clock.waiting(), 'timers of a server that is closed').toBe(0)
  })

  it('and is killed: nobody is charged for the time it was gone, and what was spent before is not given again', async () => {
    const { journal, clock, tickets } = await party({ each: EACH })
    clock.pass(12_000)
    await settled()
    clock.pass(4000)
    const after = await world({ journal: memoryJournal(journal.entries) })
    await settled()
    after.clock.pass(3_600_000)
    await settled()
    const page = await Page.open(after.tables, tickets.RU)
    await settled()
    // As it was written down last, less than five seconds before.
    expect(page.table).toMatchObject({ phase: 'playing', clock: { left: 18_000 } })
    expect(page.view?.waiting).toEqual(['KZ'])
  })

  it('twice in one question gives no time twice, and the next question has all of its own', async () => {
    const { journal, clock, tickets } = await party({ each: EACH })
    clock.pass(12_000)
    await settled()
    const second = await world({ journal: memoryJournal(journal.entries) })
    const kz = await Page.open(second.tables, tickets.KZ)
    await settled()
    const third = await world({ journal: memoryJournal(second.journal.entries) })
    const again = await Page.open(third.tables, tickets.KZ)
    await settled()
    expect(again.table).toMatchObject({ phase: 'playing', clock: { left: 18_000 } })
    expect(kz.of('step')).toEqual([])
    // The first key of a page of hers was that of the deal.
    await again.act({ do: 'start' })
    expect(await again.choose([])).toEqual({ ok: true })
    const fourth = await world({ journal: memoryJournal(third.journal.entries) })
    const ru = await Page.open(fourth.tables, tickets.RU)
    await settled()
    expect(ru.table?.clock).toEqual({ each: EACH, left: EACH })
  })

  it('between the choices of two powers leaves the others what they had', async () => {
    const { pages, journal, clock, tickets } = await party({ each: EACH })
    await pages.KZ.choose([])
    clock.pass(4000)
    await pages.RU.choose([])
    const after = await world({ journal: memoryJournal(journal.entries) })
    const page = await Page.open(after.tables, tickets.CN)
    await settled()
    expect(page.table?.clock).toEqual({ each: EACH, left: EACH - 4000 })
  })
})

describe('the time that is left', () => {
  it('is written down a tenth of a question apart, within seconds and a minute, and never where nobody is hurried', () => {
    const clock = testClock()
    const first = (each: number | undefined) =>
      new QuestionClock(clock, each, 0, undefined).dueNote(undefined)
    expect([undefined, 5000, 30_000, 100_000, 86_400_000].map(first)).toEqual([
      undefined,
      5000,
      5000,
      10_000,
      60_000,
    ])
  })
})
