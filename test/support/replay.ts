// A recorded game as a session, for whoever watches it.
import { replayOf, sessionOf } from '../../src/client/session/replay.ts'
import type { Session } from '../../src/client/session/session.ts'
import { type Eyes, fileOf, type GameRecord, type Refused, TODAY } from '../../src/game/record/index.ts'

/** The session of a record. Refuses one that does not play out. */
export function sessionOfRecord(record: GameRecord, eyes: Eyes): Session | Refused {
  const file = fileOf(record, record.moves)
  const replay = 'refused' in file ? file : replayOf(file, TODAY)
  return 'refused' in replay ? replay : sessionOf(replay, eyes)
}
