// Real sockets on loopback: who comes in, what is carried out, and what is told.
import { describe, expect, it } from 'vitest'
import { live, opened, page } from '../support/live.ts'

const write = (key: string, text = 'hello') => ({ t: 'write', key, to: 'all', text })

describe('a page with a ticket', () => {
  it.each([['websocket'], ['polling']])('is connected by %s, asks and hears', async (transport) => {
    const server = await live()
    const { ticket } = await opened(server)
    const mine = await page(server, ticket, { transports: [transport] })
    mine.tell({ t: 'hello', v: 1 })
    expect(await mine.ask(write('a'))).toEqual({ ok: true })
    expect((await mine.next('said')).said.text).toBe('hello')
    expect(server.tables.received.map(({ t }) => t)).toEqual(['hello', 'write'])
    expect(server.sockets.count()).toBe(1)
  })

  it('comes in by polling and goes on by websocket', async () => {
    const server = await live()
    const { ticket } = await opened(server)
    const mine = await page(server, ticket, { transports: ['polling', 'websocket'] })
    const { engine } = mine.socket.io
    if (engine.transport.name !== 'websocket') await new Promise((done) => engine.once('upgrade', done))
    expect(await mine.ask(write('a'))).toEqual({ ok: true })
    expect([...server.tables.received].length).toBe(1)
  })

  it('is heard by its own table only', async () => {
    const server = await live()
    const [one, two] = [await opened(server), await opened(server)]
    const [first, second] = [await page(server, one.ticket), await page(server, two.ticket)]
    await first.ask(write('a'))
    await second.ask(write('b', 'other'))
    expect((await second.next('said')).said.text).toBe('other')
    expect(second.heard).toEqual([])
  })

  it('is gone from its table when its socket is', async () => {
    const server = await live()
    const { ticket } = await opened(server)
    const mine = await page(server, ticket)
    await mine.ask(write('a'))
    expect(server.tables.devices()).toBe(1)
    mine.socket.disconnect()
    const other = await page(server, ticket)
    await other.ask(write('b'))
    expect(server.tables.devices()).toBe(1)
  })

  it('hears that it is removed before its socket is closed, and is not to come back', async () => {
    const server = await live()
    const { table, ticket } = await opened(server)
    const mine = await page(server, ticket)
    await mine.ask(write('a'))
    server.tables.remove(table)
    expect(await mine.next('gone')).toEqual({ t: 'gone', why: 'removed' })
    expect(await mine.closed).toBe('io server disconnect')
  })

  it('comes back by itself when the server has gone', async () => {
    const server = await live()
    const { ticket } = await opened(server)
    const mine = await page(server, ticket)
    await server.sockets.close()
    expect(await mine.closed).toBe('transport close')
  })
})

it('serves no file of socket.io, and its answers have the headers of all others', async () => {
  const server = await live()
  const file = await fetch(`${server.origin}/live/socket.io.js`)
  expect(file.status).toBe(400)
  const polled = await fetch(`${server.origin}/live/?EIO=4&transport=polling`)
  expect(polled.status).toBe(200)
  for (const { headers } of [file, polled]) {
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('access-control-allow-origin')).toBeNull()
  }
})
