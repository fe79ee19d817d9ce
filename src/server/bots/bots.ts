/** What tables ask of bots: a legal choice within a time, whatever happens to whoever thinks it. */
import type { Thought } from '../../game/bots/index.ts'
import { type Choice, checkChoice, type Menu, type View } from '../../game/index.ts'
import { type BotRequest, type Stop, standIn, type Timer, within } from '../../game/thinking/index.ts'

/** Where bots think. */
export interface ServerBots {
  /**
   * Has a bot think to its end or its limit. `due`: those that fall due sooner are asked sooner. Rejects if it fails, or
   * once `stop` is aborted.
   */
  choose(request: BotRequest, due: number, stop: Stop): Promise<Thought>
  /** How many wait for their turn. */
  readonly waiting: number
  /** Ends all thinking at once. What was still asked is never answered. */
  close(): void
}

/** A question to a bot: its seat's view alone, the menu in it, and a seed of its own. */
export interface BotQuestion {
  readonly bot: string
  readonly view: View
  readonly menu: Menu
  readonly seed: string
  readonly due: number
}

/** Milliseconds of its own thinking after which a bot answers with the best it has. */
const LIMIT = 1000
/** Milliseconds within which it must have answered, its turn and a worker's replacement included. */
const PATIENCE = 30_000

/** The bot's choice, else that of a simpler one, else the empty one, which is always legal. */
export async function botChoice(
  bots: ServerBots,
  question: BotQuestion,
  timer: Timer,
  stop: Stop,
): Promise<Choice> {
  const { menu } = question
  const speakers = [() => thoughtOf(bots, question, timer, stop), async () => standIn(question)]
  for (const speaker of speakers) {
    const thought = await speaker().catch(() => undefined)
    if (stop.aborted) return []
    if (thought && checkChoice(menu, thought.choice) === undefined) return thought.choice
  }
  return []
}

async function thoughtOf(
  bots: ServerBots,
  { bot, view, menu, seed, due }: BotQuestion,
  timer: Timer,
  stop: Stop,
): Promise<Thought | undefined> {
  const thinking = bots.choose({ bot, view, menu, seed, limit: LIMIT }, due, stop)
  return within(thinking, PATIENCE, timer, stop)
}
