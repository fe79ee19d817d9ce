// biome-ignore-all format: one line for each level
/**
 * Pars and spreads of each scenario by level of play. Not to be changed by hand: made by
 *   npm run lab -- --calibrate --games 1000 --seed pars --levels novice,learner,seasoned,expert --out src/game/scenarios/pars.ts
 */
import type { Level } from '../ids.ts'
import type { Pars } from './types.ts'

export const PARS = {
  'pivots': {
    novice: { KZ: { par: 39.5, spread: 11.5 }, RU: { par: 27, spread: 4 }, CN: { par: 14, spread: 5 }, US: { par: 9, spread: 5 }, EU: { par: 6.5, spread: 5.5 } },
    learner: { KZ: { par: 77, spread: 6 }, RU: { par: 29, spread: 3 }, CN: { par: 12, spread: 4.5 }, US: { par: 3.5, spread: 3 }, EU: { par: 8, spread: 6 } },
    seasoned: { KZ: { par: 90.5, spread: 6 }, RU: { par: 27, spread: 3 }, CN: { par: 18.5, spread: 6.5 }, US: { par: 8, spread: 6 }, EU: { par: 17.5, spread: 7.5 } },
    expert: { KZ: { par: 92, spread: 5.5 }, RU: { par: 26.5, spread: 3 }, CN: { par: 20.5, spread: 5 }, US: { par: 11.5, spread: 5 }, EU: { par: 16.5, spread: 7.5 } },
  },
  'three-decades': {
    novice: { KZ: { par: 69.5, spread: 20.5 }, RU: { par: 33.5, spread: 6 }, CN: { par: 10.5, spread: 6.5 }, US: { par: 8.5, spread: 5 }, EU: { par: 5.5, spread: 3.5 } },
    learner: { KZ: { par: 127, spread: 9 }, RU: { par: 38.5, spread: 4 }, CN: { par: 6.5, spread: 6 }, US: { par: 5, spread: 4 }, EU: { par: 2.5, spread: 4 } },
    seasoned: { KZ: { par: 146, spread: 7 }, RU: { par: 32.5, spread: 6 }, CN: { par: 17.5, spread: 11.5 }, US: { par: 8, spread: 8.5 }, EU: { par: 13.5, spread: 7.5 } },
    expert: { KZ: { par: 151.5, spread: 6 }, RU: { par: 32.5, spread: 6 }, CN: { par: 19.5, spread: 9.5 }, US: { par: 12, spread: 8.5 }, EU: { par: 18, spread: 7 } },
  },
  'great-game': {
    novice: { KZ: { par: 30.5, spread: 21 }, RU: { par: 21, spread: 4.5 }, CN: { par: 5.5, spread: 5 }, US: { par: 12.5, spread: 6 }, EU: { par: 4, spread: 4 } },
    learner: { KZ: { par: 78, spread: 5.5 }, RU: { par: 25.5, spread: 3.5 }, CN: { par: 5.5, spread: 5 }, US: { par: 4, spread: 3.5 }, EU: { par: 4, spread: 4 } },
    seasoned: { KZ: { par: 91.5, spread: 5 }, RU: { par: 24.5, spread: 3.5 }, CN: { par: 9.5, spread: 6.5 }, US: { par: 9, spread: 5 }, EU: { par: 9, spread: 7 } },
    expert: { KZ: { par: 93.5, spread: 5 }, RU: { par: 24, spread: 4 }, CN: { par: 12.5, spread: 5.5 }, US: { par: 11, spread: 5 }, EU: { par: 9.5, spread: 6.5 } },
  },
  'dual-order': {
    novice: { KZ: { par: 38, spread: 15 }, RU: { par: 25, spread: 3.5 }, CN: { par: 14.5, spread: 5.5 }, US: { par: 9.5, spread: 5 }, EU: { par: 6.5, spread: 6 } },
    learner: { KZ: { par: 76, spread: 7 }, RU: { par: 26, spread: 3.5 }, CN: { par: 12, spread: 5 }, US: { par: 4.5, spread: 3.5 }, EU: { par: 9, spread: 6 } },
    seasoned: { KZ: { par: 91, spread: 6 }, RU: { par: 25, spread: 3 }, CN: { par: 16.5, spread: 5.5 }, US: { par: 9, spread: 5 }, EU: { par: 17.5, spread: 6 } },
    expert: { KZ: { par: 92.5, spread: 5.5 }, RU: { par: 24.5, spread: 3 }, CN: { par: 17.5, spread: 4.5 }, US: { par: 12, spread: 4.5 }, EU: { par: 17, spread: 6 } },
  },
} as const satisfies Record<string, Partial<Record<Level, Pars>>>
