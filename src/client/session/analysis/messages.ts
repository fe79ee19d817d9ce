/** What page and worker say to each other about an analysis. A worker makes one analysis, and is ended to stop it. */
import type { AnalysisOrder, Finding } from '../../../game/analysis/index.ts'
import type { RecordFile } from '../../../game/record/index.ts'

/** A game to analyse: a record of the rules of today, or one of its branches. */
export interface AnalysisRequest extends AnalysisOrder {
  readonly file: RecordFile
  readonly branch?: string
}

/**
 * Why an analysis has no end. `refused`: the record is not a game of today's rules. `failed`: the evaluator threw.
 * `silent`: its worker fell silent or was lost. `late`: it took longer than it may.
 */
export type AnalysisFailure = 'refused' | 'failed' | 'silent' | 'late'

export type FromAnalyst =
  /** `of`: the findings it will come to, confirmations and ledgers aside. */
  | { kind: 'begun'; of: number }
  | { kind: 'found'; finding: Finding }
  | { kind: 'done' }
  | { kind: 'failed'; why: AnalysisFailure; detail: string }
  /** Nothing was found for a while, and it is still at it. */
  | { kind: 'alive' }

/** Where an analysis runs: it hears every message until it is ended, or that the place is lost. */
export interface AnalysisThread {
  begin(request: AnalysisRequest, hear: (message: FromAnalyst) => void, lost: (detail: string) => void): void
  end(): void
}
