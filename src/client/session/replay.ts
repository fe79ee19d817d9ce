/** A game that has been played, from its record: nobody plays it, and nothing more happens in it. */
import { signal } from '@preact/signals'
import type { Viewer } from '../../game/index.ts'
import { type GameRecord, type Refused, rerun } from '../../game/record/index.ts'
import { momentsOf } from './moments.ts'
import type { Session } from './session.ts'

/** The session of a record, as the viewer may know it. Refuses a record that does not play out. */
export function sessionOfRecord(record: GameRecord, viewer: Viewer): Session | Refused {
  const run = rerun(record)
  if ('refused' in run) return run
  const played = momentsOf(record, record.moves, viewer)
  if ('refused' in played) return played
  return {
    viewer,
    moments: signal(played.moments),
    trouble: signal(undefined),
    explanations: () => [],
    close() {},
  }
}
