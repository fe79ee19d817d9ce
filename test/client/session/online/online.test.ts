/** A game over the wire: what is told, what is asked, and what becomes of both when the way breaks. */
import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import type { OnlineGame } from '../../../../src/client/session/online/game.ts'
import { newestOf } from '../../../../src/client/session/session.ts'
import { type Choice, menuOf, questionOf, type Seat, view } from '../../../../src/game/index.ts'
import { WIRE_VERSION } from '../../../../src/game/wire/index.ts'
import { choose, newGame } from '../../../support/play.ts'
import { answer } from '../../../support/session.ts'
import { FakeTable, SEED } from './fake-table.ts'

/** A table whose page is connected, and its game. */
function seated(): { fake: FakeTable; game: OnlineGame } {
  const fake = new FakeTable(atOffers())
  fake.connect()
  const game = fake.online.game.value
  if (!game) throw new Error('there is no game')
  return { fake, game }
}

/** A game whose powers choose. */
function atOffers() {
  const state = newGame('online')
  choose(state, 'KZ')
  expect(state.decision).toBe('offers')
  return state
}

/** What stands on a seat's menu first. */
function one(fake: FakeTable, seat: Seat): Choice {
  const menu = menuOf(view(fake.state, seat))
  const item = menu?.items[0]
  if (!item) throw new Error(`${seat} is asked nothing`)
  return [item.id]
}

/** Lets promises that are settled say so. */
const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)))

describe('a game online', () => {
  it('says hello first, and begins with the state', () => {
    const { fake, game } = seated()
    expect(fake.sent.map(({ message }) => message)).toEqual([{ t: 'hello', v: WIRE_VERSION }])
    expect(fake.online.connection.value).toBe('on')
    expect(newestOf(game).view).toEqual(view(fake.state, 'RU'))
  })

  it('goes on by what changed, to the very view the server has', () => {
    const { fake, game } = seated()
    for (const seat of ['RU', 'CN', 'US', 'EU'] as const) {
      fake.choose(seat, one(fake, seat))
      expect(newestOf(game).view).toEqual(view(fake.state, 'RU'))
    }
    expect(game.moments.value.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4])
    expect(game.moments.value.at(-1)?.facts.length).toBeGreaterThan(0)
    expect(game.made.value.map(({ turn }) => turn.seat)).toEqual(['RU', 'CN', 'US', 'EU'])
  })

  it('asks for the state where a message is missing, and takes nothing until it has come', () => {
    const { fake, game } = seated()
    fake.loses = true
    fake.choose('CN', one(fake, 'CN'))
    fake.loses = false
    fake.choose('US', one(fake, 'US'))
    expect(fake.sent.filter(({ message }) => message.t === 'hello')).toHaveLength(2)
    expect(newestOf(game).step).toBe(2)
    expect(newestOf(game).view).toEqual(view(fake.state, 'RU'))
    expect(game.moments.value.map(({ step }) => step)).toEqual([0, 1, 2])
    fake.choose('EU', one(fake, 'EU'))
    expect(newestOf(game).view).toEqual(view(fake.state, 'RU'))
  })

  it('keeps the session and its moments through a connection that was lost', () => {
    const { fake, game } = seated()
    fake.disconnect()
    expect(fake.online.connection.value).toBe('reconnecting')
    expect(game.trouble.value).toEqual({ kind: 'offline', lasting: false })
    fake.choose('CN', one(fake, 'CN'))
    fake.connect()
    expect(fake.online.game.value).toBe(game)
    expect(game.trouble.value).toBeUndefined()
    expect(game.moments.value.map(({ step }) => step)).toEqual([0, 1])
  })

  it('opens another session for another seat, and for a rematch', () => {
    const { fake, game } = seated()
    fake.own = { ...fake.own, seat: 'KZ' }
    fake.begin()
    const other = fake.online.game.value
    expect(other).not.toBe(game)
    expect(other?.viewer).toBe('KZ')
    fake.view = { ...fake.view, game: 2 }
    fake.begin()
    expect(fake.online.game.value).not.toBe(other)
  })

  it('gives a spectator nothing to play with', () => {
    const fake = new FakeTable(atOffers())
    const { seat: _, ...watching } = fake.own
    fake.own = watching
    fake.connect()
    expect(fake.online.game.value?.viewer).toBe('observer')
    expect(fake.online.game.value?.player).toBeUndefined()
  })
})

describe('a choice', () => {
  it('names its question and game, and is accepted once it is told', async () => {
    const { fake, game } = seated()
    const choice = one(fake, 'RU')
    const sent = answer(game, choice)
    expect(fake.asked().map(({ message }) => message)).toEqual([
      { t: 'choose', key: 'key 1', turn: { game: 1, seat: 'RU', round: 1, decision: 'offers' }, choice },
    ])
    fake.choose('RU', choice, { person: 1 })
    fake.asked()[0]?.answer({ ok: true })
    expect(await sent).toEqual({ accepted: true })
  })

  it('is sent again by the same key after a new connection, and answered once', async () => {
    const { fake, game } = seated()
    const sent = answer(game, one(fake, 'RU'))
    fake.disconnect()
    fake.timer.pass(60_000)
    fake.connect()
    const [first, second, third] = fake.asked()
    expect(second?.message).toEqual(first?.message)
    expect(third).toBeUndefined()
    second?.answer({ ok: true })
    expect(await sent).toEqual({ accepted: true })
    fake.disconnect()
    fake.connect()
    expect(fake.asked()).toHaveLength(2)
  })

  it('is lost where no answer comes though there is a connection', async () => {
    const { fake, game } = seated()
    const sent = answer(game, one(fake, 'RU'))
    fake.timer.pass(10_000)
    expect(await sent).toEqual({ accepted: false, why: 'lost' })
  })

  it('is not sent without a connection: the draft can be committed later', async () => {
    const { fake, game } = seated()
    fake.disconnect()
    expect(await answer(game, one(fake, 'RU'))).toEqual({ accepted: false, why: 'offline' })
    fake.connect()
    expect(fake.asked()).toEqual([])
  })

  it('is not sent while the table is paused, and says why', async () => {
    const { fake, game } = seated()
    fake.table({ phase: 'paused', pausedFor: 'absent' })
    expect(game.trouble.value).toEqual({ kind: 'paused', why: 'absent' })
    expect(await answer(game, one(fake, 'RU'))).toEqual({ accepted: false, why: 'paused' })
    expect(fake.asked()).toEqual([])
  })

  it.each([
    [
      { ok: false, why: 'taken', by: 2 },
      { accepted: false, why: 'taken', by: 'Steppe 12' },
    ],
    [
      { ok: false, why: 'taken' },
      { accepted: false, why: 'taken' },
    ],
    [
      { ok: false, why: 'late' },
      { accepted: false, why: 'late' },
    ],
    [
      { ok: false, why: 'storage' },
      { accepted: false, why: 'storage' },
    ],
    [
      { ok: false, why: 'too-fast' },
      { accepted: false, why: 'too-fast' },
    ],
    [
      { ok: false, why: 'over-budget' },
      { accepted: false, why: 'over-budget' },
    ],
  ] as const)('that the server answers with %j is told as it is', async (told, expected) => {
    const { fake, game } = seated()
    const sent = answer(game, one(fake, 'RU'))
    fake.asked()[0]?.answer(told)
    expect(await sent).toEqual(expected)
  })

  it('for another seat is none of this page’s', async () => {
    const { fake, game } = seated()
    const question = questionOf(view(fake.state, 'CN'), 'CN')
    if (!question) throw new Error('China is asked nothing')
    expect(await game.player?.commit(question, [])).toEqual({ accepted: false, why: 'not-your-turn' })
  })
})

describe('the table', () => {
  it('calls its people as the room does whose table it is, also when the room hears of them later', () => {
    const names = signal<ReadonlyMap<number, string>>(new Map([[1, 'Kiosk 98']]))
    const fake = new FakeTable(atOffers(), names)
    fake.connect()
    const called = () => fake.online.table.value?.people.map(({ nick }) => nick)
    expect(called()).toEqual(['Kiosk 98', 'Steppe 12'])
    names.value = new Map([...names.value, [2, 'Anvil 26']])
    expect(called()).toEqual(['Kiosk 98', 'Anvil 26'])
  })

  it('keeps what is said, and what was said before a reload', () => {
    const { fake } = seated()
    const said = { game: 1, step: 0, from: 'CN', to: 'RU', phrase: 'yes' } as const
    fake.talk(said)
    expect(fake.online.said.value).toEqual([said])
    fake.disconnect()
    fake.connect()
    expect(fake.online.said.value).toEqual([said])
  })

  it('is gone once it says so, and answers what waits', async () => {
    const { fake, game } = seated()
    const sent = answer(game, one(fake, 'RU'))
    fake.sendAway('removed')
    expect(await sent).toEqual({ accepted: false, why: 'lost' })
    expect(fake.online.gone.value).toBe('removed')
    expect(game.trouble.value).toEqual({ kind: 'offline', lasting: true })
  })

  it('is gone where the ticket is worth nothing', () => {
    const fake = new FakeTable(atOffers())
    fake.refuse()
    expect([fake.online.connection.value, fake.online.gone.value]).toEqual(['gone', 'unknown'])
  })

  it('counts the time of a question from when it is told, and not while it is paused', () => {
    const { fake } = seated()
    fake.clock = 5000
    fake.table({ clock: { each: 60_000, left: 40_000 } })
    expect(fake.online.deadline.value).toEqual({ each: 60_000, at: 45_000 })
    fake.choose('CN', one(fake, 'CN'))
    expect(fake.online.deadline.value).toEqual({ each: 60_000, at: 35_000 })
    fake.table({ phase: 'paused', clock: { each: 60_000, left: 20_000 } })
    expect(fake.online.deadline.value?.stopped).toBe(20_000)
  })

  it('asks for what the owner wants by key, and for talk', async () => {
    const { fake } = seated()
    const paused = fake.online.act({ do: 'pause' })
    void fake.online.say('all', 'yes')
    void fake.online.write('CN', 'Later?')
    await settled()
    expect(fake.asked().map(({ message }) => message)).toEqual([
      { t: 'act', key: 'key 1', act: { do: 'pause' } },
      { t: 'say', key: 'key 2', to: 'all', phrase: 'yes' },
      { t: 'write', key: 'key 3', to: 'CN', text: 'Later?' },
    ])
    fake.asked()[0]?.answer({ ok: false, why: 'not-yours' })
    expect(await paused).toEqual({ ok: false, why: 'not-yours' })
  })
})

describe('the seed', () => {
  it('is right where it has the hash that was shown before, and deals the cards that were seen', () => {
    const fake = new FakeTable(newGame(SEED))
    fake.connect()
    expect(fake.online.seed.value).toBe('none')
    fake.table({ phase: 'over', seed: SEED })
    expect(fake.online.seed.value).toBe('right')
  })

  it('is wrong where it has another, even if the server now shows that one', () => {
    const { fake } = seated()
    fake.table({ phase: 'over', seed: 'another' })
    expect(fake.online.seed.value).toBe('wrong')
    const other = new FakeTable(atOffers())
    other.hashes.set(1, fake.hashes.get(1) ?? '')
    other.view = { ...other.view, phase: 'over', seed: 'another', seedHash: 'f'.repeat(64) }
    other.connect()
    expect(other.online.seed.value).toBe('wrong')
  })

  it('proves nothing where the hash was not seen before', () => {
    const fake = new FakeTable(atOffers())
    fake.view = { ...fake.view, phase: 'over', seed: SEED }
    fake.connect()
    expect(fake.online.seed.value).toBe('unseen')
  })
})
