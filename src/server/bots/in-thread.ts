/** Bots on the calling thread: for tests, and for whatever has no workers. */
import { settle } from '../../game/bots/index.ts'
import { thinkingOf } from '../../game/thinking/index.ts'
import type { ServerBots } from './bots.ts'

/** Each thinks to its end when it is asked; the thread does nothing else meanwhile. */
export function botsInThread(): ServerBots {
  return {
    choose: async (request) => settle(thinkingOf(request)),
    waiting: 0,
    close: () => undefined,
  }
}
