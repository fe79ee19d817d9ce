/** What must hold of every state at every step; the fuzzer asks after each choice. */
import type { CardId } from './deck/card-types.ts'
import { deckOf } from './decks.ts'
import { currentRound } from './derived.ts'
import { handSize } from './hands.ts'
import { AIMS, DOMAINS, POWERS, SEATS, TRACKS } from './ids.ts'
import type { State } from './state.ts'
import { TUNING } from './tuning.ts'

/** Every rule of the state that is broken, in words for a developer; an empty list when all hold. */
export function violations(state: State): string[] {
  const broken: string[] = []
  const expect = (holds: boolean, what: string) => {
    if (!holds) broken.push(what)
  }
  checkRanges(state, expect)
  checkCards(state, expect)
  checkTurn(state, expect)
  return broken
}

type Expect = (holds: boolean, what: string) => void

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function checkRanges(state: State, expect: Expect): void {
  for (const track of TRACKS) expect(within(state.tracks[track], 0, TUNING.track.max), `${track} 0..12`)
  expect(within(state.dependence, 0, TUNING.dependence.max), 'dependence 0..4')
  expect(within(state.treasury, 0, TUNING.treasury.max), 'treasury 0..9')
  expect(within(state.attention, 0, 12), 'attention 0..12')
  for (const power of POWERS) {
    expect(within(state.trust[power], TUNING.trust.min, TUNING.trust.max), `trust of ${power} -3..3`)
    expect(within(state.interest[power], 0, TUNING.interest.max), `interest of ${power} 0..5`)
    expect(within(state.expected[power], 0, 12), `expectation of ${power} 0..12`)
    for (const domain of DOMAINS) {
      expect(
        within(state.contract[power][domain], 0, TUNING.contract.max),
        `contract ${power} ${domain} 0..4`,
      )
    }
    expect(
      (AIMS[power] as readonly string[]).includes(state.hidden.aims[power]),
      `aim of ${power} is its own`,
    )
  }
  expect(new Set(state.routes).size === state.routes.length, 'each route once')
  expect(
    state.conditions.every((condition) => condition.until >= state.round),
    'no condition outlives its last round',
  )
}

/** Hand, deck and what has left the game make up the deck the seat began with, each card once. */
function checkCards(state: State, expect: Expect): void {
  const { era } = currentRound(state)
  for (const seat of SEATS) {
    const gone = seat === 'KZ' ? state.launched : []
    const whole = sorted(deckOf(seat, era).filter((id) => !gone.includes(id)))
    const here = sorted([...state.hidden.hands[seat], ...state.hidden.decks[seat]])
    expect(whole.join() === here.join(), `cards of ${seat} are conserved`)
    const most = handSize(seat)
    expect(state.hidden.hands[seat].length <= most, `hand of ${seat} at most ${most}`)
  }
}

function sorted(ids: CardId[]): CardId[] {
  return ids.sort()
}

function checkTurn(state: State, expect: Expect): void {
  const rounds = state.scenario.rounds.length
  expect(within(state.round, 1, rounds), `round 1..${rounds}`)
  expect(
    (state.outcome === undefined) === (state.decision !== undefined),
    'a decision is asked until the game is over',
  )
  expect(
    state.waiting.length > 0 === (state.decision !== undefined),
    'somebody is asked while a decision is open',
  )
  expect(
    state.history.length === (state.outcome ? state.round : state.round - 1),
    'one row of history a closed round',
  )
  if (state.outcome) {
    const best = Math.max(...SEATS.map((seat) => state.outcome?.margins[seat] ?? Number.NEGATIVE_INFINITY))
    expect(state.outcome.margins[state.outcome.winner] === best, 'the highest margin wins')
  }
}
