/** What an unbending policy costs: one seat of the equal games follows it, and is compared game by game. */
import { POWERS, PRESSURES, type Seat } from '../../../game/index.ts'
import type { GameRow } from '../games.ts'
import { play, playEqual, type Run, seating } from '../run.ts'
import { type Estimate, estimate, paired } from '../stats.ts'

export interface VersusRow {
  seat: Seat
  policy: string
  score: Estimate
  /** Of the same games played by search, how much more or less. */
  gain: Estimate
}

export interface VersusPart {
  player: string
  games: number
  rows: VersusRow[]
}

export const VERSUS: readonly { seat: Seat; policy: string }[] = [
  ...POWERS.map((seat) => ({ seat, policy: 'passes' })),
  ...POWERS.filter(canCoerce).map((seat) => ({ seat, policy: 'coerces' })),
  { seat: 'KZ', policy: 'complies' },
  { seat: 'KZ', policy: 'resists' },
]

/** The European Union has no pressures. */
function canCoerce(power: string): boolean {
  return PRESSURES.some((card) => card.power === power)
}

export async function measureVersus(run: Run): Promise<VersusPart | undefined> {
  const games = run.games.versus
  if (games === 0) return undefined
  const base = playEqual(run, games)
  const rows = VERSUS.map(async ({ seat, policy }) => {
    const players = seating(run.search, seat, `${run.search}+${policy}`)
    const played = await play(run, players, games)
    return versusRow(seat, policy, played.rows, (await base).rows)
  })
  return { player: run.search, games, rows: await Promise.all(rows) }
}

export function versusRow(
  seat: Seat,
  policy: string,
  rows: readonly GameRow[],
  base: readonly GameRow[],
): VersusRow {
  const scores = rows.map((row) => row.scores[seat])
  const before = base.map((row) => row.scores[seat])
  const name = `versus-${seat}-${policy}`
  return { seat, policy, score: estimate(scores, name), gain: paired(scores, before, `${name}-gain`) }
}
