/**
 * Levels by name, with their search cut short if the name says so: `master~40` makes no more than forty tries, and so
 * plays the thousands of games that the master itself has no time for.
 */
import { isLevel, type Level } from '../../src/game/bots/index.ts'
import { DEPTHS } from '../../src/game/bots/levels.ts'
import type { Depth } from '../../src/game/bots/search/problems.ts'

export interface NamedLevel {
  readonly level: Level
  readonly depth: Depth
}

/** What fewer tries would tell nothing about. */
const TRIES_A_PLAN = 5

/** Reads `master` or `master~40`; nothing if there is no such level. */
export function levelNamed(name: string): NamedLevel | undefined {
  const [level = '', tries, ...rest] = name.split('~')
  if (!isLevel(level) || rest.length > 0) return undefined
  if (tries === undefined) return { level, depth: DEPTHS[level] }
  return /^[1-9]\d{0,4}$/.test(tries) ? { level, depth: shortened(DEPTHS[level], Number(tries)) } : undefined
}

function shortened(depth: Depth, tries: number): Depth {
  const plans = Math.ceil(tries / TRIES_A_PLAN)
  return { ...depth, plans: Math.min(depth.plans, plans), tries: Math.min(depth.tries, tries) }
}
