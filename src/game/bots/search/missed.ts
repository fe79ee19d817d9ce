// biome-ignore-all format: one line for each seat
/**
 * Points that experts scored beyond what they had foreseen, by scenario, seat and round. Not to be changed by hand:
 * made by
 *   npx tsx test/balance/outlook.ts --games 100 --seed outlook
 */
import type { Seat } from '../../index.ts'

export const MISSED: Readonly<Record<string, Readonly<Record<Seat, readonly number[]>>>> = {
  'pivots': {
    KZ: [2.5, 1.9, 1.3, 1.1, 0.6, 0.2],
    RU: [2, 1.5, 1.6, 0.8, 1.1, 0.3],
    CN: [-0.3, -0.1, 0.5, -0.3, -1, -0.6],
    US: [-1.8, -1.3, -1.3, -1.2, -0.8, -0.3],
    EU: [-0.8, -1.1, -0.6, -0.9, -0.9, -0.5],
  },
  'three-decades': {
    KZ: [3.9, 1.2, 2.2, 1.2, 0, 0.2, 0.9, 0.6, 0.2, 0.1],
    RU: [-1.7, 0, -0.5, 0, 0.2, 0.7, 0.8, 0.8, 0.7, 0],
    CN: [3, 2.2, 1.7, 1.4, 0.3, -0.6, 0.1, -0.6, 0.2, -0.6],
    US: [1, -0.2, -0.7, -0.9, -1.5, -2, -1.8, -1.1, -0.5, -0.4],
    EU: [-4.7, -3.8, -3.4, -2.4, -2.3, -1.6, -1.1, -0.9, -1.6, -0.7],
  },
  'great-game': {
    KZ: [1.9, 1.3, 1.2, 0.6, 0.3],
    RU: [1.7, 1.9, 2.2, 1.5, 0.3],
    CN: [-1.8, -1.2, -0.7, -0.6, -0.3],
    US: [-1.7, -1.7, -1.5, -1, -0.5],
    EU: [-0.6, 0, -0.6, -0.8, -0.4],
  },
  'dual-order': {
    KZ: [2.6, 3.1, 2.8, 1.2, 0.1],
    RU: [1.9, 1.8, 0.8, 0.7, 0.1],
    CN: [-0.9, -0.9, -1.3, -0.8, 0.1],
    US: [-0.6, -0.3, -0.6, -0.3, -0.4],
    EU: [-1, -0.7, -0.8, -0.2, -0.7],
  },
}
