/** What follows from the table and is never stored (RULES.md, "Derived values"). */
import type { OfferCard } from './deck/card-types.ts'
import type { Part } from './facts.ts'
import { DOMAINS, POWERS, type Power, ROUTES_AVOIDING_RUSSIA } from './ids.ts'
import { modifierParts, modifierSum } from './modifiers.ts'
import { counted, type Parts, sumOf } from './parts.ts'
import type { Table } from './state.ts'
import { TUNING } from './tuning.ts'

/** Sum of a power's contracts, 0..12. */
export function weight(table: Table, power: Power): number {
  const held = table.contract[power]
  return held.security + held.economy + held.diplomacy
}

/** The power of greatest weight; ties go to seat order. */
export function patron(table: Table): Power {
  let first: Power = 'RU'
  for (const power of POWERS) if (weight(table, power) > weight(table, first)) first = power
  return first
}

/** Whether all four powers have weight enough to count: what one does not bring, another does. */
export function hasEveryVector(table: Table): boolean {
  for (const power of POWERS) if (weight(table, power) < TUNING.vectors.weight) return false
  return true
}

/** Weight of the first power less that of the second, 0..12. */
export function dominance(table: Table): number {
  let first = 0
  let second = 0
  for (const power of POWERS) {
    const w = weight(table, power)
    if (w > first) {
      second = first
      first = w
    } else if (w > second) second = w
  }
  return first - second
}

export function avoidsRussia(table: Table): boolean {
  return table.routes.some((route) => ROUTES_AVOIDING_RUSSIA.includes(route))
}

/** What a power can press with: its tight contracts, what its institutions bind, Russia's pipelines, Washington's sanctions. */
export function leverage(table: Table, power: Power): number {
  return reckonLeverage(table, power, undefined)
}

/** What a power's leverage is made of: the parts add up to it. */
export function leverageParts(table: Table, power: Power): Part[] {
  const parts: Part[] = []
  reckonLeverage(table, power, parts)
  return parts
}

function reckonLeverage(table: Table, power: Power, parts: Parts): number {
  let sum = modifierSum(table, 'leverage', power, undefined)
  if (parts) parts.push(...modifierParts(table, 'leverage', power, undefined))
  if (power === 'RU') sum += structuralLeverage(table, parts)
  if (power === TUNING.sanctions.power) sum += counted(parts, 'sanctions', TUNING.sanctions.leverage)
  const held = table.contract[power]
  for (const domain of DOMAINS) {
    const over = Math.max(0, held[domain] - TUNING.leverageFrom)
    sum += parts ? counted(parts, 'contract', over, { power, domain }) : over
  }
  return sum < 0 ? sum + counted(parts, 'floor', -sum) : sum
}

function structuralLeverage(table: Table, parts: Parts): number {
  let lever = counted(parts, 'structure', table.scenario.structuralLeverage)
  for (const route of table.routes) {
    if (!ROUTES_AVOIDING_RUSSIA.includes(route)) continue
    lever -= TUNING.routeFrees
    if (parts) counted(parts, 'route', -TUNING.routeFrees, { route })
  }
  return lever < 0 ? lever + counted(parts, 'floor', -lever) : lever
}

/** Cubes a power expects by its weight alone, before events and conditions. */
export function baseExpectation(table: Table, power: Power): number {
  const w = weight(table, power)
  const { powers, cubes } = TUNING.neighbours
  const least = powers.includes(power) ? cubes : 0
  for (const step of TUNING.expectation) if (w >= step.weight) return Math.max(least, step.cubes)
  return least
}

/** What a power expects by its weight and the conditions, before a round's event adds to it. */
export function standingExpectation(table: Table, power: Power): number {
  return Math.max(0, baseExpectation(table, power) + modifierSum(table, 'expectation', power, undefined))
}

/** What a standing expectation is made of: the parts add up to it. */
export function expectationParts(table: Table, power: Power): Part[] {
  const parts: Part[] = []
  const base = baseExpectation(table, power)
  const byWeight = TUNING.expectation.find((step) => weight(table, power) >= step.weight)?.cubes ?? 0
  counted(parts, 'weight', byWeight, { power })
  counted(parts, 'neighbour', base - byWeight, { power })
  parts.push(...modifierParts(table, 'expectation', power, undefined))
  counted(parts, 'floor', standingExpectation(table, power) - sumOf(parts))
  return parts
}

/** Whether an offer's contract is not full yet, if so much of it were taken before; one that binds nothing always has room. */
export function hasRoom(table: Table, card: OfferCard, taken = 0): boolean {
  return card.bind === 0 || table.contract[card.power][card.domain] + taken < TUNING.contract.max
}

/** The era and need of the round now played. */
export function currentRound(table: Table): Table['scenario']['rounds'][number] {
  const now = table.scenario.rounds[table.round - 1]
  if (!now) throw new Error(`round ${table.round} is outside the scenario`)
  return now
}

/** False while the lesson variant still keeps a rule out (RULES.md, "The lesson variant"). */
export function inForce(table: Table, rule: keyof typeof TUNING.lesson): boolean {
  return !table.options.lesson || table.round >= TUNING.lesson[rule]
}

/** The last round in which something that is to last until `until` counts: that round, or the game's last. */
export function lastRound(table: Table, until: number): number {
  return Math.min(until, table.scenario.rounds.length)
}
