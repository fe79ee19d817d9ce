/** Players that may look at the whole state, by name. They are no bots of the game: the lab measures by them. */
import { clairvoyant } from './clairvoyant.ts'
import type { SeeingBot } from './seeing-bot.ts'

export const SEEING: Map<string, SeeingBot> = new Map([['clairvoyant', clairvoyant]])
