// biome-ignore-all format: one line for each seat
/**
 * Margins that experts come to beyond what an outlook foresees, by scenario, seat and round: its games are played on by
 * simpler players. Not to be changed by hand: made by
 *   npx tsx src/tools/analysis/outlook-bias.ts --games 60 --seed outlook
 */
import type { Seat } from '../vocabulary.ts'

export const OUTLOOK_BIAS: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
  'pivots': {
    KZ: [-0.49, -0.28, -0.24, -0.07, -0.04, 0.1],
    RU: [0.75, 0.58, 0.63, 0.48, 0.38, 0.19],
    CN: [-0.51, -0.37, -0.26, -0.21, -0.22, -0.04],
    US: [-1.31, -0.92, -0.72, -0.51, -0.23, 0.07],
    EU: [-0.26, -0.27, -0.21, -0.2, -0.08, -0.02],
  },
  'three-decades': {
    KZ: [-0.9, -1.38, -0.75, -0.69, -0.63, -0.49, -0.3, -0.11, -0.07, 0.05],
    RU: [-0.31, -0.18, -0.13, -0.05, 0.03, 0.06, 0.13, 0.17, 0.14, 0],
    CN: [0.14, 0.06, 0.02, 0.07, 0.04, 0.04, 0.12, 0.13, 0.17, 0.02],
    US: [-0.12, -0.18, -0.23, -0.24, -0.33, -0.35, -0.29, -0.15, 0.03, 0.03],
    EU: [-0.7, -0.56, -0.52, -0.38, -0.32, -0.23, -0.17, -0.07, -0.06, -0.03],
  },
  'great-game': {
    KZ: [-0.77, -0.48, -0.19, -0.08, 0.03],
    RU: [0.23, 0.36, 0.41, 0.11, 0.05],
    CN: [-0.96, -0.81, -0.51, -0.35, -0.04],
    US: [-0.6, -0.55, -0.43, -0.14, 0.03],
    EU: [-0.41, -0.26, -0.17, -0.06, -0.02],
  },
  'dual-order': {
    KZ: [-0.81, -0.49, -0.12, -0.04, 0.01],
    RU: [0.54, 0.62, 0.34, 0.23, 0.14],
    CN: [-0.29, -0.19, -0.18, -0.14, 0.02],
    US: [-0.89, -0.58, -0.41, -0.16, 0.02],
    EU: [-0.35, -0.23, -0.16, -0.02, 0.03],
  },
}
