/** e. Net benefits (RULES.md, "Net benefits"): what contracts pay the needs of the state, and what the round needs; then the oil money. */
import { currentRound, hasEveryVector } from '../derived.ts'
import type { Part } from '../facts.ts'
import { DOMAINS, type Domain, POWERS, TRACK_OF } from '../ids.ts'
import { modifierParts, modifierSum } from '../modifiers.ts'
import { counted, type Parts } from '../parts.ts'
import type { Table } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { addFact, moveOil, moveTrack, setReason } from '../write.ts'
import type { Reckoning } from './context.ts'

export function netBenefits(r: Reckoning): void {
  setReason(r, 'net-benefits')
  const all = hasEveryVector(r.table)
  for (const domain of DOMAINS) payNeed(r, domain, all)
  setReason(r, 'oil-income')
  if (r.table.tracks.prosperity >= TUNING.oilIncome.prosperity) moveOil(r, TUNING.oilIncome.oil)
}

/** What one domain's contracts pay the state beside what it takes. All in points of the domain's track. */
export interface NetBenefit {
  paid: number
  need: number
  /** Lost besides by a track that stands high. */
  surfeit: number
  /** Whether the quiet border has made the need one less. */
  quiet: boolean
  /** Whether it is one less because all four powers count. */
  vectors: boolean
}

/** What the net benefits of a domain would be made of, reckoned on this table: the track moves by paid - need - surfeit. */
export function netOf(table: Table, domain: Domain, vectors = hasEveryVector(table)): NetBenefit {
  const { surfeitFrom, surfeit } = TUNING.benefits
  return {
    paid: paidBy(table, domain),
    need: reckonNeed(table, domain, vectors, undefined),
    surfeit: table.tracks[TRACK_OF[domain]] >= surfeitFrom ? surfeit : 0,
    quiet: isQuiet(table, domain),
    vectors,
  }
}

/** Each track moves by one sum, so that clamping cannot swallow a part of it. */
function payNeed(r: Reckoning, domain: Domain, vectors: boolean): void {
  const net = netOf(r.table, domain, vectors)
  if (r.facts) addFact(r, { kind: 'net', domain, ...net, ...netParts(r.table, domain) })
  moveTrack(r, TRACK_OF[domain], net.paid - net.need - net.surfeit)
}

/** What is paid and what is needed in a domain, each by its parts. */
export function netParts(table: Table, domain: Domain): { pays: readonly Part[]; needs: readonly Part[] } {
  const [pays, needs]: [Part[], Part[]] = [[], []]
  reckonPaid(table, domain, pays)
  reckonNeed(table, domain, hasEveryVector(table), needs)
  return { pays, needs }
}

/** Half the domain's contracts over all powers, rounded down, 5 at most. */
export function paidBy(table: Table, domain: Domain): number {
  return reckonPaid(table, domain, undefined)
}

function reckonPaid(table: Table, domain: Domain, parts: Parts): number {
  const { most, share } = TUNING.benefits
  const { RU, CN, US, EU } = table.contract
  const all = (RU[domain] + CN[domain] + US[domain] + EU[domain]) / share
  if (parts) {
    for (const power of POWERS)
      counted(parts, 'contract', table.contract[power][domain] / share, { power, domain })
  }
  const whole = Math.floor(all)
  if (parts) counted(parts, 'rounding', whole - all)
  return whole > most ? whole + counted(parts, 'ceiling', most - whole) : whole
}

/**
 * The round's need in a domain: in security one less while Russia's trust is not negative (the quiet border), in each one
 * less while all four powers count.
 */
export function needOf(table: Table, domain: Domain): number {
  return reckonNeed(table, domain, hasEveryVector(table), undefined)
}

function reckonNeed(table: Table, domain: Domain, vectors: boolean, parts: Parts): number {
  let need = counted(parts, 'round', currentRound(table).need)
  need += modifierSum(table, 'need', undefined, domain)
  if (parts) parts.push(...modifierParts(table, 'need', undefined, domain))
  if (isQuiet(table, domain)) need += counted(parts, 'quiet', -TUNING.quietBorder.spares)
  if (vectors) need += counted(parts, 'vectors', -TUNING.vectors.spares)
  return need < 0 ? need + counted(parts, 'floor', -need) : need
}

function isQuiet(table: Table, domain: Domain): boolean {
  return domain === 'security' && table.trust.RU >= TUNING.quietBorder.trust
}
