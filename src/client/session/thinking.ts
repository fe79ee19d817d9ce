/** What a bot does about a request, step by step: it looks for a choice, or weighs those it is given. */
import { type Thinking, think, weigh } from '../../game/bots/index.ts'
import type { BotRequest } from './bot-request.ts'

/** Throws where there is no such bot for the seat that is asked. */
export function thinkingOf({ bot, view, menu, seed, weigh: choices }: BotRequest): Thinking {
  return choices ? weigh(view, menu, choices, seed) : think(bot, view, menu, seed)
}
