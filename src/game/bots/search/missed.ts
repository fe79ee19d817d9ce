// biome-ignore-all format: one line for each seat
/**
 * Points that search scored beyond what it had foreseen, by scenario, seat and round. Not to be changed by hand:
 * made by
 *   npx tsx test/balance/outlook.ts --games 100 --seed outlook
 */
import type { Seat } from '../../index.ts'

export const MISSED: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
  'pivots': {
    KZ: [3.4, 2.6, 1.8, 1.4, 0.7, 0.2],
    RU: [2, 1.2, 1.7, 1.1, 1.4, 0.4],
    CN: [-0.2, 0, 0.2, -0.5, -0.6, -0.5],
    US: [-1.6, -0.9, -0.9, -1, -0.9, -0.5],
    EU: [-1.5, -1.5, -1.2, -1, -1, -0.7],
  },
  'three-decades': {
    KZ: [3.6, 1.1, 2.4, 1.5, 0, 0.2, 0.9, 0.5, 0, 0.1],
    RU: [-1.3, 0.5, 0.4, 0.7, 1.3, 2.4, 2.9, 2.4, 1.7, -0.4],
    CN: [5.2, 4.3, 3.7, 3.5, 2.2, 0.6, 1, 1.2, 2.2, -0.8],
    US: [3.7, 2.5, 1.8, 1.5, 1.1, 0.2, 0.5, 1.1, 1.3, 0.3],
    EU: [-2.6, -1.6, -1.4, -0.5, -0.3, -0.3, 0, 0.2, -0.3, -0.3],
  },
  'great-game': {
    KZ: [1.6, 1.1, 1, 0.3, 0],
    RU: [0.6, 0.9, 1.3, 0.4, -0.3],
    CN: [-1.8, -1.4, -1.1, -0.4, -0.4],
    US: [-1.2, -1.4, -1.5, -0.8, -0.3],
    EU: [0, 0.5, -0.1, -0.2, -0.3],
  },
  'dual-order': {
    KZ: [2.5, 2.6, 2.4, 1.1, 0.2],
    RU: [1.4, 1, 0.4, 0.7, 0.1],
    CN: [-0.1, 0.2, -0.5, 0, 0.1],
    US: [-1.2, -0.9, -1, -0.5, -0.3],
    EU: [-1, -0.7, -1.1, -0.5, -0.1],
  },
}
