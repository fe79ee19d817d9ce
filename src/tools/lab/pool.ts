/**
 * Workers that play games side by side. What comes back does not depend on how many there are, or which is
 * fastest.
 */
import { availableParallelism } from 'node:os'
import { bundled } from '../bundled.ts'
import type { Order, Played } from './games.ts'
import { addTallies, emptyTallies } from './tally.ts'
import { inPieces, openThreads } from './threads.ts'

/** Games are handed out in pieces of this many, so that no worker idles long at the end. */
const PIECE = 5

export interface Pool {
  /** Plays an order: its games in order, its counts summed. What was played once is not played again. */
  play(order: Order): Promise<Played>
  close(): Promise<void>
}

/**
 * Opens a pool of workers: as many as there are cores, unless told. `progress` hears of each piece that is
 * done: how many games it was, and how many have been asked for so far in all.
 */
export async function openPool(
  workers = availableParallelism(),
  progress: (games: number, asked: number) => void = () => {},
): Promise<Pool> {
  const path = await bundled('src/tools/lab/games.ts')
  const threads = openThreads<Order, Played>(path, workers)
  const known = new Map<string, Promise<Played>>()
  let asked = 0
  const playPiece = async (order: Order): Promise<Played> => {
    asked += order.to - order.from
    const played = await threads.ask(order)
    progress(order.to - order.from, asked)
    return played
  }
  const pieceOf = (order: Order): Promise<Played> => {
    // Players without a name are candidates of some tuning, and do not come back.
    if (Object.values(order.players).some((player) => typeof player !== 'string')) return playPiece(order)
    const key = JSON.stringify(order)
    const piece = known.get(key) ?? playPiece(order)
    known.set(key, piece)
    return piece
  }
  return {
    async play(order) {
      return merged(await Promise.all(inPieces(order, PIECE).map(pieceOf)))
    },
    close: threads.close,
  }
}

function merged(pieces: readonly Played[]): Played {
  const whole: Played = { rows: [], ...emptyTallies() }
  for (const piece of pieces) {
    whole.rows.push(...piece.rows)
    addTallies(whole, piece)
  }
  return whole
}
