/** A new era (RULES.md, "Decks and hands"): what belongs to the old one leaves hands and decks, what the new one brings is shuffled in. */
import type { CardId } from '../deck/card-types.ts'
import { deckOf, namedFirst } from '../decks.ts'
import { fillHand } from '../hands.ts'
import { type Era, SEATS, type Seat } from '../ids.ts'
import { shuffle } from '../rng.ts'
import type { State } from '../state.ts'
import { addFact, setReason, type Writer } from '../write.ts'

/** Turns every hand and deck from one era to the next. Hands keep what is still of the time, and are filled again. */
export function turnEra(state: State, w: Writer, from: Era, to: Era): void {
  for (const seat of SEATS) turnDeck(state, w, seat, from, to)
}

function turnDeck(state: State, w: Writer, seat: Seat, from: Era, to: Era): void {
  const { hands, decks, rng, draws } = state.hidden
  const before = deckOf(seat, from)
  const after = deckOf(seat, to)
  const isOld = (id: CardId) => !after.includes(id)
  setReason(w, 'era')
  for (const card of hands[seat].filter(isOld)) addFact(w, { kind: 'discarded', card, only: seat })
  const staying = decks[seat].filter((id) => !isOld(id))
  const coming = after.filter((id) => !before.includes(id) && !state.launched.includes(id))
  hands[seat] = hands[seat].filter((id) => !isOld(id))
  decks[seat] = namedFirst(shuffle(rng, [...staying, ...coming]), draws?.decks[to]?.[seat])
  fillHand(state, w, seat)
}
