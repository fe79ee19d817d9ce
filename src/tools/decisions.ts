/** Decisions to ask bots about: every one of a random game, as it comes up. */
import { randomItems, SIMPLE_BOTS } from '../game/bots/index.ts'
import {
  type Draws,
  type Menu,
  menu,
  type Options,
  SCENARIOS,
  type Scenario,
  SEATS,
  type Seat,
  STANDARD,
  type State,
  scenarioNamed,
  setup,
  type View,
  view,
} from '../game/index.ts'
import { advance, below, type Rng, seeded } from '../game/kernel.ts'
import { mustApply } from './turns.ts'

/** What a game is played from. */
export interface Deal {
  readonly scenario: Scenario
  readonly options: Options
  readonly seed: string
  readonly draws?: Draws
}

/** A decision before it is made. The state moves on with the game: copy what is to be kept. */
export interface Asked {
  readonly state: State
  readonly seat: Seat
  readonly view: View
  readonly menu: Menu
  /** Says where in which game, for messages. */
  readonly at: string
}

/** Whether a seat plays well in a game; else it plays by chance. */
export type Skill = (seat: Seat, rng: Rng) => boolean

export const able: Skill = () => true
export const mixed: Skill = (_seat, rng) => below(rng, 2) === 0

/**
 * The decisions of a game. Unless told otherwise about every other seat plays by chance: a game of fools ends early,
 * and a game of masters never comes to odd places. Powers choose in any order.
 */
export function* decisionsOf({ scenario, options, seed, draws }: Deal, skill = mixed): Generator<Asked> {
  const state = setup(scenario, options, seed, undefined, draws)
  const rng = seeded(`decisions ${seed}`)
  const skilled = SEATS.filter((seat) => skill(seat, rng))
  for (let step = 0; state.waiting.length > 0; step++) {
    const seat = state.waiting[below(rng, state.waiting.length)] ?? 'KZ'
    const offered = menu(state, seat)
    if (!offered) throw new Error(`${seat} waits and has no menu`)
    const seen = view(state, seat)
    yield { state, seat, view: seen, menu: offered, at: `${scenario.id} ${seed}, step ${step}, ${seat}` }
    if (skilled.includes(seat)) mustApply(state, { seat, choice: SIMPLE_BOTS.tuned(seen, offered, seed) })
    else advance(state, offered, randomItems(offered, rng))
  }
}

/** A scenario that comes with the game. */
export function scenarioOf(id: string): Scenario {
  const found = scenarioNamed(id)
  if (!found) throw new Error(`the scenario ${id} is gone`)
  return found
}

/** A few games of every scenario, with either number of cubes, and one as a lesson. */
export function dealsOf(games: number, seed: string): Deal[] {
  return Object.values(SCENARIOS).flatMap((scenario) =>
    Array.from({ length: games }, (_, n): Deal => {
      const options: Options = { ...STANDARD, attention: n % 2 === 0 ? 5 : 6, lesson: n % 3 === 2 }
      return { scenario, options, seed: `${seed} ${n}` }
    }),
  )
}
