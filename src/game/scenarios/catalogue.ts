/** The scenarios that come with the game, by id. */

import { valueAt } from '../objects.ts'
import { DUAL_ORDER } from './dual-order.ts'
import { GREAT_GAME } from './great-game.ts'
import { PIVOTS } from './pivots.ts'
import type { Scenario } from './scenario.ts'
import { THREE_DECADES } from './three-decades.ts'

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  pivots: PIVOTS,
  'three-decades': THREE_DECADES,
  'great-game': GREAT_GAME,
  'dual-order': DUAL_ORDER,
}

/** The scenario that comes with the game under this id; nothing for any other text. */
export function scenarioNamed(id: string): Scenario | undefined {
  return valueAt(SCENARIOS, id)
}
