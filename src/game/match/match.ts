/** One game under way: it takes a choice as the answer to a question and gives a step. Local play, tests and server use it. */
import { type Choice, type Question, type Refusal, RULES_VERSION, type State } from '../index.ts'
import {
  type Beginning,
  type GameRecord,
  hashOf,
  type Move,
  type Refused,
  recordOf,
} from '../record/index.ts'
import type { Host, OpenHost } from './host.ts'
import { type Moment, newestIn, opening, type Played, playedBy, type Step, withStep } from './moments.ts'

/**
 * Why a choice was not taken: refused by the rules; `failed`: the host failed, and the game stands as it stood;
 * `broken`: it failed half-way, now or before, and takes no more choices.
 */
export type MatchRefusal = Refusal | 'failed' | 'broken'

export type MatchAnswer =
  | { readonly accepted: true; readonly step: Step }
  /** `error`: what the host failed with. */
  | { readonly accepted: false; readonly why: MatchRefusal; readonly error?: unknown }

export interface Match {
  /** The game as it stands. Never for a viewer's eyes: see `view`. */
  readonly state: State
  /** Every moment so far, oldest first, at least the opening. Another list after each step; none is ever rewritten. */
  readonly moments: readonly [Moment, ...Moment[]]
  /** Every step so far: `steps[n]` led to `moments[n + 1]`. */
  readonly steps: readonly Step[]
  /**
   * Answers a question. Choices are carried out one at a time, in the order they came; each is answered, unless the host
   * falls silent. Takes anything, and never rejects.
   */
  commit(question: Question, choice: Choice): Promise<MatchAnswer>
  /** The record of the game so far, from what is kept: nothing is played again. */
  record(): GameRecord
}

/** A match at the opening of a game. */
export function openMatch(beginning: Beginning, openHost: OpenHost): Match {
  return new HostedMatch(beginning, opening(beginning), openHost)
}

/**
 * A match that goes on from a record, every move of it checked. Refuses other rules, the first illegal move by its number
 * from 1, and a state that is not the recorded one.
 */
export function resumeMatch(record: GameRecord, openHost: OpenHost): Match | Refused {
  const { rulesVersion, moves, hash } = record
  if (rulesVersion !== RULES_VERSION) return { refused: 'other-rules', detail: String(rulesVersion) }
  const played = playedBy(record, moves)
  if ('refused' in played) return played
  if (hashOf(newestIn(played).state) !== hash) return { refused: 'other-outcome' }
  return new HostedMatch(record, played, openHost)
}

/** A match that goes on after these moves, every one of them checked. Refuses the first illegal one by its number from 1. */
export function matchAfter(
  beginning: Beginning,
  moves: readonly Move[],
  openHost: OpenHost,
): Match | Refused {
  const played = playedBy(beginning, moves)
  return 'refused' in played ? played : new HostedMatch(beginning, played, openHost)
}

class HostedMatch implements Match {
  private readonly beginning: Beginning
  private readonly host: Host
  private played: Played
  private last: Promise<unknown> = Promise.resolve()
  private broken = false

  constructor(beginning: Beginning, played: Played, openHost: OpenHost) {
    this.beginning = beginning
    this.played = played
    this.host = openHost(newestIn(played).state)
  }

  get state(): State {
    return newestIn(this.played).state
  }

  get moments(): Match['moments'] {
    return this.played.moments
  }

  get steps(): readonly Step[] {
    return this.played.steps
  }

  commit(question: Question, choice: Choice): Promise<MatchAnswer> {
    // What was sent is what is carried out, whatever its sender does to it while it waits for its turn.
    const sent = Array.isArray(choice) ? [...choice] : choice
    const asked = typeof question === 'object' ? { ...question } : question
    const answer = this.last.then(() => this.answer(asked, sent))
    this.last = answer
    return answer
  }

  record(): GameRecord {
    const moves = this.steps.map(({ move }) => move)
    return recordOf(this.beginning, moves, this.state)
  }

  private async answer(question: Question, choice: Choice): Promise<MatchAnswer> {
    if (this.broken) return { accepted: false, why: 'broken' }
    const before = this.host.state
    try {
      const why = this.host.check(question, choice)
      if (why) return { accepted: false, why }
      const facts = await this.host.choose(question, choice)
      return { accepted: true, step: this.keep({ seat: question.seat, choice }, facts) }
    } catch (error) {
      // A host that failed before it wrote anything can be asked again.
      this.broken = this.host.state !== before
      return { accepted: false, why: this.broken ? 'broken' : 'failed', error }
    }
  }

  private keep(move: Step['move'], facts: Step['facts']): Step {
    const played = withStep(this.played, move, facts, this.host.state)
    const step = played.steps.at(-1)
    if (!step) throw new Error('a step was added and is not there')
    this.played = played
    return step
  }
}
