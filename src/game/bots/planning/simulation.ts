/** A round simulated by the reckoning's own code, on one copy that is restored each time: search runs thousands. */

import { cloneTable, reckon } from '../../kernel.ts'
import type { Domain, MenuItem, Power, Table } from '../../vocabulary.ts'

/** Gives the table as the reckoning of these items would leave it. Good until the next simulation. */
export type Simulate = (items: readonly MenuItem[]) => Table

/** Simulates rounds on a table, as it stands at each. It stays as it is, but for the marks on its cards. */
export function simulatorOn(table: Table): Simulate {
  const after = cloneTable(table)
  return (items) => {
    restore(after, table)
    reckon(after, undefined, items)
    return after
  }
}

/** Restores all that a reckoning writes to, field by field: a beam search spends a tenth of its time on it. */
function restore(after: Table, table: Table): void {
  const { tracks, contract } = table
  after.tracks.prosperity = tracks.prosperity
  after.tracks.security = tracks.security
  after.tracks.legitimacy = tracks.legitimacy
  after.tracks.sovereignty = tracks.sovereignty
  setContracts(after.contract.RU, contract.RU)
  setContracts(after.contract.CN, contract.CN)
  setContracts(after.contract.US, contract.US)
  setContracts(after.contract.EU, contract.EU)
  setPowers(after.trust, table.trust)
  setPowers(after.interest, table.interest)
  setPowers(after.expected, table.expected)
  after.dependence = table.dependence
  after.treasury = table.treasury
  after.attention = table.attention
  after.conditions = table.conditions
  after.routes.length = table.routes.length
  after.launched.length = table.launched.length
  after.laid = table.laid
  for (const laid of after.laid) laid.taken = false
}

function setContracts(held: Record<Domain, number>, before: Record<Domain, number>): void {
  held.security = before.security
  held.economy = before.economy
  held.diplomacy = before.diplomacy
}

function setPowers(now: Record<Power, number>, before: Record<Power, number>): void {
  now.RU = before.RU
  now.CN = before.CN
  now.US = before.US
  now.EU = before.EU
}
