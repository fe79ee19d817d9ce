/**
 * Levels by name, with their search cut short if the name says so: `master~40` makes no more than forty tries, and so
 * plays the thousands of games that the master itself has no time for.
 */

import { botNamed, isLevel, type Level, type Thinker } from '../../game/bots/index.ts'
import { DEPTHS } from '../../game/bots/levels.ts'
import type { Depth } from '../../game/bots/search/problems.ts'
import { searching } from '../../game/bots/search/search.ts'
import type { Seat } from '../../game/vocabulary.ts'
import { hurried } from '../thinkers.ts'

export interface NamedLevel {
  readonly level: Level
  readonly depth: Depth
}

/** More plans than this share of the tries would be told nothing about. */
const TRIES_A_PLAN = 5

/** Reads `master` or `master~40`; nothing if there is no such level. */
export function levelNamed(name: string): NamedLevel | undefined {
  const [level = '', tries, ...rest] = name.split('~')
  if (!isLevel(level) || rest.length > 0) return undefined
  if (tries === undefined) return { level, depth: DEPTHS[level] }
  if (!/^[1-9]\d{0,4}$/.test(tries)) return undefined
  const most = Number(tries)
  return { level, depth: hurried(DEPTHS[level], { plans: Math.ceil(most / TRIES_A_PLAN), tries: most }) }
}

/** A level whose search is cut short, with or without a character; nothing if the name says no such thing. */
export function shortenedThinker(name: string, seat: Seat): Thinker | undefined {
  const [first = '', ...school] = name.split('/')
  const short = first.includes('~') ? levelNamed(first) : undefined
  const named = short && botNamed([short.level, ...school].join('/'), seat)
  if (!named || 'simple' in named) return undefined
  return searching(short.depth, named.character?.tastes ?? [], 0)
}
