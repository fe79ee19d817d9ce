/** The whole server: the page, the routes of tables and the sockets on one http server that has not begun to listen. */
import type { Server } from 'node:http'
import { createHealth } from './http/health.ts'
import type { ApiLimits } from './http/limits.ts'
import { createMetrics } from './http/metrics.ts'
import { createRoutes } from './http/routes.ts'
import type { Log } from './log.ts'
import type { Debriefs } from './rooms/debrief/keeper.ts'
import type { Rooms } from './rooms/rooms.ts'
import type { SocketLimits } from './sockets/limits.ts'
import { openSockets, type Sockets } from './sockets/sockets.ts'
import { createHost } from './static-host.ts'
import type { Tables } from './tables/tables.ts'

export interface ServeOptions {
  readonly dist: string
  readonly tables: Tables
  readonly rooms: Rooms
  /** Made by threads of this machine, if not given. */
  readonly debriefs?: Debriefs
  readonly canWrite: () => Promise<boolean>
  readonly log: Log
  readonly publicOrigin?: string | undefined
  /** By which addresses pages on other devices reach this server. */
  readonly addresses?: () => readonly string[]
  readonly deflate?: boolean
  readonly openMetrics?: boolean
  readonly limits?: { readonly api?: ApiLimits; readonly sockets?: SocketLimits }
}

export interface Served {
  readonly server: Server
  readonly sockets: Sockets
  /** Told after each commit of the journal. */
  readonly committed: (milliseconds: number, appends: number) => void
}

export function createServed(options: ServeOptions): Served {
  const {
    dist,
    tables,
    rooms,
    canWrite,
    log,
    addresses,
    publicOrigin,
    deflate = false,
    openMetrics = false,
    limits,
  } = options
  const site = { publicOrigin }
  const metrics = createMetrics({
    figures: () => tables.figures(),
    rooms: () => rooms.figures(),
    sockets: () => sockets.count(),
  })
  const routes = createRoutes({
    api: {
      ...{ tables, rooms, site, log },
      ...(addresses ? { addresses } : {}),
      ...(limits?.api ? { limits: limits.api } : {}),
      ...(options.debriefs ? { debriefs: options.debriefs } : {}),
    },
    health: createHealth(canWrite),
    metrics,
    openMetrics,
  })
  const server = createHost({ dist, routes })
  // By which the page knows that it may offer tables: a host of files alone has none, and is not asked for them.
  server.prependListener('request', (_request, response) => response.setHeader('X-Multivector-Tables', '1'))
  const sockets = openSockets(server, {
    tables,
    rooms,
    site,
    log,
    deflate,
    ...(limits?.sockets ? { limits: limits.sockets } : {}),
  })
  return { server, sockets, committed: metrics.committed }
}
