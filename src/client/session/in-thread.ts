/** Bots on the calling thread. */
import { think } from '../../game/bots/index.ts'
import type { BotRunner } from './bot-request.ts'
import { openDesk } from './desk.ts'

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
