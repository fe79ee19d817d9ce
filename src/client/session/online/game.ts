/** One game of a table as one seat sees it: a session like any other, whose moments come over the wire. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Choice, Question, View, Viewer } from '../../../game/index.ts'
import type { BotRunner, Timer } from '../../../game/thinking/index.ts'
import {
  applyDelta,
  type GameState,
  type Known,
  type MadeView,
  type ToClient,
  type Turn,
} from '../../../game/wire/index.ts'
import { advice } from '../adviser.ts'
import {
  type Answer,
  type Moment,
  newestOf,
  type Player,
  type Session,
  type SessionTrouble,
} from '../session.ts'

export interface OnlineGameOptions {
  /** Which game of the table, from 1. */
  readonly game: number
  readonly commit: (turn: Turn, choice: Choice) => Promise<Answer>
  /** Whether what is committed is but proposed. */
  readonly proposes: boolean
  readonly trouble: ReadonlySignal<SessionTrouble | undefined>
  /** Where the player's adviser thinks; without it there is none. */
  readonly runner?: BotRunner | undefined
  readonly timer: Timer
}

type StepMessage = Extract<ToClient, { t: 'step' }>

export class OnlineGame implements Session {
  readonly game: number
  readonly viewer: Viewer
  readonly player?: Player
  readonly trouble: ReadonlySignal<SessionTrouble | undefined>
  private readonly told: Signal<readonly Moment[]>
  private readonly choices: Signal<readonly MadeView[]>
  private readonly closing = new AbortController()

  constructor(state: GameState, options: OnlineGameOptions) {
    this.game = options.game
    this.viewer = state.view.viewer
    this.trouble = options.trouble
    this.told = signal(momentsAfter([], state))
    this.choices = signal(state.made)
    if (this.viewer !== 'observer') this.player = this.playerOf(options)
  }

  get moments(): ReadonlySignal<readonly Moment[]> {
    return this.told
  }

  /** Who made the choices so far, in order: all of them. */
  get made(): ReadonlySignal<readonly MadeView[]> {
    return this.choices
  }

  /** As the cards were dealt. */
  get opening(): View | undefined {
    return this.told.peek()[0]?.view
  }

  /** The newest moment that was told here: a server need only tell what came after it. */
  get known(): Known {
    return { game: this.game, step: newestOf(this).step, viewer: this.viewer }
  }

  explanations(): readonly [] {
    return []
  }

  /** Whether a state is of this game and for these eyes, and leaves nothing out: then it goes on here. */
  isOf(game: number, { view, step }: GameState): boolean {
    return game === this.game && view.viewer === this.viewer && step <= newestOf(this).step
  }

  step({ made, delta, facts }: StepMessage): void {
    const { view } = newestOf(this)
    this.choices.value = [...this.choices.peek(), made]
    this.told.value = [...this.told.peek(), { step: made.step, view: applyDelta(view, delta), facts }]
  }

  /** Goes on from a state: what is known already stays the very same. */
  resume(state: GameState): void {
    this.choices.value = state.made
    const told = this.told.peek()
    const now = momentsAfter(told, state)
    if (now.length > told.length) this.told.value = now
  }

  close(): void {
    this.closing.abort()
  }

  private playerOf({ commit, proposes, runner, timer, game }: OnlineGameOptions): Player {
    const advise = runner && { seed: `table ${game}`, runner, timer, closing: this.closing.signal }
    return {
      ...(proposes ? { proposes } : {}),
      commit: (question, choice) => this.commit(commit, question, choice),
      ...(advise
        ? {
            advise: (question, stop) => advice(newestOf(this).view, question, stop, advise),
            weigh: (question, choices, stop) => advice(newestOf(this).view, question, stop, advise, choices),
          }
        : {}),
    }
  }

  private async commit(
    send: OnlineGameOptions['commit'],
    { seat, round, decision }: Question,
    choice: Choice,
  ): Promise<Answer> {
    if (seat !== this.viewer) return { accepted: false, why: 'not-your-turn' }
    if (this.closing.signal.aborted) return { accepted: false, why: 'lost' }
    return send({ game: this.game, seat, round, decision }, choice)
  }
}

/** The moments that are known, and after them what a state tells beyond them. The one at index n is that of step n. */
function momentsAfter(known: readonly Moment[], { step, view, facts, since }: GameState): readonly Moment[] {
  const all: Moment[] = known.length > 0 ? [...known] : [{ step, view, facts }]
  for (const { delta, facts } of since.slice(all.length - 1 - step)) {
    const { step, view } = all.at(-1) as Moment
    all.push({ step: step + 1, view: applyDelta(view, delta), facts })
  }
  return all
}
