/** A record as text, read for being played on with: who plays it, how far it has come, or why it cannot be used. */

import type { GameRecord, Refused, Rerun } from '../../game/record/kept.ts'
import type { Seat } from '../../game/vocabulary.ts'
import type { Progress } from './entry.ts'

/** The parts of the record's door that reading takes; handed in, so that this file loads without the rules. */
export interface Reader {
  decode(text: string): { record: GameRecord; refused?: undefined } | Refused
  rerun(record: GameRecord): Rerun | Refused
  solePerson(seats: GameRecord['seats']): Seat | Refused
  /** Whether it is known what is usual in a game: else nobody is said to have won it. */
  isMeasured(game: Pick<GameRecord, 'scenario' | 'options'>): boolean
}

export interface ReadRecord {
  readonly record: GameRecord
  readonly progress: Progress
}

/** Reads a record and plays it through once under the rules of today. Never throws. */
export function readRecord(reader: Reader, text: string): ReadRecord | Refused {
  const { rerun, solePerson, isMeasured } = reader
  const decoded = reader.decode(text)
  if (decoded.refused) return decoded
  const { record } = decoded
  const seat = solePerson(record.seats)
  if (typeof seat !== 'string') return seat
  const run = tryRerun(rerun, record)
  if ('refused' in run) return run
  const { round, outcome } = run.state
  const { id, rounds } = record.scenario
  return {
    record,
    progress: {
      ...{ scenario: id, seat, round, rounds: rounds.length, over: outcome !== undefined },
      ...(outcome && isMeasured(record) ? { won: outcome.winner === seat } : {}),
    },
  }
}

/** A record may name cards that no version had: then the rules throw, and the record is bad rather than the page. */
function tryRerun(rerun: Reader['rerun'], record: GameRecord): Rerun | Refused {
  try {
    return rerun(record)
  } catch (error) {
    return { refused: 'bad-moves', detail: error instanceof Error ? error.message : String(error) }
  }
}
