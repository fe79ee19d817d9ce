/**
 * The core bench: how many games of `pivots` one core plays, by the rules as a plain core and through
 * boardgame.io's own reducer. All play the same random games, but for the tuned bots. The contenders take
 * turns, one at a time, and each figure is the median of its turns. Seconds are seconds of processor time, so
 * that other work on the machine hardly counts.
 */
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundled.ts'
import { table } from '../text-table.ts'

export const CONTENDERS = ['random', 'boardgameio', 'replay', 'tuned'] as const
export type Contender = (typeof CONTENDERS)[number]

/** What a contender is to do in its turn. */
export interface Turn {
  seeds: readonly string[]
  /** Of processor time, at least, playing the games over. */
  milliseconds: number
}

/** What it did. */
export interface Pass {
  gamesPerSecond: number
  /** Of the games, as JSON. */
  outcomes: string
}

export interface CoreFigures {
  /** Whole random games through the core, as playouts go: menu, random choice, on. */
  randomGamesPerSecond: number
  /** Whole games with tuned bots in all five seats. */
  tunedGamesPerSecond: number
  /** The random games' recorded choices through boardgame.io's reducer, in production mode. */
  boardgameioGamesPerSecond: number
  /** The same recorded choices through the core's checked door, with facts. */
  coreReplayGamesPerSecond: number
  /** Random games through the core to games through boardgame.io: the median over the turns. */
  ratio: number
}

export interface CoreBench {
  turns: number
  /** In each turn; every turn has others. */
  games: number
  milliseconds: number
}

/** Turns before the first that counts: engines compile what runs often, and not at once. */
const WARMING = 6

/** Runs the bench. Throws if boardgame.io, the core and the random games do not come to the same outcomes. */
export async function benchCore({ games, turns, milliseconds }: CoreBench): Promise<CoreFigures> {
  const path = await bundled('src/tools/bench/core-contender.ts')
  const workers = CONTENDERS.map((contender) => {
    return { contender, worker: new Worker(path, { execArgv: [], workerData: contender }) }
  })
  const figures: Record<Contender, number[]> = { random: [], boardgameio: [], replay: [], tuned: [] }
  try {
    for (let turn = 0; turn < WARMING + turns; turn++) {
      const seeds = Array.from({ length: games }, (_, n) => `bench-${turn}-${n}`)
      const outcomes = new Set<string>()
      for (const { contender, worker } of workers) {
        const pass = await passOf(worker, { seeds, milliseconds })
        if (contender !== 'tuned') outcomes.add(pass.outcomes)
        if (turn >= WARMING) figures[contender].push(pass.gamesPerSecond)
      }
      if (outcomes.size !== 1) throw new Error('the same games came to different outcomes')
    }
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()))
  }
  return figuresOf(figures)
}

function passOf(worker: Worker, turn: Turn): Promise<Pass> {
  return new Promise((done, failed) => {
    worker.once('message', done)
    worker.once('error', failed)
    worker.postMessage(turn)
  })
}

function figuresOf({ random, boardgameio, replay, tuned }: Record<Contender, number[]>): CoreFigures {
  return {
    randomGamesPerSecond: median(random),
    tunedGamesPerSecond: median(tuned),
    boardgameioGamesPerSecond: median(boardgameio),
    coreReplayGamesPerSecond: median(replay),
    ratio: median(random.map((figure, turn) => figure / (boardgameio[turn] ?? Number.NaN))),
  }
}

/** The middle of a list of numbers; of two middles, the lower. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN
}

/** The figures as lines to read. */
export function linesOf(figures: CoreFigures): string[] {
  const rows = [
    ['random games through the core', figures.randomGamesPerSecond],
    ['tuned bots in all five seats', figures.tunedGamesPerSecond],
    ["the random games through boardgame.io's reducer", figures.boardgameioGamesPerSecond],
    ['the random games replayed by the core, with facts', figures.coreReplayGamesPerSecond],
  ] as const
  const cells = rows.map(([what, figure]) => [what, figure.toFixed(figure < 1000 ? 1 : 0)])
  const ratio = `The core plays ${figures.ratio.toFixed(0)} games to one of boardgame.io.`
  return [...table(['pivots, one core', 'games/s'], cells), '', ratio]
}
