/** The door of the bots. */

export {
  type Bot,
  type Plan,
  type Reason,
  settle,
  TERMS,
  type Term,
  type Thinker,
  type Thinking,
  type Thought,
} from './bot.ts'
export { CHARACTERS, type Character, characterOf, type Taste } from './characters/index.ts'
export { isLevel, LEVELS, type Level } from './levels.ts'
export { type BotNamed, botNamed } from './names.ts'
export { randomItems } from './simple/random.ts'
export { SIMPLE, SIMPLE_BOTS, type SimpleBot } from './simple/simple-bots.ts'
export { decide, think, weigh } from './thinkers.ts'
