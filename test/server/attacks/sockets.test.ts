// Attacks over sockets: each is refused with an answer or ends its own socket, and another table does not notice.
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type Live, type LiveOptions, live, opened, type Page, page } from '../support/live.ts'
import { exchange } from '../support/served.ts'

const TURN = { game: 1, seat: 'KZ', round: 1, decision: 'pledge' }
const CHOOSE = { t: 'choose', key: 'k', turn: TURN, choice: ['pledge:RU'] }

interface Scene extends Live {
  readonly attacker: Page
  readonly ticket: string
  readonly table: string
  /** Says something at another table, and hears it: nothing has happened to it. */
  untouched(): Promise<void>
}

async function scene(options: LiveOptions = {}): Promise<Scene> {
  const server = await live(options)
  const { table, ticket } = await opened(server)
  const other = await page(server, (await opened(server)).ticket)
  other.tell({ t: 'hello', v: 1 })
  const attacker = await page(server, ticket)
  return {
    ...server,
    attacker,
    table,
    ticket,
    async untouched() {
      expect(await other.ask({ t: 'write', key: 'a', to: 'all', text: 'still here' })).toEqual({ ok: true })
      expect((await other.next('said')).said.text).toBe('still here')
      expect(other.socket.connected).toBe(true)
    },
  }
}

/** Milliseconds: long enough for the others here to say hello on a machine that is busy. */
const PATIENCE = 1500

describe('a socket', () => {
  it.each([
    ['no ticket', undefined],
    ['an empty ticket', ''],
    ['a made-up ticket', 'table1.secret99x'],
    ['a ticket of no table', 'table9.secret1'],
    ['a ticket that is a list', ['table1.secret1']],
    ['a ticket that is an object', { toString: 'x' }],
    ['a huge ticket', 'x'.repeat(5000)],
    ['a ticket named as what every object has', '__proto__'],
  ])('with %s is refused as unknown', async (_what, ticket) => {
    const server = await scene()
    await expect(page(server, ticket)).rejects.toThrow('unknown')
    await server.untouched()
  })

  it('of another site is refused', async () => {
    const server = await scene()
    const headers = { Origin: 'https://evil.example' }
    await expect(page(server, server.ticket, { extraHeaders: headers })).rejects.toThrow()
    await server.untouched()
  })

  it('that says another name of a room has none', async () => {
    const server = await scene()
    const other = { origin: `${server.origin}/admin` }
    await expect(page(other, server.ticket)).rejects.toThrow('Invalid namespace')
    await server.untouched()
  })

  it('that never says hello is closed', async () => {
    const server = await scene({ sockets: { patience: PATIENCE } })
    expect(await server.attacker.closed).toBe('transport close')
    expect(server.logged).toContainEqual({ event: 'socket-closed', fields: { why: 'silent' } })
    await server.untouched()
  })

  it('that is open and never names a ticket is closed', async () => {
    const server = await scene({ sockets: { patience: PATIENCE } })
    server.attacker.tell({ t: 'hello', v: 1 })
    const before = server.sockets.count()
    const upgrade =
      'GET /live/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n' +
      'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n'
    expect((await exchange(server.port, upgrade)).toString()).toMatch(/^HTTP\/1\.1 101/)
    expect(server.sockets.count()).toBe(before)
    await server.untouched()
  })

  it('that asks for a second place on its connection is closed', async () => {
    const server = await scene()
    server.attacker.tell({ t: 'hello', v: 1 })
    const { engine } = server.attacker.socket.io
    for (let i = 0; i < 5; i++) engine.write(`0${JSON.stringify({ ticket: server.ticket })}`)
    await server.attacker.closed
    expect(server.tables.devices()).toBe(1)
    await server.untouched()
  })

  it('that leaves its table without hanging up is closed', async () => {
    const server = await scene()
    const { engine } = server.attacker.socket.io
    const closed = new Promise((told) => engine.once('close', told))
    engine.write('1')
    await closed
    expect(server.tables.devices()).toBe(1)
    await server.untouched()
  })

  it('of a ticket that has too many is refused', async () => {
    const server = await scene({ sockets: { perTicket: 2 } })
    await page(server, server.ticket)
    await expect(page(server, server.ticket)).rejects.toThrow('too-fast')
    await server.untouched()
  })

  it('of an address that has too many is refused, until one of them goes', async () => {
    const server = await scene({ sockets: { perAddress: 3 } })
    const { ticket } = await opened(server)
    const third = await page(server, ticket)
    await expect(page(server, ticket)).rejects.toThrow()
    third.socket.disconnect()
    await third.closed
    for (let tries = 0; tries < 200 && server.sockets.count() > 2; tries++) await opened(server)
    await page(server, ticket)
    await server.untouched()
  })

  it('of an address that connects too often is refused', async () => {
    const server = await scene({ sockets: { connecting: { burst: 3, perSecond: 0 } } })
    await page(server, server.ticket)
    await expect(page(server, server.ticket)).rejects.toThrow()
    await server.untouched()
  })
})

describe('a message', () => {
  it.each([
    ['a choice with no turn', { t: 'choose', key: 'k', choice: [] }],
    ['a choice that is a text', { ...CHOOSE, choice: 'pledge:RU' }],
    ['a choice of numbers', { ...CHOOSE, choice: [1] }],
    ['a choice of thousands', { ...CHOOSE, choice: Array.from({ length: 1000 }, () => 'a') }],
    ['a choice with a seat', { ...CHOOSE, seat: 'RU' }],
    ['a choice with a field more in its turn', { ...CHOOSE, turn: { ...TURN, player: 1 } }],
    ['a choice in a round that is no number', { ...CHOOSE, turn: { ...TURN, round: '1' } }],
    ['a choice in no decision', { ...CHOOSE, turn: { ...TURN, decision: 'constructor' } }],
  ])('that is %s is answered as malformed, and its socket goes on', async (_what, message) => {
    const server = await scene()
    for (let i = 0; i < 8; i++) {
      expect(await server.attacker.ask(message)).toEqual({ ok: false, why: 'malformed' })
    }
    expect(await server.attacker.ask(CHOOSE)).toEqual({ ok: true })
    expect(server.tables.received.filter(({ t }) => t === 'choose')).toEqual([CHOOSE])
    await server.untouched()
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'choose'],
    ['a list', [CHOOSE]],
    ['of no kind', { key: 'k' }],
    ['of another kind', { t: 'sync', key: 'k' }],
    ['of a kind that every object has', { t: 'constructor', key: 'k' }],
    ['a choice whose key cannot be read', { ...CHOOSE, key: { a: 1 } }],
    ['a choice whose key is long', { ...CHOOSE, key: 'k'.repeat(41) }],
    ['an act of no kind', { t: 'act', key: 'k', act: { do: 'UPDATE' } }],
    ['an act for somebody else', { t: 'act', key: 'k', act: { do: 'start', person: 1 } }],
    ['a text that is too long', { t: 'write', key: 'k', to: 'all', text: 'x'.repeat(281) }],
    ['a text that breaks a line', { t: 'write', key: 'k', to: 'all', text: 'a\r\nlevel: error' }],
    ['a text to nobody', { t: 'write', key: 'k', to: 'XX', text: 'a' }],
    ['a phrase with markup', { t: 'say', key: 'k', to: 'RU', phrase: '<b>' }],
    ['a hello of no version', { t: 'hello' }],
    ['a hello with __proto__', JSON.parse('{"t":"hello","v":1,"__proto__":{"a":1}}')],
  ])('that is %s reaches no table, and five of them close the socket', async (_what, message) => {
    const server = await scene()
    for (let i = 0; i < 5; i++) server.attacker.tell(message)
    expect(await server.attacker.closed).toBe('transport close')
    expect(server.tables.received).toEqual([{ t: 'hello', v: 1 }])
    expect(server.logged).toContainEqual({ event: 'socket-closed', fields: { why: 'malformed' } })
    await server.untouched()
  })

  it.each(['disconnecting', 'update', 'sync', '__proto__', 'constructor', 'error'])(
    'under the name %s is none',
    async (name) => {
      const server = await scene()
      const { engine } = server.attacker.socket.io
      for (let i = 0; i < 5; i++) engine.write(`2${JSON.stringify([name, CHOOSE])}`)
      await server.attacker.closed
      expect(server.tables.received).toEqual([{ t: 'hello', v: 1 }])
      await server.untouched()
    },
  )

  it.each([
    ['larger than any', 'x'.repeat(9000)],
    ['no packet', 'hello'],
    ['cut short', '2["m",{"t":"hel'],
    ['an answer to nothing', '3999[1]'],
    ['an answer that is an object', '3{"a":1}'],
    ['an error of the server', '4{"message":"x"}'],
    ['binary to come, without end', '5999999-["m",{"_placeholder":true,"num":0}]'],
    ['binary that is far away', '51-["m",{"_placeholder":true,"num":1e9}]'],
    ['of another room', '2/admin,["m",{}]'],
    ['a room without end', `2/${'a'.repeat(5000)}`],
    ['a number beyond all', '2999999999999999999999["m",{}]'],
    ['deeply nested', `2["m",${'['.repeat(2000)}${']'.repeat(2000)}]`],
  ])('that is %s ends no more than its own socket', async (_what, packet) => {
    const server = await scene()
    server.attacker.tell({ t: 'hello', v: 1 })
    const { engine } = server.attacker.socket.io
    for (let i = 0; i < 6; i++) engine.write(packet)
    await server.untouched()
  })

  it('that is binary closes the socket', async () => {
    const server = await scene()
    server.attacker.tell(Buffer.alloc(100))
    await server.attacker.closed
    await server.untouched()
  })

  it('beyond the allowance of its ticket is answered too-fast, on however many sockets, and a flood ends it', async () => {
    const server = await scene({ sockets: { messages: { burst: 5, perSecond: 0 }, tooFast: 20 } })
    const second = await page(server, server.ticket)
    const answers = []
    for (let i = 0; i < 4; i++) {
      answers.push(
        await server.attacker.ask({ ...CHOOSE, key: `a${i}` }),
        await second.ask({ ...CHOOSE, key: `b${i}` }),
      )
    }
    const ok = { ok: true }
    const fast = { ok: false, why: 'too-fast' }
    expect(answers).toEqual([ok, ok, ok, ok, ok, fast, fast, fast])
    for (let i = 0; i < 30; i++) server.attacker.tell(CHOOSE)
    expect(await server.attacker.closed).toBe('transport close')
    expect(server.tables.received.filter(({ t }) => t === 'choose')).toHaveLength(5)
    await server.untouched()
  })
})

describe('a slow reader', () => {
  it('is closed before it fills the memory, and the others hear everything', async () => {
    const server = await scene({ sockets: { unreadBytes: 256 * 1024 } })
    const reader = await page(server, server.ticket)
    // It stops reading: the system's buffers fill, then ours.
    const { engine } = server.attacker.socket.io
    const { ws } = engine.transport as unknown as { ws: { _socket: { pause(): void } } }
    ws._socket.pause()
    let told = 0
    const isClosed = () => server.logged.some(({ fields }) => fields.why === 'slow-reader')
    while (!isClosed() && told < 2000) {
      server.tables.flood(server.table, 1, 20_000)
      told++
      await reader.next('said')
    }
    expect(isClosed()).toBe(true)
    expect(server.tables.devices()).toBe(2)
    expect(await reader.ask(CHOOSE)).toEqual({ ok: true })
    await server.untouched()
  })
})

it('a table that fails closes the socket that met it, and no other', async () => {
  const server = await scene()
  server.tables.break()
  server.attacker.tell(CHOOSE)
  expect(await server.attacker.closed).toBe('transport close')
  expect(server.logged).toContainEqual({ event: 'socket-closed', fields: { why: 'failed', name: 'Error' } })
})

it('hundreds of connections that say nothing keep nobody out', async () => {
  const server = await scene()
  const silent = Array.from({ length: 300 }, () =>
    connect(server.port, '127.0.0.1').on('error', () => undefined),
  )
  await server.untouched()
  await page(server, (await opened(server)).ticket)
  for (const socket of silent) socket.destroy()
})
