/**
 * Determinisation: a whole state that a view allows. What the viewer cannot know is drawn anew: hands and decks
 * of others, coming events, aims, the generator. What it knows stays: the table, its own hand and aim, which
 * cards lie under their deck, which events are over, and how many cards there are of each.
 */
import {
  AIMS,
  type Aim,
  type CardId,
  currentRound,
  type Era,
  forPowers,
  forSeats,
  type Hidden,
  POWERS,
  type Power,
  type Seat,
  type State,
  type View,
} from '../../index.ts'
import { below, cloneTable, deckOf, drawEvents, next, type Rng, shuffle } from '../../kernel.ts'

/**
 * Draws a state that looks like this to its viewer. Asked to lay offers, all powers are yet to choose: what
 * others may have chosen already is secret, so they choose again.
 */
export function determinize(view: View, rng: Rng): State {
  const hands = forSeats((): CardId[] => [])
  const decks = forSeats((): CardId[] => [])
  for (const seat of Object.keys(hands) as Seat[]) deal(view, seat, rng, hands, decks)
  const hidden: Hidden = {
    rng: [next(rng) | 0, next(rng) | 0, next(rng) | 0, next(rng) | 0],
    hands,
    decks,
    events: eventsOf(view, rng),
    aims: forPowers((power) => aimOf(view, power, rng)),
    chosen: {},
    draws: undefined,
  }
  const state: State = Object.assign(cloneTable(view), { hidden })
  if (state.decision === 'offers') state.waiting = [...POWERS]
  return state
}

/**
 * The cards of a seat: its hand, and its deck, near the bottom of which lie the cards it laid last, above one it
 * threw off. A deck too short for them all has given the first of them back to the hand.
 */
function deal(
  view: View,
  seat: Seat,
  rng: Rng,
  hands: Record<Seat, CardId[]>,
  decks: Record<Seat, CardId[]>,
): void {
  const isOwn = seat === view.viewer
  const cards = deckOf(seat, currentRound(view).era).filter((id) => !view.launched.includes(id))
  const held = isOwn ? view.hand : []
  const laid = laidLast(view, seat).filter((id) => cards.includes(id) && !held.includes(id))
  const tooMany = Math.max(0, laid.length + 1 - view.counts.decks[seat])
  const back = isOwn ? [] : laid.splice(0, tooMany)
  const unknown = cards.filter((id) => !laid.includes(id) && !back.includes(id) && !held.includes(id))
  const drawn = shuffle(rng, unknown)
  hands[seat] = isOwn ? [...held] : [...drawn.splice(0, view.counts.hands[seat] - back.length), ...back]
  decks[seat] = [...drawn.slice(0, -1), ...laid, ...drawn.slice(-1)]
}

/** What a seat laid last, unless a new era has shuffled its deck since. */
function laidLast(view: View, seat: Seat): CardId[] {
  const { rounds } = view.scenario
  const isNewEra = rounds[view.round - 2]?.era !== currentRound(view).era
  if (isNewEra && view.decision !== 'attention') return []
  return view.laid.filter((laid) => laid.power === seat).map((laid) => laid.card)
}

function eventsOf(view: View, rng: Rng): Record<Era, CardId[]> {
  const told = view.history.map((row) => row.event).slice(0, view.round - 1)
  return drawEvents(rng, view.scenario, [...told, view.event])
}

function aimOf(view: View, power: Power, rng: Rng): Aim {
  const drawn = AIMS[power][below(rng, AIMS[power].length)] ?? AIMS[power][0]
  return power === view.viewer && view.aim ? view.aim : drawn
}
