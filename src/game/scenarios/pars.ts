// biome-ignore-all format: one line for each level
/**
 * Pars and spreads of each scenario by level of play. Not to be changed by hand: made by
 *   npm run lab -- --calibrate --games 1000 --seed pars --levels novice,learner,seasoned,expert --out src/game/scenarios/pars.ts
 */
import type { Level } from '../ids.ts'
import type { Pars } from './types.ts'

export const PARS = {
  'pivots': {
    novice: { KZ: { par: 38, spread: 11 }, RU: { par: 28, spread: 4 }, CN: { par: 14.5, spread: 5 }, US: { par: 11, spread: 5 }, EU: { par: 6.5, spread: 5.5 } },
    learner: { KZ: { par: 71.5, spread: 6 }, RU: { par: 28.5, spread: 4.5 }, CN: { par: 10.5, spread: 4 }, US: { par: 3.5, spread: 3.5 }, EU: { par: 6, spread: 5 } },
    seasoned: { KZ: { par: 81.5, spread: 6 }, RU: { par: 27, spread: 4 }, CN: { par: 17.5, spread: 6.5 }, US: { par: 6, spread: 4.5 }, EU: { par: 13, spread: 8.5 } },
    expert: { KZ: { par: 87, spread: 5.5 }, RU: { par: 26.5, spread: 4 }, CN: { par: 19, spread: 6 }, US: { par: 11.5, spread: 5.5 }, EU: { par: 15, spread: 7.5 } },
  },
  'three-decades': {
    novice: { KZ: { par: 70, spread: 20.5 }, RU: { par: 35, spread: 6 }, CN: { par: 10.5, spread: 6 }, US: { par: 11.5, spread: 5.5 }, EU: { par: 6, spread: 3.5 } },
    learner: { KZ: { par: 124, spread: 9.5 }, RU: { par: 39.5, spread: 5 }, CN: { par: 4.5, spread: 4.5 }, US: { par: 5.5, spread: 4 }, EU: { par: 1, spread: 3 } },
    seasoned: { KZ: { par: 145, spread: 7.5 }, RU: { par: 24.5, spread: 10 }, CN: { par: 19, spread: 9 }, US: { par: 15.5, spread: 7 }, EU: { par: 6.5, spread: 6.5 } },
    expert: { KZ: { par: 157.5, spread: 5.5 }, RU: { par: 24, spread: 9 }, CN: { par: 24.5, spread: 8.5 }, US: { par: 21.5, spread: 6.5 }, EU: { par: 9, spread: 7.5 } },
  },
  'great-game': {
    novice: { KZ: { par: 29.5, spread: 20.5 }, RU: { par: 21.5, spread: 4.5 }, CN: { par: 5, spread: 5 }, US: { par: 15.5, spread: 6 }, EU: { par: 5, spread: 4 } },
    learner: { KZ: { par: 76, spread: 6 }, RU: { par: 25, spread: 4 }, CN: { par: 5, spread: 4.5 }, US: { par: 4, spread: 3.5 }, EU: { par: 4, spread: 4 } },
    seasoned: { KZ: { par: 86.5, spread: 5 }, RU: { par: 24.5, spread: 3.5 }, CN: { par: 8, spread: 5 }, US: { par: 5.5, spread: 4.5 }, EU: { par: 11.5, spread: 4.5 } },
    expert: { KZ: { par: 94, spread: 5 }, RU: { par: 24, spread: 4 }, CN: { par: 12, spread: 4.5 }, US: { par: 9, spread: 4.5 }, EU: { par: 13, spread: 4 } },
  },
  'dual-order': {
    novice: { KZ: { par: 36, spread: 15 }, RU: { par: 25.5, spread: 4 }, CN: { par: 15, spread: 5 }, US: { par: 11, spread: 5 }, EU: { par: 6.5, spread: 6 } },
    learner: { KZ: { par: 70, spread: 7 }, RU: { par: 25, spread: 4.5 }, CN: { par: 11, spread: 5 }, US: { par: 4.5, spread: 3.5 }, EU: { par: 8, spread: 5.5 } },
    seasoned: { KZ: { par: 82, spread: 5.5 }, RU: { par: 25, spread: 3 }, CN: { par: 15, spread: 5.5 }, US: { par: 6, spread: 4.5 }, EU: { par: 11.5, spread: 7 } },
    expert: { KZ: { par: 87.5, spread: 5.5 }, RU: { par: 25, spread: 3 }, CN: { par: 16, spread: 5 }, US: { par: 10.5, spread: 4.5 }, EU: { par: 13.5, spread: 6.5 } },
  },
} as const satisfies Record<string, Partial<Record<Level, Pars>>>
