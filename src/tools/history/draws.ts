/** Finds orders of the decks in which every hand holds, round by round, the cards the script wants. */
import {
  type CardId,
  currentRound,
  type Era,
  type Fact,
  SEATS,
  type Seat,
  type State,
  TUNING,
} from '../../game/index.ts'
import { cloneState, deckOf } from '../../game/kernel.ts'
import type { Draws } from '../../game/state.ts'
import { reveal } from '../../game/turn/offers.ts'
import { turnInitiatives } from '../../game/turn/turnover.ts'
import { writer } from '../../game/write.ts'
import { type Rehearsal, Trouble, type Turn } from './rehearse.ts'

/** Cards of one seat at the beginning of a round. */
interface Cards {
  hand: readonly CardId[]
  /** Not yet seen in this era: drawn first, in an order that is still open. */
  unseen: readonly CardId[]
  /** Put under since: drawn after those, in this order. */
  under: readonly CardId[]
  /** The order of the era's deck as far as it has been fixed. */
  order: readonly CardId[]
}

type Orders = Partial<Record<Era, readonly CardId[]>>

/** Deck orders for every era and seat. Throws `Trouble` if a seat has none. */
export function solve(rehearsal: Rehearsal): Draws['decks'] {
  const decks: Partial<Record<Era, Partial<Record<Seat, readonly CardId[]>>>> = {}
  for (const seat of SEATS) {
    for (const [era, order] of Object.entries(solveSeat(seat, rehearsal.turns)))
      decks[era as Era] = { ...decks[era as Era], [seat]: order }
  }
  return decks
}

function solveSeat(seat: Seat, turns: readonly Turn[]): Orders {
  const search: Search = { seat, turns, deepest: 0, tries: 0 }
  const found = enter(search, 0, eraOf(turns, 0), { hand: [], unseen: [], under: [], order: [] })
  if (found) return found
  throw hopeless(search)
}

function hopeless({ seat, turns, deepest }: Search): Trouble {
  const wanted = turns[deepest]?.wanted[seat].join(', ')
  return new Trouble(`no order of the deck brings ${wanted} into the hand of ${seat} in round ${deepest + 1}`)
}

interface Search {
  seat: Seat
  turns: readonly Turn[]
  /** The furthest round reached, for the report if there is no way on. */
  deepest: number
  tries: number
}

/** A script that can be dealt is dealt within a few hundred tries; past this there is no hope left. */
const MOST_TRIES = 50_000

/** The orders of this era and those after it, from the beginning of a round on; nothing if the hand will not do. */
function follow(search: Search, at: number, cards: Cards): Orders | undefined {
  const { seat, turns } = search
  const turn = turns[at]
  search.deepest = Math.max(search.deepest, at)
  search.tries += 1
  if (search.tries > MOST_TRIES) throw hopeless(search)
  if (!turn?.wanted[seat].every((card) => cards.hand.includes(card))) return undefined
  const era = eraOf(turns, at)
  if (at + 1 === turns.length) return { [era]: cards.order }
  const next = eraOf(turns, at + 1)
  for (const filled of drawings(search, next === era ? at + 1 : at, turned(turn, seat, cards))) {
    const rest = next === era ? follow(search, at + 1, filled) : enter(search, at + 1, next, filled)
    if (rest) return next === era ? rest : { ...rest, [era]: filled.order }
  }
  return undefined
}

/** From the first round of a new era on: the hand keeps what is still of the time; the whole deck is open again. */
function enter(search: Search, at: number, era: Era, cards: Cards): Orders | undefined {
  const { seat, turns } = search
  const deck = deckOf(seat, era).filter((card) => !turns[at]?.laid.launched.includes(card))
  const hand = cards.hand.filter((card) => deck.includes(card))
  const unseen = deck.filter((card) => !hand.includes(card))
  for (const drawn of drawings(search, at, { hand, unseen, under: [], order: [] })) {
    const rest = follow(search, at, drawn)
    if (rest) return rest
  }
  return undefined
}

function eraOf(turns: readonly Turn[], at: number): Era {
  const state = turns[at]?.laid
  if (!state) throw new Trouble(`there is no round ${at + 1}`)
  return currentRound(state).era
}

/** The hand after the round, before it is filled: what was played and what goes under is out of it. */
function turned(turn: Turn, seat: Seat, cards: Cards): Cards {
  const played = turn.wanted[seat]
  const unplayed = cards.hand.filter((card) => !played.includes(card))
  const gone = discarded(turn, seat, cards.hand, unplayed)
  const under = seat !== 'KZ' ? [...played, ...gone] : gone
  return {
    ...cards,
    hand: unplayed.filter((card) => !gone.includes(card)),
    under: [...cards.under, ...under],
  }
}

/** Which unplayed card goes under: the rules' own turnover is asked. */
function discarded(turn: Turn, seat: Seat, hand: readonly CardId[], unplayed: readonly CardId[]): CardId[] {
  const facts: Fact[] = []
  if (seat !== 'KZ') {
    const state = holding(turn.chosen, seat, hand)
    reveal(state, writer(state, facts))
  } else {
    const state = holding(turn.laid, seat, unplayed)
    turnInitiatives(state, writer(state, facts))
  }
  return facts.flatMap((fact) => (fact.kind === 'discarded' && fact.only === seat ? [fact.card] : []))
}

function holding(from: State, seat: Seat, hand: readonly CardId[]): State {
  const state = cloneState(from)
  const whole = [...state.hidden.hands[seat], ...state.hidden.decks[seat]]
  state.hidden.hands[seat] = [...hand]
  state.hidden.decks[seat] = whole.filter((card) => !hand.includes(card))
  return state
}

/** Every way of filling the hand that is worth trying, the likeliest first. */
function* drawings(search: Search, at: number, cards: Cards): Generator<Cards> {
  const size = search.seat === 'KZ' ? TUNING.hand.kz : TUNING.hand.power
  if (cards.hand.length >= size || cards.unseen.length + cards.under.length === 0) {
    yield cards
    return
  }
  if (cards.unseen.length === 0) {
    const [card, ...under] = cards.under
    yield* drawings(search, at, { ...cards, hand: [...cards.hand, card as CardId], under })
    return
  }
  for (const card of inOrderOfNeed(search, at, cards.unseen)) {
    const unseen = cards.unseen.filter((other) => other !== card)
    const drawn = { ...cards, hand: [...cards.hand, card], unseen, order: [...cards.order, card] }
    yield* drawings(search, at, drawn)
  }
}

/** Cards wanted now first, then those never wanted again in the era, then those wanted later, the latest first. */
function inOrderOfNeed({ seat, turns }: Search, at: number, cards: readonly CardId[]): CardId[] {
  const era = eraOf(turns, at)
  const rank = (card: CardId): number => {
    const due = turns.findIndex((turn, i) => i >= at && turn.wanted[seat].includes(card))
    if (due === at) return 0
    return due < 0 || eraOf(turns, due) !== era ? 1 : 2 + turns.length - due
  }
  return [...cards].sort((a, b) => rank(a) - rank(b))
}
