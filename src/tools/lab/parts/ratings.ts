/**
 * Ratings of all players from mixed tables, by openskill (Weng and Lin's model of Plackett and Luce): five players drawn
 * for each table play its deal five times, each once in every seat, and are ranked by margin.
 */
import { rate, rating } from 'openskill'
import { LEVELS, SIMPLE } from '../../../game/bots/index.ts'
import { below, type Rng, seeded, shuffle } from '../../../game/kernel.ts'
import { SEATS, type Seat } from '../../../game/vocabulary.ts'
import { isPlayer } from '../players.ts'
import { play, type Run } from '../run.ts'
import { STATE_PLAYERS } from '../state-players.ts'
import { type Interval, middle } from '../stats.ts'

/** The players of one game with their margins. */
export type Ranked = readonly { player: string; margin: number }[]

export interface RatingRow extends Interval {
  player: string
  rating: number
  games: number
}

export interface RatingsPart {
  tables: number
  rows: RatingRow[]
}

const RESAMPLES = 200

export function ratedPlayers(run: Pick<Run, 'search' | 'players'>): string[] {
  if (run.players) return [...new Set([...run.players, run.search])].filter(holdsEverySeat)
  return [...new Set([...SIMPLE, ...LEVELS, run.search])]
}

export async function measureRatings(run: Run): Promise<RatingsPart | undefined> {
  const tables = run.games.ratings
  const players = ratedPlayers(run)
  // A table wants five players that differ.
  if (tables === 0 || players.length < SEATS.length) return undefined
  const rng = seeded(`ratings-${run.seed}`)
  const drawn = Array.from({ length: tables }, () => shuffle(rng, [...players]).slice(0, SEATS.length))
  const played = await Promise.all(drawn.map((seated, n) => playTable(run, seated, n)))
  return { tables, rows: ratingsOf(played, `ratings-${run.seed}`) }
}

/** Characters belong to one seat, and those who see everything belong to no table. */
function holdsEverySeat(name: string): boolean {
  return !STATE_PLAYERS.has(name) && SEATS.every((seat) => isPlayer(name, seat))
}

/** One deal five times, everyone moving on a seat each time. */
async function playTable(run: Run, players: readonly string[], n: number): Promise<Ranked[]> {
  const games = SEATS.map(async (_, turn) => {
    const at = (seat: Seat): string => players[(SEATS.indexOf(seat) + turn) % SEATS.length] ?? ''
    const seated = Object.fromEntries(SEATS.map((seat) => [seat, at(seat)])) as Record<Seat, string>
    const { rows } = await play(run, seated, 1, { seed: `${run.seed}-table-${n}` })
    return SEATS.map((seat) => ({ player: at(seat), margin: rows[0]?.margins[seat] ?? 0 }))
  })
  return Promise.all(games)
}

/** Ratings of everyone met at the tables, best first, and how they would vary on other tables. */
export function ratingsOf(tables: readonly (readonly Ranked[])[], seed: string): RatingRow[] {
  const rng = seeded(seed)
  const ratings = rated(inAnyOrder(tables.flat(), rng))
  const others = Array.from({ length: RESAMPLES }, () => {
    const drawn = tables.map(() => tables[below(rng, tables.length)] ?? [])
    return rated(inAnyOrder(drawn.flat(), rng))
  })
  const rows = [...ratings].map(([player, value]) => ({
    player,
    rating: value,
    ...middle(others.flatMap((one) => one.get(player) ?? [])),
    games: tables.flat().filter((game) => game.some((one) => one.player === player)).length,
  }))
  return rows.sort((a, b) => b.rating - a.rating)
}

/** Games count alike whenever they were played, so their order is drawn. */
function inAnyOrder(games: readonly Ranked[], rng: Rng): Ranked[] {
  return shuffle(rng, [...games])
}

function rated(games: readonly Ranked[]): Map<string, number> {
  const known = new Map<string, { mu: number; sigma: number }>()
  for (const game of games) {
    const teams = game.map(({ player }) => [known.get(player) ?? rating()])
    const after = rate(teams, { score: game.map((one) => one.margin) })
    for (const [at, { player }] of game.entries()) {
      const [own] = after[at] ?? []
      if (own) known.set(player, own)
    }
  }
  return new Map([...known].map(([player, { mu }]) => [player, mu]))
}
