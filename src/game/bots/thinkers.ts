/** What thinks behind a name. */
import { DEPTHS } from './levels.ts'
import type { BotNamed } from './names.ts'
import { searching } from './search/search.ts'
import { SIMPLE_BOTS } from './simple.ts'
import type { Bot, Thinker } from './types.ts'

export function thinkerOf(named: BotNamed): Thinker {
  if ('simple' in named) return atOnce(SIMPLE_BOTS[named.simple])
  const { level, character } = named
  const depth = DEPTHS[level]
  return searching(depth, character?.tastes ?? [])
}

/** A bot that needs no steps. */
function atOnce(bot: Bot): Thinker {
  // biome-ignore lint/correctness/useYield: it has nothing to show before it is done
  return function* (view, menu, seed) {
    return { choice: bot(view, menu, seed), plans: [] }
  }
}
