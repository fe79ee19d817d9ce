/** What the search is asked about a class's choices, and what it says: plain JSON both, so that a thread can answer. */
import {
  appraise,
  continuations,
  type Depth,
  finish,
  type Judgement,
  spreadOf,
  type WeighedOption,
  type Weighing,
  weighOptions,
} from '../../../game/analysis/index.ts'
import { apply, type Choice, type Menu, type Seat, type State, type View } from '../../../game/index.ts'
import { cloneState } from '../../../game/kernel.ts'
import type { Foreseen } from '../../../game/wire/index.ts'

/** The answers to a part of a question, held against each other. */
export interface WeighJob extends Weighing {
  readonly wants: 'weigh'
}

/** A choice that was made, held against what the search prefers. */
export interface AppraiseJob {
  readonly wants: 'appraise'
  readonly view: View
  readonly menu: Menu
  readonly choice: Choice
  /** Never the game's. */
  readonly seed: string
  readonly depth: Depth
}

/** A game gone on with from a choice, to its end, many times on the same deal. */
export interface ForeseeJob {
  readonly wants: 'foresee'
  readonly state: State
  readonly seat: Seat
  readonly choice: Choice
  readonly count: number
  readonly seed: string
}

export type Job = WeighJob | AppraiseJob | ForeseeJob

/** What comes of each; nothing where there was no other choice to make, or the choice is refused. */
export interface Judged {
  readonly weigh: readonly WeighedOption[]
  readonly appraise: Judgement | undefined
  readonly foresee: Foreseen | undefined
}

/** Who judges. */
export interface Judges {
  /** Rejects where the search fails or its thread is lost. The same job gives the same. */
  ask<J extends Job>(job: J): Promise<Judged[J['wants']]>
  /** Ends all that is under way; nothing is answered any more. */
  close(): void
}

/** Does a job to its end. Throws where it makes no sense. */
export function judged<J extends Job>(job: J): Judged[J['wants']]
export function judged(job: Job): Judged[Job['wants']] {
  if (job.wants === 'weigh') return finish(weighOptions(job))
  if (job.wants === 'foresee') return foreseen(job)
  const { view, menu, choice, seed, depth } = job
  return finish(appraise(view, menu, choice, seed, depth))
}

function foreseen({ state, seat, choice, count, seed }: ForeseeJob): Foreseen | undefined {
  const world = cloneState(state)
  if (apply(world, { seat, choice }).refused) return undefined
  const { margins, wins } = spreadOf([...continuations(world, { count, seed })])
  return { margins: margins[seat], wins: wins[seat] }
}

/**
 * The same judges, asked once of each job: on one deal tables stand alike until somebody chooses otherwise, and the same job
 * gives the same. A job that failed has failed for all who ask for it.
 */
export function askedOnce(judges: Judges): Judges {
  const asked = new Map<string, Promise<unknown>>()
  return {
    ask<J extends Job>(job: J): Promise<Judged[J['wants']]> {
      const key = JSON.stringify(job)
      const known = asked.get(key) ?? judges.ask(job)
      asked.set(key, known)
      return known as Promise<Judged[J['wants']]>
    },
    close: () => judges.close(),
  }
}

/** On the calling thread, which does nothing else meanwhile: for tests, and where there are no threads. */
export function judgesInThread(): Judges {
  return { ask: async (job) => judged(job), close: () => undefined }
}
