/** The simple bots: they answer at once, give no reasons, and stand in the lab to be measured against. */

import type { Bot } from '../bot.ts'
import { leaning, splitBot } from './doctrines.ts'
import { greedyBot } from './greedy.ts'
import { randomBot } from './random.ts'
import { tunedBot } from './tuned.ts'

export const SIMPLE = [
  'random',
  'lean-russia',
  'lean-china',
  'lean-west',
  'split',
  'greedy',
  'tuned',
] as const
export type SimpleBot = (typeof SIMPLE)[number]

export const SIMPLE_BOTS: Readonly<Record<SimpleBot, Bot>> = {
  random: randomBot,
  'lean-russia': leaning(['RU']),
  'lean-china': leaning(['CN']),
  'lean-west': leaning(['US', 'EU']),
  split: splitBot,
  greedy: greedyBot,
  tuned: tunedBot(),
}

export function isSimple(name: string): name is SimpleBot {
  return (SIMPLE as readonly string[]).includes(name)
}
