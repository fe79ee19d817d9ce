/** From a place of a game that is looked through to a game of its own that goes on from there. */
import type { Place, RecordFile } from '../../game/record/index.ts'
import type { Refused } from '../../game/record/kept.ts'
import type { Seat } from '../../game/vocabulary.ts'
import { ownGame } from './begin.ts'
import { noteDeparted } from './branches.ts'
import { recordFiles } from './record-files.ts'
import { newGame, run } from './run-game.ts'
import { dealtOf, startSession } from './start-session.ts'

/** Where a game is left to be played on otherwise. */
export interface PlayOnFrom {
  readonly file: RecordFile
  readonly from: Place
  /** The player's. */
  readonly seat: Seat
  /** What whoever looks through the game calls it. */
  readonly of: string
  /** What the new game is to be called. */
  readonly name: string
}

/**
 * Plays on from a moment of a record, on the same deal, against bots: as a game of its own that knows which it
 * left. Gives why there is none, if there is none; rejects where a part of the page cannot be fetched.
 */
export async function playOn({ file, from, seat, of, name }: PlayOnFrom): Promise<Refused | undefined> {
  const { departing, seatsToPlayOn, TODAY } = await recordFiles()
  const record = departing(file, { from, seats: seatsToPlayOn(file, seat) }, TODAY)
  if ('refused' in record) return record
  const dealt = dealtOf(record)
  const started = await startSession(dealt, { record })
  if ('refused' in started) return started
  const kept = { ...newGame(), name }
  noteDeparted({ game: kept.id, of, from })
  run({ ...started, own: ownGame(started.session, dealt), kept })
  return undefined
}
