/** What thinks behind a name. */
import type { Level } from './levels.ts'
import type { BotNamed } from './names.ts'
import { SIMPLE_BOTS } from './simple.ts'
import type { Bot, Thinker } from './types.ts'

const STAND_INS: Readonly<Record<Level, Bot>> = {
  novice: SIMPLE_BOTS.random,
  learner: SIMPLE_BOTS.greedy,
  seasoned: SIMPLE_BOTS.tuned,
  expert: SIMPLE_BOTS.tuned,
  master: SIMPLE_BOTS.tuned,
}

export function thinkerOf(named: BotNamed): Thinker {
  const bot = 'simple' in named ? SIMPLE_BOTS[named.simple] : STAND_INS[named.level]
  return atOnce(bot)
}

/** A bot that needs no steps. */
function atOnce(bot: Bot): Thinker {
  // biome-ignore lint/correctness/useYield: it has nothing to show before it is done
  return function* (view, menu, seed) {
    return { choice: bot(view, menu, seed), plans: [] }
  }
}
