/** What a bot does about a request, step by step: it looks for a choice, or weighs those it is given. */
import { type Thinking, type Thought, think, weigh } from '../bots/index.ts'
import type { BotRequest } from './bot-request.ts'

/** Throws where there is no such bot for the seat that is asked. */
export function thinkingOf({ bot, view, menu, seed, weigh: choices }: BotRequest): Thinking {
  return choices ? weigh(view, menu, choices, seed) : think(bot, view, menu, seed)
}

/** Who speaks for a bot that fails: quick, and without a search that might fail in the same way. */
const STAND_IN = 'tuned'

/** What that one does about a request. */
export function standIn({ view, menu, seed }: Pick<BotRequest, 'view' | 'menu' | 'seed'>): Thought {
  return think(STAND_IN, view, menu, seed).next().value
}
