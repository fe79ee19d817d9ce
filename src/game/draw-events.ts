/**
 * Which events a game tells, drawn at random and laid by date (RULES.md, "News"). The draw of a game at its setup and the
 * draw of a world by whoever cannot see the coming news are one and the same.
 */
import type { CardId, EventCard } from './deck/card-types.ts'
import { eventCard } from './deck/catalogue.ts'
import { compareDates, eventPool } from './decks.ts'
import { ERAS, type Era } from './ids.ts'
import { type Rng, shuffle } from './rng.ts'
import type { Scenario } from './scenarios/scenario.ts'

/** Draws are made anew while three crises, or three pieces of plain news, stand in a row; this often at most. */
const TRIES = 100

/** What a draw of events depends on. */
type Years = Pick<Scenario, 'from' | 'to' | 'always' | 'rounds'>

/**
 * The coming events of every era, as many as it has rounds to come, in the order they come: by date, none earlier than
 * the last of `told`; the scenario's `always` among them. `told` are the events of the rounds so far, in their order.
 */
export function drawEvents(rng: Rng, scenario: Years, told: readonly CardId[] = []): Record<Era, CardId[]> {
  const before = told.map(eventCard)
  const events: Record<Era, CardId[]> = { '1991': [], '2001': [], '2011': [] }
  for (const era of ERAS) {
    const count = scenario.rounds.slice(told.length).filter((round) => round.era === era).length
    const drawn = drawEra(rng, scenario, era, count, before)
    before.push(...drawn)
    events[era] = drawn.map(({ id }) => id)
  }
  return events
}

function drawEra(
  rng: Rng,
  scenario: Years,
  era: Era,
  count: number,
  before: readonly EventCard[],
): EventCard[] {
  const pool = coming(scenario, era, before, count)
  const named = pool.filter(({ id }) => scenario.always?.includes(id)).slice(0, count)
  const others = pool.filter((event) => !named.includes(event))
  let best: EventCard[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < TRIES && fewest > 0; tried += 1) {
    const drawn = [...named, ...shuffle(rng, others).slice(0, count - named.length)].sort(compareDates)
    const rows = threesIn([...before.slice(-2), ...drawn])
    if (rows < fewest) [best, fewest] = [drawn, rows]
  }
  return best
}

/**
 * The events that may still come in an era. A record may fix an order that is not that of the dates; if then too few are
 * left, whatever has not come may.
 */
function coming(years: Years, era: Era, before: readonly EventCard[], count: number): EventCard[] {
  const last = before.filter((event) => event.era === era).at(-1)
  const untold = eventPool(era, years).filter((event) => !before.includes(event))
  const later = last ? untold.filter((event) => compareDates(event, last) >= 0) : untold
  return later.length >= count ? later : untold
}

/** How often three crises, or three pieces of plain news, stand in a row. */
function threesIn(events: readonly EventCard[]): number {
  const kinds = events.map(({ responses }) => responses !== undefined)
  return kinds.filter((kind, at) => at >= 2 && kinds[at - 1] === kind && kinds[at - 2] === kind).length
}
