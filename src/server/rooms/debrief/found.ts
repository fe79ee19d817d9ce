import type { Choice } from '../../../game/index.ts'
import type { Moment } from '../../../game/wire/index.ts'
import type { Made } from './played.ts'

/** A moment, and where a game can be gone on with from it. */
export interface Found {
  readonly moment: Moment
  /** The position it was weighed at. */
  readonly at: Made
  /** What the table answered there, by the answer's place. */
  readonly played: number
  /** Whole choices for the answers, by their places; nothing where one is not legal there. */
  readonly choices: readonly (Choice | undefined)[]
}
