/** What a seat is asked: an answer names its question, so that a second click or a late packet never answers the next. */
import { isSeat, type Seat } from './ids.ts'
import { isObject } from './objects.ts'
import { DECISIONS, type Decision, type Table } from './state.ts'

/** What a choice answers. Each is asked once in a game. */
export interface Question {
  readonly seat: Seat
  /** From 1. */
  readonly round: number
  readonly decision: Decision
}

/** What this seat is asked now; nothing if it is not its turn or the game is over. A view will do. */
export function questionOf(table: Table, seat: Seat): Question | undefined {
  const { decision, round } = table
  return decision && table.waiting.includes(seat) ? { seat, round, decision } : undefined
}

/** Whether two questions are one. A menu is a question too. */
export function sameQuestion(a: Question, b: Question): boolean {
  return a.seat === b.seat && a.round === b.round && a.decision === b.decision
}

/** Whether a value has the shape of a question. Takes anything: questions come off the wire. */
export function isQuestion(value: unknown): value is Question {
  if (!isObject(value)) return false
  const { seat, round, decision } = value
  return isSeat(seat) && typeof round === 'number' && (DECISIONS as readonly unknown[]).includes(decision)
}
