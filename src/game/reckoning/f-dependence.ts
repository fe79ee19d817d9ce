/** f. Dependence (RULES.md, "Dependence"): how long one power has outweighed the others, what its order pays, and what it costs in freedom. */
import { dominance, patron, weight } from '../derived.ts'
import { DOMAINS, POWERS, TRACK_OF } from '../ids.ts'
import type { Table } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { moveDependence, moveTrack, setReason } from '../write.ts'
import type { Reckoning } from './context.ts'

export function dependence(r: Reckoning): void {
  const now = dominance(r.table)
  setReason(r, 'dominance')
  if (now >= TUNING.dominance.rises) {
    moveDependence(r, TUNING.dominance.by)
    payAsPatron(r)
  } else if (now < TUNING.dominance.holds && r.table.dependence > 0) moveDependence(r, -TUNING.dominance.by)
  moveFreedom(r, now)
}

function payAsPatron(r: Reckoning): void {
  setReason(r, 'patron')
  const held = r.table.contract[patron(r.table)]
  for (const domain of DOMAINS) if (held[domain] > 0) moveTrack(r, TRACK_OF[domain], TUNING.dominance.patron)
}

/** Sovereignty moves by one sum: what dependence costs, and what a true balance of three gives back. */
function moveFreedom(r: Reckoning, now: number): void {
  const cost = TUNING.dependenceCost[r.table.dependence] ?? 0
  const gain = balanced(r.table, now) ? TUNING.balance.gain : 0
  setReason(r, cost > 0 ? 'dependence' : 'balance')
  moveTrack(r, 'sovereignty', gain - cost)
}

/** Whether the powers are in balance, and sovereignty is still below what that gives back. */
export function balanced(table: Table, now: number): boolean {
  return table.tracks.sovereignty < TUNING.balance.below && inBalance(table, now)
}

/** Whether no power is too far ahead, `now` being dominance, and enough of them have some weight. */
export function inBalance(table: Table, now: number): boolean {
  const { dominance: most, powers, weight: least } = TUNING.balance
  if (now > most) return false
  let heavy = 0
  for (const power of POWERS) if (weight(table, power) >= least) heavy += 1
  return heavy >= powers
}
