/** A local game under way: what was played is told to its viewer, bots are asked, every choice is answered. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type Choice, type Question, type Seat, view } from '../../game/index.ts'
import type { Match, MatchAnswer } from '../../game/match/index.ts'
import { botOf, type GameRecord } from '../../game/record/kept.ts'
import { type BotRunner, type Timer, within } from '../../game/thinking/index.ts'
import { advice } from './adviser.ts'
import { BotSeats } from './bot-seats.ts'
import { readExplanations, writeExplanations } from './explanation-store.ts'
import { type Explanation, explained, turnKey } from './explanations.ts'
import { inThread } from './in-thread.ts'
import type { LocalGame, LocalSession } from './local-game.ts'
import { momentFor } from './moments.ts'
import { type Answer, type Moment, newestOf, type Player, type SessionTrouble } from './session.ts'
import { pageTimer } from './timer.ts'

/** Milliseconds of a bot's thinking, unless the game is told otherwise. */
const LIMIT = 1000
/** Waking milliseconds within which a choice is answered. */
const COMMIT_DEADLINE = 10_000

/** A local game under way. */
export class LocalGameSession implements LocalSession {
  readonly viewer: Seat
  readonly player: Required<Omit<Player, 'proposes'>>
  private readonly told: Signal<readonly Moment[]>
  private readonly troubled = signal<SessionTrouble | undefined>(undefined)
  private readonly game: LocalGame
  private readonly match: Match
  private readonly closing = new AbortController()
  /** Where and within what bounds bots think. */
  private readonly thinking: { seed: string; runner: BotRunner; timer: Timer; closing: AbortSignal }
  private readonly bots: BotSeats
  /** Every explanation so far, told yet or not. */
  private kept: readonly Explanation[]

  /** `viewer`: whose seat the person holds. */
  constructor(game: LocalGame, viewer: Seat, match: Match) {
    this.game = game
    this.match = match
    this.viewer = viewer
    const { seed, runner = inThread(), timer = pageTimer } = game
    this.thinking = { seed, runner, timer, closing: this.closing.signal }
    this.told = signal(match.moments.map((moment) => momentFor(moment, viewer)))
    this.player = {
      commit: (question, choice) => this.commitOwn(question, choice),
      advise: (question, stop) => advice(newestOf(this).view, question, stop, this.thinking),
      weigh: (question, choices, stop) => advice(newestOf(this).view, question, stop, this.thinking, choices),
    }
    this.kept = game.record ? readExplanations(game.reasons, game.record, match.state.round) : []
    this.bots = this.seatBots()
    this.askBots()
  }

  get moments(): ReadonlySignal<readonly Moment[]> {
    return this.told
  }

  get trouble(): ReadonlySignal<SessionTrouble | undefined> {
    return this.troubled
  }

  explanations(): readonly Explanation[] {
    return explained(this.kept, newestOf(this).view)
  }

  record(): GameRecord {
    return this.match.record()
  }

  reasons(record: GameRecord): string {
    return writeExplanations(this.kept, record)
  }

  close(): void {
    this.closing.abort()
    this.thinking.runner.close()
  }

  /** Within the deadline, whatever the host does. Another seat's question is none of this player's. */
  private async commitOwn(question: Question, choice: Choice): Promise<Answer> {
    if (question.seat !== this.viewer) return { accepted: false, why: 'not-your-turn' }
    const { timer, closing } = this.thinking
    const answer = await within(this.commit(question, choice), COMMIT_DEADLINE, timer, closing)
    return answer ?? { accepted: false, why: 'lost' }
  }

  private async commit(question: Question, choice: Choice, explanation?: Explanation): Promise<Answer> {
    if (this.closing.signal.aborted) return { accepted: false, why: 'lost' }
    const answer = await this.match.commit(question, choice)
    if (!answer.accepted) return this.notTaken(answer)
    // Before the moment is told: whoever saves it then saves the explanation too. One of a visit before is outdated.
    const others = this.kept.filter((one) => turnKey(one) !== turnKey(question))
    this.kept = explanation ? [...others, explanation] : others
    if (this.troubled.peek()?.kind === 'host-failed') this.troubled.value = undefined
    this.tell(answer.step.at)
    return { accepted: true }
  }

  private notTaken({ why, error }: Extract<MatchAnswer, { accepted: false }>): Answer {
    if (why !== 'failed' && why !== 'broken') return { accepted: false, why }
    console.error('the host of the game failed:', error)
    this.troubled.value = { kind: 'host-failed', lasting: why === 'broken' }
    return { accepted: false, why: 'lost' }
  }

  /** Tells the viewer of every moment up to this step that it has not been told of, and asks the bots on. */
  private tell(step: number): void {
    if (this.closing.signal.aborted) return
    const told = this.told.peek()
    const fresh = this.match.moments.slice(told.length, step + 1)
    try {
      this.told.value = [...told, ...fresh.map((moment) => momentFor(moment, this.viewer))]
    } catch (error) {
      // Whoever listens and fails must not stop the game for the others.
      console.error('somebody who was told of a moment failed:', error)
    }
    this.askBots()
  }

  private askBots(): void {
    const { state } = this.match
    for (const seat of state.waiting) {
      const bot = botOf(this.game.seats[seat])
      if (bot !== undefined) this.bots.ask(bot, view(state, seat))
    }
  }

  private seatBots(): BotSeats {
    return new BotSeats({
      ...this.thinking,
      limit: () => this.game.limit?.() ?? LIMIT,
      commit: (question, choice, explanation) => this.commit(question, choice, explanation),
      onFailure: ({ seat }, failure, error) => {
        console.error(`the bot in ${seat} has not answered (${failure}):`, error)
        this.troubled.value = { kind: 'bot-failed', seat, failure }
      },
      onAnswer: ({ seat }) => {
        const trouble = this.troubled.peek()
        if (trouble?.kind === 'bot-failed' && trouble.seat === seat) this.troubled.value = undefined
      },
      onStandstill: () => {
        this.troubled.value = { kind: 'host-failed', lasting: true }
      },
    })
  }
}
