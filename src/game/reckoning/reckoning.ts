/** The reckoning (RULES.md, "Reckoning"): home first, then a to g, in this order. No dice; preview runs the same code. */

import type { MenuItem } from '../choice.ts'
import type { Fact } from '../facts.ts'
import type { Table } from '../state.ts'
import { offers } from './a-offers.ts'
import { pressures } from './b-pressures.ts'
import { expectations } from './c-expectations.ts'
import { openReckoning, type Reckoning } from './context.ts'
import { unravelling } from './d-unravelling.ts'
import { netBenefits } from './e-net-benefits.ts'
import { dependence } from './f-dependence.ts'
import { legitimacy } from './g-legitimacy.ts'
import { home } from './home.ts'

/**
 * Runs the steps on a table. `chosen` are items of Kazakhstan's attention menu, already checked. `facts` takes
 * what is told of it, where that is wanted.
 */
export function reckon(table: Table, facts: Fact[] | undefined, chosen: readonly MenuItem[]): Reckoning {
  const r = openReckoning(table, facts, chosen)
  home(r)
  offers(r)
  pressures(r)
  expectations(r)
  unravelling(r)
  netBenefits(r)
  dependence(r)
  legitimacy(r)
  return r
}
