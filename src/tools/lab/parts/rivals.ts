/** Search beside simpler players: one seat of the equal games is played by a rival instead, and compared game by game. */
import { SEATS, type Seat } from '../../../game/vocabulary.ts'
import type { GameRow } from '../games.ts'
import { play, playEqual, type Run, seating } from '../run.ts'
import { beats, type Estimate, paired } from '../stats.ts'

export interface RivalRow {
  seat: Seat
  rival: string
  /** Share of the games in which search scores more in the seat than the rival does; ties count half. */
  share: Estimate
  /** By how many points. */
  gain: Estimate
}

export interface RivalsPart {
  player: string
  games: number
  rows: RivalRow[]
}

/** Whoever takes the best of what it sees now, and the beam search by tuned weights. */
export const RIVALS = ['greedy', 'tuned'] as const

export async function measureRivals(run: Run): Promise<RivalsPart | undefined> {
  const games = run.games.rivals
  if (games === 0) return undefined
  const own = playEqual(run, games)
  const rows = RIVALS.flatMap((rival) =>
    SEATS.map(async (seat) => {
      const played = await play(run, seating(run.search, seat, rival), games)
      return rivalRow(seat, rival, (await own).rows, played.rows)
    }),
  )
  return { player: run.search, games, rows: await Promise.all(rows) }
}

export function rivalRow(
  seat: Seat,
  rival: string,
  own: readonly GameRow[],
  played: readonly GameRow[],
): RivalRow {
  const scores = own.map((row) => row.scores[seat])
  const others = played.map((row) => row.scores[seat])
  const name = `rivals-${seat}-${rival}`
  return { seat, rival, share: beats(scores, others, name), gain: paired(scores, others, `${name}-gain`) }
}
