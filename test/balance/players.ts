/** Who may hold a seat in the lab, and how each comes by its choice. */
import { botNamed, characterOf, decide, settle, type Thinker } from '../../src/game/bots/index.ts'
import { searching } from '../../src/game/bots/search/search.ts'
import { tunedBot } from '../../src/game/bots/tuned.ts'
import type { Bot } from '../../src/game/bots/types.ts'
import type { Weights } from '../../src/game/bots/weighing.ts'
import { menu, type Seat, view } from '../../src/game/index.ts'
import { courtingBot, isCourting } from './courting.ts'
import type { SeeingBot } from './games.ts'
import { type Linear, linearBot } from './linear.ts'
import { isPolicy, withPolicy } from './policies.ts'
import { SEEING } from './seeing.ts'
import { levelNamed } from './shortened.ts'
import { isThoughtful, thoughtfulBot } from './thoughtful.ts'

/**
 * A player: by name (a bot of the game, a seeing player, a thoughtful doctrine or a character of the lab), a name with a
 * policy on top (`expert+passes`, see policies.ts), tuned by weights not in the game yet, or a linear policy.
 */
export type Player = string | Weights | Linear

/** Finds the player for a seat. Throws if there is none of that name for it. */
export function playerFor(player: Player, seat: Seat): SeeingBot {
  if (typeof player !== 'string') return blind('linear' in player ? linearBot(player) : tunedBot(player))
  const seeing = SEEING[player]
  return seeing ?? blind(botFor(player, seat))
}

/** Whether there is a player of this name for the seat. */
export function isPlayer(name: string, seat: Seat): boolean {
  const { base, policy } = parts(name)
  if (policy === undefined) return name in SEEING || isOfLab(base, seat) || botNamed(base, seat) !== undefined
  return isPolicy(policy, (opening) => isPlayer(opening, seat)) && isPlayer(base, seat) && !(base in SEEING)
}

/** Who courts speaks for Kazakhstan alone. */
function isOfLab(name: string, seat: Seat): boolean {
  return isThoughtful(name) || shortenedFor(name, seat) !== undefined || (seat === 'KZ' && isCourting(name))
}

function botFor(name: string, seat: Seat): Bot {
  if (!isPlayer(name, seat)) throw new Error(`there is no player '${name}' for ${seat}`)
  const { base, policy } = parts(name)
  if (policy !== undefined) return withPolicy(policy, botFor(base, seat), (opening) => botFor(opening, seat))
  if (isThoughtful(base)) return thoughtfulBot(base)
  if (isCourting(base)) return courtingBot(base)
  const shortened = shortenedFor(base, seat)
  if (shortened) return (seen, offered, seed) => settle(shortened(seen, offered, seed)).choice
  return (seen, offered, seed) => decide(base, seen, offered, seed)
}

/** A level whose search is cut short, with or without a character. */
function shortenedFor(name: string, seat: Seat): Thinker | undefined {
  const [level = '', id, ...rest] = name.split('/')
  const named = level.includes('~') ? levelNamed(level) : undefined
  if (!named || rest.length > 0) return undefined
  if (id === undefined) return searching(named.depth, [], 0)
  const character = characterOf(seat, id)
  return character && searching(named.depth, character.tastes, 0)
}

function parts(name: string): { base: string; policy?: string } {
  const at = name.indexOf('+')
  return at < 0 ? { base: name } : { base: name.slice(0, at), policy: name.slice(at + 1) }
}

/** A bot sees only what its seat may know. */
function blind(bot: Bot): SeeingBot {
  return (state, seat, seed) => {
    const offered = menu(state, seat)
    return offered ? bot(view(state, seat), offered, seed) : []
  }
}
