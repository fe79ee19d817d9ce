/** 2013-2021: the dual order. Five rounds between Russia's shield and China's bank. */

import { INTEREST_LEVELS } from './interest.ts'
import { PARS } from './pars.ts'
import type { Scenario } from './scenario.ts'

export const DUAL_ORDER: Scenario = {
  id: 'dual-order',
  from: 2013,
  to: 2021,
  rounds: [
    { era: '2011', need: 5 },
    { era: '2011', need: 5 },
    { era: '2011', need: 5 },
    { era: '2011', need: 6 },
    { era: '2011', need: 6 },
  ],
  verdicts: [4, 5],
  interest: INTEREST_LEVELS,
  structuralLeverage: 2,
  start: {
    contract: {
      RU: { security: 3, economy: 3, diplomacy: 2 },
      CN: { security: 1, economy: 3, diplomacy: 2 },
      US: { security: 1, economy: 1, diplomacy: 1 },
      EU: { security: 1, economy: 2, diplomacy: 1 },
    },
    trust: { RU: 1, CN: 1, US: 0, EU: 1 },
    tracks: { prosperity: 7, security: 7, legitimacy: 7, sovereignty: 7 },
    treasury: 4,
    routes: ['china'],
    memberships: ['csto', 'baikonur-lease', 'customs-union', 'sco', 'partnership-for-peace', 'cica'],
  },
  pars: PARS['dual-order'].expert,
  parsAt: PARS['dual-order'],
}
