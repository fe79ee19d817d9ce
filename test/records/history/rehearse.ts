/** Plays the script with every card at hand, to learn what each step costs, and where the rules refuse it. */
import {
  apply,
  type CardId,
  type Choice,
  cloneState,
  type Menu,
  menu,
  POWERS,
  type Power,
  type Seat,
  type State,
  setup,
} from '../../../src/game/index.ts'
import type { Move } from '../../../src/game/record/index.ts'
import { cardOf, type Deed, type Lay, launchedIn, type Round } from './plan.ts'
import { AGENDA, AIMS, OPTIONS, ROUNDS, SEED, scenario } from './script.ts'

/** One round as rehearsed: what the hands must hold, and the states from which they turn. */
export interface Turn {
  wanted: Record<Seat, readonly CardId[]>
  /** All four powers have chosen; nothing is revealed yet. */
  chosen: State
  /** Kazakhstan is about to choose. */
  laid: State
}

export interface Rehearsal {
  moves: Move[]
  turns: Turn[]
  /** What the script would have done but the cubes did not reach. */
  left: string[]
}

/** Where the script and the rules part, told for whoever mends it. */
export class Trouble extends Error {}

/** Plays the whole script. Throws `Trouble` at the first step that is not legal. */
export function rehearse(): Rehearsal {
  const news = ROUNDS.map((round) => round.news)
  const draws = { events: news, decks: {}, aims: AIMS, agenda: AGENDA }
  const state = setup(scenario(), OPTIONS, SEED, undefined, draws)
  const rehearsal: Rehearsal = { moves: [], turns: [], left: [] }
  for (const round of ROUNDS) playRound(state, round, rehearsal)
  return rehearsal
}

function playRound(state: State, round: Round, rehearsal: Rehearsal): void {
  const { rounds } = state.scenario
  if (state.outcome) throw new Trouble(`the game ended in round ${state.round}: ${state.outcome.ending}`)
  if (state.event !== round.news || rounds[state.round - 1]?.years !== round.years)
    throw new Trouble(`round ${state.round} should be ${round.years} with ${round.news}, not ${state.event}`)
  const { moves } = rehearsal
  moves.push(play(state, 'KZ', round.pledge ? [`pledge:${round.pledge}`] : []))
  const wanted: Turn['wanted'] = {
    KZ: launchedIn(round),
    RU: round.RU.map(cardOf),
    CN: round.CN.map(cardOf),
    US: round.US.map(cardOf),
    EU: round.EU.map(cardOf),
  }
  let chosen = state
  for (const power of POWERS) {
    give(state, power, wanted[power])
    const choice = round[power].map((lay) => itemFor(asked(state, power), lay))
    const last = state.waiting.length === 1
    if (last) chosen = { ...cloneState(state) }
    if (last) chosen.hidden.chosen[power] = choice
    moves.push(play(state, power, choice))
  }
  give(state, 'KZ', wanted.KZ)
  const laid = cloneState(state)
  moves.push(play(state, 'KZ', deedsWithin(asked(state, 'KZ'), round.KZ, state.round, rehearsal.left)))
  rehearsal.turns.push({ wanted, chosen, laid })
}

function asked(state: State, seat: Seat): Menu {
  const offered = menu(state, seat)
  if (!offered) throw new Trouble(`${seat} is asked nothing in round ${state.round}`)
  return offered
}

function play(state: State, seat: Seat, choice: Choice): Move {
  const offered = asked(state, seat)
  const { refused } = apply(state, { seat, choice })
  if (refused) throw new Trouble(refusal(state, offered, choice, refused))
  return { seat, choice: [...choice] }
}

function refusal(state: State, offered: Menu, choice: Choice, refused: string): string {
  const { seat, decision, budget, oil, items } = offered
  const priced = items.map(({ id, price, oil }) => `${id} ${price}${oil ? ` and ${oil} oil` : ''}`)
  return [
    `round ${state.round}, ${seat}, ${decision}: ${refused}`,
    `  script: ${choice.join(', ')}`,
    `  budget: ${budget}${oil ? `, oil ${oil}` : ''}`,
    `  menu:   ${priced.join('; ')}`,
  ].join('\n')
}

/** Puts cards into a hand, each for the first there that is not wanted. */
function give(state: State, seat: Seat, wanted: readonly CardId[]): void {
  const hand = state.hidden.hands[seat]
  const deck = state.hidden.decks[seat]
  for (const id of wanted) {
    if (hand.includes(id)) continue
    const at = deck.indexOf(id)
    const place = hand.findIndex((card) => !wanted.includes(card))
    if (at < 0 || place < 0) throw new Trouble(`round ${state.round}: ${seat} cannot hold ${id}`)
    deck.splice(at, 1, hand[place] as CardId)
    hand[place] = id
  }
}

function itemFor(offered: Menu, lay: Lay): string {
  const card = cardOf(lay)
  const sweetened = `sweeten:${card}`
  if (typeof lay !== 'string' && offered.items.some((item) => item.id === sweetened)) return sweetened
  const pressure = `pressure:${card}`
  return offered.items.some((item) => item.id === pressure) ? pressure : `offer:${card}`
}

/** The deeds as menu items, as far as the cubes reach; what resists gets what is left. */
function deedsWithin(offered: Menu, deeds: readonly Deed[], round: number, left: string[]): string[] {
  const price = (id: string) => offered.items.find((item) => item.id === id)?.price
  const chosen: string[] = []
  let cubes = offered.budget
  for (const deed of deeds) {
    if (deed.resists) {
      const strength = offered.items.filter((item) => item.id.startsWith(`${deed.item}:`)).length
      if (cubes > 0 && strength > 0) chosen.push(`${deed.item}:${Math.min(cubes, strength)}`)
      cubes -= Math.min(cubes, strength)
      continue
    }
    const cost = price(deed.item)
    if (deed.may && (cost === undefined || cost > cubes)) left.push(`round ${round}: ${deed.item}`)
    else {
      chosen.push(deed.item)
      cubes -= cost ?? 0
    }
  }
  return chosen
}

/** The power cards of a turn, as the seats they belong to. */
export function isPower(seat: Seat): seat is Power {
  return seat !== 'KZ'
}
