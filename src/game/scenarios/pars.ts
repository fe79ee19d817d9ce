// biome-ignore-all format: one line for each level
/**
 * Pars and spreads of each scenario by level of play. Not to be changed by hand: made by
 *   npm run lab -- --calibrate --games 200 --seed pars --levels novice,learner,seasoned,expert --out src/game/scenarios/pars.ts
 * and the rows of the master by
 *   npm run lab -- --calibrate --games 40 --seed pars --levels master~40 --out src/game/scenarios/pars.ts
 */
import type { Level } from '../ids.ts'
import type { Pars } from './scenario.ts'

export const PARS = {
  'pivots': {
    novice: { KZ: { par: 42.5, spread: 8.5 }, RU: { par: 19.5, spread: 4 }, CN: { par: 14.5, spread: 4.5 }, US: { par: 13.5, spread: 5 }, EU: { par: 11.5, spread: 6.5 } },
    learner: { KZ: { par: 70.5, spread: 9 }, RU: { par: 23.5, spread: 5 }, CN: { par: 10.5, spread: 3.5 }, US: { par: 5, spread: 4 }, EU: { par: 5, spread: 4.5 } },
    seasoned: { KZ: { par: 65.5, spread: 8 }, RU: { par: 25.5, spread: 5.5 }, CN: { par: 9.5, spread: 2.5 }, US: { par: 4, spread: 3.5 }, EU: { par: 4.5, spread: 4 } },
    expert: { KZ: { par: 82.5, spread: 6.5 }, RU: { par: 25.5, spread: 4.5 }, CN: { par: 17.5, spread: 5 }, US: { par: 9.5, spread: 4.5 }, EU: { par: 10, spread: 6 } },
    master: { KZ: { par: 90, spread: 5.5 }, RU: { par: 24.5, spread: 5 }, CN: { par: 19.5, spread: 5 }, US: { par: 16, spread: 5 }, EU: { par: 11, spread: 4.5 } },
  },
  'three-decades': {
    novice: { KZ: { par: 74.5, spread: 14 }, RU: { par: 26.5, spread: 6.5 }, CN: { par: 10, spread: 5.5 }, US: { par: 22.5, spread: 7 }, EU: { par: 15.5, spread: 7.5 } },
    learner: { KZ: { par: 102.5, spread: 14.5 }, RU: { par: 36, spread: 8 }, CN: { par: 6, spread: 5.5 }, US: { par: 7, spread: 5.5 }, EU: { par: 4, spread: 5.5 } },
    seasoned: { KZ: { par: 99.5, spread: 14 }, RU: { par: 39.5, spread: 9 }, CN: { par: 4.5, spread: 3.5 }, US: { par: 5.5, spread: 5 }, EU: { par: 2.5, spread: 4.5 } },
    expert: { KZ: { par: 140.5, spread: 9.5 }, RU: { par: 30.5, spread: 10.5 }, CN: { par: 12, spread: 9 }, US: { par: 21, spread: 8 }, EU: { par: 16, spread: 9 } },
    master: { KZ: { par: 157.5, spread: 9 }, RU: { par: 32.5, spread: 9 }, CN: { par: 18.5, spread: 8.5 }, US: { par: 25, spread: 6.5 }, EU: { par: 21, spread: 7 } },
  },
  'great-game': {
    novice: { KZ: { par: 46, spread: 16.5 }, RU: { par: 16, spread: 3.5 }, CN: { par: 8.5, spread: 4.5 }, US: { par: 16.5, spread: 4.5 }, EU: { par: 11.5, spread: 5 } },
    learner: { KZ: { par: 75, spread: 7.5 }, RU: { par: 22, spread: 5 }, CN: { par: 5.5, spread: 4.5 }, US: { par: 5.5, spread: 4 }, EU: { par: 5, spread: 4.5 } },
    seasoned: { KZ: { par: 70, spread: 7.5 }, RU: { par: 23.5, spread: 5.5 }, CN: { par: 3, spread: 3.5 }, US: { par: 3.5, spread: 4 }, EU: { par: 3, spread: 4 } },
    expert: { KZ: { par: 87.5, spread: 6 }, RU: { par: 23, spread: 4.5 }, CN: { par: 6, spread: 4.5 }, US: { par: 7.5, spread: 4 }, EU: { par: 10, spread: 4 } },
    master: { KZ: { par: 95, spread: 5.5 }, RU: { par: 24, spread: 4 }, CN: { par: 9.5, spread: 4 }, US: { par: 10, spread: 4 }, EU: { par: 11.5, spread: 4 } },
  },
  'dual-order': {
    novice: { KZ: { par: 39, spread: 14 }, RU: { par: 16.5, spread: 3.5 }, CN: { par: 14.5, spread: 4 }, US: { par: 16.5, spread: 5 }, EU: { par: 12.5, spread: 6 } },
    learner: { KZ: { par: 66, spread: 10 }, RU: { par: 20, spread: 5 }, CN: { par: 10, spread: 4 }, US: { par: 7.5, spread: 4 }, EU: { par: 6.5, spread: 4.5 } },
    seasoned: { KZ: { par: 60, spread: 9.5 }, RU: { par: 22.5, spread: 6 }, CN: { par: 8.5, spread: 3 }, US: { par: 5.5, spread: 4 }, EU: { par: 5, spread: 4.5 } },
    expert: { KZ: { par: 80, spread: 8.5 }, RU: { par: 23.5, spread: 5 }, CN: { par: 14, spread: 5 }, US: { par: 9, spread: 4.5 }, EU: { par: 11, spread: 6 } },
    master: { KZ: { par: 88, spread: 6.5 }, RU: { par: 23.5, spread: 4 }, CN: { par: 13, spread: 4.5 }, US: { par: 13.5, spread: 4.5 }, EU: { par: 12, spread: 5 } },
  },
} as const satisfies Record<string, Partial<Record<Level, Pars>>>
