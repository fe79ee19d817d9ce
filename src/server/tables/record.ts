/** The record of a game that was played at a table. */
import { encodeFile, fileOf, type LoggedMove, type Rules, type Said } from '../../game/record/index.ts'
import type { By } from '../../game/wire/index.ts'
import type { MadeEntry } from './entries.ts'
import { beginningOf } from './live-game.ts'
import { isShown, type TableGame, type TableState } from './table-state.ts'

/** The file of a game, from 1; nothing before its end, or before it may be known. `rules`: as for `recordSoFar`. */
export function recordOf(state: TableState, number: number, rules?: Rules): string | undefined {
  const game = state.games[number - 1]
  return game?.over && isShown(state) ? recordSoFar(state, game, rules) : undefined
}

/**
 * The file of a game up to its last choice; nothing before the deal. `rules`: those it was played by, where they are not
 * today's.
 */
export function recordSoFar(state: TableState, game: TableGame, rules?: Rules): string | undefined {
  if (!game.seats) return undefined
  const { seats, handovers } = game
  const said = game.said.map(
    ({ step, from, to, phrase, text }): Said => ({
      at: { step },
      from,
      to,
      ...(phrase === undefined ? { text: text ?? '' } : { phrase }),
    }),
  )
  const file = fileOf(beginningOf(state, game, rules), game.made.map(loggedMove), rules, {
    seats,
    ...(handovers.length > 0 ? { handovers } : {}),
    ...(said.length > 0 ? { said } : {}),
  })
  return 'refused' in file ? undefined : encodeFile(file)
}

function loggedMove({ seat, choice, at, by }: MadeEntry): LoggedMove {
  const deputy = deputyOf(by)
  return { seat, choice, at, ...(deputy ? { by: deputy } : {}) }
}

/** Who stood in for people, as records have it: nobody where a seat's own bot chose. */
function deputyOf(by: By): LoggedMove['by'] {
  if ('person' in by || by.deputy === undefined) return undefined
  return by.deputy === 'clock' ? 'clock' : 'bot'
}
