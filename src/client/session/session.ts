/** What every screen plays through: one interface, three sources (local, online, replay). */
import type { ReadonlySignal } from '@preact/signals'
import type { Thought } from '../../game/bots/index.ts'
import type { Choice, Fact, Menu, Question, Refusal, Seat, View, Viewer } from '../../game/index.ts'
import type { WireRefusal } from '../../game/wire/index.ts'
import type { Explanation } from './explanations.ts'

/** A state of the game, and the facts that led to it, as the viewer may know them. */
export interface Moment {
  /** 0: the opening. Each choice committed by anyone adds one. */
  readonly step: number
  readonly view: View
  /** What happened since the moment before, in order; at the opening, since the cards were dealt. */
  readonly facts: readonly Fact[]
}

/** Why a choice did not stand, by what lies between page and table. `offline`: it was not sent. */
export type AnswerTrouble = Exclude<WireRefusal, 'full' | 'no-phrase' | 'malformed'> | 'lost' | 'offline'

/**
 * How a choice was answered. Every choice gets an answer. `lost`: none came in time, or the session was closed. `by`: of
 * a choice that is `taken`, who made it, by the name the others see; a bot has none.
 */
export type Answer =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly why: Refusal | AnswerTrouble; readonly by?: string }

/** How a bot failed: it did not answer in time, could not answer, or chose what was refused. */
export type BotFailure = 'silent' | 'failed' | 'refused'

/**
 * What stands in the way of the game going on as it should. `bot-failed`: a seat's bot did, and a simpler one speaks for
 * it, until it answers for itself again. `host-failed`: a choice could not be carried out; where that is `lasting`, the
 * game stands still for good, and can be saved. `offline`: nothing can be sent; where that is `lasting`, never again.
 * `paused`: nothing is taken.
 */
export type SessionTrouble =
  | { readonly kind: 'offline'; readonly lasting: boolean }
  | { readonly kind: 'paused'; readonly why: 'owner' | 'absent' | 'asleep' }
  | { readonly kind: 'bot-failed'; readonly seat: Seat; readonly failure: BotFailure }
  | { readonly kind: 'host-failed'; readonly lasting: boolean }

export interface Session {
  readonly viewer: Viewer
  /** The moments so far, oldest first, at least the opening; a longer list with every step. None is ever rewritten. */
  readonly moments: ReadonlySignal<readonly Moment[]>
  readonly trouble: ReadonlySignal<SessionTrouble | undefined>
  /** The viewer's hand in the game; absent where it only watches. */
  readonly player?: Player
  /** In a game that has been played: what the viewer's seat was asked at a step, and what it then chose. */
  answered?(step: number): Answered | undefined
  /** Where every hand lies open: what each seat saw at a step, in seat order, and what it was asked and chose. */
  open?(step: number): readonly SeatOpen[]
  /** Why the bots chose as they did, as far as that may be known by now; in the order of the rounds. */
  explanations(): readonly Explanation[]
  close(): void
}

/** What a seat was asked in a game that has been played, and what it chose. */
export interface Answered {
  readonly menu: Menu
  readonly choice: Choice
}

/** A seat whose hand lies open. */
export interface SeatOpen {
  readonly view: View
  readonly asked?: Answered
}

export interface Player {
  /** What is committed is but proposed: it is accepted, and the question stands until the table has answered it. */
  readonly proposes?: true
  /** Commits a choice as the answer to this question. What answers another question changes nothing. */
  commit(question: Question, choice: Choice): Promise<Answer>
  /**
   * What an adviser would do with this question, from the viewer's view alone; absent where none is to be had. Until
   * `stop` is aborted: then it gives the best it has, or rejects. Rejects where the question is no longer asked.
   */
  advise?(question: Question, stop: AbortSignal): Promise<Thought>
  /** What that adviser thinks of these choices, each followed in the same futures: a plan for each, as given. */
  weigh?(question: Question, choices: readonly Choice[], stop: AbortSignal): Promise<Thought>
}

/** Where the game stands: the newest of its moments. */
export function newestOf({ moments }: Pick<Session, 'moments'>): Moment {
  const newest = moments.peek().at(-1)
  if (!newest) throw new Error('a session begins with its opening')
  return newest
}
