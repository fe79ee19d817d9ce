/** When a bot has to answer for people: a miss of the time, or too long an absence. Pure. */
import type { Seat } from '../../game/index.ts'
import type { HeldFor } from './entries.ts'

/** Milliseconds of absence at the deadline after which a bot holds the seat, and without any clock. */
export const ABSENT_AT_DEADLINE = 10_000
export const ABSENT_WITHOUT_CLOCK = 60_000
/** The same at a table of a room, where others wait: nobody of a class stands still for longer than ten seconds. */
export const ABSENT_IN_CLASS = 8_000

/** A seat of people that is asked, and not held. */
export interface Waited {
  readonly seat: Seat
  /** Since when nobody of it is here, by the clock; nothing while somebody is. */
  readonly goneSince?: number
}

/** What falls due for a seat, and when. */
export interface Due {
  readonly seat: Seat
  readonly at: number
  readonly for: HeldFor
}

/**
 * When each of these seats falls to a bot, if nothing changes. With a clock: at the deadline if somebody is here, else
 * once it has been over for those who are gone, and they for ten seconds. Without: after so many milliseconds of absence.
 */
export function duesOf(
  waited: readonly Waited[],
  deadline: number | undefined,
  absence: number = ABSENT_WITHOUT_CLOCK,
): Due[] {
  return waited.flatMap(({ seat, goneSince }): Due[] => {
    if (deadline === undefined)
      return goneSince === undefined ? [] : [{ seat, at: goneSince + absence, for: 'absent' }]
    if (goneSince === undefined) return [{ seat, at: deadline, for: 'clock' }]
    return [{ seat, at: Math.max(deadline, goneSince + ABSENT_AT_DEADLINE), for: 'absent' }]
  })
}

/** The first of them. */
export function firstOf(dues: readonly Due[]): Due | undefined {
  return [...dues].sort((a, b) => a.at - b.at)[0]
}
