/** Whether it is known what seats usually score, for what does not stand on the rules itself. */
import type { Table } from '../../game/vocabulary.ts'
import { modules } from './modules.ts'
import { unmeasured } from './unmeasured.ts'

/** By the rules as the page has fetched them; without them, nothing is known. */
export function isMeasured(table: Pick<Table, 'scenario' | 'options'>): boolean {
  const rules = modules.value?.game
  return rules !== undefined && unmeasured(table, rules) === undefined
}
