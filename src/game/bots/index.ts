/** The door of the bots, by name. */
import { randomBot } from './random.ts'
import { tunedBot } from './tuned.ts'
import type { Bot } from './types.ts'

export const BOT_NAMES = ['random', 'tuned'] as const
export type BotName = (typeof BOT_NAMES)[number]

export const BOTS: Readonly<Record<BotName, Bot>> = { random: randomBot, tuned: tunedBot() }

export { randomItems } from './random.ts'
export type { Bot } from './types.ts'
