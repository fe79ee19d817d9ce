/**
 * What comes on top of what a search foresees. Its rollouts end after a round and value the rest by games of simpler
 * players, so for a seat that plays well they come out too low or too high; by how much has been measured.
 */
import { type Menu, type View, valueAt } from '../../vocabulary.ts'
import { MISSED } from './missed.ts'
import { isSettled } from './problems.ts'

/**
 * Points a seat scores by the end beyond what is foreseen in this round, on average; 0 where it was not measured, and
 * where what is foreseen is certain.
 */
export function outlookOf(table: Pick<View, 'scenario' | 'round'>, menu: Menu): number {
  if (isSettled(table, menu)) return 0
  return valueAt(MISSED, table.scenario.id)?.[menu.seat][table.round - 1] ?? 0
}
