/**
 * Sequential halving: all candidates are tried on the same few worlds, the better half on as many again, until
 * one is left. Every candidate meets the same worlds (common random numbers), so luck cancels out.
 */

/** What candidate `c` brings in world `w`. */
export type Sample = (c: number, w: number) => number

/** What is thought of a candidate before it is tried, beside the others. It counts as so many worlds. */
export type Prior = (c: number) => number
const PRIOR_WORLDS = 1

export interface Ranking {
  readonly candidate: number
  /** Mean over the worlds it was tried in. */
  readonly mean: number
  readonly worlds: number
}

/**
 * Ranks candidates, the best first. `samples`: how many in all, at least one for each. Yields after each world, so
 * that a caller may stop. Ties go to the lower number: callers put the likelier first.
 */
export function* sequentialHalving(
  candidates: number,
  samples: number,
  sample: Sample,
  prior: Prior = () => 0,
): Generator<Ranking[], Ranking[]> {
  const sums = new Float64Array(candidates)
  const worlds = new Float64Array(candidates)
  const rankings = (): Ranking[] => ranked(sums, worlds, prior)
  let left = Array.from({ length: candidates }, (_, c) => c)
  const stages = Math.max(1, Math.ceil(Math.log2(Math.max(2, candidates))))
  let world = 0
  while (left.length > 0) {
    const each = Math.max(1, Math.floor(samples / stages / left.length))
    for (let n = 0; n < each; n++, world++) {
      for (const c of left) {
        sums[c] = (sums[c] as number) + sample(c, world)
        worlds[c] = (worlds[c] as number) + 1
      }
      yield rankings()
    }
    if (left.length <= 1) break
    const order = rankings().map((one) => one.candidate)
    left = order.slice(0, Math.max(1, left.length >> 1))
    if (left.length === 1) break
  }
  return rankings()
}

/** Whoever was tried in more worlds has lasted longer, and stands before those that fell out earlier. */
function ranked(sums: Float64Array, worlds: Float64Array, prior: Prior): Ranking[] {
  const all = Array.from(sums, (sum, candidate) => {
    const n = worlds[candidate] as number
    return { candidate, mean: n > 0 ? sum / n : Number.NEGATIVE_INFINITY, worlds: n }
  })
  const total = ({ candidate }: Ranking): number =>
    (sums[candidate] as number) + PRIOR_WORLDS * prior(candidate)
  return all.sort((a, b) => b.worlds - a.worlds || total(b) - total(a) || a.candidate - b.candidate)
}
