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
export { appraise } from './appraise.ts'
export { appraisedIn, contradicted, withAppraisals } from './cache.ts'
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
export { type Analysed, decisionsOf, gameIn } from './game.ts'
export { type Amount, type Ledger, type LedgerTerm, ledgerOf, TERM_KINDS, type TermKind } from './ledger.ts'
