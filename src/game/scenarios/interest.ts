/** How much each power cares about the region, by era: the level its interest drifts back to (RULES.md, "Interest by era"). */
import type { Scenario } from './scenario.ts'

export const INTEREST_LEVELS: Scenario['interest'] = {
  '1991': { RU: 3, CN: 2, US: 2, EU: 2 },
  '2001': { RU: 3, CN: 3, US: 3, EU: 2 },
  '2011': { RU: 4, CN: 5, US: 2, EU: 2 },
}
