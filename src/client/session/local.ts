/** A game on this machine: a match hosted by boardgame.io's Master, bots in the seats that no person holds. */
import { bgioHosts } from '../../game/bgio/index.ts'
import { botNamed } from '../../game/bots/index.ts'
import { SEATS } from '../../game/index.ts'
import { openMatch, resumeMatch } from '../../game/match/index.ts'
import { botOf, type Refused, solePerson } from '../../game/record/kept.ts'
import type { LocalGame, LocalSession } from './local-game.ts'
import { LocalGameSession } from './local-session.ts'

export type { LocalGame, LocalSession } from './local-game.ts'

/** Starts or resumes a local game. Refuses a record that does not play out, unknown bots, and any but one person. */
export function startLocal(game: LocalGame): LocalSession | Refused {
  const unknown = SEATS.find((seat) => {
    const bot = botOf(game.seats[seat])
    return bot !== undefined && !botNamed(bot, seat)
  })
  if (unknown) return { refused: 'unknown-bot', detail: `seats.${unknown}` }
  const person = solePerson(game.seats)
  if (typeof person !== 'string') return person
  const host = game.host ?? bgioHosts()
  const match = game.record ? resumeMatch(game.record, host) : openMatch(game, host)
  return 'refused' in match ? match : new LocalGameSession(game, person, match)
}
