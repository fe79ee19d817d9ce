/** Connects this page to a room it has a ticket for: what it takes is fetched, and the room hears whether it is looked at. */
import { randomWord } from '../../save/ids.ts'
import type { OnlineRoom } from '../../session/online/room.ts'
import { pageTimer } from '../../session/timer.ts'
import { whileLookedAt } from './looked-at.ts'

/** A room that is connected; `close` ends it, and what was begun for it. */
export interface ConnectedRoom {
  readonly online: OnlineRoom
  close(): void
}

/** Rejects where a part of the page cannot be fetched. */
export async function connectRoom(ticket: string): Promise<ConnectedRoom> {
  const [{ OnlineRoom }, { openRoomSocket }] = await Promise.all([
    import('../../session/online/room.ts'),
    import('../../session/online/socket.ts'),
  ])
  const online = new OnlineRoom({
    open: (events) => openRoomSocket(ticket, events),
    timer: pageTimer,
    now: () => performance.now(),
    newKey: () => randomWord(20),
  })
  const stopLooking = whileLookedAt((isLooked) => online.look(isLooked))
  return {
    online,
    close: () => {
      stopLooking()
      online.close()
    },
  }
}
