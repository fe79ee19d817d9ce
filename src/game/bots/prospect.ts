/** How a table looks to Kazakhstan once a round is reckoned: the verdict, if one is due, and what may come after. */
import {
  baseExpectation,
  type Condition,
  DOMAINS,
  dominance,
  endingOf,
  leverage,
  POWERS,
  paidBy,
  patron,
  type Table,
  TUNING,
  verdictOf,
} from '../index.ts'
import type { HomeWeights } from './weights.ts'

/**
 * Points Kazakhstan may hope to score from here on: an estimate, by weights that play has tuned. `table` is as the
 * reckoning leaves it, before the next news. An early end is worth nothing.
 */
export function prospect(table: Table, w: HomeWeights): number {
  const ending = endingOf(table)
  if (ending === 'regime-crisis' || ending === 'absorbed') return 0
  const now = table.scenario.verdicts.includes(table.round) ? verdictOf(table) : 0
  return ending === 'completed' ? now : now + verdictsToCome(table, w) + standing(table, w)
}

interface Course {
  prosperity: number
  security: number
  legitimacy: number
  sovereignty: number
  dependence: number
}

/** Lets the rounds to come run on as the contracts and conditions of today would have them, and counts the verdicts. */
function verdictsToCome(table: Table, w: HomeWeights): number {
  const { rounds, verdicts } = table.scenario
  const course: Course = { ...table.tracks, dependence: table.dependence }
  const paid = DOMAINS.map((domain) => paidBy(table, domain))
  const outweighed = dominance(table)
  let sum = 0
  let patience = 1
  for (let round = table.round + 1; round <= rounds.length; round++) {
    patience *= w.patience
    const prosperity = course.prosperity
    const sovereignty = course.sovereignty
    const need = rounds[round - 1]?.need ?? 0
    const quiet = table.trust.RU >= 0 ? 1 : 0
    course.security = track(course.security + (paid[0] ?? 0) - need + quiet + w.security)
    course.prosperity = track(course.prosperity + (paid[1] ?? 0) - need + w.prosperity)
    course.legitimacy = track(course.legitimacy + (paid[2] ?? 0) - need + w.legitimacy)
    for (const condition of table.conditions) runCondition(course, condition, round)
    runDependence(course, table, outweighed)
    course.sovereignty = track(course.sovereignty + w.sovereignty)
    runLegitimacy(course, course.prosperity - prosperity, course.sovereignty - sovereignty)
    if (course.legitimacy <= 0 || course.sovereignty <= 0) break
    if (verdicts.includes(round)) sum += patience * softVerdict(course, w)
  }
  return sum
}

function track(value: number): number {
  const { surfeitFrom } = TUNING.benefits
  const held = value > surfeitFrom ? value - 1 : value
  return held < 0 ? 0 : held > TUNING.track.max ? TUNING.track.max : held
}

function runCondition(course: Course, condition: Condition, round: number): void {
  for (const modifier of condition.data) {
    if (modifier.kind === 'need' && round <= condition.until) {
      if (modifier.domain === 'security') course.security -= modifier.by
      if (modifier.domain === 'economy') course.prosperity -= modifier.by
      if (modifier.domain === 'diplomacy') course.legitimacy -= modifier.by
    }
    const comes = modifier.kind === 'each-round' ? round <= condition.until : round === condition.until + 1
    if ((modifier.kind !== 'each-round' && modifier.kind !== 'matures') || !comes) continue
    for (const effect of modifier.effects) if (effect.kind === 'track') course[effect.track] += effect.by
  }
}

function runDependence(course: Course, table: Table, outweighed: number): void {
  const { rises, holds } = TUNING.dominance
  if (outweighed >= rises) {
    course.dependence = Math.min(TUNING.dependence.max, course.dependence + 1)
    const held = table.contract[patron(table)]
    if (held.security > 0) course.security += 1
    if (held.economy > 0) course.prosperity += 1
    if (held.diplomacy > 0) course.legitimacy += 1
  } else if (outweighed < holds) course.dependence = Math.max(0, course.dependence - 1)
  course.sovereignty -= TUNING.dependenceCost[course.dependence] ?? 0
}

/** As in the reckoning, but by degrees: what is hoped for comes in fractions. */
function runLegitimacy(course: Course, growth: number, freedom: number): void {
  if (growth < 0) course.legitimacy -= Math.min(1, -growth)
  else if (course.legitimacy < TUNING.legitimacy.growthBelow) course.legitimacy += Math.min(1, growth)
  if (freedom < 0) course.legitimacy -= Math.min(1, -freedom)
}

/** A verdict on tracks that are only hoped for: fear of a poor one begins before it is poor. */
function softVerdict(course: Course, w: HomeWeights): number {
  const { prosperity, security, legitimacy, sovereignty } = course
  const sum = prosperity + security + legitimacy + TUNING.verdict.sovereignty * sovereignty
  const lack = below(prosperity) + below(security) + below(legitimacy) + below(sovereignty)
  return sum - w.fear * lack
}

const FEARED = 4

function below(level: number): number {
  return level < FEARED ? FEARED - level : 0
}

/** What helps or hinders in every round still to come, beside the tracks. */
function standing(table: Table, w: HomeWeights): number {
  const left = table.scenario.rounds.length - table.round
  let each = -w.dominance * Math.max(0, dominance(table) - TUNING.dominance.holds + 1)
  for (const power of POWERS) {
    const trust = table.trust[power]
    each += w.trust * trust
    if (trust >= TUNING.price.trusted) each += w.trusted
    if (trust <= TUNING.price.distrusted) each -= w.distrusted
    each += w.interest * table.interest[power]
    each -= w.expectation * baseExpectation(table, power)
    each -= w.leverage * leverage(table, power)
  }
  let once = w.oil * table.treasury
  for (const condition of table.conditions) once -= w.terms * termsOf(condition, table)
  return each * left + once
}

/** How much dearer a condition makes the offers and the expectations of the rounds it still holds for. */
function termsOf(condition: Condition, table: Table): number {
  const rounds = Math.min(condition.until, table.scenario.rounds.length) - table.round
  let sum = 0
  for (const modifier of condition.data) {
    const dear =
      modifier.kind === 'price' || modifier.kind === 'interest-cost' || modifier.kind === 'expectation'
    if (dear) sum += modifier.by
  }
  return rounds > 0 ? sum * rounds : 0
}
