/** From a place in a timeline to the next and the one before: by line, by choice, by round. At either end they stay. Pure. */
import { linesAt, OPENING, type Place, viewAt } from './places.ts'
import type { Timeline } from './steps.ts'

export function last(timeline: Timeline): Place {
  return { step: timeline.length - 1 }
}

/** One line on; from the last line to the end of the step; from there to the first line of the next, or to its end. */
export function nextLine(timeline: Timeline, { step, line }: Place): Place {
  if (line !== undefined) return line < linesAt(timeline, step) ? { step, line: line + 1 } : { step }
  if (step >= timeline.length - 1) return last(timeline)
  return linesAt(timeline, step + 1) > 0 ? { step: step + 1, line: 1 } : { step: step + 1 }
}

/** One line back, through the same places. */
export function previousLine(timeline: Timeline, { step, line }: Place): Place {
  const told = line ?? linesAt(timeline, step) + 1
  if (told > 1) return { step, line: told - 1 }
  return step > 0 ? { step: step - 1 } : OPENING
}

/** To the end of the step that is being told, else of the next. */
export function nextChoice(timeline: Timeline, { step, line }: Place): Place {
  return { step: Math.min(timeline.length - 1, line === undefined ? step + 1 : step) }
}

/** To the end of the step before. */
export function previousChoice(_: Timeline, { step }: Place): Place {
  return { step: Math.max(0, step - 1) }
}

/** To where the next round begins; from the last one, to the end. */
export function nextRound(timeline: Timeline, place: Place): Place {
  const { round } = viewAt(timeline, place)
  const next = timeline.findIndex(({ moment }) => moment.view.round > round)
  return next < 0 ? last(timeline) : { step: next }
}

/** To where the round began; from there, to where the one before did. */
export function previousRound(timeline: Timeline, place: Place): Place {
  const { round } = viewAt(timeline, place)
  const begun = opening(timeline, round)
  return place.step > begun ? { step: begun } : { step: opening(timeline, round - 1) }
}

/** The step that opened a round. */
function opening(timeline: Timeline, round: number): number {
  return Math.max(
    0,
    timeline.findIndex(({ moment }) => moment.view.round >= round),
  )
}

/** How a telling begins: the next step to its end, or, where it closed a round, with nothing of it told yet. */
export function enterNext(timeline: Timeline, { step }: Place): Place {
  const next = Math.min(timeline.length - 1, step + 1)
  return linesAt(timeline, next) > 0 ? { step: next, line: 0 } : { step: next }
}

/** The moves by name, for a row of buttons or keys. */
export const JUMPS = {
  first: () => OPENING,
  last,
  previousLine,
  nextChoice,
  previousChoice,
  nextRound,
  previousRound,
} as const satisfies Record<string, (timeline: Timeline, place: Place) => Place>
export type Jump = keyof typeof JUMPS
