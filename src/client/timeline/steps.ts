/** The steps of a game as they are told: each moment, and the lines in which the round it closed is told. Pure. */
import type { Moment } from '../session/session.ts'
import { account, type Line, type Section } from './narration.ts'

export interface Step {
  readonly moment: Moment
  /** The reckoning, where the step closed a round; else nothing. */
  readonly sections: readonly Section[]
  /** The lines of all sections, in order. Together they tell of all facts but those of the next round. */
  readonly lines: readonly Line[]
}

/** Oldest first. The step at index n is the one numbered n. */
export type Timeline = readonly Step[]

const made = new WeakMap<Moment, Step>()

export function timelineOf(moments: readonly Moment[]): Timeline {
  return moments.map(stepOf)
}

/** The same step for the same moment. */
function stepOf(moment: Moment): Step {
  const known = made.get(moment)
  if (known) return known
  const sections = closesRound(moment) ? account(moment.facts) : []
  const step = { moment, sections, lines: sections.flatMap(({ lines }) => lines) }
  made.set(moment, step)
  return step
}

/** Every reckoning weighs the needs of the state, whatever else it does. */
function closesRound({ facts }: Moment): boolean {
  return facts.some(({ kind }) => kind === 'net')
}
