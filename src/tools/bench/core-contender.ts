/**
 * One contender of the core bench, alone in its worker. Alone, for whoever shares an engine with boardgame.io
 * pays for its drafts: code that has seen a draft stays slower for everybody. Bundled; see ./core.ts.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Contender, Pass, Turn } from './core.ts'
import { playRandom, playTuned, recordRandom, replayOnBoardgameIo, replayOnCore } from './core-games.ts'

/** Makes ready a way of playing the games of these seeds once through, which gives their outcomes. */
const READY: Readonly<Record<Contender, (seeds: readonly string[]) => () => unknown[]>> = {
  random: (seeds) => () => seeds.map(playRandom),
  boardgameio: (seeds) => {
    const games = seeds.map(recordRandom)
    return () => games.map(replayOnBoardgameIo)
  },
  replay: (seeds) => {
    const games = seeds.map(recordRandom)
    return () => games.map(replayOnCore)
  },
  tuned: (seeds) => () => seeds.map(playTuned),
}

/** Plays the games over for at least as long as the turn says. */
function pass({ seeds, milliseconds }: Turn): Pass {
  const play = READY[workerData as Contender](seeds)
  const start = processorTime()
  let games = 0
  let outcomes: unknown[] = []
  while (processorTime() - start < milliseconds) {
    outcomes = play()
    games += outcomes.length
  }
  const gamesPerSecond = (games * 1000) / (processorTime() - start)
  return { gamesPerSecond, outcomes: JSON.stringify(outcomes) }
}

/**
 * In milliseconds, of the whole process: the engine's own threads, which compile and collect, are paid for
 * too.
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

parentPort?.on('message', (turn: Turn) => parentPort?.postMessage(pass(turn)))
