/** d. Unravelling (RULES.md, "Unravelling"), in seat order: a power that has lost trust lets its contracts go; at the worst it severs them. */

import { leave } from '../apply-effects.ts'
import { INSTITUTIONS } from '../deck/catalogue.ts'
import { DOMAINS, type Domain, POWERS, type Power, TRACK_OF } from '../ids.ts'
import { allHold } from '../needs.ts'
import type { Table } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { moveContract, moveTrack, moveTrust, setReason } from '../write.ts'
import type { Reckoning } from './context.ts'

/** What the membership of each institution rests on. */
const KEEPS = new Map(INSTITUTIONS.map((institution) => [institution.id, institution.keeps]))

export function unravelling(r: Reckoning): void {
  for (const power of POWERS) {
    const trust = r.table.trust[power]
    if (trust <= TUNING.severance.from) sever(r, power)
    else if (trust <= TUNING.unravelling.from) unravel(r, power)
  }
  lapseMemberships(r)
}

/** A membership lasts while what it rests on does: as a rule, the contract with the power that leads it. */
function lapseMemberships(r: Reckoning): void {
  for (const { card: id } of r.table.conditions) {
    const keeps = KEEPS.get(id)
    if (!keeps || allHold(r.table, keeps)) continue
    setReason(r, 'membership', id)
    leave(r, id)
  }
}

function unravel(r: Reckoning, power: Power): void {
  setReason(r, 'unravelling')
  const domain = highestContract(r.table, power)
  if (domain) moveContract(r, power, domain, TUNING.unravelling.loss)
}

/** With no contract left, severance still takes its toll of security. */
function sever(r: Reckoning, power: Power): void {
  setReason(r, 'severance')
  const { loss, track, trustAfter } = TUNING.severance
  const domain = highestContract(r.table, power)
  if (domain) moveContract(r, power, domain, loss)
  moveTrust(r, power, trustAfter - r.table.trust[power])
  moveTrack(r, TRACK_OF[domain ?? 'security'], track)
}

/** The domain of a power's highest contract; ties go to security, economy, diplomacy. Nothing if it has none. */
function highestContract(table: Table, power: Power): Domain | undefined {
  let highest: Domain | undefined
  let most = 0
  const held = table.contract[power]
  for (const domain of DOMAINS) {
    if (held[domain] <= most) continue
    most = held[domain]
    highest = domain
  }
  return highest
}
