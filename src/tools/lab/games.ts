/** Plays games of bots for the lab and the tuner, and counts what was done. Bundled, run in workers. */
import { parentPort } from 'node:worker_threads'
import {
  apply,
  type CardId,
  type Ending,
  LEVELS,
  type Menu,
  type Options,
  type Outcome,
  type RoundRow,
  SEATS,
  type Seat,
  STANDARD,
  type State,
  scenarioNamed,
  setup,
} from '../../game/index.ts'
import { turnsOf } from '../turns.ts'
import { type LastRound, watchLastRound } from './last-round.ts'
import { type Player, playerFor } from './players.ts'
import type { StatePlayer } from './state-player.ts'
import { count, emptyTallies, type Tallies } from './tally.ts'
import { type WeighedAnswers, weighAnswers } from './weighed-answers.ts'
import { type WeighedChoice, weighChoice } from './weighed-choices.ts'
import { type WeighedPressure, weighPressures } from './weighed-pressures.ts'

export type { Player } from './players.ts'
export type { CardTally } from './tally.ts'

/** Games to play: numbers `from` to `to` (not included) of a run, which fix their seeds. */
export interface Order {
  scenario: string
  /** Of the whole run. */
  seed: string
  from: number
  to: number
  players: Readonly<Record<Seat, Player>>
  /** Seed of the deals, if they are to be those of another run; the bots' seeds are this run's own. */
  dealt?: string
  /** Games of lower numbers are looked into when their last round begins, which takes time. */
  watch?: number
  /** In games of lower numbers each of these is weighed wherever it is asked, which takes time. */
  weigh?: Partial<Record<Weighed, number>>
}

/** Answers to crises against each other, ways with pressures, and every choice against other plans. */
export type Weighed = 'answers' | 'pressures' | 'choices'

export interface GameRow {
  scores: Record<Seat, number>
  margins: Record<Seat, number>
  winner: Seat
  ending: Ending
  rounds: number
  /** Points of each verdict given. */
  verdicts: number[]
  aims: Outcome['aims']
  /** The events that came, round by round. */
  news: CardId[]
  /** Each round closed. */
  course: Pick<RoundRow, 'tracks' | 'weight' | 'trust' | 'cubes'>[]
  last?: LastRound
  /** The crises whose answers were weighed. */
  answers?: WeighedAnswers[]
  /** The pressures whose answers were weighed, each time they were laid. */
  pressures?: WeighedPressure[]
  /** The decisions that were weighed. */
  choices?: WeighedChoice[]
}

export interface Played extends Tallies {
  rows: GameRow[]
}

/** Plays an order. The same order gives the same games, whoever plays it. */
export function playOrder(order: Order): Played {
  const played: Played = { rows: [], ...emptyTallies() }
  const bots = SEATS.map((seat) => [seat, playerFor(order.players[seat], seat)] as const)
  const players = Object.fromEntries(bots) as Record<Seat, StatePlayer>
  for (let n = order.from; n < order.to; n++) played.rows.push(playGame(order, n, players, played))
  return played
}

function playGame(order: Order, n: number, players: Record<Seat, StatePlayer>, tallies: Tallies): GameRow {
  const scenario = scenarioNamed(order.scenario)
  if (!scenario) throw new Error(`there is no scenario '${order.scenario}'`)
  const seed = `${order.seed}-${n}`
  const options = { ...STANDARD, ...levelAt(Object.values(order.players)) }
  const state = setup(scenario, options, `${order.dealt ?? order.seed}-${n}`)
  let last: LastRound | undefined
  const weighed: Weighings = {}
  for (const { seat, menu: offered } of turnsOf(state)) {
    if (n < (order.watch ?? 0)) last = watchLastRound(state, seat, last, seed)
    weigh(weighed, order, n, state, offered, seed)
    const choice = players[seat](state, seat, `${seed}-${seat}-${state.round}-${offered.decision}`)
    count(tallies, state, offered, choice)
    const { refused } = apply(state, { seat, choice })
    if (refused) throw new Error(`game ${seed}: ${seat} chose '${choice.join(' ')}': ${refused}`)
  }
  return { ...rowOf(state), ...(last && { last }), ...weighed }
}

type Weighings = Pick<GameRow, Weighed>

/** Adds what is found of one decision to what was found before; a game that is not weighed has nothing of it. */
function weigh(into: Weighings, order: Order, n: number, state: State, menu: Menu, seed: string): void {
  const isWeighed = (what: Weighed): boolean => n < (order.weigh?.[what] ?? 0)
  if (isWeighed('answers'))
    into.answers = [...(into.answers ?? []), ...asList(weighAnswers(state, menu, seed))]
  if (isWeighed('pressures'))
    into.pressures = [...(into.pressures ?? []), ...weighPressures(state, menu, seed)]
  if (isWeighed('choices'))
    into.choices = [...(into.choices ?? []), ...asList(weighChoice(state, menu, seed))]
}

function asList<T>(one: T | undefined): T[] {
  return one === undefined ? [] : [one]
}

/** Margins are counted by the pars of the highest level at the table. */
export function levelAt(players: readonly Player[]): Pick<Options, 'level'> {
  const names = players.map((player) => (typeof player === 'string' ? player.split(/[+/~]/)[0] : ''))
  const level = LEVELS.filter((each) => names.includes(each)).at(-1)
  return level ? { level } : {}
}

function rowOf({ outcome, verdicts, history }: State): GameRow {
  if (!outcome) throw new Error('the game is not over')
  const { scores, margins, winner, ending, round: rounds, aims } = outcome
  const course = history.map(({ tracks, weight, trust, cubes }) => ({ tracks, weight, trust, cubes }))
  const points = verdicts.map((verdict) => verdict.points)
  const news = history.map(({ event }) => event)
  return { scores, margins, winner, ending, rounds, verdicts: points, aims, news, course }
}

parentPort?.on('message', (order: Order) => parentPort?.postMessage(playOrder(order)))
