/** Connections that carry a table and a room: over real sockets, to a server that knows both. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openRoomSocket, openSocket } from '../../../../src/client/session/online/socket.ts'
import { ROOM_NAMESPACE } from '../../../../src/game/wire/index.ts'

/** A server that lets everybody in, and the tickets that were shown to it, with the connection each came by. */
async function server() {
  const http = createServer()
  const io = new Server(http, { path: '/live' })
  const met: { where: string; ticket: string; connection: object }[] = []
  let onLeft: () => void = () => undefined
  const left = new Promise<void>((told) => {
    onLeft = told
  })
  for (const where of ['/', ROOM_NAMESPACE]) {
    io.of(where).on('connection', (socket) => {
      met.push({ where, ticket: String(socket.handshake.auth.ticket), connection: socket.conn })
      socket.once('disconnect', () => onLeft())
    })
  }
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready))
  vi.stubGlobal('location', new URL(`http://127.0.0.1:${(http.address() as AddressInfo).port}`))
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
  onTestFinished(async () => {
    await io.close()
    vi.unstubAllGlobals()
  })
  return { met, left, connections: () => io.engine.clientsCount }
}

/** Opens a way, and gives the end of it once it stands. */
function opened(open: typeof openSocket | typeof openRoomSocket, ticket: string): Promise<() => void> {
  return new Promise((stands) => {
    const channel = open(ticket, {
      connected: () => stands(() => channel.close()),
      ...{ disconnected: () => undefined, refused: () => undefined, message: () => undefined },
    })
    onTestFinished(() => channel.close())
  })
}

describe('ways to the server', () => {
  it('carry a table and a room on one connection', async () => {
    const { met, connections } = await server()
    await opened(openRoomSocket, 'of the room')
    await opened(openSocket, 'of the table')
    expect(connections()).toBe(1)
    expect(met.map(({ where, ticket }) => [where, ticket])).toEqual([
      [ROOM_NAMESPACE, 'of the room'],
      ['/', 'of the table'],
    ])
    expect(new Set(met.map(({ connection }) => connection)).size).toBe(1)
  })

  it('show another ticket where another table is met, and leave the room as it is', async () => {
    const { met, left } = await server()
    await opened(openRoomSocket, 'of the room')
    const leave = await opened(openSocket, 'of the first table')
    leave()
    await left
    await opened(openSocket, 'of the second table')
    expect(met.map(({ ticket }) => ticket)).toEqual([
      'of the room',
      'of the first table',
      'of the second table',
    ])
    expect(new Set(met.map(({ connection }) => connection)).size).toBe(1)
  })

  it('are two where two tables are met at a time', async () => {
    const { met, connections } = await server()
    await opened(openSocket, 'of one')
    await opened(openSocket, 'of another')
    expect(met.map(({ ticket }) => ticket)).toEqual(['of one', 'of another'])
    expect(connections()).toBe(2)
  })
})
