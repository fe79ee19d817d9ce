/** Connects this page to a table it has a ticket for: what it takes is fetched, and the table hears whether it is looked at. */
import type { BotRunner } from '../../../game/thinking/index.ts'
import { randomWord } from '../../save/ids.ts'
import type { OnlineOptions, OnlineTable } from '../../session/online/online.ts'
import { pageTimer } from '../../session/timer.ts'
import { whileLookedAt } from './looked-at.ts'
import { seenHashes } from './tickets.ts'

export type OfRoom = Pick<OnlineOptions, 'propose' | 'names'>

/** A table under way; `close` ends it, and what was begun for it. */
export interface Connected {
  readonly online: OnlineTable
  close(): void
}

/**
 * Rejects where a part of the page cannot be fetched. `ofRoom`: at a table of a room, where choices go of a viewer that does
 * not choose itself, and what people are called.
 */
export async function connectTable(table: string, ticket: string, ofRoom: OfRoom = {}): Promise<Connected> {
  const [{ OnlineTable }, { openSocket }, { inWorkers }] = await Promise.all([
    import('../../session/online/online.ts'),
    import('../../session/online/socket.ts'),
    import('../../session/worker-runner.ts'),
  ])
  const runner = onceAsked(inWorkers)
  const online = new OnlineTable({
    open: (events) => openSocket(ticket, events),
    timer: pageTimer,
    now: () => performance.now(),
    newKey: () => randomWord(20),
    seen: seenHashes(table),
    runner,
    ...ofRoom,
  })
  const stopLooking = whileLookedAt((isLooked) => online.look(isLooked))
  return {
    online,
    close: () => {
      stopLooking()
      online.close()
      runner.close()
    },
  }
}

/** An adviser's workers start once it is asked. */
function onceAsked(start: () => BotRunner): BotRunner {
  let runner: BotRunner | undefined
  return {
    choose: (request, stop) => {
      runner ??= start()
      return runner.choose(request, stop)
    },
    close: () => runner?.close(),
  }
}
