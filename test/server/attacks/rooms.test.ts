// Attacks on rooms, over real routes and sockets: each is refused, and the class goes on.
import { io } from 'socket.io-client'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { RoomOpened } from '../../../src/game/wire/index.ts'
import { LIVE_PATH } from '../../../src/server/sockets/sockets.ts'
import { PLAN, SECRET } from '../../support/rooms.ts'
import {
  joinedRoom,
  openedRoom,
  type RoomSocket,
  type RunningClass,
  roomSocket,
  runningClass,
} from '../support/class.ts'
import { type LiveOptions, page, post } from '../support/live.ts'
import { ask } from '../support/served.ts'

interface Scene extends RunningClass {
  readonly room: RoomOpened
  readonly teacher: RoomSocket
  readonly ticket: string
  readonly pupil: RoomSocket
  /** Another room, where something is said and heard: nothing has happened to it. */
  untouched(): Promise<void>
}

async function scene(options: LiveOptions = {}): Promise<Scene> {
  const server = await runningClass(options)
  const room = await openedRoom(server)
  const teacher = await roomSocket(server, room.teacher)
  const ticket = await joinedRoom(server, room.code)
  const pupil = await roomSocket(server, ticket)
  const other = await roomSocket(server, (await openedRoom(server)).teacher)
  let notes = 0
  return {
    ...server,
    ...{ room, teacher, ticket, pupil },
    async untouched() {
      notes += 1
      expect(await other.act({ do: 'note', text: `still here ${notes}` })).toEqual({ ok: true })
      await other.until(({ room: { note } }) => note?.note === notes)
    },
  }
}

describe('a code', () => {
  const once = { burst: 3, perSecond: 0 }
  const plenty = { burst: 1000, perSecond: 1000 }
  const api = { opening: plenty, joining: plenty, returning: plenty }
  const door = async (server: { port: number }, code: string, from = '9.9.9.1') =>
    (await ask(server.port, `/api/rooms/${code}`, { 'X-Forwarded-For': from })).status
  const publicOrigin = 'https://play.example.org'

  it('is not found by trying: after a few wrong ones of an address even the right one is refused', async () => {
    const limits = { api: { ...api, guessing: once, guessingInAll: plenty } }
    const server = await runningClass({ limits, publicOrigin })
    const { code } = await openedRoom(server)
    const wrong = code === '111111' ? '222222' : '111111'
    expect([await door(server, wrong), await door(server, wrong), await door(server, wrong)]).toEqual([
      404, 404, 404,
    ])
    expect(await door(server, code)).toBe(429)
    for (const path of [`/rooms/${code}/join`, `/rooms/${code}/return`])
      expect((await post(server, path, {}, { 'X-Forwarded-For': '9.9.9.1' })).status).toBe(429)
    expect(await door(server, code, '9.9.9.2')).toBe(200)
  })

  it('is not found by many addresses together', async () => {
    const limits = { api: { ...api, guessing: once, guessingInAll: { burst: 5, perSecond: 0 } } }
    const server = await runningClass({ limits, publicOrigin })
    const { code } = await openedRoom(server)
    const wrong = code === '111111' ? '222222' : '111111'
    for (let n = 0; n < 5; n++) expect(await door(server, wrong, `9.9.9.${n}`)).toBe(404)
    expect(await door(server, code, '9.9.8.1')).toBe(429)
  })

  it.each(['__proto__', 'constructor', '%00', '12345', '1234567', 'abcdef', '%2e%2e', '١٢٣٤٥٦', '*'])(
    'named %s is unknown',
    async (code) => {
      const server = await runningClass()
      await openedRoom(server)
      expect((await ask(server.port, `/api/rooms/${encodeURI(code)}`)).status).toBeGreaterThanOrEqual(400)
    },
  )
})

describe('the teacher’s route', () => {
  it('opens nothing without the secret, and after a few wrong ones not with it either', async () => {
    const plenty = { burst: 1000, perSecond: 1000 }
    const limits = {
      api: {
        ...{ opening: plenty, joining: plenty, returning: plenty, guessingInAll: plenty },
        guessing: { burst: 3, perSecond: 0 },
      },
    }
    const server = await runningClass({ limits })
    for (const secret of ['x', SECRET.slice(1), `${SECRET}x`]) {
      const { status, body } = await post(server, '/rooms', { ...PLAN, secret })
      expect([status, body.error], secret).toEqual([403, 'forbidden'])
      expect(JSON.stringify(body)).not.toContain(SECRET)
    }
    expect((await post(server, '/rooms', { ...PLAN, secret: SECRET })).status).toBe(429)
    expect(server.journal.entries).toEqual([])
    expect(JSON.stringify(server.logged)).not.toContain(SECRET)
  })

  it.each([
    ['without a secret', { ...PLAN }],
    ['with a secret that is a list', { ...PLAN, secret: [SECRET] }],
    ['with a field more', { ...PLAN, secret: SECRET, seed: '1' }],
    ['with no minutes', { ...PLAN, secret: SECRET, minutes: 0 }],
    ['with a week of minutes', { ...PLAN, secret: SECRET, minutes: 10_000 }],
    ['with four to a seat', { ...PLAN, secret: SECRET, perSeat: 4 }],
    ['with another way', { ...PLAN, secret: SECRET, way: 'constructor' }],
    ['with a bot that is none', { ...PLAN, secret: SECRET, bot: 'constructor' }],
    ['with labels that turn the line', { ...PLAN, secret: SECRET, labels: ['a\u202eb'] }],
    ['with a label that is too long', { ...PLAN, secret: SECRET, labels: ['x'.repeat(25)] }],
    ['with a thousand labels', { ...PLAN, secret: SECRET, labels: Array(1000).fill('x') }],
    ['with __proto__', JSON.stringify({ ...PLAN, secret: SECRET }).replace('{', '{"__proto__":{"a":1},')],
  ])('%s is malformed', async (_what, body) => {
    const server = await runningClass()
    expect((await post(server, '/rooms', body)).status).toBe(400)
    await openedRoom(server)
  })

  it('of another site is forbidden', async () => {
    const server = await runningClass()
    const headers = { Origin: 'https://evil.example' }
    expect((await post(server, '/rooms', { ...PLAN, secret: SECRET }, headers)).status).toBe(403)
  })
})

describe('a socket of a room', () => {
  it.each([
    ['no ticket', undefined],
    ['an empty ticket', ''],
    ['a made-up ticket', 'AAAAAAAAAAAAAAAAAAAAAAAA.1.100'],
    ['a ticket that is a list', [['x']]],
    ['a huge ticket', 'x'.repeat(5000)],
    ['a ticket named as what every object has', '__proto__'],
  ])('with %s is refused as unknown', async (_what, ticket) => {
    const server = await scene()
    await expect(roomSocket(server, ticket)).rejects.toThrow('unknown')
    await server.untouched()
  })

  it('has no use for a ticket of a table, nor a table for one of a room', async () => {
    const server = await scene()
    expect(await server.teacher.act({ do: 'begin' })).toEqual({ ok: true })
    const { own } = await server.pupil.until((message) => message.own.is === 'pupil' && !!message.own.at)
    const at = own.is === 'pupil' ? own.at : undefined
    await expect(roomSocket(server, at?.ticket)).rejects.toThrow('unknown')
    for (const ticket of [server.ticket, server.room.teacher, server.room.projector])
      await expect(page(server, ticket)).rejects.toThrow('unknown')
    await page(server, at?.ticket)
    await server.untouched()
  })

  it('shares its connection with one of a table, by polling too, and stays when that goes', async () => {
    const server = await scene()
    await server.teacher.act({ do: 'begin' })
    for (const transports of [['websocket'], ['polling']] as const) {
      const options = { path: LIVE_PATH, transports: [...transports], reconnection: false }
      const auth = { ticket: server.ticket }
      const room = io(`${server.origin}/room`, { ...options, auth, forceNew: true })
      onTestFinished(() => void room.disconnect())
      await new Promise<void>((connected) => room.on('connect', () => connected()))
      const { own } = await server.pupil.until((message) => message.own.is === 'pupil' && !!message.own.at)
      const at = own.is === 'pupil' ? own.at : undefined
      const table = room.io.socket('/', { auth: { ticket: at?.ticket } })
      await new Promise<void>((connected) => table.on('connect', () => connected()))
      expect(table.io.engine).toBe(room.io.engine)
      table.disconnect()
      const answer = await new Promise((answered) =>
        room.emit('m', { t: 'act', key: `after ${transports}`, act: { do: 'swap' } }, answered),
      )
      expect(answer).toEqual({ ok: false, why: 'not-now' })
      // And comes back on the same connection, as a page does that was moved.
      table.connect()
      await new Promise<void>((connected) => table.on('connect', () => connected()))
      expect(room.connected).toBe(true)
    }
    await server.untouched()
  })

  it('that asks for a second place on its connection is closed', async () => {
    const server = await scene()
    const { engine } = server.pupil.socket.io
    for (let i = 0; i < 5; i++) engine.write(`0/room,${JSON.stringify({ ticket: server.ticket })}`)
    await server.pupil.closed
    await server.untouched()
  })

  it('that asks for its place again and again is closed, and nobody is told each time', async () => {
    const server = await scene({ sockets: { seating: { burst: 6, perSecond: 0 } } })
    await server.teacher.act({ do: 'begin' })
    const { own } = await server.pupil.until((message) => message.own.is === 'pupil' && !!message.own.at)
    const at = own.is === 'pupil' ? own.at : undefined
    const { engine } = server.pupil.socket.io
    for (let n = 0; n < 40; n++) engine.write(`0${JSON.stringify({ ticket: at?.ticket })}`).write('1')
    await server.pupil.closed
    await server.untouched()
  })

  it.each([
    ['no message', 'hello'],
    ['an act of no name', { t: 'act', key: 'k', act: {} }],
    ['an act that every object has', { t: 'act', key: 'k', act: { do: 'constructor' } }],
    ['an act with a field more', { t: 'act', key: 'k', act: { do: 'stop', force: true } }],
    ['a note without end', { t: 'act', key: 'k', act: { do: 'note', text: 'x'.repeat(5000) } }],
    ['a note that turns the line', { t: 'act', key: 'k', act: { do: 'note', text: 'a\u202eb' } }],
    [
      'a place at table 61',
      { t: 'act', key: 'k', act: { do: 'place', pupil: 1, table: 61, role: 'player' } },
    ],
    ['minutes of half a day', { t: 'act', key: 'k', act: { do: 'more-time', minutes: 720 } }],
    ['a vote for moment 10000', { t: 'act', key: 'k', act: { do: 'poll', moment: 10_000, answer: 0 } }],
    ['three answers', { t: 'act', key: 'k', act: { do: 'hand-in', answers: ['a', 'b', 'c'] } }],
    [
      'a choice of a thousand items',
      {
        t: 'act',
        key: 'k',
        act: {
          do: 'propose',
          turn: { game: 1, seat: 'KZ', round: 1, decision: 'pledge' },
          choice: Array(1000).fill('x'),
        },
      },
    ],
  ])('that sends %s is told so, and closed after five', async (_what, message) => {
    const server = await scene()
    const keyed = typeof message === 'object'
    for (let n = 0; n < 5; n++) {
      const answer = server.teacher.ask(keyed ? message : { t: message })
      if (keyed) expect(await answer).toEqual({ ok: false, why: 'malformed' })
    }
    if (!keyed) await server.teacher.closed
    expect((await roomSocket(server, server.room.teacher)).socket.connected).toBe(true)
    await server.untouched()
  })

  it('of a pupil does nothing of the teacher’s, nor anything as somebody else', async () => {
    const server = await scene()
    const second = await roomSocket(server, await joinedRoom(server, server.room.code))
    for (const act of [
      { do: 'begin' },
      { do: 'pause', why: '' },
      { do: 'remove', pupil: 2 },
      { do: 'place', pupil: 1, table: 1, seat: 'KZ', role: 'player' },
      { do: 'note', text: 'x' },
      { do: 'delete' },
      { do: 'close' },
      { do: 'decide' },
      { do: 'show', page: 1, revealed: true },
    ] as const)
      expect(await server.pupil.act(act), act.do).toEqual({ ok: false, why: 'not-yours' })
    const projector = await roomSocket(server, server.room.projector)
    expect(await projector.act({ do: 'stop' })).toEqual({ ok: false, why: 'not-yours' })
    expect((await second.until(() => true)).room.phase).toBe('lobby')
    await server.untouched()
  })

  it('that floods is slowed, then closed, and the class goes on', async () => {
    const server = await scene({ sockets: { messages: { burst: 5, perSecond: 0 }, tooFast: 20 } })
    for (let n = 0; n < 40; n++) server.pupil.tell({ t: 'here', here: n % 2 === 0 })
    await server.pupil.closed
    expect(server.logged).toContainEqual({ event: 'socket-closed', fields: { why: 'too-fast' } })
    expect((await server.teacher.until(() => true)).room.phase).toBe('lobby')
  })
})

describe('a table of a room', () => {
  it('has no door, takes nobody in and gives no record but by its room', async () => {
    const server = await scene()
    await server.teacher.act({ do: 'begin' })
    const { room } = await server.teacher.until((message) => message.room.phase === 'playing')
    const id = room.tables[0]?.id ?? ''
    expect((await ask(server.port, `/api/tables/${id}`)).status).toBe(404)
    expect((await ask(server.port, `/api/tables/${id}/games/1`)).status).toBe(404)
    expect((await post(server, `/tables/${id}/join`, { nick: 'x', seat: 'none' })).status).toBe(404)
    expect((await post(server, `/tables/${id}/return`, { noun: 0, number: 0 })).status).toBe(404)
    await server.teacher.act({ do: 'stop' })
    expect((await ask(server.port, `/api/tables/${id}/games/1`)).status).toBe(200)
  })

  it('is started, paused, left and closed by the room alone', async () => {
    const server = await scene()
    await server.teacher.act({ do: 'begin' })
    const { own } = await server.pupil.until((message) => message.own.is === 'pupil' && !!message.own.at)
    const at = own.is === 'pupil' ? own.at : undefined
    const table = await page(server, at?.ticket)
    for (const act of [
      { do: 'start' },
      { do: 'pause' },
      { do: 'resume' },
      { do: 'sit', seat: 'RU' },
      { do: 'sit', seat: 'none' },
      { do: 'bot', seat: 'RU', bot: 'novice' },
      { do: 'hold', seat: 'KZ' },
      { do: 'leave' },
      { do: 'rematch' },
      { do: 'close' },
    ])
      expect(await table.ask({ t: 'act', key: `${act.do} ${act.seat}`, act }), act.do).toEqual({
        ok: false,
        why: 'not-yours',
      })
    expect(table.socket.connected).toBe(true)
  })
})
