/** The known name that a misspelt one most likely meant. */

/** The name fewest letters away, if that is no more than a third of its own, or two letters changing places. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const near = names
    .filter((name) => Math.abs(written.length - name.length) <= farthest(name))
    .map((name) => ({ name, away: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, away }) => away <= farthest(name))
    .sort((one, other) => one.away - other.away)
  return near[0]?.name
}

/** Letters by which a misspelling may differ from a name. */
function farthest(name: string): number {
  return name.length > 3 ? Math.max(2, Math.floor(name.length / 3)) : 1
}

/** Letters to change, add or leave out (Levenshtein); names are short, so one row is kept. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place)
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1]
    for (const [place, other] of [...to].entries()) {
      const change = (row[place] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
