/** Bots by name, as records and the page write them: `master`, `expert/balancer`, or one of the simple ones, `greedy`. */
import type { Choice, Menu, Seat, View } from '../index.ts'
import { type Character, characterOf } from './characters/index.ts'
import { isLevel, type Level } from './levels.ts'
import { isSimple, type SimpleBot } from './simple.ts'
import { thinkerOf } from './thinkers.ts'
import { settle, type Thinking } from './types.ts'

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

/** A bot's choice alone, without plans and reasons: what a lab needs. Throws like `think`. */
export function decide(name: string, view: View, menu: Menu, seed: string): Choice {
  return settle(thinkerOf(known(name, menu.seat), 0)(view, menu, seed)).choice
}

/** Has a bot think about a menu of the viewer's. Throws if there is no bot of that name for that seat. */
export function think(name: string, view: View, menu: Menu, seed: string): Thinking {
  return thinkerOf(known(name, menu.seat))(view, menu, seed)
}

function known(name: string, seat: Seat): BotNamed {
  const named = botNamed(name, seat)
  if (!named) throw new Error(`there is no bot '${name}' for ${seat}`)
  return named
}
