/** How much of Kazakhstan's score the shuffle explains: each deal is played again and again by equal players. */
import { play, type Run, seating } from '../run.ts'
import { type VarianceShare, varianceShare } from '../stats.ts'

export interface ShufflePart {
  player: string
  deals: number
  repeats: number
  share: VarianceShare
}

export async function measureShuffle(run: Run): Promise<ShufflePart | undefined> {
  const { repeats, search } = run
  const deals = run.games.shuffle
  if (deals === 0) return undefined
  const { rows } = await play(run, seating(search), deals * repeats, { repeats, seed: `${run.seed}-shuffle` })
  const scores = rows.map((row) => row.scores.KZ)
  return { player: search, deals, repeats, share: varianceShare(inGroups(scores, repeats), 'shuffle') }
}

export function inGroups(values: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.floor(values.length / size) }, (_, n) =>
    values.slice(n * size, (n + 1) * size),
  )
}
