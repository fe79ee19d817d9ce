/** The steps of a game as they are told: each moment, and the lines in which a reveal or a round it closed is told. Pure. */
import type { Moment } from '../session/session.ts'
import { account, type Line, type Section } from './narration.ts'
import { isRevealed, revealed } from './reveal.ts'

export interface Step {
  readonly moment: Moment
  /** What is told line by line: a round that was closed, or the powers' cards as they are shown. Else nothing. */
  readonly tells?: 'reckoning' | 'reveal'
  /** The reckoning or the reveal; else nothing. */
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
  const tells = toldIn(moment)
  const sections = sectionsOf(moment, tells)
  const lines = sections.flatMap((section) => section.lines)
  const step = { moment, sections, lines, ...(tells ? { tells } : {}) }
  made.set(moment, step)
  return step
}

function toldIn(moment: Moment): Step['tells'] {
  if (closesRound(moment)) return 'reckoning'
  return isRevealed(moment.facts) ? 'reveal' : undefined
}

function sectionsOf({ facts }: Moment, tells: Step['tells']): Section[] {
  if (tells === 'reckoning') return account(facts)
  return tells === 'reveal' ? revealed(facts) : []
}

/** Every reckoning weighs the needs of the state, whatever else it does. */
function closesRound({ facts }: Moment): boolean {
  return facts.some(({ kind }) => kind === 'net')
}
