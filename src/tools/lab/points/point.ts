/** What a point of "What good play must look like" comes to, clause by clause. */
import type { AnswersPart } from '../parts/answers.ts'
import type { EqualPart } from '../parts/equal.ts'
import type { LevelsPart } from '../parts/levels.ts'
import type { OpeningsPart } from '../parts/openings.ts'
import type { PlayersPart } from '../parts/players.ts'
import type { RatingsPart } from '../parts/ratings.ts'
import type { RivalsPart } from '../parts/rivals.ts'
import type { ShufflePart } from '../parts/shuffle.ts'
import type { VersusPart } from '../parts/versus.ts'
import type { Estimate } from '../stats.ts'

/** What was measured of one scenario; a part that was not played is missing. */
export interface Measured {
  equal?: EqualPart
  players?: PlayersPart
  versus?: VersusPart
  rivals?: RivalsPart
  levels?: LevelsPart
  ratings?: RatingsPart
  shuffle?: ShufflePart
  openings?: OpeningsPart
  answers?: AnswersPart
}

export interface Figure {
  /** What is measured. */
  what: string
  value: number
  /** Its 95 % interval, where it has one. */
  low?: number
  high?: number
  /** What is wanted of it, as `>= 1.10`. */
  wanted: string
  holds: boolean
  /** What it counts, by name, where that is worth knowing. */
  names?: string[]
}

export interface Point {
  point: 1 | 2 | 3 | 4 | 5 | 6
  title: string
  /** Missing if nothing fails but something was not measured, or not by games enough. */
  holds?: boolean
  figures: Figure[]
  /** Clauses that were not measured, or not by games enough. */
  open: string[]
  /** What exactly was done. */
  note: string
}

/** A figure judged by its value. */
export function figure(
  what: string,
  value: number | Estimate,
  wanted: string,
  holds: (value: number) => boolean,
): Figure {
  if (typeof value === 'number') return { what, value, wanted, holds: holds(value) }
  const { mean, low, high } = value
  return { what, value: mean, low, high, wanted, holds: holds(mean) }
}

/** A point of figures; `open` names what is missing. */
export function pointOf(
  { point, title, note }: Pick<Point, 'point' | 'title' | 'note'>,
  figures: readonly Figure[],
  open: readonly string[],
): Point {
  const whole = { point, title, figures: [...figures], open: [...open], note }
  if (figures.some((one) => !one.holds)) return { ...whole, holds: false }
  return open.length > 0 ? whole : { ...whole, holds: true }
}
