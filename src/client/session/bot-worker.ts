/** The worker in which bots think, so that the page keeps its frame rate. */
import type { FromWorker, ToWorker } from './messages.ts'
import { thinkingOf } from './thinking.ts'
import { type Answering, openTimeSlicer } from './time-slicer.ts'

const scope = globalThis as unknown as {
  onmessage: ((event: { data: ToWorker }) => void) | undefined
  postMessage(message: FromWorker): void
}

/** Long enough to be worth the turn, short enough to be stopped at once. */
const SLICE = 12
/** Milliseconds between two signs of life. */
const PULSE = 500

const slicer = openTimeSlicer({
  think: thinkingOf,
  now: () => performance.now(),
  later: laterBy(new MessageChannel()),
  slice: SLICE,
})
const asked = new Map<number, Answering>()
let pulse: ReturnType<typeof setInterval> | undefined

scope.onmessage = ({ data }) => {
  const { id } = data
  if (data.kind === 'stop') {
    asked.get(id)?.stop()
    return
  }
  const answering = slicer.ask(data.request)
  asked.set(id, answering)
  pulse ??= setInterval(() => scope.postMessage({ kind: 'alive' }), PULSE)
  answering.thought
    .then(
      (thought) => scope.postMessage({ kind: 'answer', id, thought }),
      (error: unknown) => scope.postMessage({ kind: 'failed', id, error: String(error) }),
    )
    .finally(() => forget(id))
}

scope.postMessage({ kind: 'alive' })

function forget(id: number): void {
  asked.delete(id)
  if (asked.size > 0) return
  clearInterval(pulse)
  pulse = undefined
}

/** After the messages that already wait: a channel's turn comes sooner than a timer's, which browsers hold back. */
function laterBy({ port1, port2 }: MessageChannel): (run: () => void) => void {
  let next: (() => void) | undefined
  port1.onmessage = () => next?.()
  return (run) => {
    next = run
    port2.postMessage(undefined)
  }
}
