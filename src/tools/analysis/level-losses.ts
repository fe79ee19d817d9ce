/** What choices of each level lose: means and quantiles by seat, as the game's data file has them. */
import { LEVELS, type Level, POWERS, SEATS, type Seat } from '../../game/vocabulary.ts'
import type { LevelGame } from './level-games.ts'

export const QUANTILES = [0.5, 0.75, 0.9, 0.95] as const

export interface LossRow {
  readonly mean: number
  /** Of the mean, over games. */
  readonly error: number
  readonly quantiles: readonly number[]
}

type Group = Seat | 'powers'

/** The row of a seat, or of the powers' mean, at a level. */
export function rowOf(games: readonly LevelGame[], level: Level, group: Group): LossRow {
  const seats: readonly Seat[] = group === 'powers' ? POWERS : [group]
  const own = games.filter(({ bot }) => bot === level)
  const losses = own.map(({ appraisals }) =>
    appraisals.filter(({ seat }) => seats.includes(seat)).map(({ loss }) => loss),
  )
  const all = losses.flat().sort((a, b) => a - b)
  const means = losses.map(mean)
  return {
    mean: mean(all),
    error: deviation(means) / Math.sqrt(means.length),
    quantiles: QUANTILES.map((part) => all[Math.floor(part * (all.length - 1))] ?? 0),
  }
}

/** The text of the data file. */
export function fileOf(games: readonly LevelGame[], command: string): string {
  const groups: readonly Group[] = [...SEATS, 'powers']
  const blocks = groups.map((group) => {
    const lines = LEVELS.map((level) => `    ${level}: ${lineOf(rowOf(games, level, group))},`)
    return `  ${group}: {\n${lines.join('\n')}\n  },`
  })
  return `// biome-ignore-all format: one line for each level
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was measured may look like a constant
/**
 * What a choice loses beside the best found, in margins, when bots of one level hold all seats of the pivots: the mean
 * with its standard error, and the quantiles ${QUANTILES.join(', ')}. Not to be changed by hand: made by
 *   ${command}
 */
import type { Level, Seat } from '../vocabulary.ts'

/** In margins, a choice. */
export interface LevelLoss {
  readonly mean: number
  readonly error: number
  readonly quantiles: readonly [half: number, threeQuarters: number, nineTenths: number, most: number]
}

/** By seat; \`powers\`: of all four together. */
export const LEVEL_LOSSES: Readonly<Record<Seat | 'powers', Readonly<Record<Level, LevelLoss>>>> = {
${blocks.join('\n')}
}
`
}

function lineOf({ mean: average, error, quantiles }: LossRow): string {
  return `{ mean: ${rounded(average)}, error: ${rounded(error)}, quantiles: [${quantiles.map(rounded).join(', ')}] }`
}

function rounded(value: number): number {
  return Math.round(1000 * value) / 1000
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function deviation(values: readonly number[]): number {
  const middle = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  return Math.sqrt(squares / Math.max(1, values.length - 1))
}
