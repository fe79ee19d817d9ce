/** A projection: where the tracks are bound for if contracts and conditions stay as they are. */
import { dominance, paidBy, type Table, type Track, TUNING, verdictOf } from '../../index.ts'
import { hasEveryVector, inBalance } from '../../kernel.ts'
import { between, dependenceTrend, nextLevel, sovereigntyCost } from '../heuristic/verdict-projection.ts'
import { lastingOf } from './lasting-effects.ts'

export interface Projection {
  /** After the last round, 0..12. */
  readonly tracks: Record<Track, number>
  /** What the verdicts to come would be worth on average. */
  verdict: number
}

const projection: Projection = {
  tracks: { prosperity: 0, security: 0, legitimacy: 0, sovereignty: 0 },
  verdict: 0,
}
const gains: Record<Track, number> = { prosperity: 0, security: 0, legitimacy: 0, sovereignty: 0 }

/** Projects the tracks to the last round. What it gives is good until it is asked again. */
export function projectTracks(table: Table): Projection {
  const { rounds, verdicts } = table.scenario
  const now = projection.tracks
  copy(now, table.tracks)
  const outweighed = dominance(table)
  const tilt = dependenceTrend(outweighed)
  const restored = inBalance(table, outweighed) ? TUNING.balance.gain : 0
  gain(table)
  let { dependence } = table
  let sum = 0
  let due = 0
  for (let round = table.round + 1; round <= rounds.length; round++) {
    const need = rounds[round - 1]?.need ?? 0
    dependence = Math.max(0, Math.min(TUNING.dependence.max, dependence + tilt))
    now.prosperity = nextLevel(now.prosperity, gains.prosperity - need)
    now.security = nextLevel(now.security, gains.security - need)
    now.legitimacy = nextLevel(now.legitimacy, gains.legitimacy - need)
    const freed = now.sovereignty < TUNING.balance.below ? restored : 0
    // It knows no surfeit.
    const freer = now.sovereignty + gains.sovereignty + freed - sovereigntyCost(dependence)
    now.sovereignty = between(freer, TUNING.track.max)
    if (!verdicts.includes(round)) continue
    due += 1
    if (now.legitimacy > 0 && now.sovereignty > 0) sum += verdictOf(projection)
  }
  projection.verdict = due > 0 ? sum / due : 0
  return projection
}

function copy(into: Record<Track, number>, from: Readonly<Record<Track, number>>): void {
  into.prosperity = from.prosperity
  into.security = from.security
  into.legitimacy = from.legitimacy
  into.sovereignty = from.sovereignty
}

function gain(table: Table): void {
  copy(gains, lastingOf(table).flow)
  const spared = hasEveryVector(table) ? TUNING.vectors.spares : 0
  gains.security += spared + paidBy(table, 'security') + (table.trust.RU >= 0 ? 1 : 0)
  gains.prosperity += spared + paidBy(table, 'economy')
  gains.legitimacy += spared + paidBy(table, 'diplomacy')
}
