// biome-ignore-all format: one line for each seat
/**
 * Points that search scored beyond what it had foreseen, by scenario, seat and round. Not to be changed by hand:
 * made by
 *   npx tsx src/tools/training/calibration.ts --games 100 --seed outlook
 */
import type { Seat } from '../../vocabulary.ts'

export const BIAS: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
  'pivots': {
    KZ: [2.9, 2, 1.7, 1.1, 0.5, 0.2],
    RU: [1.7, 1, 1.4, 0.5, 0.6, -0.3],
    CN: [0.4, 0.6, 1, 0, -0.2, -0.3],
    US: [-2.1, -1.6, -1.4, -1.4, -1.2, -0.5],
    EU: [-0.7, -0.8, -0.4, -0.7, -0.5, -0.5],
  },
  'three-decades': {
    KZ: [1.2, -1.1, 0.3, -0.5, -1.1, -1.1, 0.1, 0.6, 0.3, 0.4],
    RU: [-1.1, 0.8, 0.8, 1.6, 2.1, 3.3, 3.1, 3.4, 2.5, 0],
    CN: [6.1, 5.2, 4.1, 4, 3.1, 1.5, 2, 1.8, 3.1, 0.5],
    US: [1.3, 0.2, -0.4, -1, -1.6, -2, -1.9, -1.3, -1, -1.2],
    EU: [-0.6, 0.6, 0.7, 1.5, 1.4, 1.6, 1.8, 1.8, 1, -0.6],
  },
  'great-game': {
    KZ: [2.7, 2.3, 1.7, 0.8, 0.4],
    RU: [1.3, 1.2, 1.6, 0.9, 0],
    CN: [-1.9, -1.3, -0.8, -0.1, -0.3],
    US: [-1.3, -1.3, -1.2, -0.5, -0.4],
    EU: [0.5, 0.8, 0.1, -0.3, -0.4],
  },
  'dual-order': {
    KZ: [0.4, 1.2, 2, 0.9, 0],
    RU: [1.7, 1.4, 0.2, 0.3, -0.3],
    CN: [-1.9, -1.3, -1.8, -1.1, 0],
    US: [-0.5, 0.2, -0.3, 0, -0.3],
    EU: [-0.7, -0.2, -0.5, 0.1, -0.4],
  },
}
