/**
 * The bots in a game's seats: each is asked once a question, and answers within a deadline. One that fails, falls silent or
 * chooses what is refused is spoken for by a simpler one, so that no bot ever stands in the way of the game.
 */
import type { Thought } from '../../game/bots/index.ts'
import { type Choice, type Menu, menuOf, type Question, type View } from '../../game/index.ts'
import { type BotRunner, botSeed, standIn, type Timer, within } from '../../game/thinking/index.ts'
import { explanationOf } from './explain.ts'
import { type Explanation, turnKey } from './explanations.ts'
import type { Answer, BotFailure } from './session.ts'

export interface BotSeatsOptions {
  /** The game's; bots are never handed it. */
  seed: string
  runner: BotRunner
  timer: Timer
  /** Aborted when the session is closed. */
  closing: AbortSignal
  /** Milliseconds a bot may think now. */
  limit(): number
  /** Commits a bot's choice; what explains it is kept if it is taken. */
  commit(question: Question, choice: Choice, explanation: Explanation | undefined): Promise<Answer>
  /** A bot has failed and is spoken for. */
  onFailure(question: Question, failure: BotFailure, error: unknown): void
  /** A question was answered by the bot itself. */
  onAnswer(question: Question): void
  /** Nobody's choice was taken: the game stands still. */
  onStandstill(question: Question): void
}

/** What a bot is asked: its seat's view alone, and the menu in it. */
interface Asked {
  bot: string
  view: View
  menu: Menu
  seed: string
}

/** Bots that may think on one worker, taking turns: the four powers. */
const SHARING = 4
/** Waking milliseconds beyond their thinking: for a worker to load, or to be found silent and replaced. */
const GRACE = 20_000

export class BotSeats {
  private readonly options: BotSeatsOptions
  /** Questions that have been asked, by their key. */
  private readonly asked = new Set<string>()

  constructor(options: BotSeatsOptions) {
    this.options = options
  }

  /** Asks this seat's bot what the view says it is asked, if anything, and if it has not been asked yet. */
  ask(bot: string, view: View): void {
    const menu = menuOf(view)
    if (!menu || this.asked.has(turnKey(menu))) return
    this.asked.add(turnKey(menu))
    const seed = botSeed(this.options.seed, turnKey(menu))
    void this.answer({ bot, view, menu, seed })
  }

  /** The bot itself, then its stand-in, then the empty choice, which is always legal: until one is taken. */
  private async answer(asked: Asked): Promise<void> {
    const speakers: Speaker[] = [() => this.thoughtOf(asked), () => standIn(asked), () => NOTHING]
    for (const speaker of speakers) {
      const over = await this.speak(asked, speaker, speaker === speakers[0])
      if (over) return
    }
    this.options.onStandstill(asked.menu)
  }

  /** Whether the question is done with. */
  private async speak(asked: Asked, speaker: Speaker, isBot: boolean): Promise<boolean> {
    const { bot, menu, view } = asked
    const { commit, onFailure, onAnswer, closing } = this.options
    try {
      const thought = await speaker()
      if (closing.aborted) return true
      const explanation = isBot ? explanationOf(bot, menu.seat, view, thought) : undefined
      const answer = await commit(questionIn(menu), thought.choice, explanation)
      if (answer.accepted && isBot) onAnswer(menu)
      if (answer.accepted || isOver(answer.why)) return true
      // A choice that was lost is the host's failure, and may be tried again.
      if (answer.why !== 'lost') onFailure(menu, 'refused', answer.why)
    } catch (error) {
      if (closing.aborted) return true
      onFailure(menu, error instanceof Silent ? 'silent' : 'failed', error)
    }
    return false
  }

  private async thoughtOf({ bot, view, menu, seed }: Asked): Promise<Thought> {
    const { runner, timer, closing } = this.options
    const limit = this.options.limit()
    const stop = new AbortController()
    const thinking = runner.choose({ bot, view, menu, seed, limit }, stop.signal)
    const thought = await within(thinking, SHARING * limit + GRACE, timer, closing)
    if (thought) return thought
    stop.abort()
    throw new Silent(`${bot} has not answered`)
  }
}

type Speaker = () => Thought | Promise<Thought>

class Silent extends Error {}

const NOTHING: Thought = { choice: [], plans: [] }

function questionIn({ seat, round, decision }: Menu): Question {
  return { seat, round, decision }
}

/** Whether nobody needs to answer this question any more. */
function isOver(why: Exclude<Answer, { accepted: true }>['why']): boolean {
  return why === 'late' || why === 'game-over'
}
