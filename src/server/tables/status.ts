/** How the game of a table stands, as whoever directs it sees it. */
import {
  type Choice,
  checkChoice,
  menu,
  type Question,
  type Refusal,
  SEATS,
  type Seat,
} from '../../game/index.ts'
import type { TableStatus } from './directed.ts'
import { type LiveGame, scenarioOf } from './live-game.ts'
import { currentGame, isUnderWay, type TableState } from './table-state.ts'

/** What a seat is asked now; nothing before the deal and after the end. */
export function askedNow(state: TableState, game: LiveGame, seat: Seat): Question | undefined {
  return isUnderWay(state) ? game.asked(state, seat) : undefined
}

/** Why the rules would refuse an answer to what a seat is asked. */
export function refusalOf(
  state: TableState,
  game: LiveGame,
  seat: Seat,
  choice: Choice,
): Refusal | undefined {
  const moment = game.at(state)
  const offered = moment && menu(moment.state, seat)
  return offered ? checkChoice(offered, choice) : 'not-your-turn'
}

export function statusOf(state: TableState, game: LiveGame): TableStatus {
  const { seats, made } = currentGame(state)
  const rounds = scenarioOf(state).rounds.length
  const step = made.length
  if (!seats) return { round: 0, rounds, step, waitsFor: [] }
  const asked = SEATS.flatMap((seat) => askedNow(state, game, seat) ?? [])
  const round = asked[0]?.round ?? made.at(-1)?.round ?? 1
  return { round, rounds, step, waitsFor: asked.map(({ seat }) => seat) }
}
