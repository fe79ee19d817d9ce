/** What sockets may take of the server. */
import type { Rate } from '../guard/allowance.ts'

export interface SocketLimits {
  /** Messages of a ticket, on whatever socket. */
  readonly messages: Rate
  /** Connections of an address: a school reconnects from one all at once. */
  readonly connecting: Rate
  /** Places that are asked for on one connection: a page that is moved asks again on the one it has. */
  readonly seating: Rate
  /** Open sockets of an address, and of a ticket. The newest of a ticket is the one that counts. */
  readonly perAddress: number
  readonly perTicket: number
  /** Milliseconds until a socket must have a ticket, and after that, must have said hello. */
  readonly patience: number
  /** A socket that is sent more than it reads is closed at so many messages or bytes, and comes back with hello. */
  readonly unreadMessages: number
  readonly unreadBytes: number
  /** Malformed messages until a socket is closed. */
  readonly malformed: number
  /** Messages beyond the allowance, in a row, until a socket is closed. */
  readonly tooFast: number
  /**
   * Milliseconds between two heartbeats, and until one is missed: a phone that fell silent is known to be gone after twice as
   * much, and before a class has waited the eight seconds that it waits.
   */
  readonly heartbeat: number
}

export const SOCKET_LIMITS: SocketLimits = {
  messages: { burst: 30, perSecond: 10 },
  connecting: { burst: 300, perSecond: 20 },
  seating: { burst: 20, perSecond: 0.5 },
  perAddress: 400,
  perTicket: 4,
  patience: 10_000,
  unreadMessages: 200,
  unreadBytes: 1024 * 1024,
  malformed: 5,
  tooFast: 100,
  heartbeat: 3500,
}
