/**
 * How many choices are legal in tables at the edge of the rules, which games seldom come to: contracts full or all but, little to spend,
 * every card of an era in hand. A change of legality shows here as a number; the counts of whole games stand in test/records.
 */
import { expect, it } from 'vitest'
import {
  CARDS,
  type Decision,
  forPowers,
  type Menu,
  menu,
  OFFERS,
  offerCard,
  POWERS,
  type Power,
  SCENARIOS,
  type Scenario,
  SEATS,
  STANDARD,
  type State,
  setup,
} from '../../src/game/index.ts'
import { deckOf, laidBy } from '../../src/game/kernel.ts'
import { legalChoices } from '../../src/tools/records/choices.ts'

const TABLES: Readonly<Record<string, (state: State) => void>> = {
  /** Nothing that binds has room. */
  full: (state) => {
    for (const power of POWERS) state.contract[power] = { security: 4, economy: 4, diplomacy: 4 }
  },
  /** Room for one step more, and for no second one. */
  close: (state) => {
    for (const power of POWERS) state.contract[power] = { security: 3, economy: 3, diplomacy: 3 }
    state.trust = forPowers(() => -1)
  },
  /** Little of everything, and promises that take all of it. */
  poor: (state) => {
    state.contract = forPowers(() => ({ security: 1, economy: 2, diplomacy: 0 }))
    state.attention = 2
    state.treasury = 1
    state.interest = forPowers(() => 2)
    state.expected = { RU: 3, CN: 2, US: 1, EU: 0 }
  },
}

/** Choices of Kazakhstan's pledge, of each power's offers, of Kazakhstan's attention. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  'pivots full': [5, 196, 249, 90, 125, 7423],
  'pivots close': [5, 373, 430, 94, 132, 13876],
  'pivots poor': [4, 45, 108, 94, 125, 418],
  'three-decades full': [5, 177, 51, 39, 37, 13787],
  'three-decades close': [5, 215, 77, 43, 40, 55793],
  'three-decades poor': [4, 87, 39, 39, 40, 1844],
  'great-game full': [5, 212, 179, 164, 27, 13543],
  'great-game close': [5, 365, 278, 243, 30, 40202],
  'great-game poor': [4, 59, 71, 104, 30, 1520],
  'dual-order full': [5, 196, 227, 88, 125, 7507],
  'dual-order close': [5, 373, 380, 94, 132, 13960],
  'dual-order poor': [4, 45, 55, 94, 125, 418],
}

const positions = Object.values(SCENARIOS).flatMap((scenario) =>
  Object.keys(TABLES).map((table) => ({ scenario: scenario.id, table })),
)

it.each(positions)('are as many as they were in $scenario, $table', ({ scenario, table }) => {
  const state = position(scenarioOf(scenario), table)
  const pledges = count(state, 'pledge')
  const offers = POWERS.map((power) => count(state, 'offers', power))
  expect([pledges, ...offers, count(state, 'attention')]).toEqual(COUNTS[`${scenario} ${table}`])
})

/** The first round, with every card of the era in the powers' hands, two binding offers of each on the table, and eight initiatives. */
function position(scenario: Scenario, table: string): State {
  const state = setup(scenario, STANDARD, 'legality')
  const era = scenario.rounds[0]?.era ?? '2011'
  for (const seat of SEATS) state.hidden.hands[seat] = [...deckOf(seat, era)]
  state.hidden.hands.KZ.length = 8
  TABLES[table]?.(state)
  state.laid = POWERS.flatMap((power) => twoOf(power, state))
  return state
}

/** Two offers of a power that bind in one domain, and a pressure if it has one. */
function twoOf(power: Power, state: State): State['laid'] {
  const hand = state.hidden.hands[power]
  const binding = hand.filter((id) => OFFERS.some((card) => card.id === id && card.bind > 0))
  const pair = binding.flatMap((id) => {
    const other = binding.find((one) => one > id && offerCard(one).domain === offerCard(id).domain)
    return other ? [[id, other]] : []
  })[0]
  const pressure = hand.find((id) => CARDS.some((card) => card.id === id && card.kind === 'pressure'))
  const items = [...(pair ?? []).map((id) => `offer:${id}`), ...(pressure ? [`pressure:${pressure}`] : [])]
  return items.map((item) => laidBy(state, item))
}

function count(state: State, decision: Decision, seat: State['waiting'][number] = 'KZ'): number {
  state.decision = decision
  state.waiting = [seat]
  return legalChoices(asked(state, seat)).length
}

function asked(state: State, seat: State['waiting'][number]): Menu {
  const offered = menu(state, seat)
  if (!offered) throw new Error(`${seat} is asked nothing`)
  return offered
}

function scenarioOf(id: string): Scenario {
  const scenario = SCENARIOS[id]
  if (!scenario) throw new Error(`the scenario ${id} is gone`)
  return scenario
}
