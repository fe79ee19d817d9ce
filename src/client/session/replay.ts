/** A game that has been played, from its record: nobody plays it, and nothing more happens in it. */
import { signal } from '@preact/signals'
import type { Viewer } from '../../game/index.ts'
import { coreHost, resumeMatch } from '../../game/match/index.ts'
import type { GameRecord, Refused } from '../../game/record/kept.ts'
import { momentFor } from './moments.ts'
import type { Session } from './session.ts'

/** The session of a record, as the viewer may know it. Refuses a record that does not play out. */
export function sessionOfRecord(record: GameRecord, viewer: Viewer): Session | Refused {
  const match = resumeMatch(record, coreHost)
  if ('refused' in match) return match
  return {
    viewer,
    moments: signal(match.moments.map((moment) => momentFor(moment, viewer))),
    trouble: signal(undefined),
    explanations: () => [],
    close() {},
  }
}
