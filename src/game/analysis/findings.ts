/**
 * What an analysis finds. All worth is in margins, spreads above par, as they decide the game (RULES.md, "Pars and levels"),
 * and fair: it is reckoned from what the seat could know when it chose, never from what lay hidden.
 */
import type { Choice, Decision, Seat } from '../vocabulary.ts'

/** A decision of a game. */
export interface DecisionAt {
  /** How many choices had been made in the game before it: the moment it was asked at. */
  readonly step: number
  readonly seat: Seat
  /** From 1. */
  readonly round: number
  readonly decision: Decision
}

/** A choice, and the margin its seat may expect to end with if it makes it. */
export interface Valued {
  readonly choice: Choice
  readonly margin: number
}

/** What a search makes of a choice that was made, beside the best it found. */
export interface Judgement {
  readonly played: Valued
  /** What the search prefers; the choice that was made, where nothing was found to be better. */
  readonly best: Valued
  /** By how much the best is worth more, 0 or above. Reckoned in worlds that the best was not chosen by. */
  readonly loss: number
  /** By how much what was played is worth more than the best other choice; 0 where it is not. Beside `loss`, one is 0. */
  readonly edge: number
  /** Standard error of the difference between the two; 0 where all was certain. */
  readonly se: number
  /** In how many worlds the two were held against each other. */
  readonly worlds: number
  /** Other choices that were tried. */
  readonly others: number
}

/** The first estimate of a decision: followed to the end of a round, and what is left valued by what was learnt. */
export interface Appraisal extends DecisionAt, Judgement {}

/** A decision that seemed to cost something, looked at again in fresh worlds, a round further. */
export interface Confirmation extends DecisionAt {
  /** By how much the best of the appraisal is worth more than what was played; below 0 where it is not. */
  readonly loss: number
  readonly se: number
  readonly worlds: number
  /** Whether it is a mistake: only then may it be called one. */
  readonly stands: boolean
}

/** The margins all seats may expect, as whoever holds no seat sees it. */
export interface Outlook {
  /** After so many choices. */
  readonly step: number
  readonly margins: Readonly<Record<Seat, number>>
  /** Standard errors; all 0 once the game is over. */
  readonly se: Readonly<Record<Seat, number>>
}

export interface Amount {
  /** In margins. */
  readonly by: number
  /** Standard error. */
  readonly se: number
}

/** `news`: events and cards drawn. `own`: the seat's choices. `others`: everybody else's, as they became known. */
export const TERM_KINDS = ['news', 'own', 'others'] as const
export type TermKind = (typeof TERM_KINDS)[number]

export interface LedgerTerm extends Amount {
  readonly kind: TermKind
  /** Of a choice, the moment it was asked at; of what others laid and of news, the moment it was known. */
  readonly step: number
}

/** `start`, and all terms, add up to `result`. */
export interface Ledger {
  readonly seat: Seat
  /** The margin that could be expected once the first news was told. */
  readonly start: Amount
  readonly terms: readonly LedgerTerm[]
  readonly totals: Readonly<Record<TermKind, Amount>>
  /** The margin of the outcome. */
  readonly result: number
}

/** What comes out of an analysis, one by one. */
export type Finding =
  | { readonly kind: 'outlook'; readonly outlook: Outlook }
  | { readonly kind: 'appraisal'; readonly appraisal: Appraisal }
  | { readonly kind: 'confirmation'; readonly confirmation: Confirmation }
  | { readonly kind: 'ledger'; readonly ledger: Ledger }

/** Work that is done in steps of some milliseconds each, with nothing to show for it until the end. */
export type Steps<T> = Generator<undefined, T>

/** Does the work to its end. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { value, done } = steps.next()
    if (done) return value
  }
}
