/** 2001-2010: the new great game. Five rounds in which every suitor bids, oil pays, and hopes grow with it. */

import { INTEREST_LEVELS } from './interest.ts'
import { PARS } from './pars.ts'
import type { Scenario } from './scenario.ts'

export const GREAT_GAME: Scenario = {
  id: 'great-game',
  from: 2001,
  to: 2010,
  rounds: [
    { era: '2001', need: 3 },
    { era: '2001', need: 3 },
    { era: '2001', need: 4 },
    { era: '2001', need: 4 },
    { era: '2001', need: 5 },
  ],
  verdicts: [4, 5],
  interest: INTEREST_LEVELS,
  structuralLeverage: 2,
  start: {
    contract: {
      RU: { security: 3, economy: 2, diplomacy: 2 },
      CN: { security: 0, economy: 1, diplomacy: 1 },
      US: { security: 1, economy: 2, diplomacy: 1 },
      EU: { security: 0, economy: 1, diplomacy: 1 },
    },
    trust: { RU: 1, CN: 0, US: 1, EU: 0 },
    tracks: { prosperity: 5, security: 5, legitimacy: 6, sovereignty: 6 },
    treasury: 3,
    routes: [],
    memberships: ['csto', 'baikonur-lease', 'sco', 'partnership-for-peace'],
  },
  pars: PARS['great-game'].expert,
  parsAt: PARS['great-game'],
}
