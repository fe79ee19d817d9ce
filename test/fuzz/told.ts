/**
 * Whether what a choice brings is told without secrets: the same choice in a state whose secrets are others must be
 * told the same to whoever may not know them.
 */
import { randomItems } from '../../src/game/bots/index.ts'
import { deckOf } from '../../src/game/decks.ts'
import {
  AIMS,
  apply,
  type CardId,
  ERAS,
  type Fact,
  factsFor,
  POWERS,
  SEATS,
  type Seat,
  type State,
  type Viewer,
  view,
} from '../../src/game/index.ts'
import { below, cloneState, type Rng, shuffle } from '../../src/game/kernel.ts'
import type { Move } from '../../src/game/record/index.ts'
import { menuOfWaiting } from './at-rest.ts'
import { must, mustAgree } from './broken.ts'
import { disguised, VIEWERS } from './secrets.ts'

/** A choice that was made, and what came of it: the facts of every audience, and the state after. */
export interface Made {
  readonly before: State
  readonly move: Move
  readonly facts: readonly Fact[]
  readonly after: State
}

/** Every viewer is told the same, and sees the same, where only what it may not know was otherwise. */
export function checkTold(made: Made, rng: Rng): void {
  for (const viewer of VIEWERS) {
    const { seat, choice } = made.move
    const other = otherwise(made, viewer, rng)
    const { facts, refused } = apply(other.state, other.move)
    must(
      facts !== undefined,
      `the choice is refused where only secrets are otherwise: ${refused}`,
      seat,
      choice,
    )
    const [told, instead] = [factsFor(made.facts, viewer), factsFor(facts, viewer)]
    mustAgree(instead, told, `the facts told to ${viewer} tell a secret`, seat, choice)
    mustAgree(view(other.state, viewer), view(made.after, viewer), `${viewer} sees a secret`, seat, choice)
  }
}

/** The same state and choice as far as the viewer may know them. */
function otherwise({ before, move, after }: Made, viewer: Viewer, rng: Rng): { state: State; move: Move } {
  const isLast = before.waiting.length === 1
  if (before.decision === 'pledge') return { state: disguised(before, viewer, rng), move }
  if (isLast) return { state: exchanged(before, move, viewer, after.outcome !== undefined, rng), move }
  // The choices of the powers are secret until the last is in.
  const state = disguised(before, viewer, rng)
  const { seat } = move
  if (seat === viewer) return { state, move }
  return { state, move: { seat, choice: randomItems(menuOfWaiting(state, seat), rng).map(({ id }) => id) } }
}

/**
 * The state with other cards in the hands and decks that the viewer does not hold, but for those that are now laid or
 * carried out: these everybody sees. The news to come now and the viewer's own draws stay as they are.
 */
function exchanged(before: State, move: Move, viewer: Viewer, isOver: boolean, rng: Rng): State {
  const state = cloneState(before)
  const { hidden } = state
  for (const seat of SEATS) if (seat !== viewer) exchangeCards(state, seat, shownBy(before, move), rng)
  for (const era of ERAS)
    hidden.events[era] = [...hidden.events[era].slice(0, 1), ...shuffle(rng, hidden.events[era].slice(1))]
  for (const power of POWERS) {
    if (power === viewer || isOver) continue
    hidden.aims[power] = AIMS[power][below(rng, AIMS[power].length)] ?? AIMS[power][0]
  }
  return state
}

/** Cards that the last choice of a decision shows, with those chosen before it. */
function shownBy({ hidden }: State, { choice }: Move): readonly CardId[] {
  const chosen = [...choice, ...POWERS.flatMap((power) => hidden.chosen[power] ?? [])]
  return chosen.map((item) => item.split(':')[1] ?? '')
}

/** Cards change places only with such as stay as long: a new era shuffles as many cards as before. */
function exchangeCards(state: State, seat: Seat, shown: readonly CardId[], rng: Rng): void {
  const { hands, decks } = state.hidden
  const coming = state.scenario.rounds[state.round]?.era
  const staying: readonly CardId[] = coming ? deckOf(seat, coming) : []
  const all = [...hands[seat], ...decks[seat]]
  for (const stays of [true, false]) {
    const places = [...all.keys()].filter((at) => {
      const card = all[at] ?? ''
      return !shown.includes(card) && staying.includes(card) === stays
    })
    const cards = shuffle(
      rng,
      places.map((at) => all[at] ?? ''),
    )
    for (const [n, at] of places.entries()) all[at] = cards[n] ?? ''
  }
  const held = hands[seat].length
  hands[seat] = all.slice(0, held)
  decks[seat] = all.slice(held)
}
