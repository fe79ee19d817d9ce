/** Checks that a value is a scenario, whoever wrote it: each problem says where it stands and what was expected. */

import {
  anyText,
  type Check,
  each,
  list,
  name,
  number,
  oneOf,
  type Problem,
  problemsIn,
  record,
  set,
  whole,
} from '../checks.ts'
import { EVENTS, INSTITUTIONS } from '../deck/catalogue.ts'
import { eventPool } from '../decks.ts'
import { DOMAINS, ERAS, LEVELS, POWERS, ROUTES, SEATS, TRACKS } from '../ids.ts'
import { TUNING } from '../tuning.ts'
import type { Scenario } from './scenario.ts'

/** Every problem of a would-be scenario; an empty list when it is one. */
export function checkScenario(value: unknown): Problem[] {
  return problemsOf(value, scenario)
}

/** As `checkScenario`, for the scenario of a record: names had no form at first, and games that have them stay playable. */
export function checkRecordedScenario(value: unknown): Problem[] {
  return problemsOf(value, recorded)
}

function problemsOf(value: unknown, check: Check): Problem[] {
  const problems = problemsIn(value, check)
  if (problems.length === 0) together(value as Scenario, problems)
  return problems
}

/** What only shows when the parts are sound: the rules could not play such a scenario to its end. */
function together(scenario: Scenario, problems: Problem[]): void {
  const { from, to, rounds, verdicts } = scenario
  verdicts.forEach((round, i) => {
    const path = `verdicts.${i}`
    if (round > rounds.length)
      problems.push({ path, expected: 'whole-number', detail: `1..${rounds.length}` })
  })
  if (to < from) problems.push({ path: 'to', expected: 'in-order', detail: `${from}..` })
  else newsOf(scenario, problems)
}

/** Each round takes one event of its era that began in the scenario's years. */
function newsOf(scenario: Scenario, problems: Problem[]): void {
  const { rounds } = scenario
  for (const era of ERAS) {
    const news = eventPool(era, scenario).length
    const starved = rounds.map((round, i) => (round.era === era ? i : -1)).filter((i) => i >= 0)[news]
    if (starved !== undefined) {
      problems.push({ path: `rounds.${starved}.era`, expected: 'enough-news', detail: `${news} of ${era}` })
    }
  }
  namedEvents(scenario, problems)
}

/** Events that always come must be of the scenario's years, and each needs a round of its era. */
function namedEvents(scenario: Scenario, problems: Problem[]): void {
  const rounds = new Map(
    ERAS.map((era) => [era, scenario.rounds.filter((round) => round.era === era).length]),
  )
  const free = new Map(rounds)
  const possible = ERAS.filter((era) => rounds.get(era)).flatMap((era) => eventPool(era, scenario))
  scenario.always?.forEach((id, i) => {
    const path = `always.${i}`
    const event = possible.find((one) => one.id === id)
    if (!event) {
      problems.push({ path, expected: 'one-of', detail: possible.map((one) => one.id).join(', ') })
      return
    }
    const left = free.get(event.era) ?? 0
    if (left === 0) {
      problems.push({ path, expected: 'enough-rounds', detail: `${rounds.get(event.era)} of ${event.era}` })
    }
    free.set(event.era, Math.max(0, left - 1))
  })
}

const MEMBERSHIPS = INSTITUTIONS.map((institution) => institution.id)
const MOST_ROUNDS = 10
const level = whole(0, TUNING.contract.max)

const pars = each(SEATS, record({ par: number(-1, 1000), spread: number(0, 100) }))

const levels = record({}, Object.fromEntries(LEVELS.map((level) => [level, pars])))

const scenarioOf = (id: Check): Check =>
  record(
    {
      id,
      from: whole(1991, 2021),
      to: whole(1991, 2021),
      rounds: list(record({ era: oneOf(ERAS), need: whole(0, 8) }), 1, MOST_ROUNDS),
      verdicts: set(whole(1, MOST_ROUNDS), 1, MOST_ROUNDS),
      interest: each(ERAS, each(POWERS, whole(0, TUNING.interest.max))),
      structuralLeverage: whole(0, 6),
      start: record({
        contract: each(POWERS, each(DOMAINS, level)),
        trust: each(POWERS, whole(TUNING.trust.min, TUNING.trust.max)),
        tracks: each(TRACKS, whole(1, TUNING.track.max)),
        treasury: whole(0, TUNING.treasury.max),
        routes: set(oneOf(ROUTES), 0, ROUTES.length),
        memberships: set(oneOf(MEMBERSHIPS), 0, MEMBERSHIPS.length),
      }),
      pars,
    },
    { always: set(oneOf(EVENTS.map(({ id }) => id)), 0, MOST_ROUNDS), finale: whole(1, 5), parsAt: levels },
  )

const scenario = scenarioOf(name(40))
const recorded = scenarioOf(anyText(40))
