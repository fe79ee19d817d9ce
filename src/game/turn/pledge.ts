/** The pledge (RULES.md, "Pledge"): Kazakhstan may publicly promise one power what it expects. */

import type { Menu, MenuItem } from '../choice.ts'
import { POWERS, type Power } from '../ids.ts'
import type { State, Table } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { addFact, setReason, type Writer } from '../write.ts'
import { PLEDGES } from './items.ts'

/** Cubes a pledge to this power would promise: what it expects now, 1 at least. */
export function pledged(table: Table, power: Power): number {
  const { above, least } = TUNING.pledge
  return Math.max(least, table.expected[power] + above)
}

/** A promise beyond this round's cubes cannot be meant, so it is not on the menu. */
export function pledgeMenu(table: Table): Menu {
  const items: MenuItem[] = []
  for (let i = 0; i < POWERS.length; i++) {
    if (pledged(table, POWERS[i] as Power) <= table.attention) items.push(PLEDGES[i] as MenuItem)
  }
  return { seat: 'KZ', round: table.round, decision: 'pledge', budget: 0, oil: 0, limit: 1, items }
}

export function makePledge(state: State, w: Writer, items: readonly MenuItem[]): void {
  const power = items[0]?.power
  if (power === undefined) return
  const cubes = pledged(state, power)
  state.pledge = { power, cubes }
  setReason(w, 'pledge')
  addFact(w, { kind: 'pledged', power, cubes })
}
