/**
 * How much of Kazakhstan's score the shuffle explains: each deal is played at several tables, of equal players whose powers
 * are of other schools at each.
 */

import { seeded, shuffle } from '../../../game/kernel.ts'
import { POWERS, type Power } from '../../../game/vocabulary.ts'
import type { Order } from '../games.ts'
import { charactersOf, play, type Run, seating } from '../run.ts'
import { mean, type VarianceShare, varianceShare } from '../stats.ts'

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
  const dealt = `${run.seed}-shuffle`
  const tables = tablesOf(run).map((players, n) =>
    play(run, players, deals, { dealt, seed: `${dealt}-${n}` }),
  )
  const played = await Promise.all(tables)
  const scores = played.map(({ rows }) => rows.map((row) => row.scores.KZ))
  return { player: search, deals, repeats, share: varianceShare(byDeal(scores), 'shuffle') }
}

/** Search in every seat; each school of a power sits once before any sits again. */
export function tablesOf({
  search,
  repeats,
  seed,
}: Pick<Run, 'search' | 'repeats' | 'seed'>): Order['players'][] {
  const rng = seeded(`tables-${seed}`)
  const schools = (power: Power): string[] => shuffle(rng, [search, ...charactersOf(search, power)])
  const drawn = POWERS.map((power) => ({ power, names: schools(power) }))
  return Array.from({ length: repeats }, (_, n) => ({
    ...seating(search),
    ...Object.fromEntries(drawn.map(({ power, names }) => [power, names[n % names.length]])),
  }))
}

/** Scores by table and deal, as groups of one deal each, less what each table scores on the whole. */
export function byDeal(scores: readonly (readonly number[])[]): number[][] {
  const means = scores.map(mean)
  const deals = scores[0] ?? []
  return deals.map((_, deal) => scores.map((own, table) => (own[deal] ?? 0) - (means[table] ?? 0)))
}
