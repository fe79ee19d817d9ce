// biome-ignore-all format: one line for each level
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was measured may look like a constant
/**
 * What a choice loses beside the best found, in margins, when bots of one level hold all seats of the pivots: the mean
 * with its standard error, and the quantiles 0.5, 0.75, 0.9, 0.95. Not to be changed by hand: made by
 *   npx tsx src/tools/analysis/levels.ts --games 20 --seed levels
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
    novice: { mean: 0.6, error: 0.03, quantiles: [0.304, 1.006, 1.603, 1.811] },
    learner: { mean: 0.311, error: 0.023, quantiles: [0.191, 0.448, 0.9, 1.125] },
    seasoned: { mean: 0.23, error: 0.015, quantiles: [0.125, 0.353, 0.599, 0.835] },
    expert: { mean: 0.093, error: 0.013, quantiles: [0, 0.148, 0.288, 0.386] },
    master: { mean: 0.015, error: 0.004, quantiles: [0, 0, 0.04, 0.079] },
  },
  RU: {
    novice: { mean: 0.566, error: 0.048, quantiles: [0.347, 0.882, 1.489, 1.952] },
    learner: { mean: 0.336, error: 0.03, quantiles: [0.15, 0.527, 0.916, 1.198] },
    seasoned: { mean: 0.242, error: 0.039, quantiles: [0.086, 0.283, 0.707, 1.036] },
    expert: { mean: 0.092, error: 0.014, quantiles: [0.021, 0.12, 0.279, 0.39] },
    master: { mean: 0.005, error: 0.001, quantiles: [0, 0, 0.019, 0.035] },
  },
  CN: {
    novice: { mean: 0.124, error: 0.02, quantiles: [0.066, 0.159, 0.266, 0.426] },
    learner: { mean: 0.104, error: 0.012, quantiles: [0.046, 0.132, 0.277, 0.383] },
    seasoned: { mean: 0.091, error: 0.008, quantiles: [0.059, 0.132, 0.243, 0.306] },
    expert: { mean: 0.056, error: 0.008, quantiles: [0.018, 0.089, 0.164, 0.202] },
    master: { mean: 0.004, error: 0.002, quantiles: [0, 0, 0.007, 0.02] },
  },
  US: {
    novice: { mean: 0.185, error: 0.022, quantiles: [0.111, 0.271, 0.452, 0.588] },
    learner: { mean: 0.107, error: 0.014, quantiles: [0.037, 0.157, 0.338, 0.432] },
    seasoned: { mean: 0.12, error: 0.016, quantiles: [0.071, 0.173, 0.313, 0.427] },
    expert: { mean: 0.109, error: 0.012, quantiles: [0.048, 0.182, 0.275, 0.379] },
    master: { mean: 0.005, error: 0.001, quantiles: [0, 0, 0.008, 0.034] },
  },
  EU: {
    novice: { mean: 0.185, error: 0.016, quantiles: [0.158, 0.284, 0.426, 0.502] },
    learner: { mean: 0.088, error: 0.013, quantiles: [0.029, 0.122, 0.296, 0.348] },
    seasoned: { mean: 0.117, error: 0.017, quantiles: [0.062, 0.183, 0.323, 0.401] },
    expert: { mean: 0.058, error: 0.007, quantiles: [0.012, 0.074, 0.171, 0.257] },
    master: { mean: 0.003, error: 0.001, quantiles: [0, 0, 0.005, 0.019] },
  },
  powers: {
    novice: { mean: 0.265, error: 0.013, quantiles: [0.134, 0.317, 0.635, 1.039] },
    learner: { mean: 0.158, error: 0.008, quantiles: [0.06, 0.188, 0.441, 0.683] },
    seasoned: { mean: 0.142, error: 0.01, quantiles: [0.064, 0.181, 0.351, 0.571] },
    expert: { mean: 0.079, error: 0.005, quantiles: [0.021, 0.112, 0.236, 0.342] },
    master: { mean: 0.004, error: 0.001, quantiles: [0, 0, 0.009, 0.026] },
  },
}
