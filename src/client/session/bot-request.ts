/** What the page asks a bot, in a worker or not: the seat's view and menu, a seed, which bot, and for how long. */

import type { Thought } from '../../game/bots/index.ts'
import { think } from '../../game/bots/index.ts'
import type { Menu, View } from '../../game/index.ts'
import { openDesk } from './desk.ts'

export interface BotRequest {
  /** By its name. */
  bot: string
  view: View
  menu: Menu
  seed: string
  /** Milliseconds of its own thinking after which it answers with the best it has. */
  limit: number
}

/** Where bots think. */
export interface BotRunner {
  /**
   * Has a bot think to its end, to its limit, or until `stop` is aborted: then it answers with the best it has, and
   * rejects if it has nothing yet.
   */
  choose(request: BotRequest, stop?: AbortSignal): Promise<Thought>
  /** Ends all thinking at once. What was still asked is never answered. */
  close(): void
}

/** Short enough for the page to draw its next frame in time. */
const SLICE = 8

/** Bots on the calling thread, in slices: for tests, and where no worker can be had. */
export function inThread(): BotRunner {
  const desk = openDesk({
    think: ({ bot, view, menu, seed }) => think(bot, view, menu, seed),
    now: () => performance.now(),
    later: (run) => void setTimeout(run),
    slice: SLICE,
  })
  return {
    choose(request, stop) {
      const asked = desk.ask(request)
      if (stop?.aborted) asked.stop()
      stop?.addEventListener('abort', asked.stop)
      return asked.thought
    },
    close: desk.close,
  }
}
