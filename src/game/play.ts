/** The moving half of the contract: what a seat is asked, and what its choice brings. */

import type { Choice, Menu, MenuItem, Refusal } from './choice.ts'
import type { Fact } from './facts.ts'
import { isSeat, type Seat } from './ids.ts'
import { pick } from './menu.ts'
import { isQuestion, type Question, questionOf, sameQuestion } from './question.ts'
import type { Outcome, State, Table } from './state.ts'
import { carryOn, menuFor } from './turn/sequence.ts'

export interface Action {
  seat: Seat
  choice: Choice
  /** What it answers. A record's moves need none: their order tells. */
  question?: Question
}

export type Applied = { facts: Fact[]; refused?: undefined } | { refused: Refusal; facts?: undefined }

/** What this seat is asked now, from the one source of legality; nothing if it is not its turn or the game is over. */
export function menu(state: State, seat: Seat): Menu | undefined {
  return menuFor(state, seat, state.hidden.hands[seat])
}

/**
 * Carries out a choice, writing to the state it is given. Gives the facts, of every audience (see `factsFor`).
 * Refuses with a reason and leaves the state untouched if the choice is not legal; takes anything, so that a host may
 * hand on what came off the wire.
 */
export function apply(state: State, action: Action): Applied {
  const items = legalItems(state, action)
  if (typeof items === 'string') return { refused: items }
  const facts: Fact[] = []
  carryOn(state, action.seat, items, facts)
  return { facts }
}

/** Carries out a choice as `apply` does and tells nothing of it, for whoever plays games again: why it is refused, if it is. */
export function applyUntold(state: State, action: Action): Refusal | undefined {
  const items = legalItems(state, action)
  if (typeof items === 'string') return items
  carryOn(state, action.seat, items, undefined)
  return undefined
}

/** Why `apply` would refuse this choice; `undefined` when it would not. Takes anything, and writes to nothing. */
export function checkAction(state: State, action: Action): Refusal | undefined {
  const items = legalItems(state, action)
  return typeof items === 'string' ? items : undefined
}

function legalItems(state: State, action: Action): MenuItem[] | Refusal {
  if (typeof action !== 'object' || action === null || !isSeat(action.seat)) return 'malformed'
  const refused = action.question === undefined ? undefined : questionRefused(state, action)
  if (refused) return refused
  if (state.outcome) return 'game-over'
  const offered = menu(state, action.seat)
  if (!offered) return 'not-your-turn'
  const items = pick(offered, action.choice)
  return typeof items === 'string' ? items : inMenuOrder(offered, items)
}

function questionRefused(state: State, { seat, question }: Action): Refusal | undefined {
  if (!isQuestion(question)) return 'malformed'
  const asked = questionOf(state, seat)
  return asked && sameQuestion(asked, question) ? undefined : 'late'
}

/** A power's cards lie as it laid them; what Kazakhstan does happens in the order of the menu. */
export function inMenuOrder(offered: Menu, items: MenuItem[]): MenuItem[] {
  if (offered.seat !== 'KZ' || items.length < 2) return items
  return offered.items.filter((item) => items.includes(item))
}

/** Carries out items picked from the seat's own menu, without checking them or telling facts: for search and playouts. */
export function advance(state: State, offered: Menu, items: MenuItem[]): void {
  carryOn(state, offered.seat, inMenuOrder(offered, items), undefined)
}

/** What came of the game; nothing while it is being played. */
export function outcome(table: Table): Outcome | undefined {
  return table.outcome
}
