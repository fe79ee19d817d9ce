/** The entries of a table as they stand in the journal. */
import { Ledger, type LedgerKind } from '../storage/ledger.ts'
import { onceOf, type TableEntry } from './entries.ts'
import { fold } from './fold.ts'
import type { TableState } from './table-state.ts'

/** Where the tables lie in the journal. */
export const SCOPES = 'table/'

export const TABLES: LedgerKind<TableEntry, TableState> = { scopes: SCOPES, fold, onceOf }

export type TableLedger = Ledger<TableEntry, TableState>

export function scopeOf(table: string): string {
  return `${SCOPES}${table}`
}

export { Ledger }
