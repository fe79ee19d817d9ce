/** Reads the conditions of RULES.md, as `CN.economy >= 2 and CN.economy >= US.economy`, and asks them of a table. */
import {
  avoidsRussia,
  DOMAINS,
  type Domain,
  dominance,
  isSeat,
  offersTaken,
  POWERS,
  type Power,
  type Route,
  type Table,
  weight,
} from '../../../src/game/index.ts'

/** Whether a condition holds on a table. `owner` is the power whose line it is. Throws for what it cannot read. */
export function conditionHolds(condition: string, table: Table, owner: Power): boolean {
  return condition.split(' and ').every((part) => {
    const [, left = '', sign, right = ''] = /^(\S+) (>=|<=|>|<) (\S+)$/.exec(part) ?? []
    const [a, b] = [amountOf(left, table, owner), amountOf(right, table, owner)]
    if (sign === '>=') return a >= b
    if (sign === '<=') return a <= b
    if (sign === '>') return a > b
    if (sign === '<') return a < b
    throw new Error(`'${part}' is no comparison`)
  })
}

/** The numbers a condition names, in their order. */
export function numbersOf(condition: string): number[] {
  return [...condition.matchAll(/(?<= )\d+/g)].map(([digits]) => Number(digits))
}

function amountOf(term: string, table: Table, owner: Power): number {
  if (/^\d+$/.test(term)) return Number(term)
  if (term === 'dominance') return dominance(table)
  if (term === 'routes') return avoidsRussia(table) ? 1 : 0
  const [of = '', what = ''] = term.split('.')
  if (of === 'route') return table.routes.includes(what as Route) ? 1 : 0
  if (term === 'taken.agenda') return offersTaken(table, owner, table.agenda)
  if (term === 'least.weight') return Math.min(...POWERS.map((power) => weight(table, power)))
  if (of === 'rivals') return highestRival(table, owner, domainOf(what))
  if (!isSeat(of) || of === 'KZ') throw new Error(`'${term}' is nothing on a table`)
  return what === 'weight' ? weight(table, of) : table.contract[of][domainOf(what)]
}

function highestRival(table: Table, owner: Power, domain: Domain): number {
  return Math.max(...POWERS.filter((power) => power !== owner).map((power) => table.contract[power][domain]))
}

function domainOf(name: string): Domain {
  const domain = DOMAINS.find((one) => one === name)
  if (!domain) throw new Error(`there is no domain '${name}'`)
  return domain
}
