/** Equal games: search in all five seats. Who wins, what it scores, which cards are played and how the tracks go. */
import {
  CARDS,
  type CardId,
  ENDINGS,
  type Ending,
  forPowers,
  forSeats,
  type Power,
  parsOf,
  type Scenario,
  SEATS,
  type Seat,
  STANDARD,
  TRACKS,
  type Track,
} from '../../../game/index.ts'
import { deckOf } from '../../../game/kernel.ts'
import { type GameRow, levelAt, type Played } from '../games.ts'
import { proportion } from '../proportion.ts'
import { playEqual, type Run } from '../run.ts'
import { deviation, difference, type Estimate, estimate, mean, quantile } from '../stats.ts'
import type { CardTally, Tallies } from '../tally.ts'

export interface SeatRow {
  wins: Estimate
  mean: number
  deviation: number
  par: number
  spread: number
  /** Scores below which 5, 25, 50, 75 and 95 % of the games lie. */
  quantiles: number[]
}

export interface CourseRow {
  round: number
  games: number
  tracks: Record<Track, number>
  weight: Record<Power, number>
  trust: Record<Power, number>
}

export interface NewsRow {
  /** Games in which it came. */
  came: number
  /** What Kazakhstan scored more in these than in the others. */
  gain: Estimate
}

export interface EqualPart {
  player: string
  games: number
  seed: string
  seats: Record<Seat, SeatRow>
  verdicts: { round: number; games: number; mean: number; deviation: number }[]
  endings: Record<Ending, number>
  course: CourseRow[]
  /** Every card of the scenario's decks, whether it was ever in a hand or not. */
  cards: Record<string, CardTally>
  items: Tallies['items']
  pledges: Tallies['pledges']
  aims: Record<string, { drawn: number; met: number }>
  /** Events that came in some games and not in all. */
  news: Record<CardId, NewsRow>
  last?: LastPart
}

/** What looking into the last round of some of the games gave. */
export interface LastPart {
  games: number
  open: Estimate
  /** Games in which some power could not win, and could choose the winner. */
  hopeless: Estimate
  kingmaking: Estimate
}

export async function measureEqual(run: Run): Promise<EqualPart | undefined> {
  const games = Math.max(run.games.equal, run.games.last)
  if (games === 0) return undefined
  const played = await playEqual(run, games)
  const part = equalPart(run.scenario, run.search, played)
  const last = run.games.last === 0 ? undefined : lastPart(played.rows.slice(0, run.games.last))
  return { player: run.search, games, seed: run.seed, ...part, ...(last && { last }) }
}

type Summary = Omit<EqualPart, 'player' | 'games' | 'seed' | 'last'>

/** `search`: who held every seat; the pars are those of its level. */
export function equalPart(scenario: Scenario, search: string, played: Played): Summary {
  const { rows, items, pledges } = played
  const pars = parsOf({ scenario, options: { ...STANDARD, ...levelAt([search]) } })
  return {
    seats: forSeats((seat) => ({ ...seatRow(rows, seat), ...pars[seat] })),
    verdicts: scenario.verdicts.map((round, at) => verdictRow(rows, round, at)),
    endings: endingsOf(rows),
    course: scenario.rounds.flatMap((_, at) => courseRow(rows, at) ?? []),
    cards: cardsOf(scenario, played),
    items,
    pledges,
    aims: aimsOf(rows),
    news: newsOf(rows),
  }
}

function seatRow(rows: readonly GameRow[], seat: Seat): Omit<SeatRow, 'par' | 'spread'> {
  const scores = rows.map((row) => row.scores[seat])
  const sorted = [...scores].sort((a, b) => a - b)
  return {
    wins: estimate(
      rows.map((row) => (row.winner === seat ? 1 : 0)),
      `wins-${seat}`,
    ),
    mean: mean(scores),
    deviation: deviation(scores),
    quantiles: [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => quantile(sorted, share)),
  }
}

function verdictRow(rows: readonly GameRow[], round: number, at: number): EqualPart['verdicts'][number] {
  const points = rows.flatMap((row) => row.verdicts[at] ?? [])
  if (points.length === 0) return { round, games: 0, mean: 0, deviation: 0 }
  return { round, games: points.length, mean: mean(points), deviation: deviation(points) }
}

export function endingsOf(rows: readonly GameRow[]): Record<Ending, number> {
  const counted = ENDINGS.map((ending) => [ending, rows.filter((row) => row.ending === ending).length])
  return Object.fromEntries(counted) as Record<Ending, number>
}

function courseRow(rows: readonly GameRow[], at: number): CourseRow | undefined {
  const reached = rows.flatMap((row) => row.course[at] ?? [])
  if (reached.length === 0) return undefined
  const tracks = TRACKS.map((track) => [track, mean(reached.map((row) => row.tracks[track]))])
  return {
    round: at + 1,
    games: reached.length,
    tracks: Object.fromEntries(tracks) as Record<Track, number>,
    weight: forPowers((power) => mean(reached.map((row) => row.weight[power]))),
    trust: forPowers((power) => mean(reached.map((row) => row.trust[power]))),
  }
}

function cardsOf(scenario: Scenario, { cards }: Played): EqualPart['cards'] {
  const eras = new Set(scenario.rounds.map((round) => round.era))
  const held = new Set(SEATS.flatMap((seat) => [...eras].flatMap((era) => deckOf(seat, era))))
  const rows = CARDS.filter((card) => held.has(card.id)).map(({ id }) => {
    return [id, cards[id] ?? { held: 0, playable: 0, played: 0, taken: 0 }] as const
  })
  return Object.fromEntries(rows)
}

function aimsOf(rows: readonly GameRow[]): EqualPart['aims'] {
  const aims: EqualPart['aims'] = {}
  for (const row of rows) {
    for (const { aim, met } of Object.values(row.aims)) {
      aims[aim] ??= { drawn: 0, met: 0 }
      aims[aim].drawn += 1
      if (met) aims[aim].met += 1
    }
  }
  return aims
}

function newsOf(rows: readonly GameRow[]): EqualPart['news'] {
  const ids = [...new Set(rows.flatMap((row) => row.news))].sort()
  const each = ids.flatMap((id) => {
    const scored = (came: boolean): number[] =>
      rows.filter((row) => row.news.includes(id) === came).map((row) => row.scores.KZ)
    const [where, elsewhere] = [scored(true), scored(false)]
    if (elsewhere.length === 0) return []
    return [[id, { came: where.length, gain: difference(where, elsewhere) }] as const]
  })
  return Object.fromEntries(each)
}

/** A game that ended before its last round has no open winner and no kingmaker in it. */
export function lastPart(rows: readonly GameRow[]): LastPart {
  const share = (holds: (row: GameRow) => boolean): Estimate =>
    proportion(rows.filter(holds).length, rows.length)
  return {
    games: rows.length,
    open: share(({ last }) => last?.open ?? false),
    hopeless: share(({ last }) => (last?.hopeless.length ?? 0) > 0),
    kingmaking: share(({ last }) => (last?.kingmakers.length ?? 0) > 0),
  }
}
