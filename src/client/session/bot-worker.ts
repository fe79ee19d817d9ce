/** The worker in which bots think, so that the page keeps its frame rate. */
import { type FromWorker, openAnswerer, type ToWorker } from '../../game/thinking/index.ts'

const scope = globalThis as unknown as {
  onmessage: ((event: { data: ToWorker }) => void) | undefined
  postMessage(message: FromWorker): void
}

/** Long enough to be worth the turn, short enough to be stopped at once. */
const SLICE = 12
/** Milliseconds between two signs of life. */
const PULSE = 500

const alive = () => scope.postMessage({ kind: 'alive' })
let pulse: ReturnType<typeof setInterval> | undefined
const hear = openAnswerer({
  say: (message) => scope.postMessage(message),
  now: () => performance.now(),
  later: laterBy(new MessageChannel()),
  slice: SLICE,
  onBusy: (isBusy) => {
    if (isBusy) pulse = setInterval(alive, PULSE)
    else clearInterval(pulse)
  },
})

scope.onmessage = ({ data }) => hear(data)
alive()

/** After the messages that already wait: a channel's turn comes sooner than a timer's, which browsers hold back. */
function laterBy({ port1, port2 }: MessageChannel): (run: () => void) => void {
  let next: (() => void) | undefined
  port1.onmessage = () => next?.()
  return (run) => {
    next = run
    port2.postMessage(undefined)
  }
}
