/** Why a plan: what of the table it leaves makes it worth more, or less, than doing nothing. */
import { type Aim, type Seat, type Table, verdictOf } from '../../index.ts'
import { roundScore } from '../../kernel.ts'
import type { Reason } from '../bot.ts'
import { attributed } from '../learnt/learnt-evaluation.ts'

/** Points too few to speak of. */
const LEAST = 0.05

/**
 * What sets one table apart from another in the eyes of a seat: points of this round exactly, and of those to come
 * what each group of features makes of the difference. That verdicts to come will be better goes without saying: the
 * tracks tell why. An aim is nothing to a seat that has none.
 */
export function reasonsOf(seat: Seat, aim: Aim | undefined, plan: Table, nothing: Table): Reason[] {
  const now = seat === 'KZ' ? verdictNow : (table: Table) => roundScore(table, seat)
  const term = seat === 'KZ' ? 'verdict' : 'score'
  const reasons: Reason[] = [{ term, by: now(plan) - now(nothing) }]
  for (const reason of attributed(seat, aim, plan, nothing)) {
    const isOwn = reason.term !== 'verdict' && (reason.term !== 'aim' || aim !== undefined)
    if (isOwn) add(reasons, reason)
  }
  return reasons
}

/** The mean of what was found in several worlds. */
export function averaged(found: readonly (readonly Reason[])[]): Reason[] {
  const all: Reason[] = []
  for (const reasons of found) for (const reason of reasons) add(all, reason)
  return all.map((reason) => ({ ...reason, by: reason.by / found.length }))
}

/** What is worth speaking of, the weightiest first. */
export function significant(reasons: readonly Reason[]): Reason[] {
  const spoken = reasons.filter((reason) => Math.abs(reason.by) >= LEAST)
  return spoken.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
}

function verdictNow(table: Table): number {
  return table.scenario.verdicts.includes(table.round) ? verdictOf(table) : 0
}

/** Adds up what belongs to one term. */
function add(reasons: Reason[], reason: Reason): void {
  const at = reasons.findIndex((one) => isSame(one, reason))
  const known = reasons[at]
  if (known) reasons[at] = { ...known, by: known.by + reason.by }
  else reasons.push(reason)
}

function isSame(a: Reason, b: Reason): boolean {
  return a.term === b.term && a.power === b.power && a.track === b.track
}
