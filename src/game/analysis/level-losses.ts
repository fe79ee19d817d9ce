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
    novice: { mean: 0.531, error: 0.028, quantiles: [0.29, 0.8, 1.221, 1.794] },
    learner: { mean: 0.3, error: 0.022, quantiles: [0.221, 0.424, 0.74, 1.019] },
    seasoned: { mean: 0.275, error: 0.02, quantiles: [0.165, 0.439, 0.722, 0.853] },
    expert: { mean: 0.097, error: 0.01, quantiles: [0, 0.155, 0.293, 0.4] },
    master: { mean: 0.023, error: 0.004, quantiles: [0, 0, 0.066, 0.187] },
  },
  RU: {
    novice: { mean: 0.399, error: 0.037, quantiles: [0.213, 0.684, 1.168, 1.324] },
    learner: { mean: 0.306, error: 0.021, quantiles: [0.114, 0.53, 0.907, 1.02] },
    seasoned: { mean: 0.206, error: 0.023, quantiles: [0.088, 0.2, 0.649, 0.842] },
    expert: { mean: 0.109, error: 0.014, quantiles: [0.031, 0.135, 0.282, 0.419] },
    master: { mean: 0.005, error: 0.001, quantiles: [0, 0, 0.018, 0.027] },
  },
  CN: {
    novice: { mean: 0.155, error: 0.024, quantiles: [0.098, 0.199, 0.389, 0.521] },
    learner: { mean: 0.138, error: 0.017, quantiles: [0.089, 0.186, 0.343, 0.427] },
    seasoned: { mean: 0.108, error: 0.01, quantiles: [0.069, 0.169, 0.265, 0.379] },
    expert: { mean: 0.074, error: 0.011, quantiles: [0.007, 0.125, 0.232, 0.318] },
    master: { mean: 0.004, error: 0.001, quantiles: [0, 0, 0.01, 0.024] },
  },
  US: {
    novice: { mean: 0.234, error: 0.025, quantiles: [0.14, 0.359, 0.583, 0.704] },
    learner: { mean: 0.247, error: 0.023, quantiles: [0.14, 0.383, 0.612, 0.921] },
    seasoned: { mean: 0.17, error: 0.018, quantiles: [0.085, 0.24, 0.44, 0.644] },
    expert: { mean: 0.125, error: 0.018, quantiles: [0.072, 0.155, 0.358, 0.444] },
    master: { mean: 0.007, error: 0.002, quantiles: [0, 0, 0.027, 0.048] },
  },
  EU: {
    novice: { mean: 0.195, error: 0.015, quantiles: [0.167, 0.304, 0.45, 0.526] },
    learner: { mean: 0.129, error: 0.013, quantiles: [0.072, 0.197, 0.383, 0.48] },
    seasoned: { mean: 0.124, error: 0.012, quantiles: [0.07, 0.192, 0.3, 0.395] },
    expert: { mean: 0.048, error: 0.011, quantiles: [0, 0.033, 0.121, 0.325] },
    master: { mean: 0.006, error: 0.001, quantiles: [0, 0, 0.022, 0.034] },
  },
  powers: {
    novice: { mean: 0.246, error: 0.014, quantiles: [0.131, 0.343, 0.636, 0.836] },
    learner: { mean: 0.205, error: 0.009, quantiles: [0.106, 0.284, 0.592, 0.797] },
    seasoned: { mean: 0.152, error: 0.007, quantiles: [0.081, 0.2, 0.395, 0.606] },
    expert: { mean: 0.089, error: 0.009, quantiles: [0.021, 0.119, 0.281, 0.397] },
    master: { mean: 0.006, error: 0.001, quantiles: [0, 0, 0.019, 0.037] },
  },
}
