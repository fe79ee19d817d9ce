/** What the page asks a bot, in a worker or not: the seat's view and menu, a seed, and which bot. */
import { settle, think } from '../../game/bots/index.ts'
import type { Choice, Menu, View } from '../../game/index.ts'

export interface BotRequest {
  /** By its name. */
  bot: string
  view: View
  menu: Menu
  seed: string
}

/** Asks a bot and waits for its choice. */
export interface BotRunner {
  choose(request: BotRequest): Promise<Choice>
  close(): void
}

export function answer({ bot, view, menu, seed }: BotRequest): Choice {
  return settle(think(bot, view, menu, seed)).choice
}

/** Bots on the calling thread: for tests, and where no worker can be had. */
export function inThread(): BotRunner {
  return { choose: async (request) => answer(request), close: () => undefined }
}
