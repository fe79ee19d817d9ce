/** How messages reach a table or a room and come from it; tests have their own. */
import type { ToClient, ToServer, WireAnswer } from '../../../game/wire/index.ts'

export interface ChannelEvents<Heard = ToClient> {
  /** The way is open: nothing that was sent before is on it. Again after each time it was shut. */
  connected(): void
  /** The way is shut, and opens again by itself. */
  disconnected(): void
  /** The ticket is worth nothing: the way never opens. */
  refused(): void
  message(message: Heard): void
}

export interface Channel<Sent = ToServer, Answer = WireAnswer> {
  /** Sends, where the way is open; else nothing. An answer comes on the same connection, or never. */
  send(message: Sent, answered?: (answer: Answer) => void): void
  close(): void
}

/** Opens a channel. Nothing is told before this has returned. */
export type OpenChannel<Sent = ToServer, Heard = ToClient, Answer = WireAnswer> = (
  events: ChannelEvents<Heard>,
) => Channel<Sent, Answer>
