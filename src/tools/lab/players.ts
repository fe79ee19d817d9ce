/** Who may hold a seat in the lab, and how each comes by its choice. */

import type { Bot } from '../../game/bots/bot.ts'
import type { Weights } from '../../game/bots/heuristic/weight-types.ts'
import { botNamed, decide, settle, type Thinker } from '../../game/bots/index.ts'
import { tunedBot } from '../../game/bots/simple/tuned.ts'
import { menu, type Seat, view } from '../../game/index.ts'
import { type Linear, linearBot } from '../training/linear.ts'
import { courtingThinker } from './courting.ts'
import { marginThinker } from './margin.ts'
import { isPolicy, withPolicy } from './policies.ts'
import { shortenedThinker } from './shortened.ts'
import type { StatePlayer } from './state-player.ts'
import { STATE_PLAYERS } from './state-players.ts'
import { isThoughtful, thoughtfulBot } from './thoughtful.ts'

/**
 * A player: by name (a bot of the game, a player that sees the whole state, a thoughtful doctrine or a character of the lab), a name with a
 * policy on top (`expert+passes`, see policies.ts), tuned by weights not in the game yet, or a linear policy.
 */
export type Player = string | Weights | Linear

/** Finds the player for a seat. Throws if there is none of that name for it. */
export function playerFor(player: Player, seat: Seat): StatePlayer {
  if (typeof player !== 'string') return blind('linear' in player ? linearBot(player) : tunedBot(player))
  const known = STATE_PLAYERS.get(player)
  return known ?? blind(botFor(player, seat))
}

/** Whether there is a player of this name for the seat. */
export function isPlayer(name: string, seat: Seat): boolean {
  const { base, policy } = parts(name)
  if (policy === undefined)
    return STATE_PLAYERS.has(name) || isOfLab(base, seat) || botNamed(base, seat) !== undefined
  return (
    isPolicy(policy, (opening) => isPlayer(opening, seat)) && isPlayer(base, seat) && !STATE_PLAYERS.has(base)
  )
}

function isOfLab(name: string, seat: Seat): boolean {
  return isThoughtful(name) || thinkerOfLab(name, seat) !== undefined
}

/** Searches that the game itself has no name for. */
function thinkerOfLab(name: string, seat: Seat): Thinker | undefined {
  return shortenedThinker(name, seat) ?? courtingThinker(name, seat) ?? marginThinker(name)
}

function botFor(name: string, seat: Seat): Bot {
  if (!isPlayer(name, seat)) throw new Error(`there is no player '${name}' for ${seat}`)
  const { base, policy } = parts(name)
  if (policy !== undefined) return withPolicy(policy, botFor(base, seat), (opening) => botFor(opening, seat))
  if (isThoughtful(base)) return thoughtfulBot(base)
  const thinker = thinkerOfLab(base, seat)
  if (thinker) return (seen, offered, seed) => settle(thinker(seen, offered, seed)).choice
  return (seen, offered, seed) => decide(base, seen, offered, seed)
}

function parts(name: string): { base: string; policy?: string } {
  const at = name.indexOf('+')
  return at < 0 ? { base: name } : { base: name.slice(0, at), policy: name.slice(at + 1) }
}

/** A bot sees only what its seat may know. */
function blind(bot: Bot): StatePlayer {
  return (state, seat, seed) => {
    const offered = menu(state, seat)
    return offered ? bot(view(state, seat), offered, seed) : []
  }
}
