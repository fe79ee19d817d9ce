/** Playing a game choice by choice, for tools and tests: bounded, so that a fault is told rather than waited for. */
import { apply, type Fact, type Menu, menu, type Seat, type State } from '../game/index.ts'
import type { Move } from '../game/record/index.ts'

/** A round's choices: the pledge, four powers' offers, and the attention. */
const CHOICES_A_ROUND = 6

/** The most choices a whole game of this scenario can take. */
export function mostChoices({ scenario }: Pick<State, 'scenario'>): number {
  return scenario.rounds.length * CHOICES_A_ROUND
}

/** A seat that is asked, and its menu. */
export interface Turn {
  readonly seat: Seat
  readonly menu: Menu
}

/**
 * Whoever is asked, until nobody is; who takes a turn makes the choice. Throws where the game goes on beyond the choices
 * it can have, as it does when a choice is never carried out.
 */
export function* turnsOf(state: State): Generator<Turn, void, undefined> {
  const most = mostChoices(state)
  for (let made = 0; made <= most; made++) {
    const seat = state.waiting[0]
    if (!seat) return
    const offered = menu(state, seat)
    if (!offered) throw new Error(`${seat} waits in round ${state.round} and is asked nothing`)
    yield { seat, menu: offered }
  }
  throw new Error(`the game goes on after ${most} choices`)
}

/** Carries out a choice that must be legal. Gives its facts; throws where it is refused. */
export function mustApply(state: State, { seat, choice }: Move): Fact[] {
  const { facts, refused } = apply(state, { seat, choice })
  if (refused) throw new Error(`${seat} may not choose [${choice.join(', ')}]: ${refused}`)
  return facts ?? []
}
