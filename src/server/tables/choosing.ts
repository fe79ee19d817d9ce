/** A choice on its way: the core looks first, the Master carries out, the disk keeps, and only then it has happened. */
import { type Choice, menu, type Question, type Seat, type State, sameQuestion } from '../../game/index.ts'
import type { MatchRefusal } from '../../game/match/index.ts'
import type { By, WireAnswer } from '../../game/wire/index.ts'
import { answersWith, openQuestions } from '../bots/promises.ts'
import { type BotBy, botOf } from './asking.ts'
import type { QuestionClock } from './clock.ts'
import type { Asked, Undated } from './entries.ts'
import type { LiveGame } from './live-game.ts'
import { currentGame, isPeopled, type TableState } from './table-state.ts'

/** What a choice needs of its table. */
export interface Writable {
  readonly state: TableState
  readonly time: QuestionClock
  readonly game: LiveGame
  /** Writes entries and tells of them; whether they are on the disk. */
  write(entries: readonly Undated[]): Promise<boolean>
  /** Something failed that nobody at the table can mend. */
  trouble(error: unknown): void
}

/**
 * Carries out the answer to a question that its seat is asked. `asked`: who asked for it, by which key. What the rules
 * refuse changes nothing, and neither does what cannot be written down.
 */
export async function commit(
  table: Writable,
  question: Question,
  choice: Choice,
  by: By,
  asked?: Asked,
): Promise<WireAnswer> {
  const { state, game } = table
  const { at, left } = table.time
  const before = game.at(state)?.state
  const answers = isBotSeat(state, question.seat) ? botAnswers(table, question.seat, choice) : []
  const match = game.match(state)
  const answer = await match.commit(question, choice)
  if (!answer.accepted) return notTaken(table, answer.why, answer.error)
  const { seat, round, decision } = question
  const turn = { game: state.games.length, seat, round, decision }
  const goesOn = before?.round === match.state.round && before.decision === match.state.decision
  const time = goesOn && left !== undefined ? { at, left } : { at }
  const made: Undated = { e: 'made', ...turn, choice: [...choice], by, ...time, ...(asked ? { asked } : {}) }
  return (await table.write([...answers, made, ...endOf(state, match.state)]))
    ? { ok: true }
    : { ok: false, why: 'storage' }
}

/** A choice may be the game's last, or the last before it stops. */
function endOf({ limit }: TableState, { outcome, round }: State): Undated[] {
  if (outcome) return [{ e: 'ended' }]
  return limit !== undefined && round > limit ? [{ e: 'stopped' }] : []
}

function notTaken(table: Writable, why: MatchRefusal, error: unknown): WireAnswer {
  if (why !== 'failed' && why !== 'broken') return { ok: false, why }
  table.game.forget()
  table.trouble(error)
  return { ok: false, why: 'storage' }
}

/** Whether a question of this game is still open, and still this bot's to answer. */
export function isTheirs({ state, game }: Writable, number: number, question: Question, by: BotBy): boolean {
  if (number !== state.games.length || state.phase !== 'playing') return false
  const asked = game.asked(state, question.seat)
  const now = botOf(state, question.seat)
  return !!asked && sameQuestion(asked, question) && now?.bot === by.bot && now.deputy === by.deputy
}

/** Whether a bot holds a seat for itself, and not for people. */
export function isBotSeat(state: TableState, seat: Seat): boolean {
  return state.bots[seat] !== undefined && !isPeopled(state, seat)
}

/** What a bot says to those who asked, with the choice it makes anyway. */
function botAnswers({ state, game }: Writable, seat: Seat, choice: Choice): Undated[] {
  const moment = game.at(state)
  const offered = moment && menu(moment.state, seat)
  if (!offered) return []
  const { said, made } = currentGame(state)
  const answers = answersWith(openQuestions(said, seat), offered, choice)
  const common = { game: state.games.length, step: made.length, from: seat }
  return answers.map(({ to, phrase }) => ({ e: 'said', ...common, to, phrase }))
}
