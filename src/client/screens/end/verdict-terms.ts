/** What each verdict was made of: the tracks as they stood when it was given (RULES.md, "Scores"). Pure. */
import { type RoundRow, type Track, type VerdictRow, verdictTerms } from '../../../game/index.ts'

export interface VerdictTerms extends VerdictRow {
  /** What each track gave: sovereignty counts twice. */
  tracks: Readonly<Record<Track, number>>
  /** The tracks that were poor, and what each of them took. */
  poor: readonly Track[]
  each: number
}

/** A verdict term by term; nothing where its round is not in the history. */
export function termsOf(verdict: VerdictRow, history: readonly RoundRow[]): VerdictTerms | undefined {
  const row = history.find(({ round }) => round === verdict.round)
  if (!row) return undefined
  const { tracks, poor, each } = verdictTerms(row)
  return { ...verdict, tracks, poor, each }
}
