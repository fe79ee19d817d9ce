/** What each verdict was made of: the tracks as they stood when it was given (RULES.md, "Scores"). Pure. */
import { type RoundRow, TRACKS, type Track, TUNING, type VerdictRow } from '../../../game/vocabulary.ts'

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
  const { sovereignty: times, poorAt, poor: each } = TUNING.verdict
  const tracks = { ...row.tracks, sovereignty: times * row.tracks.sovereignty }
  return { ...verdict, tracks, poor: TRACKS.filter((track) => row.tracks[track] <= poorAt), each }
}
