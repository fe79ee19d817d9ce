/** 1991-2021: the whole story. Ten rounds through three eras, from a world of choices to one of constraints. */

import { INTEREST_LEVELS } from './interest.ts'
import { PARS } from './pars.ts'
import type { Scenario } from './scenario.ts'

export const THREE_DECADES: Scenario = {
  id: 'three-decades',
  from: 1991,
  to: 2021,
  rounds: [
    { era: '1991', need: 2 },
    { era: '1991', need: 2 },
    { era: '1991', need: 2 },
    { era: '2001', need: 3 },
    { era: '2001', need: 3 },
    { era: '2001', need: 3 },
    { era: '2001', need: 3 },
    { era: '2011', need: 4 },
    { era: '2011', need: 5 },
    { era: '2011', need: 5 },
  ],
  verdicts: [3, 7, 10],
  interest: INTEREST_LEVELS,
  structuralLeverage: 2,
  start: {
    contract: {
      RU: { security: 2, economy: 2, diplomacy: 2 },
      CN: { security: 0, economy: 0, diplomacy: 1 },
      US: { security: 0, economy: 1, diplomacy: 1 },
      EU: { security: 0, economy: 1, diplomacy: 0 },
    },
    trust: { RU: 1, CN: 0, US: 1, EU: 0 },
    tracks: { prosperity: 4, security: 6, legitimacy: 6, sovereignty: 6 },
    treasury: 1,
    routes: [],
    memberships: [],
  },
  // Leads grow with the rounds: were the last not worth more than the others, few games would be open when it begins.
  finale: 2,
  pars: PARS['three-decades'].expert,
  parsAt: PARS['three-decades'],
}
