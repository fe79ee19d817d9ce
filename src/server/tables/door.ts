/** Who may come in, and what a table may be opened with. What is here has the right shape; whether it makes sense is seen here. */
import { botNamed } from '../../game/bots/index.ts'
import {
  checkScenario,
  isObject,
  LEVELS,
  type Level,
  SEATS,
  type Seat,
  scenarioNamed,
} from '../../game/index.ts'
import { LONGEST_NICK, type OpenTable } from '../../game/wire/index.ts'
import { mayJoin, mayWatch } from './acts.ts'
import type { TableState } from './table-state.ts'
import type { DoorRefused } from './tables.ts'
import { plainText } from './talk.ts'

/** People of one table, those who watch included. */
const MOST_PEOPLE = 60
/** Milliseconds for a question. */
export const EACH = { least: 5000, most: 24 * 3600 * 1000 }

/** Why a table cannot be opened so. */
export function openingRefused({ scenario, options, bots, each, nick }: OpenTable): DoorRefused | undefined {
  const wrong = (detail: string): DoorRefused => ({ refused: 'malformed', detail })
  if (isObject(scenario)) {
    const [problem] = checkScenario(scenario)
    if (problem) return wrong(problem.path === '' ? 'scenario' : `scenario.${problem.path}`)
  } else if (!scenarioNamed(String(scenario))) return wrong('scenario')
  if (levelOf(options) === undefined && options.level !== undefined) return wrong('options.level')
  const unknown = SEATS.find((seat) => bots[seat] !== undefined && !botNamed(bots[seat], seat))
  if (unknown) return wrong(`bots.${unknown}`)
  if (each !== undefined && !(each >= EACH.least && each <= EACH.most)) return wrong('each')
  return nickOf(nick) === '' ? wrong('nick') : undefined
}

/** The level that decides the margins of a table's games, if it is one. */
export function levelOf({ level }: OpenTable['options']): Level | undefined {
  return LEVELS.find((one) => one === level)
}

/** A nickname as it is shown: plain text in one line; empty if nothing of it is seen. */
export function nickOf(nick: string): string {
  return plainText(nick, LONGEST_NICK)
}

/** Why somebody new cannot join. */
export function joiningRefused(
  state: TableState,
  nick: string,
  seat: Seat | 'none',
): DoorRefused | undefined {
  if (state.phase === 'closed' || state.directed) return { refused: 'unknown' }
  if (nickOf(nick) === '') return { refused: 'malformed', detail: 'nick' }
  if (state.people.length >= MOST_PEOPLE) return { refused: 'full' }
  if (seat === 'none') return mayWatch(state, undefined) ? undefined : { refused: 'forbidden' }
  return mayJoin(state, seat, undefined) ? undefined : { refused: 'not-now' }
}
