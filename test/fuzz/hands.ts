/** Keeps the hands by the facts alone: what a seat draws, lays, launches and discards is told, each card once. */
import { type CardId, type Fact, forSeats, SEATS, type Seat, type State } from '../../src/game/index.ts'
import { must } from './broken.ts'

/** Cards in hand by seat, in no order. */
export type Hands = Record<Seat, CardId[]>

/** The hands of a state. */
export function handsOf({ hidden }: State): Hands {
  return forSeats((seat) => [...hidden.hands[seat]])
}

/** Takes out of the hands and into them what facts tell of. A card that was not there cannot leave. */
export function enterHands(hands: Hands, facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (fact.kind === 'drew') hands[fact.only].push(fact.card)
    else if (fact.kind === 'discarded') takeOut(hands, fact.only, fact.card)
    else if (fact.kind === 'launched') takeOut(hands, 'KZ', fact.because.card)
    else if (fact.kind === 'laid' || fact.kind === 'pressed') takeOut(hands, fact.power, fact.because.card)
  }
}

function takeOut(hands: Hands, seat: Seat, card: CardId | undefined): void {
  const at = hands[seat].indexOf(card ?? '')
  must(at >= 0, `'${card}' is told to leave the hand of ${seat}, where it is not`)
  hands[seat].splice(at, 1)
}

/** Throws unless every seat holds what the facts say. */
export function mustHold(hands: Hands, state: State): void {
  for (const seat of SEATS) {
    const told = [...hands[seat]].sort().join(', ')
    const held = [...state.hidden.hands[seat]].sort().join(', ')
    must(told === held, `${seat} holds ${held}; by the facts it holds ${told}`)
  }
}
