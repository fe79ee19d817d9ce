/** A projection: what the verdicts to come would be if contracts and conditions stayed as they are. */
import {
  type Condition,
  DOMAINS,
  type Effect,
  paidBy,
  patron,
  type Table,
  TRACK_OF,
  type Track,
  TUNING,
} from '../../index.ts'
import { hasEveryVector, inBalance } from '../../kernel.ts'
import type { HomeWeights } from './weight-types.ts'

/**
 * The verdicts to come, each worth the less the further off it is. `table` is as a reckoning leaves it. What
 * offers and projects yet unknown will bring is hoped for at an even rate, so tracks move by fractions.
 * `outweighed`: dominance now.
 */
export function projectedVerdicts(table: Table, w: HomeWeights, outweighed: number): number {
  const { rounds, verdicts } = table.scenario
  const tilt = dependenceTrend(outweighed)
  const flow = flowOf(table, w, tilt)
  let { prosperity, security, legitimacy, sovereignty } = table.tracks
  let { dependence } = table
  const restored = inBalance(table, outweighed) ? TUNING.balance.gain : 0
  let patience = 1
  let sum = 0
  for (let round = table.round + 1; round <= rounds.length; round++) {
    const need = rounds[round - 1]?.need ?? 0
    dependence = between(dependence + tilt, TUNING.dependence.max)
    const freed = sovereignty < TUNING.balance.below ? restored : 0
    const freer =
      between(sovereignty + flow.sovereignty + freed - sovereigntyCost(dependence), TUNING.track.max) -
      sovereignty
    const richer = nextLevel(prosperity, flow.prosperity - need) - prosperity
    security = nextLevel(security, flow.security - need)
    legitimacy = nextLevel(legitimacy, flow.legitimacy - need + legitimacyChange(legitimacy, richer, freer))
    prosperity += richer
    sovereignty += freer
    if (legitimacy <= 0 || sovereignty <= 0) break
    patience *= w.patience
    if (!verdicts.includes(round)) continue
    const points = prosperity + security + legitimacy + TUNING.verdict.sovereignty * sovereignty
    const lack = below(prosperity) + below(security) + below(legitimacy) + below(sovereignty)
    sum += patience * (points - w.fear * lack)
  }
  return sum
}

/** Which way dependence moves each round while the contracts stay as they are. */
export function dependenceTrend(outweighed: number): number {
  if (outweighed >= TUNING.dominance.rises) return 1
  return outweighed < TUNING.dominance.holds ? -1 : 0
}

/** Sovereignty a round at this dependence costs. */
export function sovereigntyCost(dependence: number): number {
  return TUNING.dependenceCost[dependence] ?? 0
}

/** From 0 to the most there is. */
export function between(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}

/** A track after a round that moves it by so much, surfeit taken off. */
export function nextLevel(level: number, by: number): number {
  const surfeit = level >= TUNING.benefits.surfeitFrom ? TUNING.benefits.surfeit : 0
  return between(level + by - surfeit, TUNING.track.max)
}

/** Legitimacy follows prosperity and freedom as in the reckoning, but by fractions. */
function legitimacyChange(legitimacy: number, richer: number, freer: number): number {
  let by = freer < 0 ? Math.max(-1, freer) : 0
  if (richer < 0) by += Math.max(-1, richer)
  else if (legitimacy < TUNING.legitimacy.growthBelow) by += Math.min(1, richer)
  return by
}

/** A verdict that is only hoped for: fear of a poor track begins before it is poor. */
const FEARED = 4

function below(level: number): number {
  return level < FEARED ? FEARED - level : 0
}

/** What each track gains a round, before the round's need. */
type Flow = Record<Track, number>

function flowOf(table: Table, w: HomeWeights, tilt: number): Flow {
  const flow: Flow = {
    prosperity: w.prosperity,
    security: w.security + (table.trust.RU >= 0 ? 1 : 0),
    legitimacy: w.legitimacy,
    sovereignty: w.sovereignty,
  }
  const spared = hasEveryVector(table) ? TUNING.vectors.spares : 0
  for (const domain of DOMAINS) flow[TRACK_OF[domain]] += paidBy(table, domain) + spared
  if (tilt > 0) addPatron(flow, table)
  for (const condition of table.conditions) addCondition(flow, condition, table)
  return flow
}

/** The first power's order pays wherever it holds a contract. */
function addPatron(flow: Flow, table: Table): void {
  const held = table.contract[patron(table)]
  for (const domain of DOMAINS) if (held[domain] > 0) flow[TRACK_OF[domain]] += TUNING.dominance.patron
}

/** A condition that ends before the game does counts for its share of the rounds to come. */
function addCondition(flow: Flow, condition: Condition, table: Table): void {
  const left = table.scenario.rounds.length - table.round
  const share = between(condition.until - table.round, left) / left
  for (const modifier of condition.data) {
    if (modifier.kind === 'need') flow[TRACK_OF[modifier.domain]] -= modifier.by * share
    else if (modifier.kind === 'each-round') addEffects(flow, modifier.effects, share)
    else if (modifier.kind === 'matures' && share < 1) addEffects(flow, modifier.effects, 1 / left)
  }
}

function addEffects(flow: Flow, effects: readonly Effect[], share: number): void {
  for (const effect of effects) if (effect.kind === 'track') flow[effect.track] += effect.by * share
}
