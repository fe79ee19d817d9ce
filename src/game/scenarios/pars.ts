// biome-ignore-all format: one line for each level
/**
 * Pars and spreads of each scenario by level of play. Not to be changed by hand: made by
 *   npm run lab -- --calibrate --games 1000 --seed pars --levels novice,learner,seasoned,expert --out src/game/scenarios/pars.ts
 */
import type { Level } from '../ids.ts'
import type { Pars } from './types.ts'

export const PARS = {
  'pivots': {
    novice: { KZ: { par: 40, spread: 12 }, RU: { par: 27, spread: 4 }, CN: { par: 14, spread: 5.5 }, US: { par: 9, spread: 5 }, EU: { par: 6.5, spread: 5.5 } },
    learner: { KZ: { par: 74, spread: 6.5 }, RU: { par: 28.5, spread: 4 }, CN: { par: 11, spread: 4 }, US: { par: 3.5, spread: 3.5 }, EU: { par: 6, spread: 5 } },
    seasoned: { KZ: { par: 84.5, spread: 6.5 }, RU: { par: 27, spread: 4 }, CN: { par: 17, spread: 6 }, US: { par: 6.5, spread: 5.5 }, EU: { par: 13.5, spread: 8 } },
    expert: { KZ: { par: 89, spread: 6 }, RU: { par: 26.5, spread: 4.5 }, CN: { par: 17.5, spread: 6 }, US: { par: 12.5, spread: 6 }, EU: { par: 16, spread: 7.5 } },
  },
  'three-decades': {
    novice: { KZ: { par: 71.5, spread: 20.5 }, RU: { par: 33.5, spread: 6 }, CN: { par: 10.5, spread: 6 }, US: { par: 10, spread: 5.5 }, EU: { par: 5.5, spread: 3.5 } },
    learner: { KZ: { par: 125, spread: 9 }, RU: { par: 39, spread: 4.5 }, CN: { par: 4.5, spread: 4.5 }, US: { par: 5.5, spread: 4 }, EU: { par: 2, spread: 3.5 } },
    seasoned: { KZ: { par: 146.5, spread: 8 }, RU: { par: 30, spread: 7.5 }, CN: { par: 15.5, spread: 8.5 }, US: { par: 12.5, spread: 6.5 }, EU: { par: 6.5, spread: 6 } },
    expert: { KZ: { par: 158, spread: 6 }, RU: { par: 30.5, spread: 7.5 }, CN: { par: 20.5, spread: 8 }, US: { par: 17.5, spread: 6 }, EU: { par: 9, spread: 7 } },
  },
  'great-game': {
    novice: { KZ: { par: 31, spread: 20.5 }, RU: { par: 21, spread: 4.5 }, CN: { par: 5.5, spread: 5 }, US: { par: 12.5, spread: 6 }, EU: { par: 4.5, spread: 4 } },
    learner: { KZ: { par: 75.5, spread: 6.5 }, RU: { par: 24.5, spread: 4 }, CN: { par: 5, spread: 4.5 }, US: { par: 4, spread: 4 }, EU: { par: 3.5, spread: 4 } },
    seasoned: { KZ: { par: 85.5, spread: 6 }, RU: { par: 23.5, spread: 5 }, CN: { par: 7, spread: 5.5 }, US: { par: 8.5, spread: 5 }, EU: { par: 8.5, spread: 6 } },
    expert: { KZ: { par: 92.5, spread: 5 }, RU: { par: 23, spread: 4.5 }, CN: { par: 13, spread: 5 }, US: { par: 10, spread: 5 }, EU: { par: 10, spread: 6 } },
  },
  'dual-order': {
    novice: { KZ: { par: 38.5, spread: 15 }, RU: { par: 25, spread: 3.5 }, CN: { par: 14.5, spread: 5.5 }, US: { par: 9.5, spread: 5 }, EU: { par: 6.5, spread: 6 } },
    learner: { KZ: { par: 72.5, spread: 7.5 }, RU: { par: 25, spread: 4.5 }, CN: { par: 11.5, spread: 5 }, US: { par: 4, spread: 3.5 }, EU: { par: 8.5, spread: 5.5 } },
    seasoned: { KZ: { par: 84.5, spread: 6.5 }, RU: { par: 25, spread: 3.5 }, CN: { par: 15, spread: 5.5 }, US: { par: 7, spread: 5 }, EU: { par: 14, spread: 7 } },
    expert: { KZ: { par: 89, spread: 6.5 }, RU: { par: 25.5, spread: 3 }, CN: { par: 15, spread: 5 }, US: { par: 11.5, spread: 5 }, EU: { par: 15.5, spread: 6.5 } },
  },
} as const satisfies Record<string, Partial<Record<Level, Pars>>>
