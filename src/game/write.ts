/** The only hands that write to the table: one small function for each number, clamping it and saying so in a fact. */

import type { Because, Fact, FactBody, Part, Rule } from './facts.ts'
import type { Domain, Power, Route, Seat, Track } from './ids.ts'
import type { Laid, Table } from './state.ts'
import { TUNING } from './tuning.ts'

/** A table being written, what is told of it (nothing in search), and the reason at hand. */
export interface Writer {
  readonly table: Table
  readonly facts: Fact[] | undefined
  rule: Rule
  card: string | undefined
}

export function writer(table: Table, facts: Fact[] | undefined): Writer {
  return { table, facts, rule: 'news', card: undefined }
}

/** Sets the reason for what is written next. */
export function setReason(w: Writer, rule: Rule, card?: string): void {
  w.rule = rule
  w.card = card
}

/** The parts of what is not told: in search nobody makes them. */
export const UNTOLD: readonly Part[] = []

/** Tells a fact, with the reason at hand. Callers on the hot path ask for `w.facts` first, to build nothing in vain. */
export function addFact(w: Writer, body: FactBody): void {
  if (!w.facts) return
  w.facts.push(Object.assign(body, { because: reasonOf(w) }))
}

function reasonOf({ rule, card }: Writer): Because {
  return card === undefined ? { rule } : { rule, card }
}

/** Tells a move: with what was asked, where the range took some of it or all. */
function tellMove(
  w: Writer,
  body: FactBody & { from: number; to: number; asked?: number },
  by: number,
): void {
  if (body.to - body.from !== by) body.asked = by
  addFact(w, body)
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

export function moveTrack(w: Writer, track: Track, by: number): void {
  if (by === 0) return
  const from = w.table.tracks[track]
  const to = clamp(from + by, 0, TUNING.track.max)
  w.table.tracks[track] = to
  if (w.facts) tellMove(w, { kind: 'track', track, from, to }, by)
}

export function moveOil(w: Writer, by: number): void {
  if (by === 0) return
  const from = w.table.treasury
  const to = clamp(from + by, 0, TUNING.treasury.max)
  w.table.treasury = to
  if (w.facts) tellMove(w, { kind: 'oil', from, to }, by)
}

export function moveTrust(w: Writer, power: Power, by: number): void {
  if (by === 0) return
  const from = w.table.trust[power]
  const to = clamp(from + by, TUNING.trust.min, TUNING.trust.max)
  w.table.trust[power] = to
  if (w.facts) tellMove(w, { kind: 'trust', power, from, to }, by)
}

export function moveInterest(w: Writer, power: Power, by: number): void {
  if (by === 0) return
  const from = w.table.interest[power]
  const to = clamp(from + by, 0, TUNING.interest.max)
  w.table.interest[power] = to
  if (w.facts) tellMove(w, { kind: 'interest', power, from, to }, by)
}

export function moveContract(w: Writer, power: Power, domain: Domain, by: number): void {
  if (by === 0) return
  const from = w.table.contract[power][domain]
  const to = clamp(from + by, 0, TUNING.contract.max)
  w.table.contract[power][domain] = to
  if (w.facts) tellMove(w, { kind: 'contract', power, domain, from, to }, by)
}

export function moveExpectation(w: Writer, power: Power, by: number): void {
  if (by === 0) return
  const from = w.table.expected[power]
  const to = Math.max(0, from + by)
  w.table.expected[power] = to
  if (w.facts) tellMove(w, { kind: 'expectation', power, from, to }, by)
}

/** Sets what a power expects, whatever it was, to the sum of its parts; these matter only where facts are told. */
export function setExpectation(w: Writer, power: Power, to: number, parts: readonly Part[]): void {
  const from = w.table.expected[power]
  w.table.expected[power] = to
  if (w.facts) addFact(w, { kind: 'expectation', power, from, to, parts })
}

export function moveAttention(w: Writer, by: number): void {
  if (by === 0) return
  const from = w.table.attention
  const to = Math.max(0, from + by)
  w.table.attention = to
  if (w.facts) tellMove(w, { kind: 'attention', from, to }, by)
}

/** Sets the cubes there are this round, whatever there was. */
export function setAttention(w: Writer, to: number): void {
  const from = w.table.attention
  w.table.attention = to
  if (w.facts) addFact(w, { kind: 'attention', from, to })
}

/** Lowers what a laid offer will pay. */
export function lowerBenefit(w: Writer, laid: Laid, by: number): void {
  const from = laid.benefit
  const to = Math.max(0, from - by)
  laid.benefit = to
  if (w.facts) tellMove(w, { kind: 'benefit', power: laid.power, offer: laid.card, from, to }, -by)
}

/** Ends the pledge, if there is one. */
export function endPledge(w: Writer): void {
  const { pledge } = w.table
  if (!pledge) return
  w.table.pledge = undefined
  if (w.facts) addFact(w, { kind: 'unpledged', ...pledge })
}

export function moveDependence(w: Writer, by: number): void {
  if (by === 0) return
  const from = w.table.dependence
  const to = clamp(from + by, 0, TUNING.dependence.max)
  w.table.dependence = to
  if (w.facts) tellMove(w, { kind: 'dependence', from, to }, by)
}

export function openRoute(w: Writer, route: Route): void {
  if (w.table.routes.includes(route)) return
  w.table.routes.push(route)
  if (w.facts) addFact(w, { kind: 'route', route })
}

/** Adds points to a seat's score, the sum of the parts; these matter only where facts are told. */
export function addScore(w: Writer, seat: Seat, by: number, parts: readonly Part[]): void {
  if (by === 0) return
  w.table.score[seat] += by
  if (w.facts) addFact(w, { kind: 'score', seat, by, total: w.table.score[seat], parts })
}
