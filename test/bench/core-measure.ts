/** Times the games of the core bench and prints one line of JSON. Bundled and run by itself (see ./core.ts). */
import { playRandom, playTuned, recordRandom, replayOnBoardgameIo, replayOnCore } from './core-games.ts'
import { type CoreFigures, median } from './figures.ts'

/** Enough games for a fair mix, few enough that one pass of boardgame.io takes about a second. */
const GAMES = 80
const PASSES = 7
/** How often a pass plays the games over, so that each takes long enough to time. */
const REPEATS = { random: 40, replay: 20 }
const TUNED_GAMES = 60

function gamesPerSecond(games: number, play: () => void): number {
  const start = performance.now()
  play()
  return (games * 1000) / (performance.now() - start)
}

function main(): CoreFigures {
  const seeds = Array.from({ length: GAMES }, (_, n) => `bench-${n}`)
  const played = seeds.map(recordRandom)
  for (const game of played) {
    const expected = JSON.stringify(game.outcome)
    for (const replay of [replayOnCore, replayOnBoardgameIo]) {
      if (JSON.stringify(replay(game)) === expected) continue
      throw new Error(`${game.seed}: ${replay.name} came to another outcome`)
    }
  }
  const times = { random: [] as number[], boardgameio: [] as number[], replay: [] as number[], tuned: [] as number[] }
  // The first pass warms the engine up. Within a pass all are timed in turn, so that a busy machine slows all alike.
  for (let pass = 0; pass <= PASSES; pass++) {
    const figures = {
      random: gamesPerSecond(GAMES * REPEATS.random, () => {
        for (let n = 0; n < REPEATS.random; n++) for (const seed of seeds) playRandom(seed)
      }),
      boardgameio: gamesPerSecond(GAMES, () => {
        for (const game of played) replayOnBoardgameIo(game)
      }),
      replay: gamesPerSecond(GAMES * REPEATS.replay, () => {
        for (let n = 0; n < REPEATS.replay; n++) for (const game of played) replayOnCore(game)
      }),
      tuned: gamesPerSecond(TUNED_GAMES, () => {
        for (const seed of seeds.slice(0, TUNED_GAMES)) playTuned(seed)
      }),
    }
    if (pass === 0) continue
    for (const key of Object.keys(times) as (keyof typeof times)[]) times[key].push(figures[key])
  }
  return {
    randomGamesPerSecond: median(times.random),
    tunedGamesPerSecond: median(times.tuned),
    boardgameioGamesPerSecond: median(times.boardgameio),
    coreReplayGamesPerSecond: median(times.replay),
    ratio: median(times.random.map((random, pass) => random / (times.boardgameio[pass] ?? Number.NaN))),
  }
}

console.log(JSON.stringify(main()))
