/** Between rounds (RULES.md, "Between rounds"): interests drift toward the era's level, and Kazakhstan's hand turns. */

import type { MenuItem } from '../choice.ts'
import { fillHand, handSize } from '../hands.ts'
import { POWERS } from '../ids.ts'
import { takeAt } from '../lists.ts'
import type { State, Table } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { addFact, moveInterest, setReason, type Writer } from '../write.ts'

/** Each interest moves 1 toward the level of the next round's era. */
export function nextInterests(table: Table, w: Writer): void {
  const coming = table.scenario.rounds[table.round]
  if (!coming) return
  setReason(w, 'era')
  for (const power of POWERS) {
    const level = table.scenario.interest[coming.era][power]
    const away = level - table.interest[power]
    moveInterest(w, power, Math.max(-TUNING.interest.drift, Math.min(TUNING.interest.drift, away)))
  }
}

/** Initiatives carried out leave the hand, and the game: each is once a game. */
export function removeLaunched(state: State, chosen: readonly MenuItem[]): void {
  const hand = state.hidden.hands.KZ
  for (const { kind, card } of chosen) {
    if (kind === 'initiative' && card !== undefined) takeAt(hand, hand.indexOf(card))
  }
}

/** Back to four initiatives while they last; if none was played, the leftmost goes under the pile first. */
export function turnInitiatives(state: State, w: Writer): void {
  const hand = state.hidden.hands.KZ
  const deck = state.hidden.decks.KZ
  setReason(w, 'initiative')
  if (hand.length >= handSize('KZ') && deck.length > 0) {
    const under = takeAt(hand, 0)
    deck.push(under)
    if (w.facts) addFact(w, { kind: 'discarded', card: under, only: 'KZ' })
  }
  fillHand(state, w, 'KZ')
}
