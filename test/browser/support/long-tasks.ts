/** Tasks of over 50 ms on the page's own thread, and when bots thought, there or elsewhere; all by the page's clock. */
import type { Page } from '@playwright/test'

export interface Span {
  from: number
  to: number
}

interface Watched {
  tasks: Span[]
  /** From each question put to a worker to its answer. `idle` is when the page had nothing left to do but wait. */
  asked: (Span & { idle: number })[]
  /** Turns that the page's own thread gave to a bot, as to anything else put off without a delay. */
  turns: Span[]
}

/** Watches from the next page opened on. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(install)
}

/** Runs in the page, before anything else does. */
function install(): void {
  const watched: Watched = { tasks: [], asked: [], turns: [] }
  Object.assign(globalThis, { watched })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.tasks.push({ from: startTime, to: startTime + duration })
  }).observe({ type: 'longtask', buffered: true })
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, message: { kind?: string; id?: number }) {
    if (message.kind === 'ask') {
      const never = Number.POSITIVE_INFINITY
      const span = { from: performance.now(), idle: never, to: never }
      watched.asked.push(span)
      requestIdleCallback(() => {
        span.idle = performance.now()
      })
      this.addEventListener('message', ({ data }) => {
        if (data.id === message.id) span.to = performance.now()
      })
    }
    post.call(this, message)
  }
  const later = setTimeout
  const timed = (run: () => void, ...rest: number[]) => {
    if (rest.length > 0) return later(run, ...rest)
    return later(() => {
      const from = performance.now()
      run()
      watched.turns.push({ from, to: performance.now() })
    })
  }
  Object.assign(globalThis, { setTimeout: timed })
}

/** What was seen until now. The observer is given a moment to tell of what has just ended. */
export async function watched(page: Page): Promise<Watched> {
  return await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    return (globalThis as unknown as { watched: Watched }).watched
  })
}

/** Keeps the page's thread busy, as nothing of the game may. Gives when. */
export async function hogThread(page: Page, milliseconds: number): Promise<Span> {
  return await page.evaluate(
    (length) =>
      new Promise<Span>((done) => {
        setTimeout(() => {
          const from = performance.now()
          while (performance.now() - from < length);
          done({ from, to: performance.now() })
        })
      }),
    milliseconds,
  )
}

/** Those of the tasks that lie in one of the spans, wholly or in part. */
export function touching(tasks: readonly Span[], spans: readonly Span[]): Span[] {
  return tasks.filter((task) => spans.some(({ from, to }) => task.from < to && task.to > from))
}

/** How long they are together. */
export function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0)
}
