/**
 * What the conditions of a table change: the sums of their modifiers, asked for at every price, cost and
 * need.
 */
import type { Modifier } from './deck/effect-types.ts'
import type { Part } from './facts.ts'
import { DOMAINS, type Domain, type Power } from './ids.ts'
import type { Condition, Table } from './state.ts'

/** The modifiers that are numbers. */
type NumberModifier = Exclude<Modifier['kind'], 'each-round' | 'matures'>

const DOMAIN_SLOTS = 4
const POWER_SLOTS = 5
const SIZE = 5 * POWER_SLOTS * DOMAIN_SLOTS

/** Where the sum of a kind for a power and a domain, or for none, stands in the list of all sums. */
function slotOf(kind: NumberModifier, power: Power | undefined, domain: Domain | undefined): number {
  return (kindSlot(kind) * POWER_SLOTS + powerSlot(power)) * DOMAIN_SLOTS + domainSlot(domain)
}

// Comparing is several times faster than looking a name up, and this is asked for at every price.
function kindSlot(kind: NumberModifier): number {
  if (kind === 'price') return 0
  if (kind === 'interest-cost') return 1
  if (kind === 'need') return 2
  return kind === 'leverage' ? 3 : 4
}

function powerSlot(power: Power | undefined): number {
  if (power === undefined) return 0
  if (power === 'RU') return 1
  if (power === 'CN') return 2
  return power === 'US' ? 3 : 4
}

function domainSlot(domain: Domain | undefined): number {
  if (domain === undefined) return 0
  if (domain === 'security') return 1
  return domain === 'economy' ? 2 : 3
}

/** The modifiers whose sum `modifierSum` gives, one by one, each with the card that left it; for what is told. */
export function modifierParts(
  table: Table,
  kind: NumberModifier,
  power: Power | undefined,
  domain: Domain | undefined,
): Part<'condition'>[] {
  const parts: Part<'condition'>[] = []
  for (const { card, data } of table.conditions) {
    for (const modifier of data) {
      if (modifier.kind !== kind || modifier.by === 0) continue
      const isOurs = 'power' in modifier ? modifier.power === power : modifier.domain === domain
      const holds = !('domain' in modifier) || modifier.domain === undefined || modifier.domain === domain
      if (isOurs && holds) parts.push({ why: 'condition', by: modifier.by, card })
    }
  }
  return parts
}

interface Summed {
  conditions: readonly Condition[]
  readonly sums: number[]
}

// Modifiers are asked for at every price, cost and need, and conditions change seldom: the sums of the last
// two lists asked about are kept. Two, for search goes to and fro between a table and what may become of it.
// The lists are never written to: a table whose conditions change gets another.
let latest: Summed = { conditions: [], sums: new Array<number>(SIZE).fill(0) }
let other: Summed = { conditions: [], sums: new Array<number>(SIZE).fill(0) }

/**
 * The sum of the modifiers of one kind that hold for a power or domain now. A modifier without a domain holds
 * in all.
 */
export function modifierSum(
  table: Table,
  kind: NumberModifier,
  power: Power | undefined,
  domain: Domain | undefined,
): number {
  if (table.conditions !== latest.conditions) sumFor(table.conditions)
  return latest.sums[slotOf(kind, power, domain)] as number
}

function sumFor(conditions: readonly Condition[]): void {
  const next = other
  other = latest
  latest = next
  if (latest.conditions === conditions) return
  latest.conditions = conditions
  latest.sums.fill(0)
  for (const { data } of conditions) for (const modifier of data) add(latest.sums, modifier)
}

function add(sums: number[], modifier: Modifier): void {
  switch (modifier.kind) {
    case 'each-round':
    case 'matures':
      break
    case 'need':
      addTo(sums, slotOf('need', undefined, modifier.domain), modifier.by)
      break
    case 'leverage':
    case 'expectation':
      addTo(sums, slotOf(modifier.kind, modifier.power, undefined), modifier.by)
      break
    default:
      addTo(sums, slotOf(modifier.kind, modifier.power, modifier.domain), modifier.by)
      if (modifier.domain) break
      for (const each of DOMAINS) addTo(sums, slotOf(modifier.kind, modifier.power, each), modifier.by)
  }
}

function addTo(sums: number[], at: number, by: number): void {
  sums[at] = (sums[at] as number) + by
}
