/** The socket over a real connection: packed messages, and a ticket that is worth nothing. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Channel } from '../../../../src/client/session/online/channel.ts'
import { openSocket } from '../../../../src/client/session/online/socket.ts'
import { sentForm, type ToClient } from '../../../../src/game/wire/index.ts'

const SAID: ToClient = {
  t: 'said',
  seq: 2,
  said: { game: 1, step: 0, from: 'KZ', to: 'all', phrase: 'yes' },
}

/** A page of a server that lets in who has the ticket `good`, and sends these messages to whoever says hello. */
async function page(ticket: string, messages: readonly unknown[]) {
  const http = createServer()
  const io = new Server(http, { path: '/live' })
  io.use((socket, next) => next(socket.handshake.auth.ticket === 'good' ? undefined : new Error('unknown')))
  io.on('connection', (socket) => {
    socket.on('m', (_message, answer?: (value: unknown) => void) => {
      for (const message of messages) socket.emit('m', message)
      answer?.({ ok: true })
    })
  })
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const target = new EventTarget()
  vi.stubGlobal('location', new URL(origin))
  vi.stubGlobal('document', Object.assign(target, { visibilityState: 'visible' }))
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
  const heard: ToClient[] = []
  let channel: Channel | undefined
  const first = new Promise<'connected' | 'refused'>((told) => {
    channel = openSocket(ticket, {
      connected: () => told('connected'),
      disconnected: () => undefined,
      refused: () => told('refused'),
      message: (message) => heard.push(message),
    })
  })
  onTestFinished(async () => {
    channel?.close()
    await io.close()
    vi.unstubAllGlobals()
  })
  return { channel, heard, first: await first }
}

describe('the socket', () => {
  it('reads messages as they are packed, in their order', async () => {
    const { channel, heard, first } = await page('good', [sentForm(SAID), sentForm({ ...SAID, seq: 3 })])
    expect(first).toBe('connected')
    const answer = await new Promise((answered) =>
      channel?.send({ t: 'act', key: 'a', act: { do: 'pause' } }, answered),
    )
    expect(answer).toEqual({ ok: true })
    expect(heard).toEqual([SAID, { ...SAID, seq: 3 }])
  })

  it('says that a ticket is worth nothing', async () => {
    const { first } = await page('bad', [])
    expect(first).toBe('refused')
  })
})
