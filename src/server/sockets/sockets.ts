/**
 * Sockets of pages at tables and in rooms: socket.io under `/live`, on the same server. Who has no ticket stays outside. A
 * connection carries one socket of a table and one of a room at most.
 */
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import {
  type FromRoom,
  LARGEST_MESSAGE,
  ROOM_NAMESPACE,
  type ToClient,
  type Told,
  type ToRoom,
  type ToServer,
} from '../../game/wire/index.ts'
import { Allowance, Held } from '../guard/allowance.ts'
import { isKeyedChoice, messageIn } from '../guard/messages.ts'
import { addressOf, isOwnSite, type Site } from '../guard/peer.ts'
import { isKeyedAct, roomMessageIn } from '../guard/room-messages.ts'
import { sha256 } from '../hash.ts'
import { secure } from '../http/headers.ts'
import type { Log } from '../log.ts'
import type { Rooms } from '../rooms/rooms.ts'
import type { Tables } from '../tables/tables.ts'
import { Frames } from './frames.ts'
import { SOCKET_LIMITS, type SocketLimits } from './limits.ts'
import { cut, type Far, type Language, Line } from './line.ts'

export const LIVE_PATH = '/live'

export interface SocketsOptions {
  readonly tables: Tables
  readonly rooms: Rooms
  readonly site: Site
  readonly log: Log
  /** Compresses what is sent: a quarter of the bytes for half as much processor time again. */
  readonly deflate?: boolean
  readonly limits?: SocketLimits
  readonly now?: () => number
}

export interface Sockets {
  count(): number
  /** Closes all; pages try to come back. The http server is closed with them. */
  close(): Promise<void>
}

/** Listens for sockets on a server. After its other listeners: requests under the path do not reach those. */
export function openSockets(server: HttpServer, options: SocketsOptions): Sockets {
  const { limits = SOCKET_LIMITS } = options
  const gate = new Gate(options, limits)
  const io = new Server(server, {
    path: LIVE_PATH,
    serveClient: false,
    transports: ['polling', 'websocket'],
    connectTimeout: limits.patience,
    pingInterval: limits.heartbeat,
    pingTimeout: limits.heartbeat,
    maxHttpBufferSize: LARGEST_MESSAGE,
    perMessageDeflate: options.deflate ? { threshold: 512 } : false,
    httpCompression: options.deflate ?? false,
    allowRequest: (request, answer) => {
      const refused = gate.refusal(request)
      answer(refused, refused === undefined)
    },
  })
  // Requests under the path reach no other listener.
  server.prependListener('request', ({ url }, response) => {
    if (url?.startsWith(LIVE_PATH)) secure(response)
  })
  io.engine.on('connection', (connection: EngineSocket) => gate.admit(connection))
  for (const [name, place] of [
    ['/', 'table'],
    [ROOM_NAMESPACE, 'room'],
  ] as const) {
    const sockets = io.of(name)
    sockets.use((socket, next) => next(gate.seat(socket, place)))
    sockets.on('connection', (socket) => gate.line(socket, place)?.open())
  }
  return { count: () => io.engine.clientsCount, close: () => io.close() }
}

/** Milliseconds that a closed socket is given to take what was sent last and say goodbye. */
const LAST_WORDS = 500

type EngineSocket = Socket['conn']

/** Where a socket leads. */
type Place = 'table' | 'room'
type AnyLine = Line<ToServer, ToClient> | Line<ToRoom, FromRoom>

const AT_TABLES: Language<ToServer> = {
  read: messageIn,
  isKeyed: isKeyedChoice,
  isHello: ({ t }) => t === 'hello',
}
const IN_ROOMS: Language<ToRoom> = {
  read: roomMessageIn,
  isKeyed: isKeyedAct,
  isHello: ({ t }) => t === 'hello',
}

/** What a page is told that may not connect, as the message of its error. */
type Refusal = 'unknown' | 'too-fast'

class Gate {
  private readonly options: SocketsOptions
  private readonly limits: SocketLimits
  private readonly connecting: Allowance
  private readonly messages: Allowance
  private readonly seating: Allowance
  private readonly perAddress: Held
  private readonly perTicket: Held
  private readonly now: () => number
  private readonly frames = new Frames()
  private readonly lines = new WeakMap<EngineSocket, Map<Place, AnyLine>>()

  constructor(options: SocketsOptions, limits: SocketLimits) {
    this.options = options
    this.limits = limits
    this.now = options.now ?? (() => performance.now())
    this.connecting = new Allowance(limits.connecting, options.now)
    this.messages = new Allowance(limits.messages, options.now)
    this.seating = new Allowance(limits.seating, options.now)
    this.perAddress = new Held(limits.perAddress)
    this.perTicket = new Held(limits.perTicket)
  }

  /** Why a request is turned away before there is a socket. One of a socket that there is, is no new one. */
  refusal(request: IncomingMessage): string | undefined {
    const { site } = this.options
    if (!isOwnSite(request, site)) return 'forbidden'
    if (/[?&]sid=/.test(request.url ?? '')) return undefined
    const address = addressOf(request, site)
    return this.perAddress.fits(address) && this.connecting.take(address) ? undefined : 'too-fast'
  }

  /** Counts a connection by its address, and closes it if that has too many. */
  admit(connection: EngineSocket): void {
    const address = addressOf(connection.request, this.options.site)
    if (!this.perAddress.take(address)) {
      cut(connection)
      return
    }
    connection.once('close', () => {
      this.perAddress.give(address)
      setTimeout(() => cut(connection), LAST_WORDS).unref()
    })
    connection.on('packet', ({ data }: { readonly data?: unknown }) => {
      // Nothing of ours is binary: what is would be kept until its last part had come.
      if (data !== undefined && typeof data !== 'string') cut(connection)
    })
  }

  /** Connects a socket to its table or room by its ticket. Gives why not. */
  seat(socket: Socket, place: Place): Error | undefined {
    const { conn } = socket
    const { ticket } = socket.handshake.auth as { readonly ticket?: unknown }
    if (!this.seating.take(idOf(conn))) {
      this.options.log('warn', 'socket-closed', { why: 'too-fast' })
      cut(conn)
      return refused('too-fast')
    }
    // One of each kind a connection: others on it would escape the counting. One that has gone meanwhile tells nobody.
    if (this.line(socket, place)?.isOpen || conn.readyState !== 'open') return refused('too-fast')
    if (typeof ticket !== 'string' || ticket.length > LONGEST_TICKET) return refused('unknown')
    const name = hashed(ticket)
    if (!this.perTicket.take(name)) return refused('too-fast')
    const { tables, rooms } = this.options
    const isSeated =
      place === 'table'
        ? this.lead(socket, place, name, AT_TABLES, (line) => tables.connect(ticket, line))
        : this.lead(socket, place, name, IN_ROOMS, (line) => rooms.connect(ticket, line))
    if (isSeated) return undefined
    this.perTicket.give(name)
    return refused('unknown')
  }

  line({ conn }: Socket, place: Place): AnyLine | undefined {
    return this.lines.get(conn)?.get(place)
  }

  private lead<In, Out extends Told>(
    socket: Socket,
    place: Place,
    name: string,
    language: Language<In>,
    connect: (line: Line<In, Out>) => Far<In> | undefined,
  ): boolean {
    const lines = this.lines.get(socket.conn) ?? new Map<Place, AnyLine>()
    const line = new Line<In, Out>(socket, {
      ...{ limits: this.limits, language, name, now: this.now, frames: this.frames },
      allowance: this.messages,
      onEnd: () => this.perTicket.give(name),
      isShared: () => [...lines].some(([other, { isOpen }]) => other !== place && isOpen),
      told: (why, fields) => this.options.log('warn', 'socket-closed', { why, ...fields }),
    })
    const far = connect(line)
    if (!far) return false
    lines.set(place, line as unknown as AnyLine)
    this.lines.set(socket.conn, lines)
    line.attach(far)
    return true
  }
}

const LONGEST_TICKET = 200

/** The name of a connection, which only its own page knows beside us. */
function idOf(conn: EngineSocket): string {
  return (conn as unknown as { readonly id: string }).id
}

/** Tickets are secrets: not even our own maps hold them. */
function hashed(ticket: string): string {
  return sha256(ticket)
}

function refused(why: Refusal): Error {
  return new Error(why)
}
