/** What a room does by itself as time passes. Pure. */
import { AMBER, type Presence } from './presence.ts'
import { leftOf, type RoomState } from './room-state.ts'

/** Milliseconds of play after which it is written how far play has come: no more is played again after a fall. */
export const WRITTEN_EVERY = 15_000
/** Milliseconds that tables get to end their round when time is over. */
export const LAST_ROUNDS = 60_000

/** What of a room its upkeep looks at. */
interface Looked {
  readonly state: RoomState
  readonly played: number
  readonly presence: Presence
  readonly tables: { readonly areOver: boolean }
}

/** Whether nobody plays any more: all games are over, or time is, and so is the time for the last rounds. */
export function stopDue({ state, played, tables }: Looked): boolean {
  if (state.phase !== 'playing' && state.phase !== 'paused') return false
  return tables.areOver || (state.phase === 'playing' && leftOf(state, played) <= -LAST_ROUNDS)
}

export function writeDue({ state, played }: Looked): boolean {
  return state.phase === 'playing' && played - state.played >= WRITTEN_EVERY
}

/** Milliseconds until something is to be done, at least one. */
export function nextLook({ state, played, presence }: Looked): number {
  const amber = presence.nextAmber(state.pupils.map(({ pupil }) => pupil)) ?? 6 * AMBER
  if (state.phase !== 'playing') return Math.max(1, amber)
  const left = leftOf(state, played)
  const time = left > 0 ? left : left + LAST_ROUNDS
  return Math.max(1, Math.min(amber, time, state.played + WRITTEN_EVERY - played))
}
