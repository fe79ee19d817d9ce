/** Whose tickets of rooms these are, by their hashes. */
import { sha256 } from '../hash.ts'
import type { Room } from './room.ts'
import type { Holder } from './rooms.ts'

interface Held {
  readonly room: Room
  readonly holder: Holder
}

export class RoomTickets {
  private readonly held = new Map<string, Held>()
  private readonly hashes = new Map<Room, readonly string[]>()

  /** Takes up the tickets of everyone in a room, and lets go of those that were of it before. */
  learn(room: Room): void {
    this.forget(room)
    const { state, code, parts } = room
    if (state.isDeleted) return
    const all: (readonly [string, Holder])[] = [
      [state.teacher, { is: 'teacher' }],
      [sha256(parts.derived.projector(code, state.teacher)), { is: 'projector' }],
      ...state.pupils.map(({ pupil, ticket }) => [ticket, { is: 'pupil', pupil }] as const),
    ]
    for (const [hash, holder] of all) this.held.set(hash, { room, holder })
    this.hashes.set(
      room,
      all.map(([hash]) => hash),
    )
  }

  forget(room: Room): void {
    for (const hash of this.hashes.get(room) ?? []) this.held.delete(hash)
    this.hashes.delete(room)
  }

  holder(ticket: string): Held | undefined {
    return this.held.get(sha256(ticket))
  }
}
