/** What carries out choices, behind three members: boardgame.io's Master (../bgio), or the core by itself. */
import {
  apply,
  type Choice,
  checkAction,
  type Fact,
  type Question,
  type Refusal,
  type State,
} from '../index.ts'
import { cloneState } from '../kernel.ts'

export interface Host {
  /** The game as it stands, `hidden` and all. Another value after each choice; none is ever written to again. */
  readonly state: State
  /** Why a choice would be refused, with the state untouched; `undefined` when it would not. Takes anything. */
  check(question: Question, choice: Choice): Refusal | undefined
  /** Carries out a choice that `check` has nothing against. Gives its facts, of every audience. Rejects if it fails. */
  choose(question: Question, choice: Choice): Promise<readonly Fact[]>
}

/** Opens a host on a state, which is its own from then on. */
export type OpenHost = (state: State) => Host

/** The core as its own host: for tests, tools, and wherever nothing else is wanted. */
export function coreHost(opening: State): Host {
  let state = opening
  return {
    get state() {
      return state
    },
    check: (question, choice) => checkAction(state, { seat: question?.seat, choice, question }),
    async choose(question, choice) {
      const next = cloneState(state)
      const { facts, refused } = apply(next, { seat: question.seat, choice, question })
      if (refused) throw new Error(`the core refuses a checked choice: ${refused}`)
      state = next
      return facts ?? []
    },
  }
}
