/**
 * Plays games of bots for the lab and the tuner, and counts what was done with every card. Bundled, run in
 * workers.
 */
import { parentPort } from 'node:worker_threads'
import { type Bot, SIMPLE_BOTS, type SimpleBot } from '../../src/game/bots/index.ts'
import { tunedBot } from '../../src/game/bots/tuned.ts'
import type { Weights } from '../../src/game/bots/weighing.ts'
import {
  apply,
  type Choice,
  type Ending,
  eventCard,
  menu,
  type Power,
  SCENARIOS,
  SEATS,
  type Seat,
  STANDARD,
  type State,
  setup,
  standsAside,
  view,
} from '../../src/game/index.ts'

/** Who holds a seat: a bot by its name, or one that plays by weights not in the game yet. */
export type Player = SimpleBot | Weights

/** Games to play: numbers `from` to `to` (not included) of a run, which fix their seeds. */
export interface Order {
  scenario: string
  /** Of the whole run. */
  seed: string
  from: number
  to: number
  players: Readonly<Record<Seat, Player>>
}

export interface GameRow {
  scores: Record<Seat, number>
  winner: Seat
  ending: Ending
  rounds: number
  /** Points of each verdict given. */
  verdicts: number[]
}

/** How often a card was held for a round, laid or carried out, and then taken or complied with. */
export interface CardTally {
  held: number
  played: number
  taken: number
}

export interface Played {
  rows: GameRow[]
  cards: Record<string, CardTally>
  /** For each crisis, how often each response was made. */
  responses: Record<string, Record<string, number>>
}

/** Plays an order. The same order gives the same games, whoever plays it. */
export function playOrder(order: Order): Played {
  const played: Played = { rows: [], cards: {}, responses: {} }
  const bots = botsOf(order.players)
  for (let n = order.from; n < order.to; n++)
    played.rows.push(playGame(order, `${order.seed}-${n}`, bots, played))
  return played
}

function botsOf(players: Order['players']): Record<Seat, Bot> {
  const bots = SEATS.map((seat) => {
    const player = players[seat]
    return [seat, typeof player === 'string' ? SIMPLE_BOTS[player] : tunedBot(player)]
  })
  return Object.fromEntries(bots) as Record<Seat, Bot>
}

function playGame(order: Order, seed: string, bots: Record<Seat, Bot>, played: Played): GameRow {
  const scenario = SCENARIOS[order.scenario]
  if (!scenario) throw new Error(`there is no scenario '${order.scenario}'`)
  const state = setup(scenario, STANDARD, seed)
  for (let seat = state.waiting[0]; seat; seat = state.waiting[0]) {
    const offered = menu(state, seat)
    if (!offered) break
    const choice = bots[seat](
      view(state, seat),
      offered,
      `${seed}-${seat}-${state.round}-${offered.decision}`,
    )
    count(played, state, seat, choice)
    const { refused } = apply(state, { seat, choice })
    if (refused) throw new Error(`game ${seed}: ${seat} chose '${choice.join(' ')}': ${refused}`)
  }
  return rowOf(state)
}

function rowOf({ outcome, verdicts }: State): GameRow {
  if (!outcome) throw new Error('the game is not over')
  const { scores, winner, ending, round: rounds } = outcome
  return { scores, winner, ending, rounds, verdicts: verdicts.map((verdict) => verdict.points) }
}

function count(played: Played, state: State, seat: Seat, choice: Choice): void {
  if (state.decision === 'offers') countOffers(played, state, seat as Power, choice)
  if (state.decision === 'attention') countAttention(played, state, choice)
}

function tally(played: Played, card: string): CardTally {
  played.cards[card] ??= { held: 0, played: 0, taken: 0 }
  return played.cards[card]
}

function countOffers(played: Played, state: State, power: Power, choice: Choice): void {
  for (const card of state.hidden.hands[power]) tally(played, card).held += 1
  for (const id of choice) tally(played, id.slice(id.indexOf(':') + 1)).played += 1
}

function countAttention(played: Played, state: State, choice: Choice): void {
  for (const card of state.hidden.hands.KZ) tally(played, card).held += 1
  for (const id of choice) {
    const [kind, card = ''] = id.split(':')
    if (kind === 'initiative') tally(played, card).played += 1
    if (kind === 'take' || kind === 'comply') tally(played, card).taken += 1
  }
  countResponse(played, state, choice)
}

function countResponse(played: Played, state: State, choice: Choice): void {
  const { id, responses } = eventCard(state.event)
  if (!responses) return
  const chosen = choice.find((each) => each.startsWith('respond:'))?.slice('respond:'.length)
  const made = chosen ?? responses.find(standsAside)?.id ?? ''
  played.responses[id] ??= Object.fromEntries(responses.map((response) => [response.id, 0]))
  const counts = played.responses[id]
  counts[made] = (counts[made] ?? 0) + 1
}

parentPort?.on('message', (order: Order) => parentPort?.postMessage(playOrder(order)))
