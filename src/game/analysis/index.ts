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
export { appraise, confirm, type Depth, FIRST, SECOND } from './appraise.ts'
export { appraisedIn, contradicted, withAppraisals } from './cache.ts'
export { type ContinuationOrder, continuations, quantilesOf, type Spread, spreadOf } from './continuations.ts'
export {
  type Amount,
  type Appraisal,
  type Confirmation,
  type DecisionAt,
  type Finding,
  finish,
  type Judgement,
  type Ledger,
  type LedgerTerm,
  type Outlook,
  type Steps,
  TERM_KINDS,
  type TermKind,
  type Valued,
} from './findings.ts'
export { type Analysed, decisionsOf, gameIn, knownSteps } from './game.ts'
export { ledgerOf } from './ledger.ts'
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
export {
  type Effort,
  type Option,
  type WeighedOption,
  type Weighing,
  weighOptions,
} from './weigh-options.ts'
