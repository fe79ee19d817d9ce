/** What page and worker say to each other about an analysis. A worker makes one analysis, and is ended to stop it. */
import type {
  AnalysisOrder,
  Answered,
  ContinuationOrder,
  Finding,
  Ledger,
  Puzzle,
} from '../../../game/analysis/index.ts'
import type { RecordFile } from '../../../game/record/index.ts'
import type { Choice, Outcome, Seat } from '../../../game/vocabulary.ts'

/** A game: a record of the rules of today, or one of its branches. */
interface OfGame {
  readonly file: RecordFile
  readonly branch?: string
}

/** A game to analyse. */
export interface AnalysisRequest extends OfGame, AnalysisOrder {
  readonly wants?: undefined
}

/** A seat's ledger, of a game that is over. */
export interface LedgerRequest extends OfGame {
  readonly wants: 'ledger'
  readonly seat: Seat
}

/** How a game may go on from a moment of it, many times over. */
export interface ContinuationsRequest extends OfGame, ContinuationOrder {
  readonly wants: 'continuations'
  readonly step: number
}

/** What an answer to a puzzle is worth beside its plan. */
export interface AnswerRequest {
  readonly wants: 'answer'
  readonly puzzle: Pick<Puzzle, 'link' | 'choice'>
  readonly answer: Choice
}

export type AnalystRequest = AnalysisRequest | LedgerRequest | ContinuationsRequest | AnswerRequest

/**
 * Why an analysis has no end. `refused`: the record is not a game of today's rules. `failed`: the evaluator threw.
 * `silent`: its worker fell silent or was lost. `late`: it took longer than it may.
 */
export type AnalysisFailure = 'refused' | 'failed' | 'silent' | 'late'

export type FromAnalyst =
  /** `of`: the findings it will come to, confirmations and ledgers aside. */
  | { kind: 'begun'; of: number }
  | { kind: 'found'; finding: Finding }
  /** Nothing, where the game is not over. */
  | { kind: 'ledger'; ledger: Ledger | undefined }
  /** What came of one continuation. */
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'answered'; answered: Answered }
  | { kind: 'done' }
  | { kind: 'failed'; why: AnalysisFailure; detail: string }
  /** Nothing was found for a while, and it is still at it. */
  | { kind: 'alive' }

/** Where an analysis runs: it hears every message until it is ended, or that the place is lost. */
export interface AnalysisThread {
  begin(request: AnalystRequest, hear: (message: FromAnalyst) => void, lost: (detail: string) => void): void
  end(): void
}
