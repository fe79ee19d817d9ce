/** What thinks behind a name. */
import { DEPTHS } from './levels.ts'
import type { BotNamed } from './names.ts'
import { searching } from './search/search.ts'
import { SIMPLE_BOTS } from './simple.ts'
import type { Bot, Thinker } from './types.ts'

/** `told`: plans it tells of at the end, if not as many as it would by itself. */
export function thinkerOf(named: BotNamed, told?: number): Thinker {
  if ('simple' in named) return atOnce(SIMPLE_BOTS[named.simple])
  const { level, character } = named
  return searching(DEPTHS[level], character?.tastes ?? [], told)
}

/** A bot that needs no steps. */
function atOnce(bot: Bot): Thinker {
  // biome-ignore lint/correctness/useYield: it has nothing to show before it is done
  return function* (view, menu, seed) {
    return { choice: bot(view, menu, seed), plans: [] }
  }
}
