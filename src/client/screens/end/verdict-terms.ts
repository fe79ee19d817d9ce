/** What each verdict was made of: the tracks as they stood when it was given (RULES.md, "Scores"). Pure. */
import { type RoundRow, type VerdictRow, type VerdictTerms, verdictTerms } from '../../../game/index.ts'

/** A verdict term by term; nothing where its round is not in the history. */
export function termsOf(
  verdict: VerdictRow,
  history: readonly RoundRow[],
): (VerdictRow & VerdictTerms) | undefined {
  const row = history.find(({ round }) => round === verdict.round)
  return row && { ...verdictTerms(row), ...verdict }
}
