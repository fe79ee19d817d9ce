/** Kazakhstan played by everyone there is, against the same powers, in games of the same seeds. */
import { LEVELS, SIMPLE } from '../../../game/bots/index.ts'
import { type Scenario, TRACKS } from '../../../game/vocabulary.ts'
import type { GameRow, Played } from '../games.ts'
import { charactersOf, play, type Run, seating } from '../run.ts'
import { STATE_PLAYERS } from '../state-players.ts'
import { type Estimate, estimate, mean, paired, ratio } from '../stats.ts'
import { THOUGHTFUL } from '../thoughtful.ts'

export interface PlayerRow {
  player: string
  score: Estimate
  /** Of the mean of search, and how much more than search, game by game. */
  ofSearch: Estimate
  overSearch: Estimate
  /** The way from greedy (0) to the ceiling (1), where there is a player that sees everything. */
  toCeiling?: number
  /** Share of the games that ended before their time. */
  earlyEnds: number
  /** Mean of the four tracks after each round; a game that has ended stays where it was. */
  tracks: number[]
  /** Weight of the first power less that of the second, after each round, likewise. */
  dominance: number[]
  /** Mean points of each verdict; one not reached gives none. */
  verdicts: number[]
}

export interface PlayersPart {
  powers: string
  search: string
  games: number
  rows: PlayerRow[]
}

/** The player that sees everything, once there is one. */
export const CEILING = 'clairvoyant'

/** Doctrines first, then the levels, search if it is none of these, its characters, and whoever sees everything. */
export function playersOf(run: Pick<Run, 'search' | 'players'>): string[] {
  if (run.players) return [...new Set([...run.players, run.search])]
  const bots = [...SIMPLE, ...THOUGHTFUL, ...LEVELS, run.search, ...charactersOf(run.search, 'KZ')]
  return [...new Set([...bots, ...STATE_PLAYERS.keys()])]
}

export async function measurePlayers(run: Run): Promise<PlayersPart | undefined> {
  const games = run.games.players
  if (games === 0) return undefined
  const names = playersOf(run)
  const all = names.map(
    async (name) => [name, await play(run, seating(run.powers, 'KZ', name), games)] as const,
  )
  const rows = playerRows(run.scenario, run.search, new Map(await Promise.all(all)))
  return { powers: run.powers, search: run.search, games, rows }
}

export function playerRows(
  scenario: Scenario,
  search: string,
  played: ReadonlyMap<string, Played>,
): PlayerRow[] {
  const best = scoresOf(played.get(search))
  const rows = [...played].map(([name, { rows: games }]) => playerRow(scenario, name, games, best))
  const floor = rows.find((row) => row.player === 'greedy')?.score.mean
  const ceiling = rows.find((row) => row.player === CEILING)?.score.mean
  if (floor === undefined || ceiling === undefined) return rows
  return rows.map((row) => ({ ...row, toCeiling: (row.score.mean - floor) / (ceiling - floor) }))
}

function scoresOf(played: Played | undefined): number[] {
  if (!played) throw new Error('search has not played')
  return played.rows.map((row) => row.scores.KZ)
}

function playerRow(
  scenario: Scenario,
  player: string,
  rows: readonly GameRow[],
  best: readonly number[],
): PlayerRow {
  const scores = rows.map((row) => row.scores.KZ)
  return {
    player,
    score: estimate(scores, `player-${player}`),
    ofSearch: ratio(scores, best, `of-search-${player}`),
    overSearch: paired(scores, best, `over-search-${player}`),
    earlyEnds: mean(rows.map((row) => (row.ending === 'completed' ? 0 : 1))),
    tracks: scenario.rounds.map((_, at) => mean(rows.map((row) => tracksAfter(row, at)))),
    dominance: scenario.rounds.map((_, at) => mean(rows.map((row) => dominanceAfter(row, at)))),
    verdicts: scenario.verdicts.map((_, at) => mean(rows.map((row) => row.verdicts[at] ?? 0))),
  }
}

function tracksAfter(row: GameRow, at: number): number {
  const { tracks } = closed(row, at)
  return mean(TRACKS.map((track) => tracks[track]))
}

function dominanceAfter(row: GameRow, at: number): number {
  const [first = 0, second = 0] = Object.values(closed(row, at).weight).sort((a, b) => b - a)
  return first - second
}

/** The round asked for, or the last of a game that ended before. */
function closed({ course }: GameRow, at: number): GameRow['course'][number] {
  const row = course[Math.min(at, course.length - 1)]
  if (!row) throw new Error('a game without rounds')
  return row
}
