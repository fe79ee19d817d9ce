/** What a person can take from an analysis: the choices that cost most, the best ones, and how they played beside the levels. */
import { LEVELS, type Level, type Seat } from '../index.ts'
import type { Appraisal, Confirmation } from './findings.ts'
import { LEVEL_LOSSES } from './level-losses.ts'
import { Mean } from './mean.ts'

/** How bad a choice was, by its loss; the bounds are set by what levels lose. */
export const GRADES = ['slip', 'mistake', 'blunder'] as const
export type Grade = (typeof GRADES)[number]

/**
 * Margins from which on a loss is called so: a quarter of experts' choices lose as much as a slip at most, a tenth as much
 * as a mistake, and a tenth of seasoned players' as much as a blunder (./level-losses.ts).
 */
export const GRADE_FROM: Readonly<Record<Grade, number>> = { slip: 0.25, mistake: 0.4, blunder: 1 }

/** A mistake that stands, with the loss that two rounds of fresh worlds gave it. */
export interface Mistake {
  readonly appraisal: Appraisal
  readonly confirmation: Confirmation
  readonly grade: Grade
}

/** Where a mean loss stands among the levels': between the two, or beyond the first or the last. */
export interface Standing {
  /** The strongest level that loses as much or more; nothing where even a novice loses less. */
  readonly above?: Level
  /** The weakest level that loses less; nothing where even a master loses more. */
  readonly below?: Level
}

export interface Summary {
  readonly seat: Seat
  /** Decisions there was something to choose in. */
  readonly decisions: number
  /** Margins lost a decision, on average. */
  readonly loss: number
  /** Standard error of it as a measure of the player: decisions differ. */
  readonly error: number
  readonly standing: Standing
  /** At most three, the worst first. Only what stands is a mistake. */
  readonly worst: readonly Mistake[]
  /** At most three choices that were clearly better than any other found, the best first. */
  readonly best: readonly Appraisal[]
  /** Whether a ledger would tell luck from skill: only of who plays about as well as those who play its games on. */
  readonly separates: boolean
}

const MOST = 3
/** Standard errors by which a choice must be better than any other to be one of the best. */
const CLEARLY = 3

/** The summary of a seat; nothing while none of its decisions has been appraised. */
export function summaryOf(
  seat: Seat,
  appraisals: readonly Appraisal[],
  confirmations: readonly Confirmation[],
): Summary | undefined {
  const own = appraisals.filter((one) => one.seat === seat)
  if (own.length === 0) return undefined
  const losses = new Mean()
  for (const { loss } of own) losses.add(loss)
  const best = own.filter(({ edge, se }) => edge > 0 && edge > CLEARLY * se)
  return {
    seat,
    decisions: own.length,
    loss: losses.value,
    error: losses.error,
    standing: standingOf(seat, losses.value),
    worst: mistakesOf(own, confirmations).slice(0, MOST),
    best: best.sort((a, b) => b.edge - a.edge).slice(0, MOST),
    separates: losses.value <= LEVEL_LOSSES[seat][YARDSTICK].mean,
  }
}

/** Whoever loses no more than this level is near enough to those who play a ledger's games on. */
const YARDSTICK: Level = 'seasoned'

/** The mistakes among these decisions, the worst first. */
export function mistakesOf(
  appraisals: readonly Appraisal[],
  confirmations: readonly Confirmation[],
): Mistake[] {
  const mistakes = appraisals.flatMap((appraisal): Mistake[] => {
    const confirmation = confirmations.find(({ step, stands }) => stands && step === appraisal.step)
    const grade = confirmation && gradeOf(confirmation.loss)
    return confirmation && grade ? [{ appraisal, confirmation, grade }] : []
  })
  return mistakes.sort((a, b) => b.confirmation.loss - a.confirmation.loss)
}

/** Nothing where it is too small to be called anything. */
export function gradeOf(loss: number): Grade | undefined {
  return [...GRADES].reverse().find((grade) => loss >= GRADE_FROM[grade])
}

/**
 * Where a mean loss a decision stands among those of the levels in this seat. No level counts as losing less than a stronger
 * one does: in seats where little can be lost, what was measured of them crosses.
 */
export function standingOf(seat: Seat, loss: number): Standing {
  const losses = LEVELS.map((level) => LEVEL_LOSSES[seat][level].mean)
  const weaker = LEVELS.filter((_, n) => Math.max(...losses.slice(n)) >= loss)
  const [above, below] = [weaker.at(-1), LEVELS[weaker.length]]
  return { ...(above ? { above } : {}), ...(below ? { below } : {}) }
}
