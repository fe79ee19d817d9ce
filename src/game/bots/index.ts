/** The door of the bots, by name. */
import { leaning, splitBot } from './doctrines.ts'
import { greedyBot } from './greedy.ts'
import { randomBot } from './random.ts'
import { tunedBot } from './tuned.ts'
import type { Bot } from './types.ts'

export const BOT_NAMES = [
  'random',
  'lean-russia',
  'lean-china',
  'lean-west',
  'split',
  'greedy',
  'tuned',
] as const
export type BotName = (typeof BOT_NAMES)[number]

export const BOTS: Readonly<Record<BotName, Bot>> = {
  random: randomBot,
  'lean-russia': leaning(['RU']),
  'lean-china': leaning(['CN']),
  'lean-west': leaning(['US', 'EU']),
  split: splitBot,
  greedy: greedyBot,
  tuned: tunedBot(),
}

export { randomItems } from './random.ts'
export type { Bot } from './types.ts'
