/** What the search bench tells, and how its figures come of what was timed. */
import type { Level } from '../../game/bots/index.ts'
import type { Decision, Seat } from '../../game/vocabulary.ts'
import { table } from '../text-table.ts'

export const WORKS = [
  'rollouts',
  'to-the-end',
  'weighings',
  'random',
  'boardgameio',
  'boardgameio-few',
] as const
export type Work = (typeof WORKS)[number]

export interface SearchContender {
  readonly seat: Seat
  readonly what: Work
}

export interface Turn {
  /** Of processor time, at least. */
  readonly milliseconds: number
}

export interface Pass {
  readonly perSecond: number
}

/** Of one seat, a second. */
export interface SeatFigures {
  readonly rollouts: number
  readonly rolloutsToTheEnd: number
  readonly weighings: number
  readonly randomPlayouts: number
  readonly boardgameio: number
  readonly boardgameioFewChoices: number
  /** Rollouts to iterations of boardgame.io's bot: the median over the turns. */
  readonly ratio: number
  readonly ratioToTheEnd: number
  readonly ratioWeighings: number
  readonly ratioRandom: number
  readonly ratioFewChoices: number
}

/** Milliseconds of processor time a decision. */
export interface LevelTime {
  readonly level: Level
  readonly scenario: string
  readonly decision: Decision
  readonly decisions: number
  readonly median: number
  readonly p95: number
  readonly max: number
}

export interface SearchFigures {
  readonly kazakhstan: SeatFigures
  readonly power: SeatFigures
  readonly levels: readonly LevelTime[]
}

/** The figures of a seat, from those of each turn. */
export function figuresOf(of: Record<Work, number[]>): SeatFigures {
  const ratio = (one: Work, other: Work): number =>
    median(of[one].map((figure, turn) => figure / (of[other][turn] ?? Number.NaN)))
  return {
    rollouts: median(of.rollouts),
    rolloutsToTheEnd: median(of['to-the-end']),
    weighings: median(of.weighings),
    randomPlayouts: median(of.random),
    boardgameio: median(of.boardgameio),
    boardgameioFewChoices: median(of['boardgameio-few']),
    ratio: ratio('rollouts', 'boardgameio'),
    ratioToTheEnd: ratio('to-the-end', 'boardgameio'),
    ratioWeighings: ratio('weighings', 'boardgameio'),
    ratioRandom: ratio('random', 'boardgameio'),
    ratioFewChoices: ratio('rollouts', 'boardgameio-few'),
  }
}

/** The middle of a list of numbers; of two middles, the lower. */
export function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  )
}

/** The least of some sorted numbers that is not below that share of them. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The figures as lines to read. */
export function linesOf({ kazakhstan, power, levels }: SearchFigures): string[] {
  return [
    ...table(
      ['pivots, round 3, one core', 'Kazakhstan', 'Russia'],
      rowsOf(kazakhstan).map(([what, figure], at) => [what, shown(figure), shown(rowsOf(power)[at]?.[1])]),
    ),
    '',
    ...table(
      ['milliseconds a decision', 'decisions', 'median', '95 %', 'most'],
      levels.map((one) => [
        `${one.level}, ${one.scenario}, ${one.decision}`,
        String(one.decisions),
        shown(one.median),
        shown(one.p95),
        shown(one.max),
      ]),
    ),
  ]
}

function rowsOf(of: SeatFigures): [string, number][] {
  return [
    ["the search's own rollouts a second", of.rollouts],
    ['the same to the end of the game', of.rolloutsToTheEnd],
    ['plans an expert weighs a second', of.weighings],
    ['games by chance to the end, through the core', of.randomPlayouts],
    ["iterations of boardgame.io's MCTSBot a second", of.boardgameio],
    ['the same with few choices listed', of.boardgameioFewChoices],
    ['rollouts to one iteration', of.ratio],
    ['rollouts to the end to one iteration', of.ratioToTheEnd],
    ['plans weighed to one iteration', of.ratioWeighings],
    ['games by chance to one iteration', of.ratioRandom],
    ['rollouts to one iteration with few choices listed', of.ratioFewChoices],
  ]
}

function shown(figure = Number.NaN): string {
  return figure.toFixed(figure < 100 ? 1 : 0)
}
