// biome-ignore-all format: one line for each level
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was measured may look like a constant
/**
 * What a choice loses beside the best found, in margins, when bots of one level hold all seats of the pivots: the mean
 * with its standard error, and the quantiles 0.5, 0.75, 0.9, 0.95. Not to be changed by hand: made by
 *   npx tsx src/tools/analysis/levels.ts --games 8 --seed levels
 */
import type { Level, Seat } from '../vocabulary.ts'

/** In margins, a choice. */
export interface LevelLoss {
  readonly mean: number
  readonly error: number
  readonly quantiles: readonly [half: number, threeQuarters: number, nineTenths: number, most: number]
}

/** By seat; `powers`: of all four together. */
export const LEVEL_LOSSES: Readonly<Record<Seat | 'powers', Readonly<Record<Level, LevelLoss>>>> = {
  KZ: {
    novice: { mean: 0.653, error: 0.063, quantiles: [0.386, 0.928, 1.523, 2.308] },
    learner: { mean: 0.426, error: 0.033, quantiles: [0.293, 0.626, 1.101, 1.233] },
    seasoned: { mean: 0.381, error: 0.034, quantiles: [0.252, 0.509, 0.992, 1.203] },
    expert: { mean: 0.132, error: 0.018, quantiles: [0.025, 0.208, 0.358, 0.492] },
    master: { mean: 0.03, error: 0.009, quantiles: [0, 0, 0.076, 0.221] },
  },
  RU: {
    novice: { mean: 0.362, error: 0.072, quantiles: [0.126, 0.53, 0.958, 1.33] },
    learner: { mean: 0.38, error: 0.034, quantiles: [0.162, 0.716, 1.061, 1.149] },
    seasoned: { mean: 0.246, error: 0.042, quantiles: [0.129, 0.257, 0.566, 0.786] },
    expert: { mean: 0.139, error: 0.015, quantiles: [0.066, 0.183, 0.311, 0.459] },
    master: { mean: 0.006, error: 0.003, quantiles: [0, 0, 0.02, 0.023] },
  },
  CN: {
    novice: { mean: 0.215, error: 0.049, quantiles: [0.138, 0.389, 0.506, 0.605] },
    learner: { mean: 0.17, error: 0.039, quantiles: [0.099, 0.2, 0.42, 0.478] },
    seasoned: { mean: 0.141, error: 0.023, quantiles: [0.05, 0.212, 0.413, 0.438] },
    expert: { mean: 0.085, error: 0.024, quantiles: [0.011, 0.144, 0.281, 0.305] },
    master: { mean: 0.006, error: 0.002, quantiles: [0, 0, 0.014, 0.032] },
  },
  US: {
    novice: { mean: 0.181, error: 0.025, quantiles: [0.143, 0.293, 0.363, 0.432] },
    learner: { mean: 0.265, error: 0.043, quantiles: [0.136, 0.4, 0.766, 0.851] },
    seasoned: { mean: 0.148, error: 0.022, quantiles: [0.093, 0.219, 0.335, 0.377] },
    expert: { mean: 0.105, error: 0.027, quantiles: [0.072, 0.149, 0.286, 0.335] },
    master: { mean: 0.006, error: 0.001, quantiles: [0, 0, 0.027, 0.032] },
  },
  EU: {
    novice: { mean: 0.214, error: 0.024, quantiles: [0.171, 0.325, 0.47, 0.509] },
    learner: { mean: 0.106, error: 0.02, quantiles: [0.039, 0.176, 0.26, 0.321] },
    seasoned: { mean: 0.088, error: 0.014, quantiles: [0.031, 0.139, 0.208, 0.249] },
    expert: { mean: 0.031, error: 0.013, quantiles: [0, 0.021, 0.082, 0.156] },
    master: { mean: 0.009, error: 0.002, quantiles: [0, 0.011, 0.029, 0.034] },
  },
  powers: {
    novice: { mean: 0.243, error: 0.026, quantiles: [0.138, 0.359, 0.579, 0.708] },
    learner: { mean: 0.23, error: 0.012, quantiles: [0.123, 0.296, 0.692, 0.927] },
    seasoned: { mean: 0.156, error: 0.009, quantiles: [0.077, 0.208, 0.377, 0.527] },
    expert: { mean: 0.09, error: 0.013, quantiles: [0.022, 0.144, 0.285, 0.335] },
    master: { mean: 0.007, error: 0.001, quantiles: [0, 0, 0.021, 0.041] },
  },
}
