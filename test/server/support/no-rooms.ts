/** A server without rooms. */
import type { Rooms } from '../../../src/server/rooms/rooms.ts'

export function noRooms(): Rooms {
  return {
    open: async () => ({ refused: 'full' }),
    isSecret: () => false,
    door: () => undefined,
    join: async () => ({ refused: 'unknown' }),
    returning: async () => ({ refused: 'unknown' }),
    connect: () => undefined,
    holder: () => undefined,
    records: () => undefined,
    reached: () => undefined,
    onDeleted: () => undefined,
    figures: () => ({ rooms: 0, pupils: 0 }),
    close: async () => undefined,
  }
}
