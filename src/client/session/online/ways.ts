/**
 * Connections to the server. One carries a table and a room: a class of phones holds half as many. Two tables, or two rooms,
 * have one each.
 */
import { Manager, type Socket } from 'socket.io-client'

export const PATH = '/live'
/** Milliseconds: a phone that wakes up, or a server that has begun again, is met at once. */
const SOONEST = 150
const LATEST = 2000

interface Way {
  readonly origin: string
  readonly manager: Manager
  /** By what is met there: a table or a room. */
  readonly tickets: Map<string, string>
}

const ways = new Set<Way>()

/** A socket to what is met under a name, on the server the page came from; `give` hangs up. */
export function takeSocket(
  where: string,
  ticket: string,
): { readonly socket: Socket; readonly give: () => void } {
  const way = wayFor(where)
  way.tickets.set(where, ticket)
  const socket = way.manager.socket(where, {
    // Read as it connects: another table may be met by the same socket later.
    auth: (tell: (auth: object) => void) => tell({ ticket: way.tickets.get(where) }),
  })
  const give = () => {
    socket.removeAllListeners()
    socket.disconnect()
    way.tickets.delete(where)
    if (way.tickets.size === 0) ways.delete(way)
  }
  return { socket, give }
}

function wayFor(where: string): Way {
  const { origin } = location
  for (const way of ways) if (way.origin === origin && !way.tickets.has(where)) return way
  const manager = new Manager(origin, {
    path: PATH,
    transports: ['websocket', 'polling'],
    // Where no web socket comes through, polling does.
    tryAllTransports: true,
    reconnectionDelay: SOONEST,
    reconnectionDelayMax: LATEST,
  })
  const way = { origin, manager, tickets: new Map<string, string>() }
  ways.add(way)
  return way
}
