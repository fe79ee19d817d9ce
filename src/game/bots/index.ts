/** The door of the bots. */
export { CHARACTERS, type Character, characterOf, type Taste } from './characters/index.ts'
export { isLevel, LEVELS, type Level } from './levels.ts'
export { type BotNamed, botNamed, decide, think } from './names.ts'
export { randomItems } from './random.ts'
export { SIMPLE, SIMPLE_BOTS, type SimpleBot } from './simple.ts'
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
} from './types.ts'
