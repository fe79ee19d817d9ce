/** The scenarios that come with the game, by id. */
import { PIVOTS } from './pivots.ts'
import type { Scenario } from './types.ts'

export const SCENARIOS: Readonly<Record<string, Scenario>> = { pivots: PIVOTS }
