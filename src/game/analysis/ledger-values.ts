/** What a seat could expect at a moment of a game, before and after what is chosen there: games played to their end. */
import { determinize } from '../bots/search/determinization.ts'
import { playOn } from '../bots/search/rollout.ts'
import { type Menu, type MenuItem, type Seat, type State, view } from '../index.ts'
import { advance, cloneState, seeded } from '../kernel.ts'
import type { Amount, Steps } from './findings.ts'
import { type Analysed, askedAt, stateAt } from './game.ts'
import { Mean } from './mean.ts'
import { itemsOf } from './played-items.ts'

/** More rounds than any game has. */
const TO_THE_END = 100

/** What was chosen at a moment, by whom, and what it made of the seat's margin. */
export interface After {
  readonly seat: Seat
  readonly step: number
  readonly value: Amount
  readonly gain: Amount
}

/** The margin a seat may expect at a moment, before what is chosen there and, where the seat comes to know of it, after. */
export function* valuesAt(
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
