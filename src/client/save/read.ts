/** A record as text, read for being played on with: who plays it, how far it has come, or why it cannot be used. */
import type { Seat } from '../../game/index.ts'
import type { GameRecord, Refused, Rerun } from '../../game/record/index.ts'
import type { Progress, SaveRefused } from './entry.ts'

/** The parts of the record's door that reading takes; handed in, so that this file loads without the rules. */
export interface Reader {
  decode(text: string): { record: GameRecord; refused?: undefined } | Refused
  rerun(record: GameRecord): Rerun | Refused
}

export interface ReadRecord {
  readonly record: GameRecord
  readonly progress: Progress
}

/** Reads a record and plays it through once under the rules of today. Never throws. */
export function readRecord({ decode, rerun }: Reader, text: string): ReadRecord | SaveRefused {
  const decoded = decode(text)
  if (decoded.refused) return decoded
  const { record } = decoded
  const seat = playerOf(record)
  if ('refused' in seat) return seat
  const run = tryRerun(rerun, record)
  if ('refused' in run) return run
  const { round, outcome } = run.state
  const { id, rounds } = record.scenario
  return {
    record,
    progress: { scenario: id, seat: seat.player, round, rounds: rounds.length, over: outcome !== undefined },
  }
}

/** The one seat a person holds: a game of several waits for ever on one page, and a game of none has no player. */
function playerOf({ seats }: GameRecord): { player: Seat } | SaveRefused {
  const holders = Object.entries(seats) as [Seat, string][]
  const [player, another] = holders.filter(([, holder]) => holder === 'person').map(([seat]) => seat)
  if (!player) return { refused: 'no-player', detail: 'seats' }
  return another ? { refused: 'several-players', detail: `seats.${another}` } : { player }
}

/** A record may name cards that no version had: then the rules throw, and the record is bad rather than the page. */
function tryRerun(rerun: Reader['rerun'], record: GameRecord): Rerun | Refused {
  try {
    return rerun(record)
  } catch (error) {
    return { refused: 'bad-moves', detail: error instanceof Error ? error.message : String(error) }
  }
}
