// biome-ignore-all format: one line for each seat
/**
 * Points that search scored beyond what it had foreseen, by scenario, seat and round. Not to be changed by hand:
 * made by
 *   npx tsx test/balance/outlook.ts --games 100 --seed outlook
 */
import type { Seat } from '../../index.ts'

export const MISSED: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
  'pivots': {
    KZ: [2.9, 2, 1.7, 1.2, 0.5, 0.4],
    RU: [1.6, 0.9, 1.3, 0.5, 0.8, -0.1],
    CN: [0.6, 0.8, 1.3, 0.2, -0.2, -0.3],
    US: [-1.7, -1.3, -1.1, -1.2, -1.1, -0.6],
    EU: [-1, -1, -0.6, -1, -0.8, -0.9],
  },
  'three-decades': {
    KZ: [4.2, 1.4, 2.4, 1.6, 0.3, 0.1, 1, 0.6, 0.1, 0.3],
    RU: [-1.7, -0.3, -0.7, 0, 0.7, 1.6, 2, 2.1, 1.3, -0.1],
    CN: [5.2, 4.6, 3.7, 3.3, 2.1, 0.7, 1.4, 0.6, 1.9, -0.2],
    US: [3.3, 2.5, 1.9, 1.6, 0.7, -0.1, 0.1, 0.5, 0.7, -0.3],
    EU: [-1.8, -0.6, -0.5, 0.3, 0.5, 0.7, 1, 1.1, -0.1, -1.2],
  },
  'great-game': {
    KZ: [2.7, 2.3, 1.7, 0.8, 0.4],
    RU: [1.3, 1.2, 1.6, 0.9, 0],
    CN: [-1.9, -1.3, -0.8, -0.1, -0.3],
    US: [-1.3, -1.3, -1.2, -0.5, -0.4],
    EU: [0.5, 0.8, 0.1, -0.3, -0.4],
  },
  'dual-order': {
    KZ: [2.7, 2.8, 2.6, 1.2, 0],
    RU: [1.5, 1.3, 0.2, 0.5, 0],
    CN: [-0.5, -0.4, -1.1, -0.5, -0.5],
    US: [-0.7, -0.2, -0.1, 0, -0.1],
    EU: [-1.7, -1.1, -1.4, -0.6, -0.3],
  },
}
