// One Kazakhstan for all: proposals, votes, and what is played of them.
import { describe, expect, it } from 'vitest'
import { type Choice, menuOf } from '../../../src/game/index.ts'
import type { Turn } from '../../../src/game/wire/index.ts'
import { memoryJournal } from '../../support/journal.ts'
import { type Class, classOf, moment, RoomPage, roomWorld } from '../../support/rooms.ts'
import { Page, settled } from '../../support/tables.ts'

async function delegation(count: number, plan: Parameters<typeof classOf>[1] = {}): Promise<Class> {
  const all = await classOf(count, { way: 'delegation', ...plan })
  await all.begin()
  return all
}

function turnOf({ teacher }: Class): Turn {
  const turn = teacher.room.vote?.turn
  if (!turn) throw new Error('nothing is asked')
  return turn
}

/** Choices of one thing each that the delegation could make. */
function choices(all: Class): Choice[] {
  const view = all.at(1).view
  const menu = view && menuOf(view)
  return (menu?.items ?? []).filter(({ price }) => price <= (menu?.budget ?? 0)).map(({ id }) => [id])
}

const made = (all: Pick<Class, 'journal'>) =>
  all.journal.entries.flatMap(({ body }) => {
    const entry = body as { e: string; seat?: string; choice?: Choice; by?: object }
    return entry.e === 'made' && entry.seat === 'KZ' ? [entry] : []
  })

describe('a delegation', () => {
  it('sits at one table with the eyes of its seat, and nobody of it chooses alone', async () => {
    const all = await delegation(3)
    expect(all.teacher.room.tables).toHaveLength(1)
    for (const { pupil, page } of all.pupils) {
      expect(page.ownPupil.at).toMatchObject({ seat: 'KZ', role: 'mirror' })
      expect(all.at(pupil).view?.viewer).toBe('KZ')
      expect(await all.at(pupil).choose([])).toEqual({ ok: false, why: 'not-yours' })
      expect(await all.at(pupil).say('RU', 'thanks')).toEqual({ ok: false, why: 'not-yours' })
    }
    expect(made(all)).toEqual([])
  })

  it('proposes and votes, one vote each, the last one counts; the teacher plays the strongest', async () => {
    const all = await delegation(4)
    const [a = [], b = []] = choices(all)
    const turn = turnOf(all)
    await all.pupil(1).page.done({ do: 'propose', turn, choice: a })
    await all.pupil(2).page.done({ do: 'propose', turn, choice: b })
    await all.pupil(3).page.done({ do: 'vote', proposal: 2 })
    await all.pupil(4).page.done({ do: 'vote', proposal: 2 })
    await all.pupil(4).page.done({ do: 'vote', proposal: 1 })
    // Whoever proposes what was proposed already votes for it.
    await all.pupil(2).page.done({ do: 'propose', turn, choice: [...b] })
    await moment(all)
    expect(all.projector.room.vote?.proposals.map(({ by, votes }) => [by, votes])).toEqual([
      [1, [1, 4]],
      [2, [2, 3]],
    ])
    expect(all.projector.room.vote?.voters).toBe(4)
    // Of two that are as strong, the one that was there first.
    await all.teacher.done({ do: 'decide' })
    expect(made(all)).toMatchObject([{ choice: a, by: { person: 1 } }])
    await moment(all)
    expect(all.projector.room.vote?.proposals ?? []).toEqual([])
    expect(await all.pupil(3).page.act({ do: 'vote', proposal: 2 })).toEqual({ ok: false, why: 'late' })
  })

  it('plays by a show of hands what the teacher names, without any phone', async () => {
    const all = await classOf(0, { way: 'delegation' })
    await all.teacher.done({ do: 'begin' })
    await moment(all)
    const { at } = all.projector.own.is === 'projector' ? all.projector.own : {}
    if (!at) throw new Error('the projector has no table')
    const screen = await Page.open(all.tables, at)
    expect(screen.view?.viewer).toBe('observer')
    const turn = turnOf(all)
    await all.teacher.done({ do: 'propose', turn, choice: [] })
    await all.teacher.done({ do: 'decide', proposal: 1 })
    await moment(all)
    expect(made(all)).toMatchObject([{ choice: [], by: { person: 0 } }])
    expect(all.teacher.table(1).step).toBeGreaterThan(1)
    expect(all.projector.room.chosen).toEqual({ turn, choice: [] })
    expect(all.troubles).toEqual([])
  })

  it('counts the hands that its teacher writes down beside votes, until the question is answered', async () => {
    const all = await delegation(2)
    const [a = [], b = []] = choices(all)
    const turn = turnOf(all)
    await all.pupil(1).page.done({ do: 'propose', turn, choice: a })
    await all.teacher.done({ do: 'propose', turn, choice: b })
    expect(await all.pupil(1).page.act({ do: 'hands', proposal: 1, count: 9 })).toEqual({
      ok: false,
      why: 'not-yours',
    })
    await all.teacher.done({ do: 'hands', proposal: 2, count: 12 })
    await all.teacher.done({ do: 'hands', proposal: 2, count: 2 })
    await moment(all)
    expect(all.projector.room.vote?.proposals.map(({ votes, hands }) => [votes.length, hands])).toEqual([
      [1, 0],
      [0, 2],
    ])
    await all.teacher.done({ do: 'pause', why: '' })
    expect(await all.teacher.act({ do: 'hands', proposal: 1, count: 3 })).toEqual({
      ok: false,
      why: 'paused',
    })
    await all.teacher.done({ do: 'resume' })
    await all.teacher.done({ do: 'decide' })
    expect(made(all)).toMatchObject([{ choice: b }])
    expect(await all.teacher.act({ do: 'hands', proposal: 1, count: 3 })).toEqual({ ok: false, why: 'late' })
  })

  it('shows its teacher what it sees, who proposes for it, has no vote, and is nobody at its table', async () => {
    const all = await delegation(1)
    const { at } = all.teacher.own.is === 'teacher' ? all.teacher.own : {}
    if (!at) throw new Error('the teacher has no table')
    const page = await Page.open(all.tables, at)
    expect(page.view).toEqual(all.at(1).view)
    expect(await page.choose([])).toEqual({ ok: false, why: 'not-yours' })
    expect(await page.say('RU', 'thanks')).toEqual({ ok: false, why: 'not-yours' })
    for (const each of [page, all.at(1)])
      expect(
        each
          .of('state')
          .at(-1)
          ?.table.people.map(({ person }) => person),
      ).toEqual([1])

    const [a = [], b = []] = choices(all)
    const turn = turnOf(all)
    await all.teacher.done({ do: 'propose', turn, choice: a })
    await all.pupil(1).page.done({ do: 'propose', turn, choice: b })
    await all.teacher.done({ do: 'propose', turn, choice: b })
    await moment(all)
    expect(all.teacher.room.vote?.proposals.map(({ by, votes }) => [by, votes])).toEqual([
      [0, []],
      [1, [1]],
    ])
    await all.teacher.done({ do: 'decide' })
    expect(made(all)).toMatchObject([{ choice: b, by: { person: 1 } }])
  })

  it('goes on with the teacher at its table after a restart, and after the rooms of before had none there', async () => {
    const all = await delegation(0)
    const isTeachers = ({ body }: { body: unknown }) => (body as { person?: number }).person === -1
    expect(all.journal.entries.filter(isTeachers)).toHaveLength(1)
    const before = all.journal.entries.filter((one) => !isTeachers(one))
    const scopes = new Map<string, number>()
    const renumbered = before.map((one) => {
      const seq = (scopes.get(one.scope) ?? 0) + 1
      scopes.set(one.scope, seq)
      return { ...one, seq }
    })
    for (const entries of [all.journal.entries, renumbered]) {
      const again = await roomWorld({ journal: memoryJournal(entries) })
      const teacher = await RoomPage.open(again.rooms, all.opened.teacher)
      await settled()
      const { at } = teacher.own.is === 'teacher' ? teacher.own : {}
      if (!at) throw new Error('the teacher has no table')
      expect((await Page.open(again.tables, at)).view?.viewer).toBe('KZ')
      expect(again.troubles).toEqual([])
    }
  })

  it('is refused what the rules would refuse, and what answers another question', async () => {
    const all = await delegation(2)
    const turn = turnOf(all)
    const { page } = all.pupil(1)
    expect(await page.act({ do: 'propose', turn, choice: ['nothing:like:it'] })).toMatchObject({
      ok: false,
      why: 'not-on-menu',
    })
    expect(await page.act({ do: 'propose', turn: { ...turn, round: 2 }, choice: [] })).toEqual({
      ok: false,
      why: 'late',
    })
    expect(await page.act({ do: 'propose', turn: { ...turn, seat: 'RU' }, choice: [] })).toEqual({
      ok: false,
      why: 'not-yours',
    })
    expect(await page.act({ do: 'vote', proposal: 1 })).toEqual({ ok: false, why: 'late' })
    expect(await page.act({ do: 'decide' })).toEqual({ ok: false, why: 'not-yours' })
    expect(await all.teacher.act({ do: 'decide' })).toEqual({ ok: false, why: 'not-now' })
  })

  it('with a clock plays the strongest at the deadline; without a proposal a bot answers', async () => {
    const all = await delegation(3, { each: 20_000 })
    const [a = [], b = []] = choices(all)
    const turn = turnOf(all)
    await all.pupil(1).page.done({ do: 'propose', turn, choice: a })
    await all.pupil(2).page.done({ do: 'propose', turn, choice: b })
    await all.pupil(3).page.done({ do: 'vote', proposal: 2 })
    expect(all.pupil(3).page.room.vote?.left).toBe(20_000)
    all.clock.pass(19_000)
    await settled()
    expect(made(all)).toEqual([])
    all.clock.pass(1000)
    await settled()
    expect(made(all)).toMatchObject([{ choice: b, by: { person: 2 } }])
    await moment(all)
    const before = made(all).length
    all.clock.pass(20_000)
    await settled()
    expect(made(all).slice(before)).toMatchObject([{ by: { deputy: 'clock' } }])
    // The question after that is the delegation's again.
    await moment(all)
    await all.pupil(1).page.done({ do: 'propose', turn: turnOf(all), choice: [] })
    await all.teacher.done({ do: 'decide' })
    expect(made(all).at(-1)).toMatchObject({ choice: [], by: { person: 1 } })
    expect(all.troubles).toEqual([])
  })

  it('is paused with its table: neither vote nor decision then', async () => {
    const all = await delegation(2)
    const turn = turnOf(all)
    await all.pupil(1).page.done({ do: 'propose', turn, choice: [] })
    await all.teacher.done({ do: 'pause', why: 'Look at the board' })
    expect(all.pupil(2).page.room).toMatchObject({ phase: 'paused', pausedFor: 'Look at the board' })
    for (const act of [{ do: 'vote', proposal: 1 } as const, { do: 'propose', turn, choice: [] } as const])
      expect(await all.pupil(2).page.act(act)).toEqual({ ok: false, why: 'paused' })
    expect(await all.teacher.act({ do: 'decide' })).toEqual({ ok: false, why: 'paused' })
    await all.teacher.done({ do: 'resume' })
    await all.teacher.done({ do: 'decide' })
    expect(made(all)).toHaveLength(1)
  })

  it('plays once what was decided, though the server fell before the table had it', async () => {
    const all = await delegation(2)
    const [a = []] = choices(all)
    await all.pupil(1).page.done({ do: 'propose', turn: turnOf(all), choice: a })
    all.journal.onAppend = (entries) => {
      all.journal.fault = entries.some(({ scope }) => scope.startsWith('table/')) ? 'refuses' : 'none'
    }
    expect(await all.teacher.act({ do: 'decide' }, 'k')).toEqual({ ok: false, why: 'storage' })
    expect(made(all)).toEqual([])
    const again = await roomWorld({ journal: memoryJournal(all.journal.entries) })
    const teacher = await RoomPage.open(again.rooms, all.opened.teacher)
    await settled()
    expect(made(again)).toMatchObject([{ choice: a, by: { person: 1 } }])
    expect(await teacher.act({ do: 'decide' }, 'k')).toEqual({ ok: true })
    await settled()
    expect(again.journal.entries.filter(({ body }) => (body as { e: string }).e === 'decided')).toHaveLength(
      1,
    )
  })

  it('goes on when those who voted have left: their votes go with them', async () => {
    const all = await delegation(3)
    const [a = [], b = []] = choices(all)
    const turn = turnOf(all)
    await all.pupil(1).page.done({ do: 'propose', turn, choice: a })
    await all.pupil(2).page.done({ do: 'propose', turn, choice: b })
    await all.pupil(3).page.done({ do: 'vote', proposal: 2 })
    await all.teacher.done({ do: 'remove', pupil: 2 })
    await all.teacher.done({ do: 'remove', pupil: 3 })
    expect(all.pupil(2).page.told.at(-1)).toEqual({ t: 'gone', why: 'removed' })
    expect(all.at(2).sent.at(-1)).toEqual({ t: 'gone', why: 'removed' })
    await all.teacher.done({ do: 'decide' })
    expect(made(all)).toMatchObject([{ choice: a }])
  })
})
