/** A question: what a choice answers. No two of a game are the same. */
import type { Decision, Seat, Table } from '../../game/index.ts'

export interface Question {
  readonly seat: Seat
  /** From 1. */
  readonly round: number
  readonly decision: Decision
}

/** What this seat is asked now; nothing if it is not its turn or the game is over. */
export function questionOf({ round, decision, waiting }: Table, seat: Seat): Question | undefined {
  return decision && waiting.includes(seat) ? { seat, round, decision } : undefined
}

export function sameQuestion(a: Question, b: Question): boolean {
  return a.seat === b.seat && a.round === b.round && a.decision === b.decision
}
