/** Has the bot of a name think. */
import type { Choice, Menu, Seat, View } from '../vocabulary.ts'
import { type Bot, settle, type Thinker, type Thinking } from './bot.ts'
import { SETTINGS } from './levels.ts'
import { type BotNamed, botNamed } from './names.ts'
import { searchingBot } from './search/search.ts'
import { weighingBot } from './search/weighing.ts'
import { SIMPLE_BOTS } from './simple/simple-bots.ts'

/** A bot's choice alone, without plans and reasons: what a lab needs. Throws like `think`. */
export function decide(name: string, view: View, menu: Menu, seed: string): Choice {
  return settle(thinkerOf(known(name, menu.seat), 0)(view, menu, seed)).choice
}

/** Has a bot think about a menu of the viewer's. Throws if there is no bot of that name for that seat. */
export function think(name: string, view: View, menu: Menu, seed: string): Thinking {
  return thinkerOf(known(name, menu.seat))(view, menu, seed)
}

/** Weighs these choices of the viewer's against each other, as the highest level sees them: a plan for each, as given. */
export function weigh(view: View, menu: Menu, choices: readonly Choice[], seed: string): Thinking {
  return weighingBot(SETTINGS.master, choices)(view, menu, seed)
}

function known(name: string, seat: Seat): BotNamed {
  const named = botNamed(name, seat)
  if (!named) throw new Error(`there is no bot '${name}' for ${seat}`)
  return named
}

/** `explained`: plans it gives reasons for at the end, if not as many as it would by itself. */
export function thinkerOf(named: BotNamed, explained?: number): Thinker {
  if ('simple' in named) return atOnce(SIMPLE_BOTS[named.simple])
  const { level, character } = named
  return searchingBot(SETTINGS[level], character?.tastes ?? [], explained)
}

/** A bot that needs no steps. */
function atOnce(bot: Bot): Thinker {
  // biome-ignore lint/correctness/useYield: it has nothing to show before it is done
  return function* (view, menu, seed) {
    return { choice: bot(view, menu, seed), plans: [] }
  }
}
