/**
 * The search bench. First how many rollouts a second the strongest level makes, over whole searches, and how many
 * iterations boardgame.io's bot for tree search (MCTSBot) makes, on the same positions in the middle of `pivots`: as
 * Kazakhstan at its attention, and as Russia at its offers. They take turns on one core, in production mode; each figure
 * is the median of its turns, in seconds of processor time. Then how long each level takes over a decision.
 *
 * The two do not do the same work. A rollout of the search plays the rest of the round and the next by able players, in
 * a world that the view allows, and ends in the learnt evaluation; `to the end` plays on to the last verdict. An
 * iteration of boardgame.io's bot plays by chance to the end of the game from the true state, hidden cards and all. For
 * that its bot wants every legal choice listed at every position it comes to, hundreds of them for Kazakhstan. Beside it
 * stand the same bot with only a few choices listed, which is about as fast as it can be made, games by chance
 * through our own rules, which are the like of what it does, and the plans an expert weighs: Kazakhstan's by a
 * reckoning and the learnt evaluation, a power's cards by tuned weights alone, which is far less work.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Seat } from '../../game/vocabulary.ts'
import { bundled } from '../bundled.ts'
import {
  figuresOf,
  type LevelTime,
  type Pass,
  type SearchContender,
  type SearchFigures,
  type SeatFigures,
  type Turn,
  WORKS,
  type Work,
} from './search-figures.ts'
import type { LevelOrder } from './search-levels.ts'

export interface SearchBench extends LevelOrder {
  readonly turns: number
  readonly milliseconds: number
}

const WARMING = 3

export async function benchSearch({ turns, milliseconds, ...order }: SearchBench): Promise<SearchFigures> {
  const path = await bundled('src/tools/bench/search-contender.ts')
  const kazakhstan = await benchSeat(path, 'KZ', turns, milliseconds)
  const power = await benchSeat(path, 'RU', turns, milliseconds)
  const worker = new Worker(await bundled('src/tools/bench/search-levels.ts'), { execArgv: [] })
  const levels = await answerOf<LevelTime[]>(worker, order).finally(() => worker.terminate())
  return { kazakhstan, power, levels }
}

async function benchSeat(
  path: string,
  seat: Seat,
  turns: number,
  milliseconds: number,
): Promise<SeatFigures> {
  const workers = WORKS.map((what) => {
    const workerData: SearchContender = { seat, what }
    return { what, worker: new Worker(path, { execArgv: [], workerData }) }
  })
  const figures: Record<Work, number[]> = {
    rollouts: [],
    'to-the-end': [],
    weighings: [],
    random: [],
    boardgameio: [],
    'boardgameio-few': [],
  }
  try {
    for (let turn = 0; turn < WARMING + turns; turn++) {
      for (const { what, worker } of workers) {
        const { perSecond } = await answerOf<Pass>(worker, { milliseconds } satisfies Turn)
        if (turn >= WARMING) figures[what].push(perSecond)
      }
    }
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()))
  }
  return figuresOf(figures)
}

async function answerOf<T>(worker: Worker, order: unknown): Promise<T> {
  const answered = once(worker, 'message')
  worker.postMessage(order)
  const [answer] = await answered
  return answer as T
}
