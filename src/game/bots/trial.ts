/**
 * The reckoning tried out by its own code, on one copy that is set back each time: search tries thousands.
 */

import { cloneTable, reckon } from '../kernel.ts'
import type { Domain, MenuItem, Power, Table } from '../vocabulary.ts'

/** Gives the table as the reckoning of these items would leave it. Good until the next trial. */
export type Trial = (items: readonly MenuItem[]) => Table

/** Trials on a table, as it stands at each. It stays as it is, but for the marks on its cards. */
export function trialsOn(table: Table): Trial {
  const after = cloneTable(table)
  return (items) => {
    setBack(after, table)
    reckon(after, undefined, items)
    return after
  }
}

/**
 * Sets back all that a reckoning writes to; field by field, which is what a climb spends a tenth of its time
 * on.
 */
function setBack(after: Table, table: Table): void {
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
