/** Draws that a record fixes, as digits: each card by its place among those of its deck that are not named yet. */
import {
  AIMS,
  type CardId,
  DOMAINS,
  type Draws,
  ERAS,
  type Era,
  POWERS,
  SEATS,
  type Seat,
} from '../../index.ts'
import type { Opening } from '../playthrough.ts'
import type { Rules } from '../rules.ts'
import type { Digits } from './digits.ts'

/** More than any list of a game's draws holds. */
const MOST_CARDS = 40

/** Whether draws name nothing but what the decks of their eras and the scenario's news hold, each once. */
export function fitsDigits(rules: Rules, draws: Draws): boolean {
  const lists = ERAS.flatMap((era) =>
    SEATS.map((seat) => [draws.decks[era]?.[seat] ?? [], rules.deckOf(seat, era)]),
  )
  const news = [draws.events, rules.events.map(({ id }) => id)]
  return [...lists, news].every(
    ([named = [], deck = []]) =>
      named.length < MOST_CARDS &&
      new Set(named).size === named.length &&
      named.every((id) => deck.includes(id)),
  )
}

/** Draws, `known` when they are written. Only those that `fitsDigits`. */
export function codeDraws(digits: Digits, { scenario }: Opening, rules: Rules, known?: Draws): Draws {
  const events = codeEvents(digits, scenario.rounds, rules, known?.events)
  const decks = codeDecks(digits, rules, known?.decks)
  const draws: Draws = { events, decks }
  if (isTold(digits, known && known.aims !== undefined)) {
    const aims = POWERS.map((power) => [power, oneOf(digits, AIMS[power], known?.aims?.[power])])
    draws.aims = Object.fromEntries(aims)
  }
  if (isTold(digits, known && known.agenda !== undefined))
    draws.agenda = oneOf(digits, DOMAINS, known?.agenda)
  return draws
}

/** The news of a round mostly is of its era: a digit says so, and the card is then one of few. */
function codeEvents(
  digits: Digits,
  rounds: readonly { readonly era: Era }[],
  rules: Rules,
  known?: readonly CardId[],
): CardId[] {
  const count = digits.digit(MOST_CARDS, known?.length)
  const events: CardId[] = []
  for (let at = 0; at < count; at++) {
    const left = rules.events.filter(({ id }) => !events.includes(id))
    const ofEra = left.filter(({ era }) => era === rounds[at]?.era)
    const fits = isTold(digits, known && ofEra.some(({ id }) => id === known[at]))
    const ids = (fits ? ofEra : left).map(({ id }) => id)
    events.push(oneOf(digits, ids, known?.[at]))
  }
  return events
}

function codeDecks(digits: Digits, rules: Rules, known?: Draws['decks']): Draws['decks'] {
  const decks: Partial<Record<Era, Partial<Record<Seat, CardId[]>>>> = {}
  for (const era of ERAS) {
    if (!isTold(digits, known && known[era] !== undefined)) continue
    const seats: Partial<Record<Seat, CardId[]>> = {}
    decks[era] = seats
    for (const seat of SEATS) {
      const named = known?.[era]?.[seat]
      if (!isTold(digits, known && named !== undefined)) continue
      seats[seat] = codeDeck(digits, rules.deckOf(seat, era), known && (named ?? []))
    }
  }
  return decks
}

function codeDeck(digits: Digits, deck: readonly CardId[], known?: readonly CardId[]): CardId[] {
  const count = digits.digit(deck.length + 1, known?.length)
  const cards: CardId[] = []
  for (let at = 0; at < count; at++) {
    const left = deck.filter((id) => !cards.includes(id))
    cards.push(oneOf(digits, left, known?.[at]))
  }
  return cards
}

function isTold(digits: Digits, known: boolean | undefined): boolean {
  return digits.digit(2, known === undefined ? undefined : Number(known)) === 1
}

function oneOf<T extends string>(digits: Digits, names: readonly T[], known: T | undefined): T {
  return names[
    digits.digit(Math.max(1, names.length), known === undefined ? undefined : names.indexOf(known))
  ] as T
}
