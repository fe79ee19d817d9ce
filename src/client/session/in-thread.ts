/** Bots on the calling thread. */
import { type BotRunner, openTimeSlicer, thinkingOf } from '../../game/thinking/index.ts'

/** Short enough for the page to draw its next frame in time. */
const SLICE = 8

/** Bots on the calling thread, in slices: for tests, and where no worker can be had. */
export function inThread(): BotRunner {
  const slicer = openTimeSlicer({
    think: thinkingOf,
    now: () => performance.now(),
    later: (run) => void setTimeout(run),
    slice: SLICE,
  })
  return {
    choose(request, stop) {
      const asked = slicer.ask(request)
      if (stop?.aborted) asked.stop()
      stop?.addEventListener('abort', asked.stop)
      return asked.thought
    },
    close: slicer.close,
  }
}
