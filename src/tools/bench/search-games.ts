/**
 * What the search bench times, on the same positions: rollouts of our own search, and iterations of boardgame.io's
 * bot for tree search. The game is hosted for it as it is for play, but that it is told who won in its own terms.
 */
import type { Game } from 'boardgame.io'
import { MCTSBot } from 'boardgame.io/ai'
import { InitializeGame } from 'boardgame.io/internal'
import { type Hosted, hostedGame, playerOf, viewerOf } from '../../game/bgio/index.ts'
import { randomItems } from '../../game/bots/index.ts'
import { candidatePlans } from '../../game/bots/search/candidate-plans.ts'
import { determinize } from '../../game/bots/search/determinization.ts'
import { type SearchSettings, searchProblem } from '../../game/bots/search/search-problem.ts'
import { seatEvaluation } from '../../game/bots/search/seat-evaluation.ts'
import { sequentialHalving } from '../../game/bots/search/sequential-halving.ts'
import {
  type Choice,
  excludes,
  type Menu,
  type MenuItem,
  menu,
  type Seat,
  STANDARD,
  type State,
  view,
} from '../../game/index.ts'
import { advance, cloneState, type Rng, seeded } from '../../game/kernel.ts'
import { able, decisionsOf, scenarioOf } from '../decisions.ts'
import { turnsOf } from '../turns.ts'

/** A decision in the middle of a game. */
export interface Position {
  readonly state: State
  readonly seat: Seat
}

/** The round in which the bench looks: the middle of six. */
const ROUND = 3

/** Positions of `pivots` in which a seat is asked, each from a game of its own that able players have played. */
export function positionsOf(seat: Seat, decision: 'offers' | 'attention', count: number): Position[] {
  const found: Position[] = []
  for (let n = 0; found.length < count && n < 100; n++) {
    const position = positionIn(`search bench ${n}`, seat, decision)
    if (position) found.push(position)
  }
  return found
}

function positionIn(seed: string, seat: Seat, decision: string): Position | undefined {
  const deal = { scenario: scenarioOf('pivots'), options: STANDARD, seed }
  for (const { state } of decisionsOf(deal, able)) {
    if (state.round === ROUND && state.decision === decision) return { state: cloneState(state), seat }
  }
  return undefined
}

/** Whole searches of a position, each in other worlds: plans thought of, worlds drawn, rollouts. Gives how many of these. */
export function rollouts({ state, seat }: Position, settings: SearchSettings): (n: number) => number {
  const seen = view(state, seat)
  const offered = menuOfSeat(state, seat)
  const evaluation = seatEvaluation(seen, [])
  return (n) => {
    const { plans, sample } = searchProblem(seen, offered, evaluation, settings, `bench ${n}`)
    let made = 0
    const steps = sequentialHalving(plans.length, settings.rollouts, (c, world) => {
      made += 1
      return sample(plans[c]?.items ?? [], world)
    })
    for (const standings of steps) if (standings.length < plans.length) throw new Error('a plan was lost')
    return made
  }
}

/** Plans weighed in a position as an expert weighs them, with nothing tried out. Gives how many. */
export function weighings({ state, seat }: Position): () => number {
  const seen = view(state, seat)
  const offered = menuOfSeat(state, seat)
  return () =>
    candidatePlans(seen, offered, seatEvaluation(seen, []), 'learnt', Number.POSITIVE_INFINITY).length
}

/** Games by chance to their end, each in a world of its own that the view allows: what boardgame.io's bot does, by us. */
export function randomPlayouts({ state, seat }: Position): (world: number) => number {
  const seen = view(state, seat)
  return (world) => {
    const rng = seeded(`random ${world}`)
    const played = determinize(seen, rng)
    for (const { menu } of turnsOf(played)) advance(played, menu, randomItems(menu, rng))
    return 1
  }
}

/** What a player of boardgame.io's may do: moves of its bot, listed anew in every position it comes to. */
export type Lister = (offered: Menu) => Choice[]

/**
 * Every legal choice, which is what its bot wants listed. Two cards of a power are listed in one order only, though
 * they might be laid in either.
 */
export function everyChoice(offered: Menu): Choice[] {
  const choices: Choice[] = []
  const grow = (chosen: readonly MenuItem[], from: number, budget: number, oil: number): void => {
    choices.push(chosen.map((item) => item.id))
    if (chosen.length >= offered.limit) return
    for (let at = from; at < offered.items.length; at++) {
      const item = offered.items[at] as MenuItem
      if (item.price > budget || item.oil > oil || chosen.some((other) => excludes(other, item))) continue
      grow([...chosen, item], at + 1, budget - item.price, oil - item.oil)
    }
  }
  grow([], 0, offered.budget, offered.oil)
  return choices
}

/** How many are few. */
export const FEW = 8

/** As little as can be listed for a game to go on: a few choices by chance. It spares boardgame.io most of its work. */
export function fewChoices(rng: Rng, count: number): Lister {
  return (offered) => Array.from({ length: count }, () => randomItems(offered, rng).map((item) => item.id))
}

/** Iterations of boardgame.io's bot in a position: a fresh tree each time. Gives how many it made. */
export function iterations({ state, seat }: Position, list: Lister, count: number): (seed: number) => number {
  const setupData: Hosted = { state: cloneState(state), facts: [], steps: 0 }
  const game: Game<Hosted> = {
    ...hostedGame(),
    endIf: ({ G }) => G.state.outcome && { winner: playerOf(G.state.outcome.winner) },
  }
  const begun = InitializeGame({ game, numPlayers: 5, setupData })
  const enumerate = (G: Hosted, _ctx: unknown, playerID: string) => {
    const player = viewerOf(playerID)
    const offered = player === 'observer' ? undefined : menu(G.state, player)
    return offered ? list(offered).map((choice) => ({ move: offered.decision, args: [choice] })) : []
  }
  return (seed) => {
    let made = 0
    const iterationCallback = ({ iterationCounter }: { iterationCounter: number }): void => {
      made = iterationCounter
    }
    const bot = new MCTSBot({ game, enumerate, seed, iterations: count, iterationCallback })
    // It answers by a promise, but thinks at once.
    void bot.play(begun, playerOf(seat))
    return made
  }
}

function menuOfSeat(state: State, seat: Seat): Menu {
  const offered = menu(state, seat)
  if (!offered) throw new Error(`${seat} is asked nothing`)
  return offered
}
