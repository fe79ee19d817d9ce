/** Games as they might be: a state that agrees with all that one viewer sees, the rest drawn at random. */
import { SIMPLE_BOTS } from '../../game/bots/index.ts'
import {
  AIMS,
  type Choice,
  currentRound,
  forPowers,
  forSeats,
  type Menu,
  type MenuItem,
  menu,
  type Outcome,
  SEATS,
  type Seat,
  type State,
  type View,
  view,
} from '../../game/index.ts'
import { advance, below, cloneTable, deckOf, type Rng, shuffle } from '../../game/kernel.ts'
import { turnsOf } from '../turns.ts'

/**
 * A state of the last round that the viewer cannot tell from the true one: the hands of others are dealt anew from what
 * may be in them, aims unknown are drawn. There is nothing left to draw in it, so it is good for one round only.
 */
export function imagined(seen: View, rng: Rng): State {
  const { viewer, counts } = seen
  const hands = forSeats((seat) =>
    seat === viewer ? [...seen.hand] : shuffle(rng, possible(seen, seat)).slice(0, counts.hands[seat]),
  )
  const aims = forPowers((power) => {
    const own = power === viewer ? seen.aim : undefined
    return own ?? AIMS[power][below(rng, AIMS[power].length)] ?? AIMS[power][0]
  })
  const decks = forSeats((): string[] => [])
  const events = { '1991': [], '2001': [], '2011': [] }
  const hidden = { rng: [...rng] as Rng, hands, decks, events, aims, chosen: {}, draws: undefined }
  return { ...cloneTable(seen), hidden }
}

/** Cards that may be in a hand: those of the era, but for projects carried out and what was laid a round ago. */
function possible(seen: View, seat: Seat): string[] {
  const gone = new Set([...seen.launched, ...seen.laid.map((laid) => laid.card)])
  return deckOf(seat, currentRound(seen).era).filter((id) => !gone.has(id))
}

/** What a quick bot would choose for a seat. */
export function predicted(state: State, seat: Seat): { menu: Menu; items: MenuItem[] } | undefined {
  const asked = menu(state, seat)
  return asked && { menu: asked, items: picked(asked, SIMPLE_BOTS.tuned(view(state, seat), asked, '')) }
}

function picked(asked: Menu, choice: Choice): MenuItem[] {
  return choice.flatMap((id) => asked.items.find((item) => item.id === id) ?? [])
}

/** Plays the round to its end, which is the game's, every seat as predicted. */
export function playedOut(state: State): Outcome {
  for (const { seat, menu } of turnsOf(state)) advance(state, menu, predicted(state, seat)?.items ?? [])
  if (!state.outcome) throw new Error('the last round did not end the game')
  return state.outcome
}

/** The margins are the outcome's own; who wins is all that is asked here. */
export function shareWon(winners: readonly Seat[]): Record<Seat, number> {
  const won = (seat: Seat): number => winners.filter((each) => each === seat).length / winners.length
  return Object.fromEntries(SEATS.map((seat) => [seat, won(seat)])) as Record<Seat, number>
}
