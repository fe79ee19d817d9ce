// biome-ignore-all format: one line for each level
/**
 * Pars and spreads of each scenario by level of play. Not to be changed by hand: made by
 *   npm run lab -- --calibrate --games 300 --seed pars --levels novice,learner,seasoned,expert,master~40 --out src/game/scenarios/pars.ts
 */
import type { Level } from '../ids.ts'
import type { Pars } from './scenario.ts'

export const PARS = {
  'pivots': {
    novice: { KZ: { par: 32, spread: 7.5 }, RU: { par: 17.5, spread: 4 }, CN: { par: 14.5, spread: 4 }, US: { par: 12.5, spread: 5 }, EU: { par: 12, spread: 6 } },
    learner: { KZ: { par: 66, spread: 7 }, RU: { par: 24.5, spread: 5 }, CN: { par: 9.5, spread: 3.5 }, US: { par: 4, spread: 4 }, EU: { par: 5.5, spread: 5.5 } },
    seasoned: { KZ: { par: 74.5, spread: 5.5 }, RU: { par: 29, spread: 4.5 }, CN: { par: 11, spread: 3.5 }, US: { par: 4, spread: 3.5 }, EU: { par: 7, spread: 5.5 } },
    expert: { KZ: { par: 82, spread: 6.5 }, RU: { par: 27.5, spread: 4 }, CN: { par: 17, spread: 6.5 }, US: { par: 5, spread: 4.5 }, EU: { par: 12, spread: 8.5 } },
    master: { KZ: { par: 87.5, spread: 5.5 }, RU: { par: 27, spread: 4 }, CN: { par: 18.5, spread: 6 }, US: { par: 11, spread: 5.5 }, EU: { par: 12.5, spread: 7.5 } },
  },
  'three-decades': {
    novice: { KZ: { par: 69.5, spread: 10 }, RU: { par: 21, spread: 6 }, CN: { par: 7.5, spread: 5 }, US: { par: 22, spread: 7 }, EU: { par: 14, spread: 7.5 } },
    learner: { KZ: { par: 107, spread: 13 }, RU: { par: 39, spread: 7 }, CN: { par: 5, spread: 5.5 }, US: { par: 5.5, spread: 5.5 }, EU: { par: 4, spread: 5.5 } },
    seasoned: { KZ: { par: 121, spread: 10.5 }, RU: { par: 46, spread: 6.5 }, CN: { par: 5.5, spread: 5 }, US: { par: 8, spread: 5.5 }, EU: { par: 0.5, spread: 4 } },
    expert: { KZ: { par: 140, spread: 9 }, RU: { par: 29, spread: 12 }, CN: { par: 21.5, spread: 11.5 }, US: { par: 18, spread: 8.5 }, EU: { par: 7, spread: 9 } },
    master: { KZ: { par: 155, spread: 6.5 }, RU: { par: 32, spread: 11.5 }, CN: { par: 27.5, spread: 10 }, US: { par: 26, spread: 8 }, EU: { par: 13.5, spread: 9 } },
  },
  'great-game': {
    novice: { KZ: { par: 29.5, spread: 13.5 }, RU: { par: 14.5, spread: 3.5 }, CN: { par: 7.5, spread: 4.5 }, US: { par: 15, spread: 4 }, EU: { par: 11.5, spread: 5 } },
    learner: { KZ: { par: 71.5, spread: 6.5 }, RU: { par: 23, spread: 4 }, CN: { par: 4.5, spread: 4.5 }, US: { par: 5, spread: 3.5 }, EU: { par: 3, spread: 4 } },
    seasoned: { KZ: { par: 76.5, spread: 5.5 }, RU: { par: 25, spread: 4 }, CN: { par: 3.5, spread: 4 }, US: { par: 4.5, spread: 4 }, EU: { par: 3, spread: 4 } },
    expert: { KZ: { par: 86.5, spread: 5.5 }, RU: { par: 24.5, spread: 4 }, CN: { par: 8.5, spread: 5 }, US: { par: 6.5, spread: 5 }, EU: { par: 11, spread: 5 } },
    master: { KZ: { par: 93.5, spread: 4.5 }, RU: { par: 24.5, spread: 4 }, CN: { par: 12, spread: 4.5 }, US: { par: 9, spread: 4.5 }, EU: { par: 13, spread: 4 } },
  },
  'dual-order': {
    novice: { KZ: { par: 16.5, spread: 13 }, RU: { par: 15, spread: 3.5 }, CN: { par: 13, spread: 3.5 }, US: { par: 14, spread: 5 }, EU: { par: 11, spread: 5.5 } },
    learner: { KZ: { par: 62.5, spread: 10 }, RU: { par: 21.5, spread: 5.5 }, CN: { par: 11.5, spread: 5 }, US: { par: 5, spread: 3.5 }, EU: { par: 6.5, spread: 5.5 } },
    seasoned: { KZ: { par: 71.5, spread: 7.5 }, RU: { par: 25, spread: 4.5 }, CN: { par: 12, spread: 5 }, US: { par: 5, spread: 4 }, EU: { par: 6, spread: 5 } },
    expert: { KZ: { par: 79.5, spread: 6.5 }, RU: { par: 25.5, spread: 3 }, CN: { par: 16, spread: 5.5 }, US: { par: 6.5, spread: 4.5 }, EU: { par: 13, spread: 7 } },
    master: { KZ: { par: 85.5, spread: 6 }, RU: { par: 24.5, spread: 3.5 }, CN: { par: 15, spread: 5 }, US: { par: 12, spread: 5 }, EU: { par: 13.5, spread: 6 } },
  },
} as const satisfies Record<string, Partial<Record<Level, Pars>>>
