/** 2011-2021: the pivots. Six rounds, fits a lesson. Starts as the texts report the middle of Nazarbayev's third decade. */

import { INTEREST_LEVELS } from './interest.ts'
import { PARS } from './pars.ts'
import type { Scenario } from './scenario.ts'

export const PIVOTS: Scenario = {
  id: 'pivots',
  from: 2011,
  to: 2021,
  always: ['belt-announced', 'ukraine-crisis', 'out-of-afghanistan'],
  rounds: [
    { era: '2011', need: 5 },
    { era: '2011', need: 5 },
    { era: '2011', need: 5 },
    { era: '2011', need: 5 },
    { era: '2011', need: 6 },
    { era: '2011', need: 6 },
  ],
  verdicts: [3, 6],
  interest: INTEREST_LEVELS,
  structuralLeverage: 2,
  start: {
    contract: {
      RU: { security: 3, economy: 3, diplomacy: 3 },
      CN: { security: 1, economy: 3, diplomacy: 1 },
      US: { security: 1, economy: 1, diplomacy: 1 },
      EU: { security: 1, economy: 2, diplomacy: 1 },
    },
    trust: { RU: 1, CN: 1, US: 0, EU: 1 },
    tracks: { prosperity: 7, security: 7, legitimacy: 7, sovereignty: 7 },
    treasury: 4,
    routes: ['china'],
    memberships: ['csto', 'baikonur-lease', 'customs-union', 'sco', 'partnership-for-peace', 'cica'],
  },
  pars: PARS.pivots.expert,
  parsAt: PARS.pivots,
}
