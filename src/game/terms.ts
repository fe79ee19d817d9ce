/** What the conditions of a table change: the sums of their modifiers, asked for at every price, cost and need. */
import type { Modifier } from './deck/effects.ts'
import { DOMAINS, type Domain, POWERS, type Power } from './ids.ts'
import type { Condition, Table } from './state.ts'

/** The modifiers that are numbers. */
type Term = Exclude<Modifier['kind'], 'each-round' | 'matures'>

const TERMS: readonly Term[] = ['price', 'interest-cost', 'expectation', 'need', 'leverage']

/** Where the sum of a term for a power and a domain stands in the list of all sums. */
const TERM_AT = placed(TERMS, (POWERS.length + 1) * (DOMAINS.length + 1), 0)
const POWER_AT = placed(POWERS, DOMAINS.length + 1, 1)
const DOMAIN_AT = placed(DOMAINS, 1, 1)
const SIZE = TERMS.length * (POWERS.length + 1) * (DOMAINS.length + 1)

function placed<T extends string>(
  names: readonly T[],
  step: number,
  first: number,
): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name, at) => [name, (at + first) * step])) as Record<T, number>
}

interface Summed {
  conditions: readonly Condition[]
  readonly sums: number[]
}

// Modifiers are asked for at every price, cost and need, and conditions change seldom: the sums of the last two lists
// asked about are kept. Two, for search goes to and fro between a table and what may become of it. The lists are never
// written to: a table whose conditions change gets another.
let latest: Summed = { conditions: [], sums: new Array<number>(SIZE).fill(0) }
let other: Summed = { conditions: [], sums: new Array<number>(SIZE).fill(0) }

/** The sum of the modifiers of one kind that hold for a power or domain now. A modifier without a domain holds in all. */
export function modified(
  table: Table,
  term: Term,
  power: Power | undefined,
  domain: Domain | undefined,
): number {
  if (table.conditions !== latest.conditions) turnTo(table.conditions)
  const at = TERM_AT[term] + (power ? POWER_AT[power] : 0) + (domain ? DOMAIN_AT[domain] : 0)
  return latest.sums[at] as number
}

function turnTo(conditions: readonly Condition[]): void {
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
      bump(sums, TERM_AT.need + DOMAIN_AT[modifier.domain], modifier.by)
      break
    case 'leverage':
    case 'expectation':
      bump(sums, TERM_AT[modifier.kind] + POWER_AT[modifier.power], modifier.by)
      break
    default:
      bumpDomains(sums, TERM_AT[modifier.kind] + POWER_AT[modifier.power], modifier.domain, modifier.by)
  }
}

/** A price or a cost of one domain, or of all, and then of none in particular too. */
function bumpDomains(sums: number[], at: number, domain: Domain | undefined, by: number): void {
  if (domain) bump(sums, at + DOMAIN_AT[domain], by)
  else for (let each = 0; each <= DOMAINS.length; each++) bump(sums, at + each, by)
}

function bump(sums: number[], at: number, by: number): void {
  sums[at] = (sums[at] as number) + by
}
