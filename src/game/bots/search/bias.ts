/**
 * The bias of search, corrected in what it says of a plan. Its rollouts end after a round and value the rest by games of simpler
 * players, so for a seat that plays well they come out too low or too high; by how much has been measured.
 */
import { type Menu, type View, valueAt } from '../../vocabulary.ts'
import { BIAS } from './bias-table.ts'
import { isSettled } from './search-problem.ts'

/**
 * Points a seat scores by the end beyond what is foreseen in this round, on average; 0 where it was not measured, and
 * where what is foreseen is certain.
 */
export function biasOf(table: Pick<View, 'scenario' | 'round'>, menu: Menu): number {
  if (isSettled(table, menu)) return 0
  return valueAt(BIAS, table.scenario.id)?.[menu.seat][table.round - 1] ?? 0
}
