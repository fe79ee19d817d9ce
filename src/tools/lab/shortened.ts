/**
 * Levels by name, with their search cut short if the name says so: `master~40` makes no more than forty rollouts, and so
 * plays the thousands of games that the master itself has no time for.
 */

import { botNamed, isLevel, type Level, type Thinker } from '../../game/bots/index.ts'
import { SETTINGS } from '../../game/bots/levels.ts'
import { searchingBot } from '../../game/bots/search/search.ts'
import type { SearchSettings } from '../../game/bots/search/search-problem.ts'
import type { Seat } from '../../game/vocabulary.ts'
import { shortened } from '../thinkers.ts'

export interface NamedLevel {
  readonly level: Level
  readonly settings: SearchSettings
}

/** More plans than this share of the rollouts would be known by none. */
const ROLLOUTS_A_PLAN = 5

/** Reads `master` or `master~40`; nothing if there is no such level. */
export function levelNamed(name: string): NamedLevel | undefined {
  const [level = '', rollouts, ...rest] = name.split('~')
  if (!isLevel(level) || rest.length > 0) return undefined
  if (rollouts === undefined) return { level, settings: SETTINGS[level] }
  if (!/^[1-9]\d{0,4}$/.test(rollouts)) return undefined
  const most = Number(rollouts)
  return {
    level,
    settings: shortened(SETTINGS[level], { plans: Math.ceil(most / ROLLOUTS_A_PLAN), rollouts: most }),
  }
}

/** A level whose search is cut short, with or without a character; nothing if the name says no such thing. */
export function shortenedThinker(name: string, seat: Seat): Thinker | undefined {
  const [first = '', ...school] = name.split('/')
  const short = first.includes('~') ? levelNamed(first) : undefined
  const named = short && botNamed([short.level, ...school].join('/'), seat)
  if (!named || 'simple' in named) return undefined
  return searchingBot(short.settings, named.character?.tastes ?? [], 0)
}
