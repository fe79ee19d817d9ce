/**
 * What each game of a run is: a scenario that comes with the game, or one as a teacher might write it, and
 * options.
 */
import {
  AIMS,
  CARDS,
  type CardId,
  checkScenario,
  DOMAINS,
  type Draws,
  ERAS,
  type Era,
  forPowers,
  forSeats,
  INSTITUTIONS,
  type Options,
  ROUTES,
  SCENARIOS,
  type Scenario,
  SEATS,
} from '../../src/game/index.ts'
import { below, deckOf, eventPool, type Rng, seeded, shuffle } from '../../src/game/kernel.ts'

export interface Plan {
  seed: string
  scenario: Scenario
  options: Options
  /** Draws fixed beforehand, as a record may. */
  draws?: Draws
  /** The heavy checks are made at about one step in so many; 1 makes them all at every step. */
  every: number
}

/**
 * The plan of a game by its number. Two games in five have a scenario of their own, unless one is asked for.
 */
export function planOf(seed: string, game: number, every: number, scenario?: Scenario): Plan {
  const gameSeed = `${seed}/${game}`
  const rng = seeded(`plan ${gameSeed}`)
  const options: Options = { attention: below(rng, 3) === 0 ? 6 : 5, lesson: below(rng, 4) === 0 }
  const own = Object.values(SCENARIOS)
  const known = own[below(rng, own.length)]
  const written = below(rng, 5) < 2 || !known ? writtenScenario(rng) : known
  const plan: Plan = { seed: gameSeed, scenario: scenario ?? written, options, every }
  if (below(rng, 6) === 0) plan.draws = fixedDraws(rng)
  return plan
}

/** Some cards of everything named first, a few of them twice or where they do not belong. */
function fixedDraws(rng: Rng): Draws {
  const some = (ids: readonly CardId[]) => shuffle(rng, [...ids, ...ids.slice(0, 2)]).slice(0, below(rng, 9))
  const decks = Object.fromEntries(
    ERAS.map((era) => [era, Object.fromEntries(SEATS.map((seat) => [seat, some(deckOf(seat, era))]))]),
  )
  const draws: Draws = { events: some(CARDS.map((card) => card.id)), decks }
  if (below(rng, 2) === 0)
    draws.aims = forPowers((power) => AIMS[power][below(rng, AIMS[power].length)] ?? AIMS[power][0])
  if (below(rng, 2) === 0) draws.agenda = DOMAINS[below(rng, DOMAINS.length)] ?? 'security'
  return draws
}

/**
 * A scenario that passes the schema and is otherwise anything: starts no game would lead to, needs up to 8,
 * any length.
 */
function writtenScenario(rng: Rng): Scenario {
  const upTo = (most: number) => below(rng, most + 1)
  const eras = roundsOf(rng)
  const scenario: Scenario = {
    id: 'written',
    from: 1991,
    to: 2021,
    rounds: eras.map((era) => ({ era, need: upTo(6) })),
    ...(upTo(1) === 0 ? {} : { always: [someEvent(rng, eras)] }),
    verdicts: [...new Set([1 + below(rng, eras.length), eras.length])],
    interest: { '1991': levels(rng), '2001': levels(rng), '2011': levels(rng) },
    structuralLeverage: upTo(4),
    start: {
      contract: forPowers(() => {
        const [security = 0, economy = 0, diplomacy = 0] = DOMAINS.map(() => upTo(4))
        return { security, economy, diplomacy }
      }),
      trust: forPowers(() => upTo(6) - 3),
      tracks: {
        prosperity: 1 + upTo(11),
        security: 1 + upTo(11),
        legitimacy: 1 + upTo(11),
        sovereignty: 1 + upTo(11),
      },
      treasury: upTo(9),
      routes: ROUTES.filter(() => below(rng, 2) === 0),
      memberships: INSTITUTIONS.filter(() => below(rng, 4) === 0).map((institution) => institution.id),
    },
    pars: forSeats(() => ({ par: upTo(80), spread: 1 + upTo(9) })),
  }
  const problem = checkScenario(scenario)[0]
  if (problem) throw new Error(`the fuzzer wrote no scenario: ${problem.path} is to be ${problem.expected}`)
  return scenario
}

function levels(rng: Rng) {
  return forPowers(() => below(rng, 6))
}

/** News of one of the eras, to come in every game. */
function someEvent(rng: Rng, eras: readonly Era[]): CardId {
  const pool = eras.flatMap((era) => eventPool(era, { from: 1991, to: 2021 }))
  return pool[below(rng, pool.length)]?.id ?? ''
}

/** One to ten rounds, in the order of the eras, of those eras that have news enough. */
function roundsOf(rng: Rng): Era[] {
  const rich = ERAS.filter((era) => eventPool(era, { from: 1991, to: 2021 }).length >= 10)
  const count = 1 + below(rng, 10)
  const drawn = Array.from({ length: count }, () => rich[below(rng, rich.length)] ?? '2011')
  return drawn.sort()
}
