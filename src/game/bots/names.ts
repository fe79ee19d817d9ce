/** Bots by name, as records and the page write them: `master`, `expert/balancer`, or one of the simple ones, `greedy`. */
import type { Seat } from '../vocabulary.ts'
import { type Character, characterOf } from './characters/index.ts'
import { isLevel, type Level } from './levels.ts'
import { isSimple, type SimpleBot } from './simple/simple-bots.ts'

/** What a name says. */
export type BotNamed =
  | { readonly simple: SimpleBot }
  | { readonly level: Level; readonly character?: Character }

/** Reads a bot's name for a seat; nothing if no bot is called so, or the character belongs to another seat. */
export function botNamed(name: string, seat: Seat): BotNamed | undefined {
  if (isSimple(name)) return { simple: name }
  const [level = '', id, ...rest] = name.split('/')
  if (!isLevel(level) || rest.length > 0) return undefined
  if (id === undefined) return { level }
  const character = characterOf(seat, id)
  return character && { level, character }
}
