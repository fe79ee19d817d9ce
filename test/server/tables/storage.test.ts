import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/game/bots/index.ts'
import { memoryJournal } from '../../support/journal.ts'
import { given, OPEN, Page, party, playOn, settled, world } from '../../support/tables.ts'

describe('a disk that refuses', () => {
  it('any one choice of a game: nothing is told, nobody is lied to, and the same key is taken afterwards', async () => {
    const { pages, all, journal, tables, id, troubles } = await party()
    let failed = 0
    for (let n = 0; n < 200; n++) {
      const page = all.find((one) => one.asked)
      if (!page?.view) break
      const { turn } = page
      const choice = decide('tuned', page.view, page.menu, `${n}`)
      const sent = all.map((one) => one.sent.length)
      journal.fault = 'refuses'
      expect(await page.choose(choice, turn, `choice ${n}`)).toEqual({ ok: false, why: 'storage' })
      await settled()
      expect(
        all.map((one) => one.sent.length),
        `told of choice ${n}`,
      ).toEqual(sent)
      journal.fault = 'none'
      expect(await page.choose(choice, turn, `choice ${n}`)).toEqual({ ok: true })
      await settled()
      failed += 1
    }
    expect(failed).toBeGreaterThan(20)
    expect(pages.KZ.view?.outcome).toBeDefined()
    expect(tables.record(id, 1)).toBeDefined()
    expect(troubles).toEqual([])
  })

  it('whatever else is asked: opening, joining, acts and talk are answered so', async () => {
    const { pages, journal, tables, id } = await party()
    journal.fault = 'refuses'
    const before = journal.entries.length
    expect(await tables.open(OPEN)).toEqual({ refused: 'storage' })
    expect(await tables.join(id, { nick: 'Late', seat: 'none' })).toEqual({ refused: 'storage' })
    expect(await pages.KZ.act({ do: 'pause' })).toEqual({ ok: false, why: 'storage' })
    expect(await pages.RU.say('KZ', 'thanks')).toEqual({ ok: false, why: 'storage' })
    expect(pages.KZ.of('said')).toEqual([])
    expect(pages.KZ.table?.phase).toBe('playing')
    journal.fault = 'none'
    expect(journal.entries.length).toBe(before)
    expect(await pages.KZ.act({ do: 'pause' })).toEqual({ ok: true })
  })

  it('a bot’s choice: it is asked again, and the game goes on once the disk does', async () => {
    const { tables, journal, clock } = await world()
    const page = await Page.open(tables, given(await tables.open(OPEN)))
    await page.act({ do: 'start' })
    journal.onAppend = (entries) => {
      const { body } = entries[0] ?? {}
      if ((body as { seat?: string }).seat === 'RU') journal.fault = 'refuses'
    }
    await page.choose([])
    await settled()
    expect(page.view?.waiting).toContain('RU')
    journal.onAppend = () => undefined
    journal.fault = 'none'
    clock.pass(1000)
    await settled()
    expect(page.turn.decision).toBe('attention')
  })
})

describe('a disk that writes and says it has not', () => {
  it('makes no second choice of it: everyone is told what is there, and the key is answered', async () => {
    const { pages, journal } = await party()
    const { turn } = pages.KZ
    journal.fault = 'lies'
    expect(await pages.KZ.choose(['pledge:RU'], turn, 'k')).toEqual({ ok: false, why: 'storage' })
    journal.fault = 'none'
    expect(pages.EU.view?.pledge?.power, 'told what the disk has').toBe('RU')
    expect(await pages.KZ.choose(['pledge:RU'], turn, 'k')).toEqual({ ok: true })
    expect(journal.entries.filter(({ once }) => once)).toHaveLength(1)
  })

  it('and cannot be read either: nothing is taken until it can, and then all is known', async () => {
    const { pages, all, journal } = await party()
    const { turn } = pages.KZ
    journal.fault = 'lies'
    journal.unreadable = true
    expect(await pages.KZ.choose(['pledge:RU'], turn, 'k')).toEqual({ ok: false, why: 'storage' })
    journal.fault = 'none'
    expect(await pages.KZ.choose(['pledge:CN'], turn, 'l')).toEqual({ ok: false, why: 'storage' })
    journal.unreadable = false
    expect(await pages.KZ.choose(['pledge:CN'], turn, 'm')).toEqual({ ok: false, why: 'late' })
    expect(pages.EU.view?.pledge?.power).toBe('RU')
    await playOn(all, 'on')
    expect(pages.KZ.view?.outcome).toBeDefined()
  })
})

describe('a table that cannot be built', () => {
  it('is said and left as it lies; the others are there', async () => {
    const { journal, tickets } = await party()
    const entries = [
      ...journal.entries,
      { scope: 'table/broken', seq: 1, body: { e: 'resumed', on: 0 } },
      { scope: 'table/strange', seq: 1, body: { e: 'opened', rules: 1, seed: 'x', on: 0 } },
    ]
    const after = await world({ journal: memoryJournal(entries) })
    expect(after.troubles).toHaveLength(2)
    expect(after.tables.figures().tables).toBe(1)
    const page = await Page.open(after.tables, tickets.KZ)
    expect(page.view).toBeDefined()
    for (const scope of ['table/broken', 'table/strange'])
      expect(await after.journal.read(scope)).toEqual(entries.filter((entry) => entry.scope === scope))
  })
})
