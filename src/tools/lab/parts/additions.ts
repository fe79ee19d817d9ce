/** What mechanical additions to a level gain of the way to the level above: Kazakhstan, against the run's powers. */
import type { GameRow } from '../games.ts'
import { play, type Run, seating } from '../run.ts'
import { type Estimate, mean, paired, resampled } from '../stats.ts'

/** Policies laid over each level but the highest. */
export const ADDITIONS = ['pledges-least', 'never-pledges', 'ignores', 'complies', 'resists', 'resists-part']

export interface AdditionRow {
  level: string
  above: string
  addition: string
  /** Points it gains over the level alone. */
  gain: Estimate
  /** That gain as a share of the way to the level above, where there is a way. */
  ofWay?: Estimate
}

export interface AdditionsPart {
  powers: string
  games: number
  rows: AdditionRow[]
}

export async function measureAdditions(run: Run): Promise<AdditionsPart | undefined> {
  const { additions: games } = run.games
  if (games === 0) return undefined
  const asKazakhstan = async (player: string): Promise<GameRow[]> =>
    (await play(run, seating(run.powers, 'KZ', player), games)).rows
  const pairs = run.levels.slice(1).map((above, at) => ({ above, level: run.levels[at] ?? above }))
  const rows = pairs.flatMap(({ level, above }) =>
    ADDITIONS.map(async (addition) => {
      const players = [level, above, `${level}+${addition}`]
      const [own = [], upper = [], added = []] = await Promise.all(players.map(asKazakhstan))
      return additionRow({ level, above, addition }, scoresOf(added), scoresOf(own), scoresOf(upper))
    }),
  )
  return { powers: run.powers, games, rows: await Promise.all(rows) }
}

function scoresOf(rows: readonly GameRow[]): number[] {
  return rows.map((row) => row.scores.KZ)
}

/** The scores of the same games by the level with the addition, by the level alone, and by the level above. */
export function additionRow(
  named: Pick<AdditionRow, 'level' | 'above' | 'addition'>,
  added: readonly number[],
  own: readonly number[],
  upper: readonly number[],
): AdditionRow {
  const name = `addition-${named.level}-${named.addition}`
  const row = { ...named, gain: paired(added, own, name) }
  const way = mean(upper) - mean(own)
  if (way <= 0) return row
  const at = (values: readonly number[], draw: readonly number[]): number =>
    mean(draw.map((n) => values[n] ?? 0))
  const interval = resampled(own.length, `${name}-way`, (draw) => {
    const drawn = at(upper, draw) - at(own, draw)
    const gained = at(added, draw) - at(own, draw)
    // A way that vanishes in a draw bounds nothing: a gain over it is then any share, a loss none.
    return drawn > 0 ? gained / drawn : gained > 0 ? Number.MAX_VALUE : 0
  })
  return { ...row, ofWay: { mean: row.gain.mean / way, ...interval } }
}
