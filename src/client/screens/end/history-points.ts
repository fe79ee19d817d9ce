/** What history would have scored: its tracks, in the verdicts of this game. Pure. */
import { type View, verdictOf } from '../../../game/index.ts'
import { type PastRound, pastOf } from '../reckoning/past.ts'

/**
 * What the logged game's tracks would have been worth in the verdicts that were given, each by the years of its round's
 * news; nothing where a year lies outside it.
 */
export function historyPoints(
  { verdicts, history }: Pick<View, 'verdicts' | 'history'>,
  past: readonly PastRound[],
): number | undefined {
  const then = verdicts.map(({ round }) => pastOf({ history }, round, past))
  const found = then.flatMap((one) => (one ? [verdictOf(one)] : []))
  return found.length === 0 || found.length < then.length
    ? undefined
    : found.reduce((sum, points) => sum + points, 0)
}
