/** Whom a player may ask for advice: a bot that knows what the player's seat may know, and nothing more. */
import type { Level, Thought } from '../../game/bots/index.ts'
import { type Choice, menuOf, type Question, sameQuestion, type View } from '../../game/index.ts'
import { type BotRunner, botSeed, type Timer, within } from '../../game/thinking/index.ts'
import { turnKey } from './explanations.ts'

export interface AdviserOptions {
  /** The game's; the adviser is never handed it. */
  seed: string
  runner: BotRunner
  timer: Timer
  /** Aborted when the session is closed. */
  closing: AbortSignal
}

/** Whose figures for the second and the third plan can be trusted too. */
const ADVISER: Level = 'master'
/** Milliseconds it may think: long, since who asked may end it. Cut short, it has no figures to give. */
const LIMIT = 15_000
/** Waking milliseconds until it is given up: others may think on its worker, which may be lost meanwhile. */
const DEADLINE = 60_000

/** What the adviser would do with this question, or what it thinks of the choices it is to weigh. Rejects where the view no longer asks it, and if no advice comes. */
export async function advice(
  view: View,
  question: Question,
  stop: AbortSignal,
  { seed, runner, timer, closing }: AdviserOptions,
  weigh?: readonly Choice[],
): Promise<Thought> {
  const menu = menuOf(view)
  if (!menu || !sameQuestion(menu, question)) throw new Error('the question is no longer asked')
  const request = {
    bot: ADVISER,
    view,
    menu,
    seed: botSeed(seed, `adviser ${turnKey(question)}`),
    limit: LIMIT,
    ...(weigh ? { weigh } : {}),
  }
  const thought = await within(runner.choose(request, stop), DEADLINE, timer, closing)
  if (!thought) throw new Error('the adviser has not answered')
  return thought
}
