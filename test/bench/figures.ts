/** What the core bench finds. */
export interface CoreFigures {
  /** Whole random games through the core, as playouts go. */
  randomGamesPerSecond: number
  /** Whole games with tuned bots in all five seats. */
  tunedGamesPerSecond: number
  /** The same random games' choices through boardgame.io's reducer. */
  boardgameioGamesPerSecond: number
  /** The same choices through the core's checked door, with facts. */
  coreReplayGamesPerSecond: number
  /** Random games through the core to one through boardgame.io, pass by pass: the median. */
  ratio: number
}

/** The middle of a list of numbers; of two middles, the lower. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN
}
