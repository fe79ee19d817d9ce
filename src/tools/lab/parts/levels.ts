/**
 * Levels against each other: in games of the same deals one seat is played by a level and then by the one below it, and
 * every other seat by the lower one both times; each seat in turn.
 */
import { SEATS, type Seat } from '../../../game/vocabulary.ts'
import { play, playEqual, type Run, seating } from '../run.ts'
import { beats, type Estimate, paired } from '../stats.ts'

export interface LevelRow {
  seat: Seat
  upper: string
  lower: string
  /** Share of the pairs of games in which the upper level scores more; ties count half. */
  share: Estimate
  /** By how many points. */
  gain: Estimate
  holds: boolean
}

export interface LevelsPart {
  games: number
  rows: LevelRow[]
  /** The same over all five seats. */
  overall: { upper: string; lower: string; share: Estimate; holds: boolean }[]
}

interface Pairing {
  seat: Seat
  upper: string
  lower: string
  above: number[]
  below: number[]
}

/** What a level must win of its games with the one below. */
export const LEVEL_WINS = 0.6

export async function measureLevels(run: Run): Promise<LevelsPart | undefined> {
  const games = run.games.levels
  if (games === 0) return undefined
  const { levels } = run
  const pairs = levels.slice(1).map((upper, at) => ({ upper, lower: levels[at] ?? upper }))
  const pairings = pairs.flatMap(({ upper, lower }) => SEATS.map((seat) => pairing(run, seat, upper, lower)))
  return levelsPart(games, await Promise.all(pairings))
}

async function pairing(run: Run, seat: Seat, upper: string, lower: string): Promise<Pairing> {
  const { levels: games } = run.games
  const above = play(run, seating(lower, seat, upper), games)
  const below = lower === run.search ? playEqual(run, games) : play(run, seating(lower), games)
  const scores = async (played: typeof above): Promise<number[]> =>
    (await played).rows.map((row) => row.scores[seat])
  return { seat, upper, lower, above: await scores(above), below: await scores(below) }
}

export function levelsPart(games: number, pairings: readonly Pairing[]): LevelsPart {
  const rows = pairings.map(({ seat, upper, lower, above, below }) => {
    const share = beats(above, below, `levels-${upper}-${seat}`)
    const gain = paired(above, below, `levels-gain-${upper}-${seat}`)
    return { seat, upper, lower, share, gain, holds: share.mean >= LEVEL_WINS }
  })
  const uppers = [...new Set(pairings.map((one) => one.upper))]
  const overall = uppers.map((upper) => {
    const own = pairings.filter((one) => one.upper === upper)
    const above = own.flatMap((one) => one.above)
    const below = own.flatMap((one) => one.below)
    const share = beats(above, below, `levels-${upper}`)
    return { upper, lower: own[0]?.lower ?? upper, share, holds: share.mean >= LEVEL_WINS }
  })
  return { games, rows, overall }
}
