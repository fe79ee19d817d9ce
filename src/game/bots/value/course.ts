/** The course of things: where the tracks are bound for if contracts and conditions stay as they are. */
import { dominance, paidBy, type Table, type Track, TUNING, verdictOf } from '../../index.ts'
import { costOf, moved, tiltOf } from '../course.ts'
import { lastingOf } from './lasting.ts'

export interface Course {
  /** After the last round, 0..12. */
  readonly tracks: Record<Track, number>
  /** What the verdicts to come would be worth on average. */
  verdict: number
}

const bound: Course = { tracks: { prosperity: 0, security: 0, legitimacy: 0, sovereignty: 0 }, verdict: 0 }
const gains: Record<Track, number> = { prosperity: 0, security: 0, legitimacy: 0, sovereignty: 0 }

/** Follows the course to the end. What it gives is good until it is asked again. */
export function courseOf(table: Table): Course {
  const { rounds, verdicts } = table.scenario
  const now = bound.tracks
  copy(now, table.tracks)
  const tilt = tiltOf(dominance(table))
  gain(table)
  let { dependence } = table
  let sum = 0
  let due = 0
  for (let round = table.round + 1; round <= rounds.length; round++) {
    const need = rounds[round - 1]?.need ?? 0
    dependence = Math.max(0, Math.min(TUNING.dependence.max, dependence + tilt))
    now.prosperity = moved(now.prosperity, gains.prosperity - need)
    now.security = moved(now.security, gains.security - need)
    now.legitimacy = moved(now.legitimacy, gains.legitimacy - need)
    now.sovereignty = moved(now.sovereignty, gains.sovereignty - costOf(dependence))
    if (!verdicts.includes(round)) continue
    due += 1
    if (now.legitimacy > 0 && now.sovereignty > 0) sum += verdictOf(bound)
  }
  bound.verdict = due > 0 ? sum / due : 0
  return bound
}

function copy(into: Record<Track, number>, from: Readonly<Record<Track, number>>): void {
  into.prosperity = from.prosperity
  into.security = from.security
  into.legitimacy = from.legitimacy
  into.sovereignty = from.sovereignty
}

function gain(table: Table): void {
  copy(gains, lastingOf(table).flow)
  gains.security += paidBy(table, 'security') + (table.trust.RU >= 0 ? 1 : 0)
  gains.prosperity += paidBy(table, 'economy')
  gains.legitimacy += paidBy(table, 'diplomacy')
}
