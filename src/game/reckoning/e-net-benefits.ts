/** e. Net benefits (RULES.md, "Net benefits"): what contracts pay the needs of the state, and what the round needs; then the oil money. */
import { currentRound } from '../derived.ts'
import { DOMAINS, type Domain, TRACK_OF } from '../ids.ts'
import { modifierSum } from '../modifiers.ts'
import type { Table } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { addFact, moveOil, moveTrack, setReason } from '../write.ts'
import type { Reckoning } from './context.ts'

export function netBenefits(r: Reckoning): void {
  setReason(r, 'net-benefits')
  for (const domain of DOMAINS) payNeed(r, domain)
  setReason(r, 'oil-income')
  if (r.table.tracks.prosperity >= TUNING.oilIncome.prosperity) moveOil(r, TUNING.oilIncome.oil)
}

/** Each track moves by one sum, so that clamping cannot swallow a part of it. */
function payNeed(r: Reckoning, domain: Domain): void {
  const paid = paidBy(r.table, domain)
  const quiet = isQuiet(r.table, domain)
  const need = needOf(r.table, domain)
  const surfeit =
    r.table.tracks[TRACK_OF[domain]] >= TUNING.benefits.surfeitFrom ? TUNING.benefits.surfeit : 0
  if (r.facts) addFact(r, { kind: 'net', domain, paid, need, surfeit, quiet })
  moveTrack(r, TRACK_OF[domain], paid - need - surfeit)
}

/** Half the domain's contracts over all powers, rounded down, 5 at most. */
export function paidBy(table: Table, domain: Domain): number {
  const { RU, CN, US, EU } = table.contract
  const sum = RU[domain] + CN[domain] + US[domain] + EU[domain]
  return Math.min(TUNING.benefits.most, Math.floor(sum / TUNING.benefits.share))
}

/** The round's need in a domain: in security one less while Russia's trust is not negative (the quiet border). */
export function needOf(table: Table, domain: Domain): number {
  const quiet = isQuiet(table, domain) ? TUNING.quietBorder.spares : 0
  return Math.max(0, currentRound(table).need + modifierSum(table, 'need', undefined, domain) - quiet)
}

function isQuiet(table: Table, domain: Domain): boolean {
  return domain === 'security' && table.trust.RU >= TUNING.quietBorder.trust
}
