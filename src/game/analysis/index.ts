/** The door of the analysis: what decisions were worth, from what their seats could know. */
export {
  type AnalysisOrder,
  analyse,
  appraisalOf,
  confirmationOf,
  EVALUATOR,
  FLAGGED,
  findingsIn,
  isFlagged,
  STANDS,
} from './analyse.ts'
export { appraise, confirm, SECOND } from './appraise.ts'
export { appraisedIn, contradicted, withAppraisals } from './cache.ts'
export { type ContinuationOrder, continuations, quantilesOf, type Spread, spreadOf } from './continuations.ts'
export {
  type Appraisal,
  type Confirmation,
  type DecisionAt,
  type Finding,
  finish,
  type Judgement,
  type Outlook,
  type Steps,
  type Valued,
} from './findings.ts'
export { type Analysed, decisionsOf, gameIn, knownSteps } from './game.ts'
export { type Amount, type Ledger, type LedgerTerm, ledgerOf, TERM_KINDS, type TermKind } from './ledger.ts'
export {
  type Answered,
  answered,
  difficultyOf,
  type Posed,
  type Puzzle,
  posed,
  puzzleOfDay,
} from './puzzle.ts'
export {
  GRADE_FROM,
  GRADES,
  type Grade,
  gradeOf,
  type Mistake,
  mistakesOf,
  type Standing,
  type Summary,
  standingOf,
  summaryOf,
} from './summary.ts'
export { TURNING_KINDS, type TurningKind } from './turning-kinds.ts'
export { type TurningPoint, turningPoints } from './turning-points.ts'
