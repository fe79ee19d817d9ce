/** The only hands that write to the table: one small function for each number, clamping it and saying so in a fact. */

import type { Because, Fact, FactBody, Rule } from './facts.ts'
import type { Domain, Power, Route, Seat, Track } from './ids.ts'
import type { Table } from './state.ts'
import { TUNING } from './tuning.ts'

/** A gain that a full track or treasury had no room for: how much of it, from 1, and why it would have been had. */
export interface Wasted {
  readonly what: Track | 'oil'
  readonly by: number
  readonly because: Because
}

/** A table being written, what is told of it (nothing in search), and the reason at hand. */
export interface Writer {
  readonly table: Table
  readonly facts: Fact[] | undefined
  /** Gains wasted so far. No facts, for nothing has changed; only a preview wants them. */
  readonly wasted: Wasted[] | undefined
  rule: Rule
  card: string | undefined
}

export function writer(table: Table, facts: Fact[] | undefined): Writer {
  return { table, facts, wasted: undefined, rule: 'news', card: undefined }
}

/** Sets the reason for what is written next. */
export function setReason(w: Writer, rule: Rule, card?: string): void {
  w.rule = rule
  w.card = card
}

/** Tells a fact, with the reason at hand. Callers on the hot path ask for `w.facts` first, to build nothing in vain. */
export function addFact(w: Writer, body: FactBody): void {
  if (!w.facts) return
  w.facts.push({ ...body, because: reasonOf(w) })
}

function reasonOf({ rule, card }: Writer): Because {
  return card === undefined ? { rule } : { rule, card }
}

function addWasted(w: Writer, what: Wasted['what'], by: number): void {
  if (by > 0) w.wasted?.push({ what, by, because: reasonOf(w) })
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

export function moveTrack(w: Writer, track: Track, by: number): void {
  const from = w.table.tracks[track]
  const to = clamp(from + by, 0, TUNING.track.max)
  if (w.wasted) addWasted(w, track, from + by - to)
  if (to === from) return
  w.table.tracks[track] = to
  if (w.facts) addFact(w, { kind: 'track', track, from, to })
}

export function moveOil(w: Writer, by: number): void {
  const from = w.table.treasury
  const to = clamp(from + by, 0, TUNING.treasury.max)
  if (w.wasted) addWasted(w, 'oil', from + by - to)
  if (to === from) return
  w.table.treasury = to
  if (w.facts) addFact(w, { kind: 'oil', from, to })
}

export function moveTrust(w: Writer, power: Power, by: number): void {
  const from = w.table.trust[power]
  const to = clamp(from + by, TUNING.trust.min, TUNING.trust.max)
  if (to === from) return
  w.table.trust[power] = to
  if (w.facts) addFact(w, { kind: 'trust', power, from, to })
}

export function moveInterest(w: Writer, power: Power, by: number): void {
  const from = w.table.interest[power]
  const to = clamp(from + by, 0, TUNING.interest.max)
  if (to === from) return
  w.table.interest[power] = to
  if (w.facts) addFact(w, { kind: 'interest', power, from, to })
}

export function moveContract(w: Writer, power: Power, domain: Domain, by: number): void {
  const from = w.table.contract[power][domain]
  const to = clamp(from + by, 0, TUNING.contract.max)
  if (to === from) return
  w.table.contract[power][domain] = to
  if (w.facts) addFact(w, { kind: 'contract', power, domain, from, to })
}

export function moveExpectation(w: Writer, power: Power, by: number): void {
  const from = w.table.expected[power]
  const to = Math.max(0, from + by)
  if (to === from) return
  w.table.expected[power] = to
  if (w.facts) addFact(w, { kind: 'expectation', power, from, to })
}

export function moveAttention(w: Writer, by: number): void {
  const from = w.table.attention
  const to = Math.max(0, from + by)
  if (to === from) return
  w.table.attention = to
  if (w.facts) addFact(w, { kind: 'attention', from, to })
}

export function moveDependence(w: Writer, by: number): void {
  const from = w.table.dependence
  const to = clamp(from + by, 0, TUNING.dependence.max)
  if (to === from) return
  w.table.dependence = to
  if (w.facts) addFact(w, { kind: 'dependence', from, to })
}

export function openRoute(w: Writer, route: Route): void {
  if (w.table.routes.includes(route)) return
  w.table.routes.push(route)
  if (w.facts) addFact(w, { kind: 'route', route })
}

export function addScore(w: Writer, seat: Seat, by: number): void {
  if (by === 0) return
  w.table.score[seat] += by
  if (w.facts) addFact(w, { kind: 'score', seat, by, total: w.table.score[seat] })
}
