/** The course of things: where the tracks are bound for if contracts and conditions stay as they are. */
import { dominance, paidBy, type Table, TRACKS, type Track, TUNING } from '../../index.ts'
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
    now.sovereignty = moved(now.sovereignty, gains.sovereignty - (TUNING.dependenceCost[dependence] ?? 0))
    if (!verdicts.includes(round)) continue
    due += 1
    if (now.legitimacy > 0 && now.sovereignty > 0) sum += pointsOf(now)
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

function tiltOf(outweighed: number): number {
  if (outweighed >= TUNING.dominance.rises) return 1
  return outweighed < TUNING.dominance.holds ? -1 : 0
}

function gain(table: Table): void {
  copy(gains, lastingOf(table).flow)
  gains.security += paidBy(table, 'security') + (table.trust.RU >= 0 ? 1 : 0)
  gains.prosperity += paidBy(table, 'economy')
  gains.legitimacy += paidBy(table, 'diplomacy')
}

function moved(level: number, by: number): number {
  const surfeit = level >= TUNING.benefits.surfeitFrom ? 1 : 0
  return Math.max(0, Math.min(TUNING.track.max, level + by - surfeit))
}

/** As a verdict would count them. */
function pointsOf(now: Record<Track, number>): number {
  const { poorAt, poor, sovereignty: twice } = TUNING.verdict
  let points = now.prosperity + now.security + now.legitimacy + twice * now.sovereignty
  for (const track of TRACKS) if (now[track] <= poorAt) points -= poor
  return Math.max(0, points)
}
