/** Hands: how many cards a seat holds, and drawing back up to that. */
import type { Seat } from './ids.ts'
import { takeAt } from './lists.ts'
import type { State } from './state.ts'
import { TUNING } from './tuning.ts'
import { addFact, type Writer } from './write.ts'

/** Cards a full hand of this seat has. */
export function handSize(seat: Seat): number {
  return seat === 'KZ' ? TUNING.hand.kz : TUNING.hand.power
}

/** Fills a hand from the top of its deck, as far as the deck goes. The writer's reason says why it is filled. */
export function fillHand(state: State, w: Writer, seat: Seat): void {
  const hand = state.hidden.hands[seat]
  const deck = state.hidden.decks[seat]
  while (hand.length < handSize(seat) && deck.length > 0) {
    const drawn = takeAt(deck, 0)
    hand.push(drawn)
    if (w.facts) addFact(w, { kind: 'drew', card: drawn, only: seat })
  }
}
