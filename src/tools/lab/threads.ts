/** Worker threads that run one script side by side and answer orders: whoever is free takes the next. */
import { Worker } from 'node:worker_threads'

export interface Threads<Order, Answer> {
  /** The script's answer to an order. Orders are taken up one by one as they were given. */
  ask(order: Order): Promise<Answer>
  close(): Promise<void>
}

interface Task<Order, Answer> {
  order: Order
  done(answer: Answer): void
  failed(error: unknown): void
}

interface Thread {
  worker: Worker
  /** Takes the next order, unless it is at one. */
  next(): void
}

/** Starts so many threads of a bundled script, which is to answer each message with one. */
export function openThreads<Order, Answer>(path: string, count: number): Threads<Order, Answer> {
  const waiting: Task<Order, Answer>[] = []
  const threads = Array.from({ length: count }, () => start(path, waiting))
  return {
    ask: (order) =>
      new Promise((done, failed) => {
        waiting.push({ order, done, failed })
        for (const thread of threads) thread.next()
      }),
    async close() {
      await Promise.all(threads.map((thread) => thread.worker.terminate()))
    },
  }
}

function start<Order, Answer>(path: string, waiting: Task<Order, Answer>[]): Thread {
  // Without tsx's own flags: it would compile the bundle once more, and slow it down.
  const worker = new Worker(path, { execArgv: [] })
  let task: Task<Order, Answer> | undefined
  const next = (): void => {
    if (task) return
    task = waiting.shift()
    if (task) worker.postMessage(task.order)
  }
  worker.on('message', (answer: Answer) => {
    const done = task
    task = undefined
    next()
    done?.done(answer)
  })
  worker.on('error', (error) => task?.failed(error))
  return { worker, next }
}

/**
 * Cuts an order for games of some numbers into orders for `size` games at most. Pieces begin where those of every like
 * order begin, so that runs of different length share them.
 */
export function inPieces<Order extends { from: number; to: number }>(order: Order, size: number): Order[] {
  const pieces: Order[] = []
  for (let { from } = order; from < order.to; from += size) {
    pieces.push({ ...order, from, to: Math.min(order.to, from + size) })
  }
  return pieces
}
