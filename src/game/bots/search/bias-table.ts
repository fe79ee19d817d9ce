// biome-ignore-all format: one line for each seat
/**
 * Points that search scored beyond what it had foreseen, by scenario, seat and round. Not to be changed by hand:
 * made by
 *   npx tsx src/tools/training/calibration.ts --games 30 --seed outlook
 */
import type { Seat } from '../../vocabulary.ts'

export const BIAS: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
  'pivots': {
    KZ: [0.4, 0.9, 1.5, 1.8, 1.2, 0.7],
    RU: [-0.4, -0.9, 0, -0.7, 0.9, -0.4],
    CN: [1.2, 1, 1.5, 1.3, 0.5, -0.2],
    US: [2.9, 3, 2.5, 0.8, -1.3, 0.3],
    EU: [-1.8, 0.1, 1, 0.1, -0.7, -0.5],
  },
  'three-decades': {
    KZ: [1.3, -2.2, -1.6, -1.4, -1.3, -1.1, 0.3, 1.2, 0.6, 0.6],
    RU: [-0.1, 1.8, 1.5, 1.6, 0.6, 0.7, 1.7, 1.4, 1, -1],
    CN: [-1.6, -2.9, -2.5, -1.3, -1.1, 0.4, 1.2, 0.4, 0.8, -0.9],
    US: [7, 5.1, 4.6, 4, 3.6, 3, 1.7, 1.4, 1.3, 0.3],
    EU: [3.3, 2.8, 2.6, 3, 2.8, 2.6, 2.1, 1.5, 0.7, -0.7],
  },
  'great-game': {
    KZ: [-2.9, -1.2, 0.5, 0.1, -0.5],
    RU: [-1.1, -0.2, 0, -0.8, 0],
    CN: [-4.1, -2.5, -1.1, -0.1, -0.9],
    US: [-0.1, -0.7, -0.6, 0.3, -0.3],
    EU: [-1.4, -0.7, -0.4, -0.9, 0],
  },
  'dual-order': {
    KZ: [1.7, 3.9, 4.6, 2.5, 0.7],
    RU: [1.6, 1.4, 0.5, 0.4, -0.5],
    CN: [-0.7, -0.3, -1.1, -1, -0.2],
    US: [-0.7, -0.9, -1.6, -1, -0.7],
    EU: [-2.2, -0.5, -1, -0.3, -0.4],
  },
}
