/** A place in a game, as an address names it. */

/** A place in a game: after `step` steps, with `line` lines of the last one told; all of them where it is absent. */
export interface GamePlace {
  readonly step: number
  readonly line?: number
}
