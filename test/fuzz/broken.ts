/**
 * How a check of the contract fails: what does not hold, and by which seat and choice, if any was at work.
 */
import type { Choice, Seat } from '../../src/game/index.ts'
import { canonical } from '../../src/game/record/index.ts'

export class Broken extends Error {
  readonly seat: Seat | undefined
  readonly choice: Choice | undefined

  constructor(what: string, seat?: Seat, choice?: Choice) {
    super(what)
    this.name = 'Broken'
    this.seat = seat
    this.choice = choice
  }
}

/** Throws unless it holds. */
export function must(holds: boolean, what: string, seat?: Seat, choice?: Choice): asserts holds {
  if (!holds) throw new Broken(what, seat, choice)
}

/** Throws unless two values are the same JSON; says where they part. */
export function mustAgree(a: unknown, b: unknown, what: string, seat?: Seat, choice?: Choice): void {
  // Most were built alike; only the others need their keys put in order.
  if (JSON.stringify(a) === JSON.stringify(b)) return
  const [one, other] = [canonical(a), canonical(b)]
  if (one === other) return
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const from = Math.max(0, at - 40)
  const parting = `…${one.slice(from, at + 40)}… against …${other.slice(from, at + 40)}…`
  throw new Broken(`${what}: ${parting}`, seat, choice)
}

/** Does something for a seat's choice; if it throws, says whose choice it was. */
export function attempt<T>(deed: () => T, seat: Seat, choice: Choice): T {
  try {
    return deed()
  } catch (error) {
    throw new Broken(error instanceof Error ? (error.stack ?? error.message) : String(error), seat, choice)
  }
}
