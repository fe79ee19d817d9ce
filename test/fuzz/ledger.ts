/**
 * Keeps the numbers of a game by its facts alone, from the scenario's start on: if facts tell every change, and no other,
 * the two agree at every step. Nothing is exempt.
 */
import {
  DOMAINS,
  type Fact,
  offerCard,
  POWERS,
  type Scenario,
  SEATS,
  type Seat,
  sumOf,
  type Table,
  TRACKS,
  TUNING,
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
  if (table.pledge) ledger.set(`pledge ${table.pledge.power}`, table.pledge.cubes)
  for (const { kind, card, price, benefit } of table.laid) {
    if (kind !== 'offer') continue
    ledger.set(`price ${card}`, price)
    ledger.set(`benefit ${card}`, benefit)
  }
  return ledger
}

/** The numbers with which a scenario begins, before its first news. */
export function ledgerAtStart({ start, interest, rounds }: Scenario, attention: number): Ledger {
  const era = rounds[0]?.era ?? '2011'
  const ledger: Ledger = new Map<string, number>(Object.entries(start.tracks))
  for (const seat of SEATS) ledger.set(`score ${seat}`, 0)
  for (const power of POWERS) {
    ledger.set(`trust ${power}`, start.trust[power])
    ledger.set(`interest ${power}`, interest[era][power])
    ledger.set(`expectation ${power}`, 0)
    for (const domain of DOMAINS) ledger.set(`contract ${power} ${domain}`, start.contract[power][domain])
  }
  ledger.set('treasury', start.treasury)
  ledger.set('attention', attention)
  ledger.set('dependence', 0)
  ledger.set('routes', start.routes.length)
  return ledger
}

/** Enters facts in a ledger: every change goes on from the number that was there. */
export function enter(ledger: Ledger, facts: readonly Fact[]): void {
  if (facts.some(isShown)) clearTable(ledger)
  for (const fact of facts) {
    if (fact.kind === 'route') ledger.set('routes', (ledger.get('routes') ?? 0) + 1)
    else if (fact.kind === 'pledged') ledger.set(`pledge ${fact.power}`, fact.cubes)
    else if (fact.kind === 'unpledged') endPledge(ledger, `pledge ${fact.power}`, fact.cubes)
    else if (fact.kind === 'laid') lay(ledger, fact)
    else if (fact.kind === 'score') score(ledger, fact.seat, fact.by, fact.total)
    else if ('from' in fact) move(ledger, fact)
  }
}

/** All four show at once what they lay, and that they lay nothing. */
function isShown({ kind }: Fact): boolean {
  return kind === 'laid' || kind === 'pressed' || kind === 'passed'
}

/** The cards of the round before make room. */
function clearTable(ledger: Ledger): void {
  for (const name of [...ledger.keys()]) if (/^(?:price|benefit) /.test(name)) ledger.delete(name)
}

function lay(ledger: Ledger, { because, price, parts = [] }: Fact & { kind: 'laid' }): void {
  const card = offerCard(because.card ?? '')
  const sum = card.price + sumOf(parts)
  must(sum === price, `'${card.id}' is laid for ${price}, and its parts come to ${sum}`)
  ledger.set(`price ${card.id}`, price)
  ledger.set(`benefit ${card.id}`, card.benefit)
}

function endPledge(ledger: Ledger, name: string, cubes: number): void {
  must(ledger.get(name) === cubes, `${name} of ${cubes} is told to end, and is ${ledger.get(name)}`)
  ledger.delete(name)
}

function score(ledger: Ledger, seat: Seat, by: number, total: number): void {
  const before = ledger.get(`score ${seat}`) ?? Number.NaN
  must(before + by === total, `score ${seat} goes from ${before} by ${by} to ${total}`)
  ledger.set(`score ${seat}`, total)
}

type Move = Extract<Fact, { from: number }>

function move(ledger: Ledger, fact: Move): void {
  const name = nameOf(fact)
  const { from, to, asked } = fact
  const before = ledger.get(name)
  must(before === from, `${name} stands at ${before}, and is told to move from ${from}`)
  if (asked === undefined) must(from !== to || sets(fact), `${name} is told to move from ${from} to ${to}`)
  else mustBeCut(name, fact, asked)
  ledger.set(name, to)
}

/** What is set anew each round may be set to what it was. */
function sets({ because: { rule } }: Move): boolean {
  return rule === 'standing' || rule === 'attention'
}

/** More was asked than was done, and the number has come to the end of its range. */
function mustBeCut(name: string, { kind, from, to }: Move, asked: number): void {
  const done = to - from
  must(Math.abs(done) < Math.abs(asked) && done * asked >= 0, `${name}: ${done} of ${asked} asked`)
  const [least, most] = RANGES[kind]
  must(to === (asked < 0 ? least : most), `${name} is cut at ${to}, which is no end of its range`)
}

const NONE = Number.POSITIVE_INFINITY
const { max: high, min: low } = TUNING.trust

const RANGES: Readonly<Record<Move['kind'], readonly [least: number, most: number]>> = {
  track: [0, TUNING.track.max],
  oil: [0, TUNING.treasury.max],
  trust: [low, high],
  interest: [0, TUNING.interest.max],
  contract: [0, TUNING.contract.max],
  dependence: [0, TUNING.dependence.max],
  expectation: [0, NONE],
  attention: [0, NONE],
  benefit: [0, NONE],
}

function nameOf(fact: Move): string {
  if (fact.kind === 'track') return fact.track
  if (fact.kind === 'oil') return 'treasury'
  if (fact.kind === 'contract') return `contract ${fact.power} ${fact.domain}`
  if (fact.kind === 'benefit') return `benefit ${fact.offer}`
  return 'power' in fact ? `${fact.kind} ${fact.power}` : fact.kind
}

/** Throws unless the table stands as the ledger says, number by number. */
export function mustBalance(ledger: Ledger, table: Table, what: string): void {
  const numbers = ledgerOf(table)
  for (const [name, value] of numbers) {
    const told = ledger.get(name)
    must(told === value, `${what}: ${name} is ${value}, the facts tell of ${told}`)
  }
  for (const [name, told] of ledger)
    must(numbers.has(name), `${what}: the facts tell of ${name} ${told}, which there is not`)
}
