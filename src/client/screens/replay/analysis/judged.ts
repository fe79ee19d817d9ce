/** What an analysis makes of one choice, as a word for a sentence and how much there is between the two. Pure. */
import {
  type Appraisal,
  type Confirmation,
  type Grade,
  gradeOf,
  isFlagged,
} from '../../../../game/analysis/index.ts'
import type { Seat } from '../../../../game/vocabulary.ts'

/**
 * `best`: nothing better was found. `only-best`: all others are clearly worse. `even`: too near to tell. `unsure`: seems
 * to cost something, within its error. `better`: something else is, but it is no mistake that stands. `fell`: it seemed to
 * be one, and a second look found none. The grades: it is one, and it stands.
 */
export type Verdict = 'best' | 'only-best' | 'even' | 'unsure' | 'better' | 'fell' | Grade

export interface Judged {
  readonly verdict: Verdict
  /** Between what was played and the best found, or, of the only best, the next: in margins, 0 or above. */
  readonly by: number
  readonly error: number
}

/** Margins below which nobody could tell two choices apart. */
const EVEN = 0.05
/** Standard errors from which on a difference is one, and from which on a choice is better than all others. */
const CLEAR = 2
const BEST = 3

/** What is said of a choice, by its appraisal and, where there is one, the second look. */
export function judged(appraisal: Appraisal, confirmation: Confirmation | undefined): Judged {
  const { loss, edge, se } = appraisal
  const first = { by: loss, error: se }
  if (loss === 0)
    return { by: edge, error: se, verdict: edge > EVEN && edge > BEST * se ? 'only-best' : 'best' }
  if (loss < EVEN) return { ...first, verdict: 'even' }
  if (loss < CLEAR * se) return { ...first, verdict: 'unsure' }
  if (!isFlagged(appraisal) || !confirmation) return { ...first, verdict: 'better' }
  const second = { by: Math.max(0, confirmation.loss), error: confirmation.se }
  return { ...second, verdict: confirmation.stands ? (gradeOf(confirmation.loss) ?? 'better') : 'fell' }
}

/** How many points of a seat's score a difference in margins is. */
export function pointsOf(by: number, seat: Seat, spreads: Readonly<Record<Seat, number>>): number {
  return Math.round(by * spreads[seat])
}
