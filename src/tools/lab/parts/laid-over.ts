/** What policies laid over a player cost or gain: one seat follows each, and is compared game by game. */
import { POWERS, PRESSURES, parsOf, type Seat, STANDARD } from '../../../game/index.ts'
import { type GameRow, levelAt } from '../games.ts'
import { play, type Run, seating } from '../run.ts'
import { type Estimate, paired, ratio } from '../stats.ts'

export interface LaidRow {
  seat: Seat
  /** Without the player's name: `drops-RU+drops-CN`. */
  policy: string
  /** Its mean score as a share of that of the player without it. */
  share: Estimate
  /** The difference in spreads of the seat, game by game. */
  spreads: Estimate
}

export interface LaidPart {
  player: string
  powers: string
  games: number
  rows: LaidRow[]
}

interface Laid {
  readonly seat: Seat
  readonly policy: string
}

const PAIRS = POWERS.flatMap((one, at) => POWERS.slice(at + 1).map((other) => [one, other] as const))

/** Point 7: each power dropped, and each two. */
export const DROPS: readonly Laid[] = [
  ...POWERS.map((power) => ({ seat: 'KZ' as const, policy: `drops-${power}` })),
  ...PAIRS.map(([one, other]) => ({ seat: 'KZ' as const, policy: `drops-${one}+drops-${other}` })),
]

/** Point 8: Kazakhstan's ways with pressures that never bend, and the powers that never press, if they could. */
export const STICKS: readonly Laid[] = [
  ...['ignores', 'complies', 'resists', 'resists-part'].map((policy) => ({ seat: 'KZ' as const, policy })),
  ...POWERS.filter((power) => PRESSURES.some((card) => card.power === power)).map((seat) => ({
    ...{ seat, policy: 'never-presses' },
  })),
]

export async function measureDrops(run: Run): Promise<LaidPart | undefined> {
  return measureLaid(run, run.search, DROPS, run.games.drops)
}

export async function measureSticks(run: Run): Promise<LaidPart | undefined> {
  return measureLaid(run, run.search, STICKS, run.games.sticks)
}

/** `player` holds the seat that is measured, with the policy and without; the run's powers' player holds the others. */
export async function measureLaid(
  run: Run,
  player: string,
  laid: readonly Laid[],
  games: number,
): Promise<LaidPart | undefined> {
  if (games === 0) return undefined
  const rows = laid.map(async ({ seat, policy }) => {
    const before = await play(run, seating(run.powers, seat, player), games)
    const after = await play(run, seating(run.powers, seat, `${player}+${policy}`), games)
    return laidRow(seat, policy, after.rows, before.rows, spreadOf(run, player, seat))
  })
  return { player, powers: run.powers, games, rows: await Promise.all(rows) }
}

function spreadOf({ scenario, powers }: Run, player: string, seat: Seat): number {
  const options = { ...STANDARD, ...levelAt([player, powers]) }
  return parsOf({ scenario, options })[seat].spread
}

export function laidRow(
  seat: Seat,
  policy: string,
  rows: readonly GameRow[],
  base: readonly GameRow[],
  spread: number,
): LaidRow {
  const after = rows.map((row) => row.scores[seat])
  const before = base.map((row) => row.scores[seat])
  const inSpreads = (scores: readonly number[]): number[] => scores.map((score) => score / spread)
  return {
    ...{ seat, policy, share: ratio(after, before, `laid-${seat}-${policy}`) },
    spreads: paired(inSpreads(after), inSpreads(before), `laid-spreads-${seat}-${policy}`),
  }
}
