/** The moments of a match as one viewer may know them. Pure. */
import { factsFor, type Viewer, view } from '../../game/index.ts'
import type { Match } from '../../game/match/index.ts'
import type { Moment } from './session.ts'

/** What a viewer may know of one of a match's moments. It shares what lies open with the match, and is not written to. */
export function momentFor({ step, state, facts }: Match['moments'][number], viewer: Viewer): Moment {
  return { step, view: view(state, viewer), facts: factsFor(facts, viewer) }
}
