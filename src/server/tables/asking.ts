/** The bots of a table: each is asked once a question, for as long as it is the bot's to answer. */
import { type Choice, menuOf, type Question, type Seat, view } from '../../game/index.ts'
import { botSeed } from '../../game/thinking/index.ts'
import type { By } from '../../game/wire/index.ts'
import { type BotQuestion, botChoice, type ServerBots } from '../bots/bots.ts'
import type { Clock, QuestionClock } from './clock.ts'
import type { LiveGame } from './live-game.ts'
import { currentGame, isPeopled, type TableState } from './table-state.ts'

/** Milliseconds within which a bot is to answer at a table without a clock. */
const UNHURRIED = 10_000

export type BotBy = Extract<By, { readonly bot: string }>

/** What of a table its bots are asked by. */
export interface Askable {
  readonly state: TableState
  readonly time: QuestionClock
  readonly game: LiveGame
  /** Carries out a bot's choice, in its turn, if the question is still open and the bot's to answer. */
  botChooses(question: Question, choice: Choice, by: BotBy): void
}

/** Who answers for a seat, if no person does. */
export function botOf(state: TableState, seat: Seat): BotBy | undefined {
  const deputy = state.held[seat]
  if (deputy) return { bot: deputy.bot, deputy: deputy.for }
  const bot = state.bots[seat]
  return bot === undefined || isPeopled(state, seat) ? undefined : { bot }
}

export class Asking {
  private readonly table: Askable
  private readonly clock: Clock
  private readonly bots: ServerBots
  private readonly asked = new Map<string, AbortController>()

  constructor(table: Askable, clock: Clock, bots: ServerBots) {
    this.table = table
    this.clock = clock
    this.bots = bots
  }

  /** Asks the bots of these seats what they are asked now, unless they are at it. */
  ask(seats: readonly Seat[]): void {
    for (const seat of seats) {
      const { state, game } = this.table
      const by = botOf(state, seat)
      const question = game.asked(state, seat)
      if (by && question) this.askOne(question, by)
    }
  }

  /** Nobody waits for them any more. */
  stop(): void {
    for (const stop of this.asked.values()) stop.abort()
    this.asked.clear()
  }

  private askOne(question: Question, by: BotBy): void {
    const turn = `${question.round} ${question.decision} ${question.seat}`
    const key = `${this.table.state.games.length} ${turn} ${by.bot} ${by.deputy ?? ''}`
    const asked = this.asked.has(key) ? undefined : this.questionFor(question.seat, by.bot, turn)
    if (!asked) return
    const stop = new AbortController()
    this.asked.set(key, stop)
    void botChoice(this.bots, asked, this.clock, stop.signal).then((choice) => {
      if (stop.signal.aborted) return
      this.asked.delete(key)
      this.table.botChooses(question, choice, by)
    })
  }

  /** The seat's view alone, and a seed that tells nothing of the game's. */
  private questionFor(seat: Seat, bot: string, turn: string): BotQuestion | undefined {
    const { state, game, time } = this.table
    const moment = game.at(state)
    const seen = moment && view(moment.state, seat)
    const menu = seen && menuOf(seen)
    if (!seen || !menu) return undefined
    const seed = botSeed(currentGame(state).seed, turn)
    return { bot, view: seen, menu, seed, due: time.deadline ?? this.clock.now() + UNHURRIED }
  }
}
