// biome-ignore-all format: one line for each seat
/**
 * Points that search scored beyond what it had foreseen, by scenario, seat and round. Not to be changed by hand:
 * made by
 *   npx tsx src/tools/training/calibration.ts --games 60 --seed outlook
 */
import type { Seat } from '../../vocabulary.ts'

export const BIAS: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
  'pivots': {
    KZ: [1.4, 0.7, 0.4, 0.2, -0.1, -0.1],
    RU: [1.9, 1.1, 2, 1.2, 1.3, 0],
    CN: [-2, -1.4, -1, -1.2, -1.4, -0.7],
    US: [-1.3, -0.8, -1, -1.6, -1.4, -0.5],
    EU: [-1.8, -1.1, -0.7, -1.8, -1.4, -0.2],
  },
  'three-decades': {
    KZ: [1.1, -1.2, -0.1, -0.5, -1.1, -1.4, -0.6, 0.3, 0.1, 0.4],
    RU: [-2.7, -1.3, -1.7, -0.5, 1.1, 2, 2.5, 2.5, 1.5, -0.4],
    CN: [8, 6.7, 5.9, 4.8, 2.9, 1.4, 1.6, 0.4, 2.3, 0],
    US: [1.9, 0.9, 0.5, -0.2, -0.9, -1.7, -1.4, 0, -0.7, -1.4],
    EU: [-3.8, -2.7, -2.4, -1.4, -1.4, -0.9, -0.8, -0.2, -0.3, -0.3],
  },
  'great-game': {
    KZ: [1.2, 0.9, 1.1, 0.8, 0.7],
    RU: [1.5, 1.7, 2, 1.7, 0.1],
    CN: [-3.5, -2.2, -1.4, -1.3, -0.4],
    US: [-0.4, -0.3, -0.8, -0.6, -0.5],
    EU: [-0.2, 0.1, -0.5, -1.2, -0.3],
  },
  'dual-order': {
    KZ: [-0.5, 0.3, 0.6, 0.6, 0.2],
    RU: [1.1, 0.8, -0.2, 0.5, 0.4],
    CN: [-1.3, -0.5, -0.5, -0.6, -0.3],
    US: [-0.6, -0.1, -0.7, -0.3, -0.5],
    EU: [-1.2, -0.2, -0.3, -0.5, -0.4],
  },
}
