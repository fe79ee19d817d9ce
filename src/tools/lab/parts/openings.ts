/** Openings: Kazakhstan plays the first three rounds by another's book, then search takes over. */
import { SIMPLE } from '../../../game/bots/index.ts'
import { POWERS, type Power } from '../../../game/vocabulary.ts'
import { courtingAs } from '../courting.ts'
import type { GameRow } from '../games.ts'
import { OPENING_ROUNDS } from '../policies.ts'
import { charactersOf, play, playEqual, type Run, seating } from '../run.ts'
import { type Estimate, estimate, mean } from '../stats.ts'
import { THOUGHTFUL } from '../thoughtful.ts'

/** Where Kazakhstan's cubes of the opening went: shares of all that were spent. */
export type Split = Record<Power | 'home', number>

export interface OpeningRow {
  opening: string
  score: Estimate
  /** The power of most weight after the opening, in most games, and in what share of them. */
  leader: Power
  leads: number
  split: Split
}

export interface OpeningsPart {
  player: string
  games: number
  rows: OpeningRow[]
}

/** Characters of search first, the game's and the lab's; then whatever else knows how to open. */
export function openingsOf({ search }: Pick<Run, 'search'>): string[] {
  return [
    ...new Set([search, ...charactersOf(search, 'KZ'), ...courtingAs(search), ...SIMPLE, ...THOUGHTFUL]),
  ]
}

export async function measureOpenings(run: Run): Promise<OpeningsPart | undefined> {
  const games = run.games.openings
  if (games === 0) return undefined
  const rows = openingsOf(run).map(async (opening) => {
    const player = `${run.search}+opens:${opening}`
    const own = opening === run.search
    const played = own ? playEqual(run, games) : play(run, seating(run.search, 'KZ', player), games)
    return openingRow(opening, (await played).rows)
  })
  return { player: run.search, games, rows: await Promise.all(rows) }
}

export function openingRow(opening: string, rows: readonly GameRow[]): OpeningRow {
  const leaders = rows.map(leaderAfterOpening)
  const counted = POWERS.map((power) => ({ power, games: leaders.filter((each) => each === power).length }))
  const [first] = counted.sort((a, b) => b.games - a.games)
  return {
    opening,
    score: estimate(
      rows.map((row) => row.scores.KZ),
      `opening-${opening}`,
    ),
    leader: first?.power ?? 'RU',
    leads: (first?.games ?? 0) / rows.length,
    split: splitOf(rows),
  }
}

function leaderAfterOpening({ course }: GameRow): Power | undefined {
  const row = course[Math.min(OPENING_ROUNDS, course.length) - 1]
  return row && POWERS.reduce((first, power) => (row.weight[power] > row.weight[first] ? power : first), 'RU')
}

function splitOf(rows: readonly GameRow[]): Split {
  const rounds = rows.flatMap((row) => row.course.slice(0, OPENING_ROUNDS))
  const spent = (on: Power | 'home'): number => mean(rounds.map((row) => row.cubes[on]))
  const whole = [...POWERS, 'home' as const].reduce((sum, on) => sum + spent(on), 0) || 1
  return {
    RU: spent('RU') / whole,
    CN: spent('CN') / whole,
    US: spent('US') / whole,
    EU: spent('EU') / whole,
    home: spent('home') / whole,
  }
}
