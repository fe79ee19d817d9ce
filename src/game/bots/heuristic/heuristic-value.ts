/**
 * How a table looks to Kazakhstan once a round is reckoned: the verdict, if one is due, and what may come
 * after.
 */
import { type Condition, dominance, POWERS, type Table, TUNING, verdictOf } from '../../index.ts'
import { baseExpectation, endingOf } from '../../kernel.ts'
import { projectedVerdicts } from './verdict-projection.ts'
import type { HomeWeights } from './weight-types.ts'

/**
 * Points Kazakhstan may hope to score from here on: an estimate, by weights that play has tuned. `table` is
 * as the reckoning leaves it, before the next news. An early end is worth nothing.
 */
export function heuristicValue(table: Table, w: HomeWeights): number {
  const ending = endingOf(table)
  if (ending === 'regime-crisis' || ending === 'absorbed') return 0
  const now = table.scenario.verdicts.includes(table.round) ? verdictOf(table) : 0
  if (ending === 'completed') return now
  const outweighed = dominance(table)
  return now + projectedVerdicts(table, w, outweighed) + recurringValue(table, w, outweighed)
}

/** What helps or hinders in every round still to come, beside the tracks. */
function recurringValue(table: Table, w: HomeWeights, outweighed: number): number {
  const left = table.scenario.rounds.length - table.round
  let each = -w.dominance * Math.max(0, outweighed - TUNING.dominance.holds + 1)
  for (const power of POWERS) {
    const trust = table.trust[power]
    each += w.trust * trust
    if (trust >= TUNING.price.trusted) each += w.trusted
    if (trust <= TUNING.price.distrusted) each -= w.distrusted
    each += w.interest * table.interest[power]
    each -= w.expectation * baseExpectation(table, power)
  }
  let once = w.oil * table.treasury
  for (const condition of table.conditions) once -= w.terms * dearness(condition, table)
  return each * left + once
}

/** How much dearer a condition makes offers and expectations, over the rounds for which it still holds. */
function dearness(condition: Condition, table: Table): number {
  const rounds = Math.min(condition.until, table.scenario.rounds.length) - table.round
  if (rounds <= 0) return 0
  let sum = 0
  for (const modifier of condition.data) {
    const { kind } = modifier
    if (kind === 'price' || kind === 'interest-cost' || kind === 'expectation') sum += modifier.by
  }
  return sum * rounds
}
