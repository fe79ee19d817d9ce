/** The worker in which bots think, so that the page keeps its frame rate. */
import { think } from '../../game/bots/index.ts'
import { type Asking, openDesk } from './desk.ts'
import type { FromWorker, ToWorker } from './messages.ts'

const scope = globalThis as unknown as {
  onmessage: ((event: { data: ToWorker }) => void) | undefined
  postMessage(message: FromWorker): void
}

/** Long enough to be worth the turn, short enough to be stopped at once. */
const SLICE = 12

const desk = openDesk({
  think: ({ bot, view, menu, seed }) => think(bot, view, menu, seed),
  now: () => performance.now(),
  later: laterBy(new MessageChannel()),
  slice: SLICE,
})
const asked = new Map<number, Asking>()

scope.onmessage = ({ data }) => {
  const { id } = data
  if (data.kind === 'stop') {
    asked.get(id)?.stop()
    return
  }
  const asking = desk.ask(data.request)
  asked.set(id, asking)
  asking.thought
    .then(
      (thought) => scope.postMessage({ kind: 'answer', id, thought }),
      (error: unknown) => scope.postMessage({ kind: 'failed', id, error: String(error) }),
    )
    .finally(() => asked.delete(id))
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
