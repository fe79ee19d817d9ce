/**
 * Plays the games the core bench times, on one core: by the rules, by boardgame.io's reducer, and by tuned
 * bots.
 */
import type { State as HostState } from 'boardgame.io'
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal'
import { type Hosted, hostedGame, playerOf } from '../../game/bgio/index.ts'
import { randomItems, SIMPLE_BOTS } from '../../game/bots/index.ts'
import {
  apply,
  type Choice,
  type Outcome,
  type Scenario,
  type Seat,
  STANDARD,
  type State,
  scenarioNamed,
  setup,
  view,
} from '../../game/index.ts'
import { advance, seeded } from '../../game/kernel.ts'
import { turnsOf } from '../turns.ts'

/** A random game, as it was played: every choice in order. */
export interface Played {
  seed: string
  moves: { decision: string; seat: Seat; choice: Choice }[]
  outcome: Outcome
}

const SCENARIO = scenarioOf('pivots')

function scenarioOf(id: string): Scenario {
  const scenario = scenarioNamed(id)
  if (!scenario) throw new Error(`no scenario has the id '${id}'`)
  return scenario
}

function open(seed: string): State {
  return setup(SCENARIO, STANDARD, seed)
}

function finished(state: State): Outcome {
  if (!state.outcome) throw new Error('the game is not over')
  return state.outcome
}

/** A whole random game through the core as playouts go: menu, random choice, on to the next decision. */
export function playRandom(seed: string): Outcome {
  const state = open(seed)
  const rng = seeded(seed)
  for (const { menu: offered } of turnsOf(state)) advance(state, offered, randomItems(offered, rng))
  return finished(state)
}

/** The same game, with its choices written down. */
export function recordRandom(seed: string): Played {
  const state = open(seed)
  const rng = seeded(seed)
  const moves: Played['moves'] = []
  for (const { seat, menu: offered } of turnsOf(state)) {
    const items = randomItems(offered, rng)
    moves.push({ decision: offered.decision, seat, choice: items.map((item) => item.id) })
    advance(state, offered, items)
  }
  return { seed, moves, outcome: finished(state) }
}

/** The recorded choices through the core's checked door, facts and all. */
export function replayOnCore(game: Played): Outcome {
  const state = open(game.seed)
  for (const { seat, choice } of game.moves) {
    const { refused } = apply(state, { seat, choice })
    if (refused) throw new Error(`${game.seed}: the core refused '${choice.join(' ')}': ${refused}`)
  }
  return finished(state)
}

const hosted = hostedGame()
const reducer = CreateGameReducer({ game: hosted })

/** The recorded choices through boardgame.io's own reducer: no master, no network, no player views. */
export function replayOnBoardgameIo(game: Played): Outcome {
  const setupData: Hosted = { state: open(game.seed), facts: [], steps: 0 }
  let state: HostState<Hosted> = InitializeGame({ game: hosted, numPlayers: 5, setupData })
  for (const { decision, seat, choice } of game.moves) {
    const payload = { type: decision, args: [choice], playerID: playerOf(seat) }
    state = reducer(state, { type: 'MAKE_MOVE', payload }) as HostState<Hosted>
  }
  return state.ctx.gameover as Outcome
}

/** A whole game of tuned bots in all five seats. */
export function playTuned(seed: string): Outcome {
  const state = open(seed)
  for (const { seat, menu: offered } of turnsOf(state)) {
    const { refused } = apply(state, { seat, choice: SIMPLE_BOTS.tuned(view(state, seat), offered, seed) })
    if (refused) throw new Error(`${seed}: the tuned bot's choice was refused: ${refused}`)
  }
  return finished(state)
}
