import { describe, expect, it } from 'vitest'
import { SEATS, type Viewer, view } from '../../../src/game/index.ts'
import { coreHost, openMatch } from '../../../src/game/match/index.ts'
import { decodeFile, fileOf, TODAY, verify } from '../../../src/game/record/index.ts'
import { sha256 } from '../../../src/server/hash.ts'
import type { TableEntry } from '../../../src/server/tables/entries.ts'
import { folded as foldedOf } from '../../../src/server/tables/fold.ts'
import { Ledger, TABLES } from '../../../src/server/tables/ledger.ts'
import { LiveGame } from '../../../src/server/tables/live-game.ts'
import { currentGame } from '../../../src/server/tables/table-state.ts'
import { memoryJournal } from '../../support/journal.ts'
import {
  given,
  OPEN,
  Page,
  type Party,
  party,
  playOn,
  settled,
  testClock,
  world,
} from '../../support/tables.ts'

function file(tables: Party['tables'], id: string, game = 1) {
  const text = tables.record(id, game)
  if (text === undefined) throw new Error('no record')
  const read = decodeFile(text)
  if (read.refused) throw new Error(`the record is refused: ${read.refused} ${read.detail}`)
  return read.file
}

describe('a game of five people', () => {
  it.each(['pivots', 'dual-order', 'great-game'])(
    'of %s is played to its end, every choice answered',
    async (scenario) => {
      const all = await party({ scenario, each: 60_000 })
      const watching = await Page.open(
        all.tables,
        given(await all.tables.join(all.id, { nick: 'Eye', seat: 'none' })),
      )
      await playOn(all.all, `by hand ${scenario}`)
      for (const page of [...all.all, watching]) {
        expect(page.view?.outcome).toBeDefined()
        expect(page.table?.phase).toBe('over')
        expect(page.gaps).toBe(0)
        expect(page.closed).toBe(false)
        // What the steps have led to is what a page gets that comes anew.
        const { view: led } = page
        await page.hello()
        expect(led).toEqual(page.view)
      }
      expect(watching.view?.viewer).toBe('observer')
      expect(watching.view?.hand).toEqual([])
      expect(all.troubles).toEqual([])
    },
  )

  it('leaves a record that verifies, with the chain of the same choices played by the core alone', async () => {
    const all = await party()
    expect(all.tables.record(all.id, 1), 'before the end').toBeUndefined()
    await playOn(all.all, 'one chain')
    const record = file(all.tables, all.id)
    expect(verify(record, TODAY)).toEqual({ whole: true, chained: true, rounds: record.chain.length })
    const beginning = {
      scenario: record.scenario,
      options: record.options,
      seed: record.seed,
      seats: { KZ: 'person', RU: 'person', CN: 'person', US: 'person', EU: 'person' },
    } as const
    const scenario = view(stateOf(all), 'observer').scenario
    const match = openMatch({ ...beginning, scenario }, coreHost)
    for (const { seat, choice } of record.moves) {
      const { round, decision } = match.state
      if (!decision) throw new Error('over too soon')
      expect((await match.commit({ seat, round, decision }, choice)).accepted).toBe(true)
    }
    const alone = fileOf(
      { ...beginning, scenario },
      match.steps.map(({ move }) => move),
    )
    expect('refused' in alone ? alone : alone.chain).toEqual(record.chain)
  })

  it('has a seed that nobody is told before the end, only its hash', async () => {
    const all = await party()
    const hash = all.pages.KZ.table?.seedHash
    await playOn(all.all, 'the seed')
    const seed = all.pages.RU.table?.seed ?? ''
    expect(sha256(seed)).toBe(hash)
    expect(file(all.tables, all.id).seed).toBe(seed)
    for (const page of all.all) {
      const end = page.sent.findIndex((message) => message.t === 'table' && message.table.phase === 'over')
      expect(end).toBeGreaterThan(0)
      expect(JSON.stringify(page.sent.slice(0, end))).not.toContain(seed)
    }
  })

  it('is played again by the same people with another seed', async () => {
    const all = await party()
    await playOn(all.all, 'the first')
    expect(await all.pages.RU.act({ do: 'rematch' })).toEqual({ ok: false, why: 'not-yours' })
    expect(await all.pages.KZ.act({ do: 'rematch' })).toEqual({ ok: true })
    const { table } = all.pages.EU
    expect(table).toMatchObject({ phase: 'lobby', game: 2 })
    expect(table?.seed).toBeUndefined()
    expect(await all.pages.KZ.act({ do: 'start' })).toEqual({ ok: true })
    await playOn(all.all, 'the second')
    expect(file(all.tables, all.id, 2).seed).not.toBe(file(all.tables, all.id, 1).seed)
    expect(file(all.tables, all.id, 2).moves.length).toBe(currentGame(stateIn(all)).made.length)
  })

  it('plays with bots where nobody sits, and marks nobody’s choice as a deputy’s', async () => {
    const { tables, ...around } = await world()
    const owner = given(await tables.open({ ...OPEN, bots: { RU: 'greedy', CN: 'tuned', US: 'random' } }))
    const page = await Page.open(tables, owner)
    expect(page.table?.seats.EU).toEqual({ is: 'empty' })
    await page.act({ do: 'start' })
    expect(page.table?.seats.EU).toEqual({ is: 'bot', bot: 'expert' })
    await settled()
    await playOn([page], 'with bots')
    expect(page.view?.outcome).toBeDefined()
    const record = file(tables, owner.table)
    expect(record.seats).toMatchObject({
      KZ: { kind: 'person', nick: 'Aigerim' },
      RU: { kind: 'bot', bot: 'greedy' },
      EU: { kind: 'bot', bot: 'expert' },
    })
    expect(record.moves.filter(({ by }) => by)).toEqual([])
    expect(record.handovers).toBeUndefined()
    expect(around.troubles).toEqual([])
  })
})

const lives = new WeakMap<Party, LiveGame>()

function stateIn({ journal, id }: Party, entries = journal.entries) {
  const bodies = entries.filter(({ scope }) => scope === `table/${id}`)
  const state = foldedOf(bodies.map(({ body }) => body as TableEntry))
  if (!state) throw new Error('no table')
  return state
}

function stateOf(all: Party) {
  const live = lives.get(all) ?? new LiveGame(coreHost)
  lives.set(all, live)
  const moment = live.at(stateIn(all))
  if (!moment) throw new Error('no cards')
  return moment.state
}

describe('a table built again from its entries', () => {
  it('is what it was at every one of them, and so is what everybody saw', async () => {
    const all = await party({ each: 30_000 })
    const seen = new Map<number, Map<Viewer, string>>()
    const look = () =>
      seen.set(
        all.journal.entries.length,
        new Map(all.all.map((page) => [page.view?.viewer ?? 'observer', JSON.stringify(page.view)])),
      )
    for (let n = 0; n < 200 && all.all.some((page) => page.asked); n++) {
      look()
      await playOn(all.all, `again ${n}`, 1)
      if (n % 7 === 3) await all.pages.RU.say('KZ', 'leave:CN')
      if (n % 11 === 5) await all.pages.KZ.act({ do: 'pause' }).then(() => all.pages.KZ.act({ do: 'resume' }))
      await settled()
    }
    look()
    expect(seen.size).toBeGreaterThan(30)
    for (const [count, views] of seen) {
      const journal = memoryJournal(all.journal.entries.slice(0, count))
      const ledger = await Ledger.read(TABLES, journal, all.id, testClock())
      if (!ledger) throw new Error('no table')
      const moment = new LiveGame(coreHost).at(ledger.state)
      if (!moment) throw new Error('no cards')
      for (const [viewer, text] of views)
        expect(JSON.parse(JSON.stringify(view(moment.state, viewer))), `${viewer} at ${count}`).toEqual(
          JSON.parse(text),
        )
    }
  })

  it('is resumed by a server that starts again, tickets and all, and goes on to the same end', async () => {
    const all = await party()
    await playOn(all.all, 'before', 20)
    const seen = SEATS.map((seat) => JSON.parse(JSON.stringify(all.pages[seat].view)))
    // Killed: nothing is closed. Another server reads what the disk has.
    const after = await world({ journal: memoryJournal(all.journal.entries), seed: 'another' })
    const pages = []
    for (const seat of SEATS) pages.push(await Page.open(after.tables, all.tickets[seat]))
    await settled()
    expect(pages.map((page) => JSON.parse(JSON.stringify(page.view)))).toEqual(seen)
    expect(pages[0]?.table?.phase).toBe('playing')
    expect(pages[0]?.of('state')[0]?.own.word).toEqual(all.pages.KZ.of('state')[0]?.own.word)
    await playOn(pages, 'after')
    expect(pages[0]?.view?.outcome).toBeDefined()
    const record = file(after.tables, all.id)
    expect(verify(record, TODAY)).toEqual({ whole: true, chained: true, rounds: record.chain.length })
  })

  it('answers a key again that was answered before the server was killed', async () => {
    const all = await party()
    const { turn } = all.pages.KZ
    expect(await all.pages.KZ.choose([], turn, 'once')).toEqual({ ok: true })
    const after = await world({ journal: memoryJournal(all.journal.entries) })
    const page = await Page.open(after.tables, all.tickets.KZ)
    await settled()
    expect(await page.choose([], turn, 'once')).toEqual({ ok: true })
    expect(await page.choose([], turn, 'twice')).toEqual({ ok: false, why: 'late' })
  })
})
