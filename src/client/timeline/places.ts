/** Places in a timeline: what is to be seen at each, and which lies before and after which. Pure. */
import type { Fact, View } from '../../game/index.ts'
import type { Step, Timeline } from './steps.ts'

/**
 * How much of a game is told: all before the step, and of the step itself so many lines. Without `line`, the step is
 * told to its end. While a round is told, the page shows it as it was played.
 */
export interface Place {
  /** From 0, the opening. */
  readonly step: number
  /** From 0, where nothing of the step is told yet. Only where the step closed a round. */
  readonly line?: number
}

export const OPENING: Place = { step: 0 }

export function isSame(a: Place, b: Place): boolean {
  return a.step === b.step && a.line === b.line
}

/** The nearest place there is to one that may never have been: an address, or a place of a game that went otherwise. */
export function placed(timeline: Timeline, { step, line }: Place): Place {
  const at = within(step, timeline.length - 1)
  const lines = linesAt(timeline, at)
  return line === undefined || lines === 0 ? { step: at } : { step: at, line: within(line, lines) }
}

function within(value: number, most: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(most, Math.trunc(value))) : most
}

/** How many lines a step is told in; 0 where it closed no round. */
export function linesAt(timeline: Timeline, step: number): number {
  return timeline[step]?.lines.length ?? 0
}

export function isLast(timeline: Timeline, { step, line }: Place): boolean {
  return line === undefined && step >= timeline.length - 1
}

/** The state to be seen: while a round is told, the one in which it was played. */
export function viewAt(timeline: Timeline, place: Place): View {
  return stepAt(timeline, viewStep(place)).moment.view
}

/** The step whose state is to be seen: of one that is told, the one before. */
export function viewStep({ step, line }: Place): number {
  return line === undefined ? step : step - 1
}

/** How many facts of the place's own step are told there. */
export function toldAt(timeline: Timeline, { step, line }: Place): number {
  const { moment, lines } = stepAt(timeline, step)
  if (line === undefined) return moment.facts.length
  return lines.slice(0, line).reduce((sum, { facts }) => sum + facts.length, 0)
}

/** How many facts of the second place's step were told at the first, where one goes on from there; else nothing. */
export function toldBefore(timeline: Timeline, from: Place, to: Place): number | undefined {
  if (to.step === from.step + 1 && from.line === undefined) return 0
  if (to.step !== from.step) return undefined
  const told = toldAt(timeline, from)
  return told <= toldAt(timeline, to) ? told : undefined
}

/** All facts told there, since the game began. */
export function factsUpTo(timeline: Timeline, place: Place): Fact[] {
  const before = timeline.slice(0, place.step).flatMap(({ moment }) => moment.facts)
  return [...before, ...stepAt(timeline, place.step).moment.facts.slice(0, toldAt(timeline, place))]
}

export function stepAt(timeline: Timeline, step: number): Step {
  const found = timeline[step]
  if (!found) throw new Error(`there is no step ${step}`)
  return found
}
