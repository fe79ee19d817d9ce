/** What the stylised facts measure on a run: levels, contracts and trust by year. */
import { type CardId, POWERS, type Power, weight } from '../../game/index.ts'
import type { Figures } from './figures.ts'
import type { History, Played } from './run.ts'

/** What came of asking whether a fact holds: the figure it was judged by, and what to know about the judgement. */
export interface Verdict {
  holds: boolean
  figure: string
  note: string
}

export type Check = (history: History, figures: Figures) => Verdict

/** The round that a year falls in. Throws for a year the game does not reach. */
export function during({ rounds }: History, year: number): Played {
  const found = rounds.find(({ years }) => {
    const [from, to] = years.split('-').map(Number)
    return from !== undefined && year >= from && year <= (to ?? from)
  })
  if (!found) throw new Error(`the game does not reach ${year}`)
  return found
}

/** The round before the one a year falls in. Throws if there is none. */
export function before(history: History, year: number): Played {
  const found = history.rounds[during(history, year).round - 2]
  if (!found) throw new Error(`nothing comes before ${year}`)
  return found
}

/** The rounds from the one of a year to the one of another. */
export function span(history: History, from: number, to: number): Played[] {
  const first = during(history, from).round
  const last = during(history, to).round
  return history.rounds.filter(({ round }) => round >= first && round <= last)
}

/** Interest while the powers chose: after the news of the round. */
export function interestIn(played: Played, power: Power): number {
  return played.opened.interest[power]
}

export function economyOf(played: Played, power: Power): number {
  return played.closed.contract[power].economy
}

export function weightIn(played: Played, power: Power): number {
  return weight(played.closed, power)
}

/** How far a round moved a power's trust, news and reckoning together; the first round starts from the scenario. */
export function trustMoved(history: History, played: Played, power: Power): number {
  const last = history.rounds[played.round - 2]
  const from = last ? last.closed.trust[power] : played.opened.scenario.start.trust[power]
  return played.closed.trust[power] - from
}

export function isMemberAfter(played: Played, institution: CardId): boolean {
  return played.closed.conditions.some((condition) => condition.card === institution)
}

/** Cubes spent on a power in a round. */
export function cubesFor({ deeds }: Played, power: Power): number {
  for (const fact of deeds) if (fact.kind === 'attended' && fact.power === power) return fact.cubes
  return 0
}

/** Offers of a power taken in a round. */
export function takenFrom({ deeds }: Played, power: Power): number {
  return deeds.filter((fact) => fact.kind === 'taken' && fact.power === power).length
}

/** Russia's contract in security above that of every other power. */
export function leadsSecurity({ closed: { contract } }: Played): boolean {
  return Math.max(contract.CN.security, contract.US.security, contract.EU.security) < contract.RU.security
}

/** Oil that came into the treasury in a round, spending not counted. */
export function oilEarned({ news, deeds }: Played): number {
  let sum = 0
  for (const fact of [...news, ...deeds]) if (fact.kind === 'oil') sum += Math.max(0, fact.to - fact.from)
  return sum
}

/** Over how many powers authority is spread: 1 if one holds all, 4 if all four hold the same. */
export function breadth(played: Played): number {
  const weights = POWERS.map((power) => weightIn(played, power))
  const sum = weights.reduce((a, b) => a + b, 0)
  const squares = weights.reduce((a, b) => a + b * b, 0)
  return squares === 0 ? 0 : (sum * sum) / squares
}

/** Numbers as `2, 3, 4`. */
export function listed(numbers: readonly number[]): string {
  return numbers.join(', ')
}
