/** What a point of "What good play must look like" comes to, clause by clause. */
import type { AdditionsPart } from '../parts/additions.ts'
import type { AnswersPart } from '../parts/answers.ts'
import type { DecisionsPart } from '../parts/decisions.ts'
import type { EqualPart } from '../parts/equal.ts'
import type { LaidPart } from '../parts/laid-over.ts'
import type { LevelsPart } from '../parts/levels.ts'
import type { OpeningsPart } from '../parts/openings.ts'
import type { PlayersPart } from '../parts/players.ts'
import type { PressuresPart } from '../parts/pressures.ts'
import type { RatingsPart } from '../parts/ratings.ts'
import type { RivalsPart } from '../parts/rivals.ts'
import type { ShufflePart } from '../parts/shuffle.ts'
import type { VersusPart } from '../parts/versus.ts'
import type { WinningPart } from '../parts/winning.ts'
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
  drops?: LaidPart
  sticks?: LaidPart
  pressures?: PressuresPart
  decisions?: DecisionsPart
  winning?: WinningPart
  additions?: AdditionsPart
}

/** Open: nothing fails, but something was not measured, or not by games enough to say. */
export type Verdict = 'holds' | 'fails' | 'open'

export interface Figure {
  /** What is measured. */
  what: string
  value: number
  /** Its 95 % interval, where it has one. */
  low?: number
  high?: number
  /** What is wanted of it, as `>= 1.10`. */
  wanted: string
  /** Open where its interval reaches over the bound, or it stands on too few games. */
  verdict: Verdict
  /** What it counts, by name, where that is worth knowing. */
  names?: string[]
}

export interface Point {
  point: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
  title: string
  /** It fails if one figure does, and holds if all do and nothing is open. */
  verdict: Verdict
  figures: Figure[]
  /** Clauses that were not measured, or not by games enough. */
  open: string[]
  /** What exactly was done. */
  note: string
}

/** Games that a verdict wants at least: of fewer an interval says too little about itself. */
export const LEAST_GAMES = 20

/** A figure judged by its value; if it has an interval, by both ends of it as well: they must agree. */
export function figure(
  what: string,
  value: number | Estimate,
  wanted: string,
  holds: (value: number) => boolean,
): Figure {
  if (typeof value === 'number') return { what, value, wanted, verdict: holds(value) ? 'holds' : 'fails' }
  const { mean, low, high } = value
  const found = [mean, low, high].filter(holds).length
  return {
    what,
    value: mean,
    low,
    high,
    wanted,
    verdict: found === 3 ? 'holds' : found === 0 ? 'fails' : 'open',
  }
}

/** A figure judged by its whole interval: it holds from `least` to `most`, fails outside, and is open else. */
export function within(what: string, { mean, low, high }: Estimate, least: number, most: number): Figure {
  const holds = low >= least && high <= most
  const fails = high < least || low > most
  const verdict = holds ? 'holds' : fails ? 'fails' : 'open'
  return { what, value: mean, low, high, wanted: wantedFrom(least, most), verdict }
}

export function atMost(what: string, value: Estimate, most: number): Figure {
  return within(what, value, Number.NEGATIVE_INFINITY, most)
}

export function atLeast(what: string, value: Estimate, least: number): Figure {
  return within(what, value, least, Number.POSITIVE_INFINITY)
}

function wantedFrom(least: number, most: number): string {
  if (least === Number.NEGATIVE_INFINITY) return `<= ${most}`
  return most === Number.POSITIVE_INFINITY ? `>= ${least}` : `${least} - ${most}`
}

/** The figures as they are, or all of them open, if they stand on too few games. */
export function ofGames(games: number, figures: readonly Figure[]): Figure[] {
  return figures.map((one) => (games < LEAST_GAMES ? { ...one, verdict: 'open' } : one))
}

/** A point of figures; `open` names what is missing. */
export function pointOf(
  { point, title, note }: Pick<Point, 'point' | 'title' | 'note'>,
  figures: readonly Figure[],
  open: readonly string[],
): Point {
  const given = figures.map((one) => one.verdict)
  const isOpen = open.length > 0 || given.includes('open')
  const verdict = given.includes('fails') ? 'fails' : isOpen ? 'open' : 'holds'
  return { point, title, verdict, figures: [...figures], open: [...open], note }
}
