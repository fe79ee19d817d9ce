// biome-ignore-all format: one line for each level
/**
 * What a choice loses beside the best found, in margins, when bots of one level hold all seats of the pivots: the mean
 * with its standard error, and the quantiles 0.5, 0.75, 0.9, 0.95. Not to be changed by hand: made by
 *   npx tsx src/tools/analysis/levels.ts --games 6 --seed levels
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
    novice: { mean: 0.598, error: 0.063, quantiles: [0.342, 1.002, 1.433, 1.692] },
    learner: { mean: 0.323, error: 0.042, quantiles: [0.19, 0.486, 0.934, 1.094] },
    seasoned: { mean: 0.228, error: 0.028, quantiles: [0.172, 0.346, 0.511, 0.779] },
    expert: { mean: 0.058, error: 0.02, quantiles: [0, 0.067, 0.184, 0.293] },
    master: { mean: 0.021, error: 0.009, quantiles: [0, 0, 0.058, 0.097] },
  },
  RU: {
    novice: { mean: 0.514, error: 0.098, quantiles: [0.217, 0.55, 1.548, 1.952] },
    learner: { mean: 0.364, error: 0.052, quantiles: [0.209, 0.529, 0.873, 0.946] },
    seasoned: { mean: 0.216, error: 0.068, quantiles: [0.067, 0.289, 0.563, 0.749] },
    expert: { mean: 0.095, error: 0.016, quantiles: [0.055, 0.15, 0.218, 0.234] },
    master: { mean: 0.003, error: 0.002, quantiles: [0, 0, 0, 0.019] },
  },
  CN: {
    novice: { mean: 0.102, error: 0.024, quantiles: [0.056, 0.128, 0.19, 0.201] },
    learner: { mean: 0.125, error: 0.026, quantiles: [0.058, 0.115, 0.316, 0.5] },
    seasoned: { mean: 0.106, error: 0.013, quantiles: [0.062, 0.171, 0.288, 0.313] },
    expert: { mean: 0.056, error: 0.025, quantiles: [0.017, 0.051, 0.143, 0.164] },
    master: { mean: 0.007, error: 0.004, quantiles: [0, 0, 0.019, 0.02] },
  },
  US: {
    novice: { mean: 0.209, error: 0.046, quantiles: [0.186, 0.338, 0.401, 0.528] },
    learner: { mean: 0.078, error: 0.019, quantiles: [0.029, 0.135, 0.213, 0.338] },
    seasoned: { mean: 0.092, error: 0.021, quantiles: [0.056, 0.108, 0.177, 0.229] },
    expert: { mean: 0.084, error: 0.014, quantiles: [0.008, 0.07, 0.265, 0.379] },
    master: { mean: 0.005, error: 0.002, quantiles: [0, 0, 0.014, 0.034] },
  },
  EU: {
    novice: { mean: 0.17, error: 0.032, quantiles: [0.156, 0.249, 0.322, 0.398] },
    learner: { mean: 0.055, error: 0.009, quantiles: [0.019, 0.082, 0.157, 0.222] },
    seasoned: { mean: 0.12, error: 0.041, quantiles: [0.049, 0.166, 0.261, 0.366] },
    expert: { mean: 0.041, error: 0.012, quantiles: [0.008, 0.039, 0.132, 0.147] },
    master: { mean: 0.004, error: 0.001, quantiles: [0, 0.002, 0.015, 0.019] },
  },
  powers: {
    novice: { mean: 0.249, error: 0.016, quantiles: [0.121, 0.292, 0.55, 1.028] },
    learner: { mean: 0.155, error: 0.012, quantiles: [0.058, 0.165, 0.495, 0.702] },
    seasoned: { mean: 0.134, error: 0.017, quantiles: [0.063, 0.17, 0.351, 0.441] },
    expert: { mean: 0.069, error: 0.009, quantiles: [0.015, 0.094, 0.193, 0.265] },
    master: { mean: 0.005, error: 0.001, quantiles: [0, 0, 0.019, 0.027] },
  },
}
