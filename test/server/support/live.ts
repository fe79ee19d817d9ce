/** A running server on loopback with made-up tables, and real sockets at it. */

import type { AddressInfo } from 'node:net'
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import { received, type Sent, type ToClient, type WireAnswer } from '../../../src/game/wire/index.ts'
import type { LogFields } from '../../../src/server/log.ts'
import { createServed, type Served, type ServeOptions } from '../../../src/server/serve.ts'
import { SOCKET_LIMITS, type SocketLimits } from '../../../src/server/sockets/limits.ts'
import { LIVE_PATH } from '../../../src/server/sockets/sockets.ts'
import type { Tables } from '../../../src/server/tables/tables.ts'
import { type FakeTables, fakeTables } from './fake-tables.ts'
import { noRooms } from './no-rooms.ts'

export interface Logged {
  readonly event: string
  readonly fields: LogFields
}

export interface Running extends Served {
  readonly port: number
  readonly origin: string
  readonly logged: readonly Logged[]
}

export interface Live extends Running {
  readonly tables: FakeTables
}

export interface LiveOptions extends Partial<ServeOptions> {
  readonly sockets?: Partial<SocketLimits>
}

/** A server over tables that play nothing. */
export async function live(options: LiveOptions = {}): Promise<Live> {
  const tables = fakeTables()
  return { ...(await running(tables, options)), tables }
}

/** A server over tables, real or not. */
export async function running(
  tables: Tables,
  { sockets, limits, ...options }: LiveOptions = {},
): Promise<Running> {
  const logged: Logged[] = []
  const served = createServed({
    dist: '/nowhere',
    tables,
    rooms: noRooms(),
    canWrite: async () => true,
    log: (_level, event, fields = {}) => logged.push({ event, fields }),
    limits: { ...limits, sockets: { ...SOCKET_LIMITS, ...sockets } },
    ...options,
  })
  await new Promise<void>((ready) => served.server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => served.sockets.close())
  const { port } = served.server.address() as AddressInfo
  return { ...served, port, origin: `http://127.0.0.1:${port}`, logged }
}

/** Posts JSON to a route and gives status and answer. */
export async function post(
  { origin }: { readonly origin: string },
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`${origin}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

export const OPEN = {
  scenario: 'pivots',
  options: { attention: 5, lesson: false },
  bots: { RU: 'expert' },
  seat: 'KZ',
  nick: 'Aset',
  spectators: true,
  freeText: true,
}

/** Opens a table and gives its id and a ticket. */
export async function opened(server: {
  readonly origin: string
}): Promise<{ table: string; ticket: string }> {
  const { status, body } = await post(server, '/tables', OPEN)
  if (status !== 200) throw new Error(`a table was refused: ${JSON.stringify(body)}`)
  return body as { table: string; ticket: string }
}

export interface Page {
  readonly socket: Socket
  readonly heard: ToClient[]
  /** Sends anything as a message and gives the answer. */
  ask(message: unknown): Promise<WireAnswer>
  /** Sends anything without waiting. */
  tell(message: unknown): void
  /** The next message of a kind that has not been asked for yet. */
  next<T extends ToClient['t']>(t: T): Promise<Extract<ToClient, { t: T }>>
  /** Why the socket was closed, once it is. */
  readonly closed: Promise<string>
}

/** A page with a ticket; rejects with the reason where the server refuses it. */
export function page(
  { origin }: { readonly origin: string },
  ticket: unknown,
  options: Partial<ManagerOptions & SocketOptions> = {},
): Promise<Page> {
  const socket = io(origin, {
    path: LIVE_PATH,
    auth: ticket === undefined ? {} : { ticket },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    ...options,
  })
  const heard: ToClient[] = []
  const waiting: { t: string; told: (message: ToClient) => void }[] = []
  socket.on('m', (data: Sent) => {
    const message = received<ToClient>(data)
    const index = waiting.findIndex(({ t }) => t === message.t)
    if (index < 0) heard.push(message)
    else waiting.splice(index, 1)[0]?.told(message)
  })
  onTestFinished(() => void socket.disconnect())
  const closed = new Promise<string>((told) => socket.on('disconnect', (reason) => told(reason)))
  const made: Page = {
    socket,
    heard,
    closed,
    ask: (message) => new Promise((answered) => socket.emit('m', message, answered)),
    tell: (message) => void socket.emit('m', message),
    next: (t) =>
      new Promise((told) => {
        const index = heard.findIndex((message) => message.t === t)
        const found = index < 0 ? undefined : heard.splice(index, 1)[0]
        if (found) told(found as never)
        else waiting.push({ t, told: told as (message: ToClient) => void })
      }),
  }
  return new Promise((connected, refused) => {
    socket.on('connect', () => connected(made))
    socket.on('connect_error', refused)
  })
}
