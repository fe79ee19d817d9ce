/** Plays the script with every card at hand, to learn what each step costs, and where the rules refuse it. */
import {
  apply,
  type CardId,
  type Choice,
  type Menu,
  type MenuItem,
  menu,
  POWERS,
  type Power,
  type Seat,
  type State,
  setup,
} from '../../game/index.ts'
import { cloneState } from '../../game/kernel.ts'
import type { Move } from '../../game/record/index.ts'
import { type Deed, type Lay, launchedBy, type Round } from './plan.ts'
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
  /** What the script would have laid or done, had interest or cubes reached. */
  left: string[]
}

/** Where the script and the rules part, told for whoever mends it. */
export class Trouble extends Error {}

/** Plays the whole script. Throws `Trouble` at the first step that is not legal. */
export function rehearse(script: readonly Round[] = ROUNDS): Rehearsal {
  const news = script.map((round) => round.news)
  const draws = { events: news, decks: {}, aims: AIMS, agenda: AGENDA }
  const state = setup(scenario(), OPTIONS, SEED, undefined, draws)
  const rehearsal: Rehearsal = { moves: [], turns: [], left: [] }
  for (const round of script) playRound(state, round, rehearsal)
  return rehearsal
}

function playRound(state: State, round: Round, rehearsal: Rehearsal): void {
  expectRound(state, round)
  const { moves, left } = rehearsal
  moves.push(play(state, 'KZ', round.pledge ? [`pledge:${round.pledge}`] : []))
  const wanted: Turn['wanted'] = { KZ: [], RU: [], CN: [], US: [], EU: [] }
  let chosen = state
  for (const power of POWERS) {
    const plan = round[power]
    give(
      state,
      power,
      plan.map(({ card }) => card),
    )
    const choice = laysWithin(asked(state, power), plan, state.round, left)
    wanted[power] = choice.map(cardIn)
    if (state.waiting.length === 1) chosen = withChoice(state, power, choice)
    moves.push(play(state, power, choice))
  }
  give(state, 'KZ', launchedBy(round.KZ.map(({ item }) => item)))
  const laid = cloneState(state)
  const choice = deedsWithin(asked(state, 'KZ'), round.KZ, state.round, left)
  wanted.KZ = launchedBy(choice)
  moves.push(play(state, 'KZ', choice))
  rehearsal.turns.push({ wanted, chosen, laid })
}

function expectRound({ round, event, outcome }: State, { years, news }: Round): void {
  if (outcome) throw new Trouble(`the game ended in round ${round}: ${outcome.ending}`)
  if (event !== news) throw new Trouble(`round ${round} should be ${years} with ${news}, not ${event}`)
}

/** The state as it is when the last power has chosen too, before the rules reveal. */
function withChoice(state: State, power: Power, choice: readonly string[]): State {
  const chosen = cloneState(state)
  chosen.hidden.chosen[power] = [...choice]
  return chosen
}

function cardIn(item: string): CardId {
  return item.slice(item.indexOf(':') + 1)
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

/** The lays as menu items, as far as the interest reaches. */
function laysWithin(offered: Menu, plan: readonly Lay[], round: number, left: string[]): string[] {
  const chosen: string[] = []
  let interest = offered.budget
  for (const { card, sweeten, may } of plan) {
    const kinds = sweeten ? ['sweeten', 'offer'] : ['offer', 'pressure']
    const items = kinds.flatMap((kind) => offered.items.filter(({ id }) => id === `${kind}:${card}`))
    const item = items.find(({ price }) => price <= interest)
    if (item || !may) chosen.push(item?.id ?? `offer:${card}`)
    else left.push(`round ${round}, ${offered.seat}: ${card}`)
    interest -= item?.price ?? 0
  }
  return chosen
}

/** The deeds as menu items, as far as the cubes reach; what resists gets what is left. */
function deedsWithin(offered: Menu, deeds: readonly Deed[], round: number, left: string[]): string[] {
  const chosen: string[] = []
  let cubes = offered.budget
  for (const { item, may, resists } of deeds) {
    const found = resists ? resistance(offered, item, cubes) : offered.items.find(({ id }) => id === item)
    if (resists && !found) continue
    if (may && (found === undefined || found.price > cubes)) {
      left.push(`round ${round}, KZ: ${item}`)
      continue
    }
    chosen.push(found?.id ?? item)
    cubes -= found?.price ?? 0
  }
  return chosen
}

/** As much resistance as the cubes allow; nothing if they allow none. */
function resistance(offered: Menu, item: string, cubes: number): MenuItem | undefined {
  const all = offered.items.filter(({ id, price }) => id.startsWith(`${item}:`) && price <= cubes)
  return all.sort((a, b) => b.price - a.price)[0]
}
