/**
 * One contender of the core bench, alone in its worker. Alone, for whoever shares an engine with boardgame.io pays for
 * its drafts: code that has seen a draft stays slower for everybody. Bundled; see ./core.ts.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Contender, Pass } from './core.ts'
import { playRandom, playTuned, recordRandom, replayOnBoardgameIo, replayOnCore } from './core-games.ts'

const seeds = Array.from({ length: workerData.games as number }, (_, n) => `bench-${n}`)
const played = seeds.map(recordRandom)

/** What each contender does with the games, once through; gives the outcomes. */
const ROUNDS: Readonly<Record<Contender, () => unknown[]>> = {
  random: () => seeds.map(playRandom),
  boardgameio: () => played.map(replayOnBoardgameIo),
  replay: () => played.map(replayOnCore),
  tuned: () => seeds.map(playTuned),
}

/** Plays the games over for at least so many milliseconds. */
function pass(contender: Contender, least: number): Pass {
  const start = performance.now()
  let games = 0
  let outcomes: unknown[] = []
  while (performance.now() - start < least) {
    outcomes = ROUNDS[contender]()
    games += outcomes.length
  }
  const gamesPerSecond = (games * 1000) / (performance.now() - start)
  return { gamesPerSecond, outcomes: JSON.stringify(outcomes) }
}

parentPort?.on('message', (least: number) => parentPort?.postMessage(pass(workerData.contender, least)))
