// Full tables: people in all five seats, mirrors where numbers do not divide, bots where nobody sits.
import { describe, expect, it } from 'vitest'
import { SEATS } from '../../../src/game/index.ts'
import { memoryJournal } from '../../support/journal.ts'
import { classOf, moment, playRounds, roomWorld } from '../../support/rooms.ts'
import { Page, settled, testClock } from '../../support/tables.ts'

describe('full tables', () => {
  it('have people in every seat, each with the eyes of its own, and another deal each', async () => {
    const all = await classOf(10, { way: 'full' })
    await all.begin()
    const pages = all.pupils.map(({ pupil }) => all.at(pupil))
    expect(pages.map((page) => page.view?.viewer).sort()).toEqual([...SEATS, ...SEATS].sort())
    const [first, second] = all.teacher.room.tables
    expect(first && second && all.tables.directed(first.id)?.state.games[0].seed).not.toBe(
      second && all.tables.directed(second.id)?.state.games[0].seed,
    )
    expect(await playRounds(pages, 'full', 4)).toBeGreaterThan(20)
    expect(all.troubles).toEqual([])
  })

  it('have bots where nobody sits', async () => {
    const all = await classOf(3, { way: 'full' })
    await all.begin()
    const [table] = all.teacher.room.tables
    const state = table && all.tables.directed(table.id)?.state
    expect(state?.people.map(({ seat }) => seat).sort()).toEqual(['CN', 'KZ', 'RU'])
    expect(all.at(1).table?.seats).toMatchObject({ US: { is: 'bot', bot: 'tuned' }, EU: { is: 'bot' } })
  })

  it('have a mirror where one is too many: it sees, proposes to whoever chooses, and does not choose', async () => {
    const all = await classOf(6, { way: 'full' })
    await all.begin()
    const mirror = all.pupils.find(({ page }) => page.ownPupil.at?.role === 'mirror')
    const seat = mirror?.page.ownPupil.at?.seat
    const player = all.pupils.find(
      ({ page }) => page.ownPupil.at?.role === 'player' && page.ownPupil.at.seat === seat,
    )
    const other = all.pupils.find(({ page }) => page.ownPupil.at?.seat !== seat)
    if (!mirror?.table || !player?.table || !other) throw new Error('nobody mirrors')
    expect(mirror.table.view).toEqual(player.table.view)
    expect(await mirror.table.choose([])).toEqual({ ok: false, why: 'not-yours' })
    const { turn } = player.table
    await mirror.page.done({ do: 'propose', turn, choice: [] })
    await moment(all)
    const proposal = { by: mirror.pupil, choice: [], votes: [mirror.pupil] }
    expect(player.page.room.vote?.proposals).toMatchObject([proposal])
    for (const page of [other.page, all.projector, all.teacher]) expect(page.room.vote).toBeUndefined()
    expect(await player.table.choose([])).toEqual({ ok: true })
    expect(await player.page.act({ do: 'propose', turn, choice: [] })).toEqual({
      ok: false,
      why: 'not-yours',
    })
  })

  it('make a mirror the one who chooses where that one has gone for good', async () => {
    const all = await classOf(6, { way: 'full' })
    await all.begin()
    const mirror = all.pupils.find(({ page }) => page.ownPupil.at?.role === 'mirror')
    const seat = mirror?.page.ownPupil.at?.seat
    const player = all.pupils.find(
      ({ page }) => page.ownPupil.at?.role === 'player' && page.ownPupil.at.seat === seat,
    )
    if (!mirror || !player) throw new Error('nobody mirrors')
    await all.teacher.done({ do: 'remove', pupil: player.pupil })
    await moment(all)
    expect(mirror.page.ownPupil.at).toMatchObject({ role: 'player', seat })
    expect(await mirror.table?.choose([])).toEqual({ ok: true })
  })

  it('have a bot for whoever is gone while others wait, within ten seconds, until it is back', async () => {
    const all = await classOf(5, { way: 'full' })
    await all.begin()
    const gone = all.pupils.find(({ page }) => page.ownPupil.at?.seat === 'KZ')
    if (!gone?.table) throw new Error('nobody is Kazakhstan')
    const { turn } = gone.table
    gone.table.end()
    gone.page.end()
    all.clock.pass(8000)
    await moment(all)
    expect(all.teacher.row(gone.pupil)).toMatchObject({ doing: 'bot', here: false })
    const others = all.pupils.filter((one) => one !== gone).map(({ pupil }) => all.at(pupil))
    expect(others[0]?.of('step').some(({ made }) => made.turn.round === turn.round)).toBe(true)
    gone.table = undefined
    const ticket = gone.page.ownPupil.at?.ticket
    expect(ticket).toBeDefined()
    await all.sitDown()
    await playRounds(others, 'others', 4)
    await settled()
    expect(all.at(gone.pupil).asked).toBeDefined()
    expect(await all.at(gone.pupil).choose([])).toEqual({ ok: true })
  })

  it('count a silent phone from when it was last heard: its seat is held as soon as its socket is given up', async () => {
    const all = await classOf(5, { way: 'full' })
    await all.begin()
    const gone = all.pupils.find(({ page }) => page.ownPupil.at?.seat === 'KZ')
    all.clock.pass(10_000)
    gone?.table?.end(10_000)
    await moment(all)
    expect(all.teacher.row(gone?.pupil ?? 0).doing).toBe('bot')
  })
})

describe('a class whose server was killed', () => {
  it.each([
    ['counts its start as absence', 3000, 5000],
    ['counts four seconds of it at most: whoever comes back has as many', 60_000, 4000],
  ])('%s, and waits for nobody longer than eight seconds', async (_, starting, waits) => {
    const all = await classOf(5, { way: 'full' })
    await all.begin()
    const clock = testClock()
    clock.pass(starting)
    const journal = memoryJournal(all.journal.entries)
    const again = await roomWorld({ journal, clock, began: clock.now() - starting })
    const here = all.pupils.filter(({ page }) => page.ownPupil.at?.seat !== 'KZ')
    const pages: Page[] = []
    for (const { page } of here) {
      const { at } = page.ownPupil
      if (at) pages.push(await Page.open(again.tables, { table: at.table, ticket: at.ticket }))
    }
    await settled()
    expect(pages).toHaveLength(4)
    clock.pass(waits - 100)
    await settled()
    expect(pages[0]?.table?.seats.KZ, 'it may still come back').toMatchObject({ is: 'people' })
    clock.pass(200)
    await settled()
    expect(pages[0]?.of('step')[0]?.made.by).toEqual({ bot: 'expert', deputy: 'absent' })
    expect(again.troubles).toEqual([])
  })
})
