// biome-ignore-all format: one line for each seat
/**
 * Margins that experts come to beyond what an outlook foresees, by scenario, seat and round: its games are played on by
 * simpler players. Not to be changed by hand: made by
 *   npx tsx src/tools/analysis/outlook-bias.ts --games 20 --seed outlook
 */
import type { Seat } from '../vocabulary.ts'

export const OUTLOOK_BIAS: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
  'pivots': {
    KZ: [-1.21, -0.81, -0.82, -0.38, -0.05, 0.04],
    RU: [0.05, 0.12, 0.26, 0.02, 0.13, 0.03],
    CN: [-0.33, -0.27, -0.24, -0.39, -0.35, -0.08],
    US: [-0.68, -0.54, -0.48, -0.38, -0.25, -0.09],
    EU: [-0.93, -0.64, -0.53, -0.34, -0.24, 0.02],
  },
  'three-decades': {
    KZ: [-0.63, -1.41, -1.12, -1, -0.84, -0.53, -0.53, -0.12, -0.07, 0],
    RU: [-0.22, -0.09, -0.19, -0.12, -0.02, 0.09, 0.11, 0.13, 0.08, 0.1],
    CN: [-0.76, -0.87, -0.78, -0.64, -0.59, -0.6, -0.48, -0.33, -0.23, -0.18],
    US: [0.2, 0.16, 0.24, 0.25, 0.21, 0.15, 0.14, 0.2, 0.29, 0.03],
    EU: [0.19, 0.06, 0.09, 0.21, 0.27, 0.23, 0.23, 0.24, 0.25, 0.05],
  },
  'great-game': {
    KZ: [-0.72, -0.2, -0.03, 0.23, 0.04],
    RU: [-0.12, 0.24, 0.23, -0.04, -0.09],
    CN: [-1.02, -0.73, -0.39, -0.11, 0.28],
    US: [-0.52, -0.72, -0.64, -0.35, -0.27],
    EU: [-0.65, -0.56, -0.31, 0, 0.08],
  },
  'dual-order': {
    KZ: [-0.8, -0.47, 0.06, 0.24, 0.09],
    RU: [0.5, 0.62, 0.33, 0.15, 0.05],
    CN: [-0.33, -0.21, -0.13, -0.1, 0.05],
    US: [-0.5, -0.46, -0.22, -0.07, 0.12],
    EU: [-0.64, -0.49, -0.35, -0.17, 0],
  },
}
