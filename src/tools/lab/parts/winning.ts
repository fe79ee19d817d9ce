/** Everybody plays to win: who does, and what becomes of Kazakhstan's score. */
import { SEATS, type Seat } from '../../../game/vocabulary.ts'
import type { GameRow } from '../games.ts'
import { isPlayer } from '../players.ts'
import { proportion } from '../proportion.ts'
import { play, type Run, seating } from '../run.ts'
import { type Estimate, ratio } from '../stats.ts'

export interface WinningPart {
  player: string
  games: number
  wins: Record<Seat, Estimate>
  /** Kazakhstan's mean score as a share of what it is where all play for their own. */
  score: Estimate
}

export async function measureWinning(run: Run): Promise<WinningPart | undefined> {
  const { winning: games } = run.games
  const winner = `${run.search}/wins`
  // A search that is no level, or has a character, has nobody beside it that plays to win.
  if (games === 0 || !isPlayer(winner, 'KZ')) return undefined
  const [own, win] = await Promise.all([
    play(run, seating(run.search), games),
    play(run, seating(winner), games),
  ])
  return winningPart(run.search, win.rows, own.rows)
}

export function winningPart(player: string, rows: readonly GameRow[], base: readonly GameRow[]): WinningPart {
  const share = (seat: Seat): Estimate =>
    proportion(rows.filter((row) => row.winner === seat).length, rows.length)
  const wins = Object.fromEntries(SEATS.map((seat) => [seat, share(seat)])) as Record<Seat, Estimate>
  const scores = (all: readonly GameRow[]): number[] => all.map((row) => row.scores.KZ)
  return { player, games: rows.length, wins, score: ratio(scores(rows), scores(base), 'winning-score') }
}
