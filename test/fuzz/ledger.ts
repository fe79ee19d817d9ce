/**
 * Keeps the numbers of the table by the facts alone: if facts tell every change, and no other, the two agree.
 */
import {
  DOMAINS,
  type Fact,
  POWERS,
  type Power,
  SEATS,
  type Seat,
  type Table,
  TRACKS,
} from '../../src/game/index.ts'
import { must } from './broken.ts'

/** Numbers by name, as `contract CN economy`. */
export type Ledger = Map<string, number>

/** The numbers of a table. */
export function ledgerOf(table: Table): Ledger {
  const ledger: Ledger = new Map()
  for (const track of TRACKS) ledger.set(track, table.tracks[track])
  for (const seat of SEATS) ledger.set(`score ${seat}`, table.score[seat])
  for (const power of POWERS) {
    ledger.set(`trust ${power}`, table.trust[power])
    ledger.set(`interest ${power}`, table.interest[power])
    ledger.set(`expectation ${power}`, table.expected[power])
    for (const domain of DOMAINS) ledger.set(`contract ${power} ${domain}`, table.contract[power][domain])
  }
  ledger.set('treasury', table.treasury)
  ledger.set('attention', table.attention)
  ledger.set('dependence', table.dependence)
  ledger.set('routes', table.routes.length)
  return ledger
}

/** Enters facts in a ledger: every change goes on from the number that was there, and changes it. */
export function enter(ledger: Ledger, facts: readonly Fact[], attention: number): void {
  for (const fact of facts) {
    if (fact.kind === 'round') openRound(ledger, attention)
    else if (fact.kind === 'route') ledger.set('routes', (ledger.get('routes') ?? 0) + 1)
    else if (fact.kind === 'score') score(ledger, fact.seat, fact.by, fact.total)
    else if ('from' in fact) move(ledger, nameOf(fact), fact.from, fact.to)
  }
}

/** A new round has its cubes again, and what is expected is reckoned anew. */
function openRound(ledger: Ledger, attention: number): void {
  ledger.set('attention', attention)
  for (const power of POWERS) ledger.delete(`expectation ${power}`)
}

function score(ledger: Ledger, seat: Seat, by: number, total: number): void {
  const before = ledger.get(`score ${seat}`) ?? Number.NaN
  must(before + by === total, `score ${seat} goes from ${before} by ${by} to ${total}`)
  ledger.set(`score ${seat}`, total)
}

function move(ledger: Ledger, name: string, from: number, to: number): void {
  const before = ledger.get(name)
  must(
    before === undefined || before === from,
    `${name} stands at ${before}, and is told to move from ${from}`,
  )
  must(from !== to, `${name} is told to move from ${from} to ${to}`)
  ledger.set(name, to)
}

function nameOf(fact: Extract<Fact, { from: number }>): string {
  if (fact.kind === 'track') return fact.track
  if (fact.kind === 'oil') return 'treasury'
  if (fact.kind === 'contract') return `contract ${fact.power} ${fact.domain}`
  return 'power' in fact ? `${fact.kind} ${fact.power satisfies Power}` : fact.kind
}

/** Throws unless the table stands as the ledger says. */
export function mustBalance(ledger: Ledger, table: Table, what: string): void {
  for (const [name, value] of ledgerOf(table)) {
    const told = ledger.get(name)
    must(told === undefined || told === value, `${what}: ${name} is ${value}, the facts tell of ${told}`)
  }
}
