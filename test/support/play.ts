/** Plays in tests: one choice, one reckoning, or a whole random game. */
import { randomItems } from '../../src/game/bots/index.ts'
import {
  type Choice,
  type Fact,
  type Menu,
  type MenuItem,
  menu,
  type Options,
  SCENARIOS,
  type Scenario,
  type Seat,
  STANDARD,
  type State,
  setup,
} from '../../src/game/index.ts'
import { seeded } from '../../src/game/kernel.ts'
import { pick } from '../../src/game/menu.ts'
import { reckon } from '../../src/game/reckoning/reckoning.ts'
import type { Move, Beginning as RecordBeginning } from '../../src/game/record/index.ts'
import { attentionMenu } from '../../src/game/turn/attention.ts'
import { mustApply, turnsOf } from '../../src/tools/turns.ts'

/** The scenario that comes with the game. */
export function pivots(): Scenario {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('the scenario pivots is gone')
  return scenario
}

/** A fresh game of the pivots. */
export function newGame(seed: string, options: Partial<Options> = {}): State {
  return setup(pivots(), { ...STANDARD, ...options }, seed)
}

/** Carries out a choice that must be legal. Gives its facts. */
export function choose(state: State, seat: Seat, ...choice: string[]): Fact[] {
  return mustApply(state, { seat, choice })
}

/** Runs the reckoning, home and a to g, on a state. Gives its facts. */
export function reckoned(state: State, ...choice: string[]): Fact[] {
  const facts: Fact[] = []
  reckon(state, facts, picked(attentionMenu(state, state.hidden.hands.KZ), choice))
  return facts
}

/** The items of a choice that must be legal, in menu order. */
function picked(offered: Menu, choice: Choice): MenuItem[] {
  const items = pick(offered, choice)
  if (typeof items === 'string') throw new Error(`[${choice.join(', ')}] is refused: ${items}`)
  return offered.items.filter((item) => items.includes(item))
}

/** Ids of the items on a seat's menu, of one kind if told. */
export function itemsOf(state: State, seat: Seat, kind?: MenuItem['kind']): string[] {
  const offered = asked(state, seat)
  return offered.items.filter((item) => kind === undefined || item.kind === kind).map((item) => item.id)
}

/** The menu of a seat that must be asked something. */
export function asked(state: State, seat: Seat): Menu {
  const offered = menu(state, seat)
  if (!offered) throw new Error(`${seat} is asked nothing in round ${state.round}`)
  return offered
}

/** The menu item of an id that must be there. */
export function itemOf(state: State, seat: Seat, id: string): MenuItem {
  const item = asked(state, seat).items.find((one) => one.id === id)
  if (!item) throw new Error(`${id} is not on the menu of ${seat}`)
  return item
}

export interface Game {
  beginning: RecordBeginning
  moves: Move[]
  state: State
}

/** A game played at random from its seed, to the end or for so many choices. */
export function randomGame(
  seed: string,
  options: Partial<Options> = {},
  most = Number.POSITIVE_INFINITY,
): Game {
  const beginning: RecordBeginning = {
    scenario: pivots(),
    options: { ...STANDARD, ...options },
    seed,
    seats: { KZ: 'bot:random', RU: 'bot:random', CN: 'bot:random', US: 'bot:random', EU: 'bot:random' },
  }
  const state = setup(beginning.scenario, beginning.options, seed)
  const rng = seeded(`player ${seed}`)
  const moves: Move[] = []
  if (most === 0) return { beginning, moves, state }
  for (const { seat, menu: offered } of turnsOf(state)) {
    const choice = randomItems(offered, rng).map((item) => item.id)
    mustApply(state, { seat, choice })
    moves.push({ seat, choice })
    if (moves.length >= most) break
  }
  return { beginning, moves, state }
}
