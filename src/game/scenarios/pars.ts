// biome-ignore-all format: one line for each level
/**
 * Pars and spreads of each scenario by level of play. Not to be changed by hand: made by
 *   npm run lab -- --calibrate --games 400 --seed pars --levels novice,learner,seasoned,expert --out src/game/scenarios/pars.ts
 * and the rows of the master by
 *   npm run lab -- --calibrate --games 150 --seed pars --levels master~40 --out src/game/scenarios/pars.ts
 */
import type { Level } from '../ids.ts'
import type { Pars } from './scenario.ts'

export const PARS = {
  'pivots': {
    novice: { KZ: { par: 42.5, spread: 8.5 }, RU: { par: 19, spread: 4 }, CN: { par: 15, spread: 4.5 }, US: { par: 14, spread: 5 }, EU: { par: 12, spread: 6.5 } },
    learner: { KZ: { par: 69, spread: 9.5 }, RU: { par: 23, spread: 5 }, CN: { par: 10, spread: 3.5 }, US: { par: 5, spread: 4 }, EU: { par: 5, spread: 4.5 } },
    seasoned: { KZ: { par: 64.5, spread: 8.5 }, RU: { par: 25.5, spread: 5.5 }, CN: { par: 9.5, spread: 3 }, US: { par: 4, spread: 3.5 }, EU: { par: 5, spread: 4.5 } },
    expert: { KZ: { par: 82.5, spread: 7.5 }, RU: { par: 25, spread: 5 }, CN: { par: 18, spread: 5.5 }, US: { par: 10, spread: 4.5 }, EU: { par: 10, spread: 6 } },
    master: { KZ: { par: 91, spread: 6.5 }, RU: { par: 25.5, spread: 5.5 }, CN: { par: 19.5, spread: 5 }, US: { par: 15, spread: 5 }, EU: { par: 12.5, spread: 5.5 } },
  },
  'three-decades': {
    novice: { KZ: { par: 74.5, spread: 12.5 }, RU: { par: 26, spread: 6.5 }, CN: { par: 9.5, spread: 5.5 }, US: { par: 23, spread: 7 }, EU: { par: 16, spread: 7.5 } },
    learner: { KZ: { par: 104, spread: 15 }, RU: { par: 36.5, spread: 8 }, CN: { par: 6, spread: 6.5 }, US: { par: 7.5, spread: 6 }, EU: { par: 4, spread: 5 } },
    seasoned: { KZ: { par: 99, spread: 14.5 }, RU: { par: 39.5, spread: 9 }, CN: { par: 4.5, spread: 4 }, US: { par: 6, spread: 5 }, EU: { par: 2, spread: 4 } },
    expert: { KZ: { par: 140, spread: 9.5 }, RU: { par: 30.5, spread: 10.5 }, CN: { par: 14.5, spread: 9 }, US: { par: 20.5, spread: 7.5 }, EU: { par: 16.5, spread: 8.5 } },
    master: { KZ: { par: 155.5, spread: 8.5 }, RU: { par: 34, spread: 10 }, CN: { par: 17, spread: 9 }, US: { par: 26, spread: 6.5 }, EU: { par: 22, spread: 7.5 } },
  },
  'great-game': {
    novice: { KZ: { par: 48, spread: 15.5 }, RU: { par: 15.5, spread: 3.5 }, CN: { par: 9, spread: 5 }, US: { par: 17, spread: 4 }, EU: { par: 11.5, spread: 5 } },
    learner: { KZ: { par: 75.5, spread: 8 }, RU: { par: 21.5, spread: 4.5 }, CN: { par: 5.5, spread: 4 }, US: { par: 5.5, spread: 4 }, EU: { par: 5, spread: 4.5 } },
    seasoned: { KZ: { par: 70.5, spread: 7.5 }, RU: { par: 22.5, spread: 5.5 }, CN: { par: 2.5, spread: 4 }, US: { par: 3.5, spread: 4 }, EU: { par: 3, spread: 3.5 } },
    expert: { KZ: { par: 88, spread: 6.5 }, RU: { par: 22.5, spread: 4.5 }, CN: { par: 7, spread: 4.5 }, US: { par: 7.5, spread: 4.5 }, EU: { par: 10.5, spread: 4 } },
    master: { KZ: { par: 96.5, spread: 5.5 }, RU: { par: 23, spread: 4 }, CN: { par: 10, spread: 4 }, US: { par: 9.5, spread: 4 }, EU: { par: 12.5, spread: 3.5 } },
  },
  'dual-order': {
    novice: { KZ: { par: 37.5, spread: 13.5 }, RU: { par: 16.5, spread: 4 }, CN: { par: 15, spread: 4 }, US: { par: 16, spread: 5 }, EU: { par: 11.5, spread: 6 } },
    learner: { KZ: { par: 67, spread: 10 }, RU: { par: 21, spread: 5 }, CN: { par: 9.5, spread: 4 }, US: { par: 7, spread: 4 }, EU: { par: 6, spread: 4.5 } },
    seasoned: { KZ: { par: 60.5, spread: 9.5 }, RU: { par: 21.5, spread: 6 }, CN: { par: 8, spread: 3.5 }, US: { par: 5.5, spread: 4.5 }, EU: { par: 4.5, spread: 4.5 } },
    expert: { KZ: { par: 79.5, spread: 8 }, RU: { par: 23, spread: 5 }, CN: { par: 14, spread: 4.5 }, US: { par: 8.5, spread: 4.5 }, EU: { par: 10, spread: 6 } },
    master: { KZ: { par: 87.5, spread: 7.5 }, RU: { par: 24.5, spread: 4 }, CN: { par: 15, spread: 4.5 }, US: { par: 13.5, spread: 4.5 }, EU: { par: 11, spread: 5.5 } },
  },
} as const satisfies Record<string, Partial<Record<Level, Pars>>>
