/** Where a cursor stands, and each of its moves as a function from one such state to the next. Pure. */
import { enterNext, last } from './moves.ts'
import { isLast, isSame, linesAt, type Place, placed, toldBefore } from './places.ts'
import type { Timeline } from './steps.ts'

export interface CursorState {
  readonly timeline: Timeline
  readonly place: Place
  readonly follows: boolean
  /** How many facts of its step were told before the last move, if that went on from there; nothing after a jump. */
  readonly since?: number
}

/** At the head, or at a place; there it follows only if nothing but what it tells is left to be told. */
export function opened(timeline: Timeline, at?: Place): CursorState {
  if (!at) return { timeline, place: last(timeline), follows: true }
  const place = placed(timeline, at)
  const follows = isLast(timeline, place) || isNewestTelling(timeline, place)
  return { timeline, place, follows }
}

/** Something is told line by line here, and nothing after it. */
function isNewestTelling(timeline: Timeline, { step, line }: Place): boolean {
  return line !== undefined && timeline.findLastIndex(({ lines }) => lines.length > 0) === step
}

/** On to the next step, for a cursor that follows and has told its own to the end; else the same state. */
export function advanced(now: CursorState): CursorState {
  const { timeline, place, follows } = now
  if (!follows || place.line !== undefined || isLast(timeline, place)) return now
  return stepped(now, enterNext(timeline, place))
}

/** At another place, with what lies between told if it was reached by going on. */
export function stepped(now: CursorState, to: Place): CursorState {
  const { timeline, place } = now
  if (isSame(place, to)) return now
  const since = toldBefore(timeline, place, to)
  const follows = now.follows || isLast(timeline, to)
  return { timeline, place: to, follows, ...(since === undefined ? {} : { since }) }
}

export function jumped({ timeline }: CursorState, to: Place): CursorState {
  const place = placed(timeline, to)
  return { timeline, place, follows: isLast(timeline, place) }
}

export function following({ timeline }: CursorState): CursorState {
  return { timeline, place: last(timeline), follows: true }
}

/** With all lines told of what is being told. */
export function toldAll(now: CursorState): CursorState {
  return toldTo(now, linesAt(now.timeline, now.place.step))
}

/** With so many lines told, or all there are, of what is being told; never fewer than are. */
export function toldTo(now: CursorState, lines: number): CursorState {
  const { step, line } = now.place
  if (line === undefined || lines <= line) return now
  return stepped(now, { step, line: Math.min(lines, linesAt(now.timeline, step)) })
}

/** With the step told to its end. */
export function toldToEnd(now: CursorState): CursorState {
  return stepped(now, { step: now.place.step })
}
