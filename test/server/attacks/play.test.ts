// Attacks on play, over real sockets at real tables: nobody does or sees what is not theirs, and nothing counts twice.
import { describe, expect, it } from 'vitest'
import { type Menu, SEATS } from '../../../src/game/index.ts'
import type { Turn } from '../../../src/game/wire/index.ts'
import { botsInThread } from '../../../src/server/bots/in-thread.ts'
import { createLog } from '../../../src/server/log.ts'
import { openTables } from '../../../src/server/tables/open-tables.ts'
import type { BenchPage } from '../../../src/tools/bench/server/page.ts'
import { dealt, openTable, type Party, party } from '../../../src/tools/bench/server/table.ts'
import { type MemoryJournal, memoryJournal } from '../../support/journal.ts'
import { type LiveOptions, type Running, running } from '../support/live.ts'

interface Playing extends Running {
  readonly journal: MemoryJournal
  /** Who is attacked, and a table beside it. */
  readonly mine: Party
  readonly other: Party
  /** A choice at the other table is taken, and seen there. */
  untouched(): Promise<void>
}

async function playing(options: LiveOptions = {}): Promise<Playing> {
  const journal = memoryJournal()
  const server = await running(await openTables({ journal, bots: botsInThread() }), options)
  const begin = async () => {
    const all = await party(server.origin, await openTable(server.origin))
    await dealt(all)
    return all
  }
  const [mine, other] = [await begin(), await begin()]
  let choices = 0
  return {
    ...server,
    journal,
    mine,
    other,
    async untouched() {
      const seat = SEATS.map((name) => other.seats[name]).find((one) => one.asked)
      if (!seat) throw new Error('nobody is asked')
      choices++
      expect(await seat.choose(`untouched ${choices}`, turnOf(seat), [])).toEqual({ ok: true })
    },
  }
}

function turnOf(page: BenchPage): Turn {
  if (!page.turn) throw new Error('nothing is asked')
  return page.turn
}

function menuOf(page: BenchPage): Menu {
  if (!page.menu) throw new Error('nothing is asked')
  return page.menu
}

/** The first item that its seat could pay by itself. */
function anItem(page: BenchPage): string[] {
  const { items, budget, oil } = menuOf(page)
  const item = items.find(({ price, oil: barrels }) => price <= budget && barrels <= oil)
  return item ? [item.id] : []
}

const made = ({ journal }: Playing, id: string) =>
  journal.entries.filter(({ scope, body }) => scope.endsWith(id) && (body as { e: string }).e === 'made')

describe('a choice', () => {
  it('of another seat is not theirs, whoever is asked', async () => {
    const server = await playing()
    const { seats, watcher, table } = server.mine
    const turn = turnOf(seats.KZ)
    for (const page of [seats.RU, seats.CN, watcher]) {
      expect(await page.choose('a', turn, [])).toEqual({ ok: false, why: 'not-yours' })
      const own = { ...turn, seat: page.view?.viewer === 'observer' ? 'EU' : page.view?.viewer }
      expect((await page.ask({ t: 'choose', key: 'b', turn: own, choice: [] })).ok).toBe(false)
    }
    expect(made(server, table.id)).toEqual([])
    await server.untouched()
  })

  it('of another table is none of this one', async () => {
    const server = await playing()
    const turn = turnOf(server.other.seats.KZ)
    expect((await server.mine.seats.KZ.choose('a', { ...turn, game: 2 }, [])).ok).toBe(false)
    await server.untouched()
    expect(made(server, server.mine.table.id)).toEqual([])
    expect(made(server, server.other.table.id)).toHaveLength(1)
  })

  it('for a question that was answered is refused, and nothing is written', async () => {
    const server = await playing()
    const { seats, table } = server.mine
    const turn = turnOf(seats.KZ)
    expect(await seats.KZ.choose('a', turn, anItem(seats.KZ))).toEqual({ ok: true })
    expect((await seats.KZ.choose('late', turn, [])).ok).toBe(false)
    expect((await seats.KZ.choose('early', { ...turn, round: 9 }, [])).ok).toBe(false)
    expect(made(server, table.id)).toHaveLength(1)
    await server.untouched()
  })

  it('sent twice by one key is taken once, and answered twice alike', async () => {
    const server = await playing()
    const { seats, table } = server.mine
    const turn = turnOf(seats.KZ)
    const choice = anItem(seats.KZ)
    const answers = await Promise.all([1, 2, 3, 4].map(() => seats.KZ.choose('same', turn, choice)))
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }, { ok: true }])
    expect(made(server, table.id)).toHaveLength(1)
    await server.untouched()
  })

  it('sent at once by many keys is taken once', async () => {
    const server = await playing()
    const { seats, table } = server.mine
    const turn = turnOf(seats.KZ)
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((key) => seats.KZ.choose(key, turn, [])))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(made(server, table.id)).toHaveLength(1)
    await server.untouched()
  })

  it.each([
    ['of what is on no menu', ['take:everything']],
    ['of another kind', ['constructor']],
    ['of everything twice', ['pledge:RU', 'pledge:RU']],
  ])('%s is refused with the reason of the rules, and told to nobody', async (_what, choice) => {
    const server = await playing()
    const { seats, pages, table } = server.mine
    const before = pages.map(({ bytes }) => bytes)
    const answer = await seats.KZ.choose('a', turnOf(seats.KZ), choice)
    expect(answer.ok).toBe(false)
    expect(made(server, table.id)).toEqual([])
    // The others ask for something of their own: whatever had been told before would have come first.
    await Promise.all(
      SEATS.slice(1).map((seat) => seats[seat].ask({ t: 'say', key: 'b', to: 'all', phrase: 'none' })),
    )
    expect(seats.RU.bytes - (before[1] ?? 0)).toBeLessThan(200)
    await server.untouched()
  })
})

describe('a table', () => {
  it('is not started, paused, closed or rematched by anybody but its owner', async () => {
    const server = await playing()
    const { seats, watcher } = server.mine
    const acts = [
      { do: 'pause' },
      { do: 'close' },
      { do: 'rematch' },
      { do: 'remove', person: 1 },
      { do: 'hold', seat: 'KZ' },
      { do: 'bot', seat: 'KZ', bot: 'expert' },
    ]
    for (const page of [seats.RU, watcher]) {
      for (const [i, act] of acts.entries()) {
        const answer = await page.ask({ t: 'act', key: `act ${i}`, act })
        expect(answer.ok, JSON.stringify(act)).toBe(false)
      }
    }
    expect(seats.KZ.table?.phase).toBe('playing')
    await server.untouched()
  })

  it('tells a spectator no hand, no aim and no talk of two seats', async () => {
    const server = await playing()
    const { seats, watcher } = server.mine
    expect(await seats.RU.ask({ t: 'write', key: 'a', to: 'KZ', text: 'between us two' })).toEqual({
      ok: true,
    })
    expect(await seats.RU.ask({ t: 'write', key: 'b', to: 'all', text: 'for everyone' })).toEqual({
      ok: true,
    })
    // What is answered to them comes after what they were told before.
    for (const page of [watcher, seats.CN]) await page.ask({ t: 'act', key: 'c', act: { do: 'pause' } })
    const { view } = watcher
    expect([view?.viewer, view?.hand, view?.aim]).toEqual(['observer', [], undefined])
    const heard = JSON.stringify([watcher.heardTexts, seats.CN.heardTexts])
    expect(heard).toContain('for everyone')
    expect(heard).not.toContain('between us two')
    await server.untouched()
  })

  it('whose disk is full says so, loses nothing that was told, and goes on when there is room', async () => {
    const server = await playing()
    const { seats, watcher, table } = server.mine
    server.journal.fault = 'refuses'
    const turn = turnOf(seats.KZ)
    expect(await seats.KZ.choose('a', turn, [])).toEqual({ ok: false, why: 'storage' })
    expect(watcher.view?.waiting).toContain('KZ')
    server.journal.fault = 'none'
    expect(await seats.KZ.choose('b', turnOf(seats.KZ), [])).toEqual({ ok: true })
    expect(made(server, table.id)).toHaveLength(1)
    await server.untouched()
  })
})

describe('the log', () => {
  it('has neither nicknames, texts, tickets, seeds nor choices, and each event is one line', async () => {
    const lines: string[] = []
    const log = createLog((line) => lines.push(line))
    const server = await playing({ log })
    const { seats, table } = server.mine
    await seats.RU.ask({ t: 'write', key: 'a', to: 'all', text: 'a secret text' })
    await seats.KZ.choose('b', turnOf(seats.KZ), anItem(seats.KZ))
    for (let i = 0; i < 6; i++) seats.EU.socket.emit('m', { t: 'evil\n{"level":"error"}' })
    await new Promise((gone) => seats.EU.socket.once('disconnect', gone))
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) expect(line).toMatch(/^\{[^\n]*\}\n$/)
    const text = lines.join('')
    for (const secret of ['a secret text', 'watches', ...Object.values(table.tickets), 'evil', 'pledge'])
      expect(text).not.toContain(secret)
    await server.untouched()
  })

  it('writes a control character as its code', () => {
    const lines: string[] = []
    createLog((line) => lines.push(line))('warn', 'a\r\nb', { table: '\u001b[31m\n' })
    expect(lines).toHaveLength(1)
    const codes = [...(lines[0] ?? '')].map((letter) => letter.charCodeAt(0)).filter((code) => code < 32)
    expect(codes).toEqual([10])
  })
})
