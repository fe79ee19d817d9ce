/** A message to a page as it goes over the socket: packed, its number apart from the rest, which is the same for many pages. */
import type { ToClient } from './messages.ts'
import { type Packed, packed, unpacked } from './pack.ts'
import type { FromRoom } from './room.ts'

/** What pages are told, of a table or of a room. */
export type Told = ToClient | FromRoom

/** `n`: the number of the message (`seq`), where it has one. */
export interface Sent extends Packed {
  readonly n?: number
}

export function sentForm(message: Told): Sent {
  if (!('seq' in message)) return packed(message)
  const { seq, ...body } = message
  return { n: seq, ...packed(body) }
}

/** The message that was sent. Takes what the server sends, whom the page believes. */
export function received<T extends Told>({ n, ...body }: Sent): T {
  const message = unpacked(body) as T
  return n === undefined ? message : { ...message, seq: n }
}
