// What the teacher sees of each pupil, and does about it.
import { describe, expect, it } from 'vitest'
import { classOf, moment, playRounds } from '../../support/rooms.ts'
import { settled } from '../../support/tables.ts'

describe('a row of the monitor', () => {
  it('says who thinks, who waits and for whom', async () => {
    const all = await classOf(5, { way: 'full' })
    await all.begin()
    await moment(all)
    const [kazakhstan] = all.teacher.rows.filter(({ seat }) => seat === 'KZ')
    expect(kazakhstan?.doing).toBe('thinking')
    const waiting = all.teacher.rows.filter(({ doing }) => doing === 'waiting')
    for (const row of waiting) expect(row.waitsFor).not.toContain(row.seat)
    expect(all.teacher.rows.every(({ waitsFor }) => waitsFor.includes('KZ'))).toBe(true)
  })

  it('is amber when its pupil has been gone for ten seconds, without anybody asking', async () => {
    const all = await classOf(2)
    await all.begin()
    all.at(1).end()
    all.pupil(1).page.end()
    await moment(all)
    expect(all.teacher.row(1)).toMatchObject({ here: false, amber: false, doing: 'gone' })
    const told = all.teacher.told.length
    all.clock.pass(10_000)
    await moment(all)
    expect(all.teacher.told.length).toBeGreaterThan(told)
    expect(all.teacher.row(1)).toMatchObject({ amber: true, doing: 'gone' })
    expect(all.teacher.row(2)).toMatchObject({ amber: false, doing: 'thinking' })
  })

  it('counts a silent phone from when it was last heard: it is amber as soon as its socket is given up', async () => {
    const all = await classOf(1)
    all.pupil(1).page.end(10_000)
    await moment(all)
    expect(all.teacher.row(1).amber).toBe(true)
  })

  it('of a page that is looked away from says so, and of one that is back', async () => {
    const all = await classOf(1)
    await all.pupil(1).page.here(false)
    await moment(all)
    expect(all.teacher.row(1)).toMatchObject({ here: false, doing: 'gone' })
    await all.pupil(1).page.here(true)
    await moment(all)
    expect(all.teacher.row(1)).toMatchObject({ here: true, doing: 'waiting' })
  })

  it('starts its seconds anew with each thing a pupil does', async () => {
    const all = await classOf(2)
    await all.begin()
    all.clock.pass(15_000)
    await moment(all)
    all.clock.pass(15_000)
    await moment(all)
    expect(all.teacher.row(1).since).toBeGreaterThanOrEqual(30_000)
    await playRounds([all.at(1)], 'one', 1)
    await moment(all)
    expect(all.teacher.row(1).since).toBeLessThan(1000)
    expect(all.teacher.row(2).since).toBeGreaterThanOrEqual(30_000)
  })
})

describe('the teacher', () => {
  it('has a bot answer once for the slowest: the question after that is theirs again', async () => {
    const all = await classOf(2)
    await all.begin()
    const { turn } = all.at(1)
    const { table = 0 } = all.pupil(1).page.room.pupils.find(({ pupil }) => pupil === 1) ?? {}
    await all.teacher.done({ do: 'advance', table })
    await settled()
    const made = all
      .at(1)
      .of('step')
      .map((step) => step.made)
    expect(made[0]).toMatchObject({ turn: { ...turn }, by: { deputy: 'owner' } })
    expect(all.at(1).asked).toBeDefined()
    expect(await all.at(1).choose([])).toEqual({ ok: true })
    expect(all.at(2).of('step')).toEqual([])
  })

  it('advances a table whose only pupil is gone, and it stands still again after that', async () => {
    const all = await classOf(1)
    await all.begin()
    all.at(1).end()
    all.pupil(1).page.end()
    await moment(all)
    const before = all.teacher.table(1)
    expect(before.phase).toBe('paused')
    await all.teacher.done({ do: 'advance', table: 1 })
    await moment(all)
    expect(all.teacher.table(1).step).toBeGreaterThan(before.step)
    expect(all.teacher.table(1).phase).toBe('paused')
  })

  it('fills a seat with a bot until it is handed back, whether its pupil is here or not', async () => {
    const all = await classOf(2)
    await all.begin()
    await all.teacher.done({ do: 'fill', pupil: 1 })
    await settled()
    await moment(all)
    const { table = 0 } = all.teacher.row(1)
    // By itself it plays to the end: the others are bots too.
    expect(all.teacher.table(table).step).toBeGreaterThan(20)
    expect(all.teacher.row(2).doing).toBe('thinking')
    const other = await classOf(5, { way: 'full' })
    await other.begin()
    const pupil = other.teacher.rows.find(({ seat }) => seat === 'KZ')?.pupil ?? 0
    await other.teacher.done({ do: 'fill', pupil })
    await moment(other)
    expect(other.teacher.row(pupil).doing).toBe('bot')
    await other.teacher.done({ do: 'hand-back', pupil })
    await playRounds(
      other.pupils.map((one) => other.at(one.pupil)),
      'handed back',
      6,
    )
    const own = other
      .at(pupil)
      .of('step')
      .filter(({ made }) => made.turn.seat === 'KZ')
    expect(own.at(0)?.made.by).toMatchObject({ deputy: 'owner' })
    expect(own.at(-1)?.made.by).toEqual({ person: pupil })
  })

  it('fills the seat of one who is gone', async () => {
    const all = await classOf(1)
    await all.begin()
    all.at(1).end()
    all.pupil(1).page.end()
    await moment(all)
    expect(all.teacher.table(1).phase).toBe('paused')
    await all.teacher.done({ do: 'fill', pupil: 1 })
    await moment(all)
    expect(all.teacher.table(1).step).toBeGreaterThan(20)
  })

  it('pauses all tables with a reason, and nothing is taken until they go on', async () => {
    const all = await classOf(3)
    await all.begin()
    await all.teacher.done({ do: 'pause', why: 'Eyes to the front' })
    for (const { page, pupil } of all.pupils) {
      expect(page.room).toMatchObject({ phase: 'paused', pausedFor: 'Eyes to the front' })
      expect(await all.at(pupil).choose([])).toEqual({ ok: false, why: 'paused' })
    }
    await all.teacher.done({ do: 'resume' })
    for (const { pupil } of all.pupils) expect(await all.at(pupil).choose([])).toEqual({ ok: true })
  })

  it('says something to all', async () => {
    const all = await classOf(2)
    await all.teacher.done({ do: 'note', text: 'Five more minutes' })
    await all.teacher.done({ do: 'note', text: 'Four' })
    for (const page of [all.projector, all.pupil(2).page])
      expect(page.room.note).toEqual({ note: 2, text: 'Four' })
  })

  it('shows the debrief: votes are counted when they are revealed, and no more are taken', async () => {
    const all = await classOf(3)
    await all.begin()
    expect(await all.pupil(1).page.act({ do: 'poll', moment: 0, answer: 1 })).toEqual({
      ok: false,
      why: 'not-now',
    })
    await all.teacher.done({ do: 'stop' })
    await all.teacher.done({ do: 'show', page: 2, revealed: false, moment: 0 })
    for (const [pupil, answer] of [
      [1, 1],
      [2, 0],
      [1, 0],
      [3, 2],
    ] as const)
      await all.pupil(pupil).page.done({ do: 'poll', moment: 0, answer })
    await moment(all)
    expect(all.projector.room.polls).toEqual([{ moment: 0, voted: 3 }])
    expect(all.pupil(1).page.ownPupil.polled).toEqual([{ moment: 0, answer: 0 }])
    await all.teacher.done({ do: 'show', page: 2, revealed: true, moment: 0 })
    expect(all.projector.room).toMatchObject({
      phase: 'debrief',
      debrief: { page: 2, revealed: true, moment: 0 },
      polls: [{ moment: 0, voted: 3, counts: [2, 0, 1] }],
    })
    expect(await all.pupil(1).page.act({ do: 'poll', moment: 0, answer: 1 })).toMatchObject({ ok: false })
    await all.pupil(2).page.done({ do: 'hand-in', answers: ['one', ''] })
    expect(all.pupil(2).page.ownPupil.handedIn).toBe(true)
    expect(JSON.stringify(all.teacher.told)).not.toContain('"one"')
    expect(all.rooms.records(all.opened.code)?.state.pupils[1]?.handedIn?.answers).toEqual(['one', ''])
    expect(all.projector.room.exits).toBe(1)
  })

  it('alone may do what a teacher may, and nothing of a pupil’s', async () => {
    const all = await classOf(1)
    for (const page of [all.pupil(1).page, all.projector])
      for (const act of ['begin', 'stop', 'delete', 'close', 'resume'] as const)
        expect(await page.act({ do: act })).toEqual({ ok: false, why: 'not-yours' })
    expect(await all.projector.act({ do: 'swap' })).toEqual({ ok: false, why: 'not-yours' })
    expect(await all.teacher.act({ do: 'swap' })).toEqual({ ok: false, why: 'not-yours' })
    expect(all.teacher.room.phase).toBe('lobby')
  })
})
