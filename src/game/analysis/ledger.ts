/**
 * The ledger of a seat: how the margin it could expect at the opening became the one it ended with, by what the news brought,
 * what it chose itself and what the others did. Each value is a mean over games played to the end by quick policies, in
 * worlds drawn from what the seat could know at that moment; so news is luck, for whoever plays about as well as they do.
 */
import { determinize } from '../bots/search/determinization.ts'
import { playOn } from '../bots/search/rollout.ts'
import type { Menu, MenuItem, Seat, State } from '../index.ts'
import { view } from '../index.ts'
import { advance, cloneState, seeded } from '../kernel.ts'
import type { Steps } from './findings.ts'
import { type Analysed, askedAt, knownSteps, stateAt } from './game.ts'
import { Mean } from './mean.ts'
import { itemsOf } from './played-items.ts'

/** `news`: events and cards drawn. `own`: the seat's choices. `others`: everybody else's, as they became known. */
export const TERM_KINDS = ['news', 'own', 'others'] as const
export type TermKind = (typeof TERM_KINDS)[number]

export interface Amount {
  /** In margins. */
  readonly by: number
  /** Standard error. */
  readonly se: number
}

export interface LedgerTerm extends Amount {
  readonly kind: TermKind
  /** Of a choice, the moment it was asked at; of what others laid and of news, the moment it was known. */
  readonly step: number
}

/** `start`, and all terms, add up to `result`. */
export interface Ledger {
  readonly seat: Seat
  /** The margin that could be expected once the first news was told. */
  readonly start: Amount
  readonly terms: readonly LedgerTerm[]
  readonly totals: Readonly<Record<TermKind, Amount>>
  /** The margin of the outcome. */
  readonly result: number
}

/** Worlds each moment is followed in: a ledger of the pivots takes some seconds. */
const WORLDS = 96
/** More rounds than any game has. */
const TO_THE_END = 100

/** The ledger of a seat in a game that is over; nothing while it is not. The same game and seat give the same ledger. */
export function* ledgerOf(game: Analysed, seat: Seat, worlds = WORLDS): Steps<Ledger | undefined> {
  const { outcome } = stateAt(game, game.states.length - 1)
  if (!outcome) return undefined
  const terms: LedgerTerm[] = []
  let start: Amount | undefined
  let now: Amount = { by: 0, se: 0 }
  for (const step of knownSteps(game)) {
    const { decision } = stateAt(game, step)
    const isNew = decision === 'attention' || decision === 'pledge' || seat !== 'KZ'
    if (!isNew) continue
    const { before, after } = yield* valuesAt(game, seat, step, worlds)
    if (start)
      terms.push(
        termOf(decision === 'offers' || decision === 'attention' ? 'others' : 'news', step, now, before),
      )
    start ??= before
    now = before
    if (!after) continue
    const kind = after.seat === seat ? 'own' : 'others'
    terms.push({ kind, step: after.step, by: after.value.by - before.by, se: after.gain.se })
    now = after.value
  }
  return { seat, start: start ?? now, terms, totals: totalsOf(terms), result: outcome.margins[seat] }
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

/** What was chosen at a moment, by whom, and what it made of the seat's margin. */
interface After {
  readonly seat: Seat
  readonly step: number
  readonly value: Amount
  readonly gain: Amount
}

/** The margin a seat may expect at a moment, before what is chosen there and, where the seat comes to know of it, after. */
function* valuesAt(
  game: Analysed,
  seat: Seat,
  step: number,
  worlds: number,
): Steps<{ before: Amount; after?: After }> {
  const state = stateAt(game, step)
  if (state.outcome) return { before: { by: state.outcome.margins[seat], se: 0 } }
  const deed = deedAt(game, seat, step)
  const seen = view(state, seat)
  const [before, after, gain] = [new Mean(), new Mean(), new Mean()]
  for (let n = 0; n < worlds; n++) {
    const world = determinize(seen, seeded(`ledger ${seat} ${step} ${n}`))
    const done = deed && cloneState(world)
    const margin = marginAtEnd(world, seat)
    before.add(margin)
    if (done && deed) {
      deed.carryOut(done)
      const then = marginAtEnd(done, seat)
      after.add(then)
      gain.add(then - margin)
    }
    yield
  }
  if (!deed) return { before: amountOf(before) }
  const { seat: by, step: at } = deed
  return {
    before: amountOf(before),
    after: { seat: by, step: at, value: amountOf(after), gain: amountOf(gain) },
  }
}

function amountOf({ value, error }: Mean): Amount {
  return { by: value, se: error }
}

/** Plays a world to its end. Writes to it. */
function marginAtEnd(world: State, seat: Seat): number {
  playOn(world, TO_THE_END, new Map())
  if (!world.outcome) throw new Error('a game does not come to its end')
  return world.outcome.margins[seat]
}

interface Deed {
  readonly seat: Seat
  readonly step: number
  carryOut(world: State): void
}

/** What is chosen at a moment and known to the seat then: Kazakhstan's choices to all, a power's to itself. */
function deedAt(game: Analysed, seat: Seat, step: number): Deed | undefined {
  const { decision } = stateAt(game, step)
  const by = decision === 'offers' ? seat : 'KZ'
  if (decision === 'offers' && seat === 'KZ') return undefined
  // Kazakhstan's pledge tells nothing that the powers' next moment does not.
  if (decision === 'pledge' && seat !== 'KZ') return undefined
  const at = ownStep(game, by, step)
  const { offered, choice } = askedAt(game, { seat: by, step: at })
  const items = itemsOf(offered, choice)
  return { seat: by, step: at, carryOut: (world) => carryOut(world, offered, items) }
}

/** The step at which a seat made the choice that was asked from this step on. */
function ownStep({ moves }: Analysed, seat: Seat, from: number): number {
  const at = moves.findIndex((move, step) => step >= from && move.seat === seat)
  if (at < 0) throw new Error(`${seat} chose nothing after step ${from}`)
  return at
}

/** Carries out what was chosen in a world that its chooser's secrets may be others in: what it launched, it held. */
function carryOut(world: State, offered: Menu, items: MenuItem[]): void {
  for (const { kind, card } of items) if (kind === 'initiative' && card !== undefined) hold(world, card)
  advance(world, offered, items)
}

function hold({ hidden }: State, card: string): void {
  const hand = hidden.hands.KZ
  const deck = hidden.decks.KZ
  const place = deck.indexOf(card)
  if (hand.includes(card) || place < 0) return
  const given = hand.pop()
  hand.push(card)
  if (given === undefined) deck.splice(place, 1)
  else deck[place] = given
}
