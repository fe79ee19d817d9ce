/** A running server with real tables and rooms, and pages of a class at it over real sockets. */
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import {
  type FromRoom,
  ROOM_NAMESPACE,
  type RoomAct,
  type RoomAnswer,
  type RoomOpened,
  type RoomPlan,
  received,
  type Sent,
  WIRE_VERSION,
} from '../../../src/game/wire/index.ts'
import { botsInThread } from '../../../src/server/bots/in-thread.ts'
import { openRooms } from '../../../src/server/rooms/open-rooms.ts'
import type { Rooms } from '../../../src/server/rooms/rooms.ts'
import { LIVE_PATH } from '../../../src/server/sockets/sockets.ts'
import type { DirectedTables } from '../../../src/server/tables/directed.ts'
import { openTables } from '../../../src/server/tables/open-tables.ts'
import type { Tables } from '../../../src/server/tables/tables.ts'
import { type MemoryJournal, memoryJournal } from '../../support/journal.ts'
import { KEY, PLAN, SECRET } from '../../support/rooms.ts'
import { type LiveOptions, post, type Running, running } from './live.ts'

export interface RunningClass extends Running {
  readonly journal: MemoryJournal
  readonly tables: Tables & DirectedTables
  readonly rooms: Rooms
}

export async function runningClass(options: LiveOptions = {}): Promise<RunningClass> {
  const journal = memoryJournal()
  const tables = await openTables({ journal, bots: botsInThread() })
  const rooms = await openRooms({ journal, tables, secret: SECRET, key: KEY })
  const server = await running(tables, { ...options, rooms })
  onTestFinished(async () => {
    await rooms.close()
    await tables.close()
  })
  return { ...server, journal, tables, rooms }
}

export async function openedRoom(
  server: { readonly origin: string },
  plan: Partial<RoomPlan> = {},
): Promise<RoomOpened> {
  const { status, body } = await post(server, '/rooms', { ...PLAN, ...plan, secret: SECRET })
  if (status !== 200) throw new Error(`a room was refused: ${JSON.stringify(body)}`)
  return body as unknown as RoomOpened
}

export async function joinedRoom(server: { readonly origin: string }, code: string): Promise<string> {
  const { status, body } = await post(server, `/rooms/${code}/join`, {})
  if (status !== 200) throw new Error(`a pupil was refused: ${JSON.stringify(body)}`)
  return String(body.ticket)
}

export interface RoomSocket {
  readonly socket: Socket
  readonly told: FromRoom[]
  /** Sends anything as a message and gives the answer. */
  ask(message: unknown): Promise<RoomAnswer>
  act(act: RoomAct): Promise<RoomAnswer>
  tell(message: unknown): void
  /** Resolves with the newest message of the room that is so, once there is one. */
  until(
    wanted: (message: Extract<FromRoom, { t: 'room' }>) => boolean,
  ): Promise<Extract<FromRoom, { t: 'room' }>>
  readonly closed: Promise<string>
}

/** A page of a room that has said hello; rejects with the reason where the server refuses it. */
export function roomSocket(
  { origin }: { readonly origin: string },
  ticket: unknown,
  options: Partial<ManagerOptions & SocketOptions> = {},
): Promise<RoomSocket> {
  const socket = io(`${origin}${ROOM_NAMESPACE}`, {
    path: LIVE_PATH,
    auth: ticket === undefined ? {} : { ticket },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    ...options,
  })
  onTestFinished(() => void socket.disconnect())
  const made = pageOf(socket)
  return new Promise((connected, refused) => {
    socket.on('connect', () => {
      made.tell({ t: 'hello', v: WIRE_VERSION })
      connected(made)
    })
    socket.on('connect_error', refused)
  })
}

function pageOf(socket: Socket): RoomSocket {
  const told: FromRoom[] = []
  let look: () => void = () => undefined
  let keys = 0
  socket.on('m', (data: Sent) => {
    told.push(received<FromRoom>(data))
    look()
  })
  const ask = (message: unknown): Promise<RoomAnswer> =>
    new Promise((answered) => socket.emit('m', message, answered))
  return {
    socket,
    told,
    ask,
    act(act) {
      keys += 1
      return ask({ t: 'act', key: `key ${keys}`, act })
    },
    tell: (message) => void socket.emit('m', message),
    until: (wanted) =>
      new Promise((found) => {
        look = () => {
          const last = told.findLast((message) => message.t === 'room')
          if (last?.t === 'room' && wanted(last)) found(last)
        }
        look()
      }),
    closed: new Promise((closed) => socket.on('disconnect', (reason) => closed(reason))),
  }
}
