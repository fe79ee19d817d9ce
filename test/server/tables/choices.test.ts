import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/game/bots/index.ts'
import { POWERS } from '../../../src/game/index.ts'
import { decodeFile } from '../../../src/game/record/index.ts'
import { given, OPEN, Page, party, playOn, settled, world } from '../../support/tables.ts'

describe('a choice', () => {
  it('is refused with the reason of the rules, and nothing is told of it', async () => {
    const { pages, journal } = await party()
    const before = journal.entries.length
    const { turn } = pages.KZ
    for (const [choice, why] of [
      [['pledge:moon'], 'not-on-menu'],
      [['pledge:RU', 'pledge:RU'], 'chosen-twice'],
      [['pledge:RU', 'pledge:CN'], 'too-many'],
      [['__proto__'], 'not-on-menu'],
      [['constructor'], 'not-on-menu'],
    ] as const)
      expect(await pages.KZ.choose(choice, turn)).toEqual({ ok: false, why })
    expect(journal.entries.length).toBe(before)
    expect(pages.RU.of('step')).toEqual([])
  })

  it('for the question before is late, and never answers the next', async () => {
    const { pages } = await party()
    const { turn } = pages.KZ
    expect(await pages.KZ.choose(['pledge:RU'], turn)).toEqual({ ok: true })
    expect(await pages.KZ.choose(['pledge:CN'], turn)).toEqual({ ok: false, why: 'late' })
    expect(await pages.KZ.choose([], { ...turn, decision: 'attention' })).toEqual({ ok: false, why: 'late' })
    expect(await pages.KZ.choose([], { ...turn, round: 2 })).toEqual({ ok: false, why: 'late' })
    expect(await pages.KZ.choose([], { ...turn, game: 2 })).toEqual({ ok: false, why: 'late' })
    expect(pages.EU.view?.pledge?.power).toBe('RU')
  })

  it('of round one is not taken in round two, where the same item is on the menu', async () => {
    const { pages, all } = await party()
    const first = pages.KZ.turn
    await playOn(all, 'a round', 6)
    expect(pages.KZ.turn).toMatchObject({ round: 2, decision: 'pledge' })
    expect(await pages.KZ.choose([], first)).toEqual({ ok: false, why: 'late' })
    expect(pages.KZ.turn).toMatchObject({ round: 2, decision: 'pledge' })
  })

  it('for another seat is not theirs, whatever the message says', async () => {
    const { pages, journal } = await party()
    const { turn } = pages.KZ
    const before = journal.entries.length
    expect(await pages.RU.choose(['pledge:RU'], turn)).toEqual({ ok: false, why: 'not-yours' })
    expect(await pages.RU.choose([], { ...turn, seat: 'RU' })).toEqual({ ok: false, why: 'late' })
    expect(journal.entries.length).toBe(before)
  })

  it('of somebody who watches is not theirs', async () => {
    const { pages, tables, id } = await party()
    const eye = await Page.open(tables, given(await tables.join(id, { nick: 'Eye', seat: 'none' })))
    expect(await eye.choose([], pages.KZ.turn)).toEqual({ ok: false, why: 'not-yours' })
  })

  it('sent twice with one key is made once, and answered alike: at once, later, and both under way', async () => {
    const { pages, journal } = await party()
    const { turn } = pages.KZ
    const before = journal.entries.length
    const [first, second] = await Promise.all([
      pages.KZ.choose(['pledge:RU'], turn, 'k'),
      pages.KZ.choose(['pledge:RU'], turn, 'k'),
    ])
    expect([first, second, await pages.KZ.choose(['pledge:RU'], turn, 'k')]).toEqual([
      { ok: true },
      { ok: true },
      { ok: true },
    ])
    expect(journal.entries.length).toBe(before + 1)
    expect(pages.EU.of('step')).toHaveLength(1)
  })

  it('is answered to a key resent only once it is on the disk', async () => {
    const { pages, journal } = await party()
    const { turn } = pages.KZ
    const order: string[] = []
    journal.onAppend = () => order.push('written')
    await Promise.all([
      pages.KZ.choose([], turn, 'k').then(() => order.push('answered')),
      pages.KZ.choose([], turn, 'k').then(() => order.push('answered')),
    ])
    expect(order).toEqual(['written', 'answered', 'answered'])
  })

  it('of another person of the seat is taken, and says by whom', async () => {
    const { tables } = await world()
    const owner = given(await tables.open(OPEN))
    const second = given(await tables.join(owner.table, { nick: 'Second', seat: 'KZ' }))
    const [one, two] = [await Page.open(tables, owner), await Page.open(tables, second)]
    await one.act({ do: 'start' })
    const { turn } = one
    const [a, b] = await Promise.all([two.choose(['pledge:CN'], turn), one.choose(['pledge:RU'], turn)])
    expect(a).toEqual({ ok: true })
    expect(b).toEqual({ ok: false, why: 'taken', by: 2 })
    expect(one.view?.pledge?.power).toBe('CN')
    expect(one.of('step')[0]?.made.by).toEqual({ person: 2 })
  })

  it('of four powers at once is made by each, in whatever order', async () => {
    const { pages } = await party()
    await pages.KZ.choose([])
    const turns = POWERS.map((power) => pages[power].turn)
    const answers = await Promise.all(POWERS.map((power, at) => pages[power].choose([], turns[at])))
    expect(answers).toEqual(POWERS.map(() => ({ ok: true })))
    expect(pages.KZ.turn.decision).toBe('attention')
  })

  it('is a secret to all others until all have chosen', async () => {
    const { pages } = await party()
    await pages.KZ.choose([])
    const { view, menu } = pages.RU
    if (!view) throw new Error('no view')
    const choice = decide('tuned', view, menu, 'a secret')
    expect(choice.length).toBeGreaterThan(0)
    await pages.RU.choose(choice)
    expect(pages.RU.view?.chosen).toEqual(choice)
    for (const seat of ['KZ', 'CN', 'US', 'EU'] as const)
      for (const id of choice) expect(JSON.stringify(pages[seat].sent)).not.toContain(id)
  })

  it('is told to all before it is answered to whoever made it', async () => {
    const { pages } = await party()
    const answer = pages.KZ.choose([])
    await answer
    expect(pages.EU.of('step')).toHaveLength(1)
  })

  it('makes too much of it if seventeen are under way', async () => {
    const { pages } = await party()
    const { turn } = pages.KZ
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => pages.KZ.choose(['pledge:moon'], turn, `many ${n}`)),
    )
    expect(answers.filter((one) => !one.ok && one.why === 'too-fast')).toHaveLength(4)
    expect(await pages.KZ.choose([], turn, 'many 19'), 'and may be tried again').toEqual({ ok: true })
  })
})

describe('who made a choice', () => {
  it('stands in the record, with its time', async () => {
    const { pages, all, tables, id, clock } = await party()
    clock.pass(1500)
    await pages.KZ.choose([])
    await playOn(all, 'to the end')
    await settled()
    const read = decodeFile(tables.record(id, 1) ?? '')
    if (read.refused) throw new Error(read.refused)
    expect(read.file.moves[0]).toEqual({ seat: 'KZ', choice: [], at: 1500 })
    expect(read.file.seats.RU).toEqual({ kind: 'person', nick: 'who is RU' })
  })
})
