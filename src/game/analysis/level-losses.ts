// biome-ignore-all format: one line for each level
/**
 * What a choice loses beside the best found, in margins, when bots of one level hold all seats of the pivots: the mean
 * with its standard error, and the quantiles 0.5, 0.75, 0.9, 0.95. Not to be changed by hand: made by
 *   npx tsx src/tools/analysis/levels.ts --games 18 --seed levels
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
    novice: { mean: 0.589, error: 0.032, quantiles: [0.294, 0.987, 1.585, 1.74] },
    learner: { mean: 0.319, error: 0.025, quantiles: [0.199, 0.456, 0.9, 1.125] },
    seasoned: { mean: 0.229, error: 0.017, quantiles: [0.127, 0.358, 0.56, 0.801] },
    expert: { mean: 0.09, error: 0.013, quantiles: [0, 0.142, 0.288, 0.373] },
    master: { mean: 0.016, error: 0.004, quantiles: [0, 0, 0.042, 0.079] },
  },
  RU: {
    novice: { mean: 0.572, error: 0.051, quantiles: [0.317, 0.908, 1.503, 1.952] },
    learner: { mean: 0.353, error: 0.029, quantiles: [0.174, 0.529, 0.909, 1.198] },
    seasoned: { mean: 0.258, error: 0.041, quantiles: [0.105, 0.289, 0.749, 1.036] },
    expert: { mean: 0.086, error: 0.014, quantiles: [0.014, 0.105, 0.272, 0.342] },
    master: { mean: 0.005, error: 0.001, quantiles: [0, 0, 0.019, 0.035] },
  },
  CN: {
    novice: { mean: 0.121, error: 0.021, quantiles: [0.062, 0.159, 0.244, 0.311] },
    learner: { mean: 0.107, error: 0.012, quantiles: [0.045, 0.132, 0.286, 0.383] },
    seasoned: { mean: 0.09, error: 0.009, quantiles: [0.061, 0.132, 0.243, 0.306] },
    expert: { mean: 0.055, error: 0.009, quantiles: [0.017, 0.078, 0.152, 0.192] },
    master: { mean: 0.005, error: 0.002, quantiles: [0, 0, 0.007, 0.019] },
  },
  US: {
    novice: { mean: 0.186, error: 0.024, quantiles: [0.111, 0.271, 0.452, 0.588] },
    learner: { mean: 0.103, error: 0.015, quantiles: [0.035, 0.146, 0.338, 0.427] },
    seasoned: { mean: 0.119, error: 0.018, quantiles: [0.071, 0.168, 0.299, 0.427] },
    expert: { mean: 0.109, error: 0.012, quantiles: [0.048, 0.182, 0.275, 0.379] },
    master: { mean: 0.004, error: 0.001, quantiles: [0, 0, 0.008, 0.021] },
  },
  EU: {
    novice: { mean: 0.184, error: 0.017, quantiles: [0.163, 0.277, 0.411, 0.481] },
    learner: { mean: 0.086, error: 0.014, quantiles: [0.027, 0.122, 0.283, 0.318] },
    seasoned: { mean: 0.122, error: 0.018, quantiles: [0.068, 0.184, 0.323, 0.401] },
    expert: { mean: 0.053, error: 0.007, quantiles: [0.01, 0.066, 0.158, 0.235] },
    master: { mean: 0.003, error: 0.001, quantiles: [0, 0, 0.006, 0.019] },
  },
  powers: {
    novice: { mean: 0.266, error: 0.014, quantiles: [0.134, 0.311, 0.635, 1.051] },
    learner: { mean: 0.162, error: 0.008, quantiles: [0.06, 0.191, 0.452, 0.683] },
    seasoned: { mean: 0.148, error: 0.011, quantiles: [0.067, 0.181, 0.366, 0.63] },
    expert: { mean: 0.076, error: 0.005, quantiles: [0.018, 0.103, 0.229, 0.325] },
    master: { mean: 0.004, error: 0.001, quantiles: [0, 0, 0.01, 0.027] },
  },
}
