/** Whether the table stands as a card needs it to (RULES.md, "Needs"). */

import type { CardId } from './deck/card-types.ts'
import type { Need } from './deck/effect-types.ts'
import type { Table } from './state.ts'

export function holds(table: Table, need: Need): boolean {
  switch (need.kind) {
    case 'member':
      return isMember(table, need.institution) === need.is
    case 'route':
      return table.routes.includes(need.route) === need.is
    case 'launched':
      return table.launched.includes(need.card) === need.is
    case 'contract':
      return table.contract[need.power][need.domain] >= need.least
    case 'trust':
      return table.trust[need.power] >= need.least
    case 'track':
      return table.tracks[need.track] >= need.least
  }
}

/** Whether all of a card's needs hold; a card without needs always can. */
export function allHold(table: Table, needs: readonly Need[] | undefined): boolean {
  if (!needs) return true
  for (const need of needs) if (!holds(table, need)) return false
  return true
}

/** Whether Kazakhstan is a member: memberships are conditions under the institution's own id. */
export function isMember(table: Table, institution: CardId): boolean {
  for (const condition of table.conditions) if (condition.card === institution) return true
  return false
}
