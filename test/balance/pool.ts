/**
 * Workers that play games side by side. What comes back does not depend on how many there are, or which is
 * fastest.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundled.ts'
import type { CardTally, Order, Played } from './games.ts'

/** Games of one order are handed out in pieces of this many, so that no worker idles long at the end. */
const PIECE = 10

export interface Pool {
  /** Plays an order: its games in order, its counts summed. */
  play(order: Order): Promise<Played>
  close(): Promise<void>
}

interface Task {
  order: Order
  done(played: Played): void
  failed(error: unknown): void
}

/**
 * Opens a pool of workers: as many as there are cores, unless told. `progress` hears of each piece that is
 * done.
 */
export async function openPool(
  workers = availableParallelism(),
  progress: (games: number) => void = () => {},
): Promise<Pool> {
  const path = await bundled('test/balance/games.ts')
  const waiting: Task[] = []
  const threads = Array.from({ length: workers }, () => start(path, waiting))
  const playPiece = (order: Order): Promise<Played> =>
    new Promise((done, failed) => {
      waiting.push({ order, done, failed })
      for (const thread of threads) thread.next()
    })
  return {
    async play(order) {
      const pieces = piecesOf(order).map(async (piece) => {
        const played = await playPiece(piece)
        progress(piece.to - piece.from)
        return played
      })
      return merged(await Promise.all(pieces))
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.worker.terminate()))
    },
  }
}

function start(path: string, waiting: Task[]): { worker: Worker; next(): void } {
  // Without tsx's own flags: it would compile the bundle once more, and slow it down.
  const worker = new Worker(path, { execArgv: [] })
  let task: Task | undefined
  const next = (): void => {
    if (task) return
    task = waiting.shift()
    if (task) worker.postMessage(task.order)
  }
  worker.on('message', (played: Played) => {
    const done = task
    task = undefined
    next()
    done?.done(played)
  })
  worker.on('error', (error) => task?.failed(error))
  return { worker, next }
}

function piecesOf(order: Order): Order[] {
  const pieces: Order[] = []
  for (let from = order.from; from < order.to; from += PIECE) {
    pieces.push({ ...order, from, to: Math.min(order.to, from + PIECE) })
  }
  return pieces
}

function merged(pieces: readonly Played[]): Played {
  const whole: Played = { rows: [], cards: {}, responses: {} }
  for (const piece of pieces) {
    whole.rows.push(...piece.rows)
    for (const [card, tally] of Object.entries(piece.cards)) addTally(whole, card, tally)
    for (const [crisis, counts] of Object.entries(piece.responses)) {
      whole.responses[crisis] ??= {}
      const into = whole.responses[crisis]
      for (const [response, times] of Object.entries(counts)) into[response] = (into[response] ?? 0) + times
    }
  }
  return whole
}

function addTally(whole: Played, card: string, tally: CardTally): void {
  whole.cards[card] ??= { held: 0, played: 0, taken: 0 }
  const into = whole.cards[card]
  into.held += tally.held
  into.played += tally.played
  into.taken += tally.taken
}
