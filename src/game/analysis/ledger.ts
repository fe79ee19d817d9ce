/**
 * The ledger of a seat: how the margin it could expect at the opening became the one it ended with, by what the news brought,
 * what it chose itself and what the others did. Each value is a mean over games played to the end by quick policies, in
 * worlds drawn from what the seat could know at that moment; so news is luck, for whoever plays about as well as they do.
 */
import type { Seat } from '../index.ts'
import type { Amount, Ledger, LedgerTerm, Steps, TermKind } from './findings.ts'
import { type Analysed, knownSteps, stateAt } from './game.ts'
import { valuesAt } from './ledger-values.ts'

/** Worlds each moment is followed in: a ledger of the pivots takes some seconds. */
const WORLDS = 96

/** The ledger of a seat in a game that is over; nothing while it is not. The same game and seat give the same ledger. */
export function* ledgerOf(game: Analysed, seat: Seat, worlds = WORLDS): Steps<Ledger | undefined> {
  const { outcome } = stateAt(game, game.states.length - 1)
  if (!outcome) return undefined
  const terms: LedgerTerm[] = []
  let start: Amount | undefined
  let now: Amount = { by: 0, se: 0 }
  for (const step of knownSteps(game).filter((each) => isTold(game, seat, each))) {
    const { before, after } = yield* valuesAt(game, seat, step, worlds)
    if (start) terms.push(termOf(kindAt(game, step), step, now, before))
    start ??= before
    now = before
    if (!after) continue
    const kind = after.seat === seat ? 'own' : 'others'
    terms.push({ kind, step: after.step, by: after.value.by - before.by, se: after.gain.se })
    now = after.value
  }
  return { seat, start: start ?? now, terms, totals: totalsOf(terms), result: outcome.margins[seat] }
}

/** Kazakhstan knows no more once it has pledged than when it did. */
function isTold(game: Analysed, seat: Seat, step: number): boolean {
  return seat !== 'KZ' || stateAt(game, step).decision !== 'offers'
}

/** What a moment told: a pledge or what was laid; or, once a round is over, what comes next. */
function kindAt(game: Analysed, step: number): TermKind {
  const { decision } = stateAt(game, step)
  return decision === 'offers' || decision === 'attention' ? 'others' : 'news'
}

function termOf(kind: TermKind, step: number, from: Amount, to: Amount): LedgerTerm {
  return { kind, step, by: to.by - from.by, se: Math.hypot(from.se, to.se) }
}

function totalsOf(terms: readonly LedgerTerm[]): Record<TermKind, Amount> {
  const total = (kind: TermKind): Amount => {
    const own = terms.filter((term) => term.kind === kind)
    return {
      by: own.reduce((sum, { by }) => sum + by, 0),
      se: Math.hypot(...own.map(({ se }) => se)),
    }
  }
  return { news: total('news'), own: total('own'), others: total('others') }
}
