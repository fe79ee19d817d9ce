/** What is worth noting of a finished game, counted from its facts and its rounds. Pure. */
import { type Fact, POWERS, type Power, type RoundRow } from '../../../game/vocabulary.ts'

/** Ids and numbers of one remark; the client has a sentence for each. */
export type Remark =
  | { kind: 'attended'; power: Power; cubes: number; all: number }
  | { kind: 'home'; cubes: number }
  | { kind: 'pledges'; kept: number; broken: number }
  | { kind: 'aside'; count: number }
  | { kind: 'complied'; complied: number; resisted: number }
  | { kind: 'premium'; count: number }
  | Severed
  | { kind: 'dependence'; level: number; power: Power }

/** A power broke off a contract in these rounds. */
export interface Severed {
  kind: 'severed'
  power: Power
  rounds: readonly number[]
}

/** The remarks, the more telling first; those with nothing to tell are left out. */
export function notable(log: readonly Fact[], history: readonly RoundRow[]): Remark[] {
  return [
    ...attention(history),
    ...pledges(log),
    ...crises(log),
    ...pressures(log),
    ...premiums(log),
    ...severed(log),
    ...dependence(history),
  ]
}

function attention(history: readonly RoundRow[]): Remark[] {
  const got = POWERS.map((power) => ({ power, cubes: sum(history.map((row) => row.cubes[power])) }))
  const home = sum(history.map((row) => row.cubes.home))
  const all = home + sum(got.map((one) => one.cubes))
  const most = got.reduce((best, one) => (one.cubes > best.cubes ? one : best))
  const remarks: Remark[] = most.cubes > 0 ? [{ kind: 'attended', ...most, all }] : []
  return home > 0 ? [...remarks, { kind: 'home', cubes: home }] : remarks
}

function pledges(log: readonly Fact[]): Remark[] {
  const made = log.filter((fact) => fact.kind === 'promise')
  const kept = made.filter((fact) => fact.kept).length
  return made.length > 0 ? [{ kind: 'pledges', kept, broken: made.length - kept }] : []
}

function crises(log: readonly Fact[]): Remark[] {
  const answered = log.filter((fact) => fact.kind === 'responded')
  const count = answered.filter((fact) => fact.cubes === 0 && fact.oil === 0).length
  return answered.length > 0 ? [{ kind: 'aside', count }] : []
}

function pressures(log: readonly Fact[]): Remark[] {
  const complied = log.filter((fact) => fact.kind === 'complied').length
  // One that is met with no cube is borne.
  const resisted = log.filter((fact) => fact.kind === 'resisted' && fact.cubes > 0).length
  return complied + resisted > 0 ? [{ kind: 'complied', complied, resisted }] : []
}

/** A hedging premium that was paid: a full track takes none. */
export function isPremium(fact: Fact): boolean {
  return fact.kind === 'track' && fact.because.rule === 'hedging-premium' && fact.to > fact.from
}

function premiums(log: readonly Fact[]): Remark[] {
  const count = log.filter(isPremium).length
  return count > 0 ? [{ kind: 'premium', count }] : []
}

/** The break-offs by power. Severance shows as trust that comes back to -2 by that rule. */
export function severed(log: readonly Fact[]): Severed[] {
  const rounds = new Map<Power, number[]>()
  let round = 1
  for (const fact of log) {
    if (fact.kind === 'round') round = fact.round
    if (fact.kind !== 'trust' || fact.because.rule !== 'severance') continue
    rounds.set(fact.power, [...(rounds.get(fact.power) ?? []), round])
  }
  return POWERS.flatMap((power) => {
    const broke = rounds.get(power)
    return broke ? [{ kind: 'severed' as const, power, rounds: broke }] : []
  })
}

function dependence(history: readonly RoundRow[]): Remark[] {
  const worst = history.reduce<RoundRow | undefined>(
    (most, row) => (row.dependence > (most?.dependence ?? 0) ? row : most),
    undefined,
  )
  if (!worst) return []
  const power = POWERS.reduce((first, one) => (worst.weight[one] > worst.weight[first] ? one : first))
  return [{ kind: 'dependence', level: worst.dependence, power }]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
