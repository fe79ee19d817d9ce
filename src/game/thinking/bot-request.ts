/** What a host asks a bot, in a worker or not: the seat's view and menu, a seed, which bot, and for how long. */

import type { Thought } from '../bots/index.ts'
import type { Choice, Menu, View } from '../vocabulary.ts'
import type { Stop } from './timer.ts'

export interface BotRequest {
  /** By its name. */
  bot: string
  view: View
  menu: Menu
  seed: string
  /** Milliseconds of its own thinking after which it answers with the best it has. */
  limit: number
  /** Choices to be weighed against each other, instead of finding one: a plan for each, in this order. */
  weigh?: readonly Choice[]
}

/** Where bots think. */
export interface BotRunner {
  /**
   * Has a bot think to its end, to its limit, or until `stop` is aborted: then it answers with the best it has, and
   * rejects if it has nothing yet.
   */
  choose(request: BotRequest, stop?: Stop): Promise<Thought>
  /** Ends all thinking at once. What was still asked is never answered. */
  close(): void
}
