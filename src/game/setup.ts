/** Setup (RULES.md, "Setup and chance"): decks shuffled once, hands dealt, aims and agenda drawn, and the first news told. */

import { membership } from './apply-effects.ts'
import type { CardId } from './deck/card-types.ts'
import { deckOf, eventPool, namedFirst } from './decks.ts'
import { drawEvents } from './draw-events.ts'
import type { Fact } from './facts.ts'
import { handSize } from './hands.ts'
import { AIMS, DOMAINS, type Domain, ERAS, type Era, forPowers, forSeats } from './ids.ts'
import { below, type Rng, seeded, shuffle } from './rng.ts'
import type { Scenario } from './scenarios/scenario.ts'
import type { Draws, Hidden, Options, State, Table } from './state.ts'
import { RULES_VERSION, TUNING } from './tuning.ts'
import { begin } from './turn/sequence.ts'

export const STANDARD: Options = { attention: TUNING.attention.standard, lesson: false }

/**
 * A game at its first decision. The same scenario, options, seed and draws give the same game on every machine.
 * `seed` is any text. Facts of the first news are appended to `facts`, if given.
 */
export function setup(
  scenario: Scenario,
  options: Options,
  seed: string,
  facts?: Fact[],
  draws?: Draws,
): State {
  const rng = seeded(seed)
  const hidden = deal(scenario, rng, draws)
  const drawn = DOMAINS[below(rng, DOMAINS.length)] ?? 'security'
  const agenda = draws?.agenda ?? drawn
  const state: State = Object.assign(startingTable(scenario, options, agenda), { hidden })
  begin(state, facts)
  return state
}

function startingTable(scenario: Scenario, options: Options, agenda: Domain): Table {
  const { start } = scenario
  return {
    rulesVersion: RULES_VERSION,
    scenario,
    options,
    round: 0,
    decision: undefined,
    waiting: [],
    tracks: { ...start.tracks },
    dependence: 0,
    treasury: start.treasury,
    attention: options.attention,
    contract: forPowers((power) => ({ ...start.contract[power] })),
    trust: { ...start.trust },
    interest: { ...scenario.interest[firstEra(scenario)] },
    routes: [...start.routes],
    conditions: start.memberships.map((id) => membership(id, scenario.rounds.length)),
    event: '',
    expected: { RU: 0, CN: 0, US: 0, EU: 0 },
    pledge: undefined,
    agenda,
    laid: [],
    score: { KZ: 0, RU: 0, CN: 0, US: 0, EU: 0 },
    verdicts: [],
    history: [],
    launched: [],
    outcome: undefined,
  }
}

function firstEra(scenario: Scenario): Era {
  const first = scenario.rounds[0]
  if (!first) throw new Error(`scenario '${scenario.id}' has no rounds`)
  return first.era
}

function deal(scenario: Scenario, rng: Rng, draws: Draws | undefined): Hidden {
  const era = firstEra(scenario)
  const decks = forSeats((seat) =>
    namedFirst(shuffle(rng, deckOf(seat, era).slice()), draws?.decks[era]?.[seat]),
  )
  const hands = forSeats((seat) => decks[seat].splice(0, handSize(seat)))
  const events = drawEvents(rng, scenario)
  if (draws) for (const each of ERAS) events[each] = fixedEvents(scenario, each, events[each], draws.events)
  const drawn = forPowers((power) => AIMS[power][below(rng, AIMS[power].length)] ?? AIMS[power][0])
  const aims = draws?.aims ? { ...draws.aims } : drawn
  return { rng, hands, decks, events, aims, chosen: {}, draws }
}

/** The events a record fixes come first, in its order, whether drawn or not; those drawn fill the rounds left. */
function fixedEvents(
  scenario: Scenario,
  era: Era,
  drawn: readonly CardId[],
  fixed: readonly CardId[],
): CardId[] {
  const pool = eventPool(era, scenario).map(({ id }) => id)
  const named = fixed.filter((id) => pool.includes(id))
  return [...new Set([...named, ...drawn])].slice(0, drawn.length)
}
