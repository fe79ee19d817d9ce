/** How many cards there are of each kind, and how the responses to a crisis compare. */
import { describe, expect, it } from 'vitest'
import {
  CARDS,
  card,
  type Era,
  EVENTS,
  eventCard,
  INITIATIVES,
  isCard,
  OFFERS,
  offerCard,
  POWERS,
  PRESSURES,
  powerCard,
  pressureCard,
  type Response,
  SCENARIOS,
} from '../../../src/game/index.ts'
import { deckOf, eventPool } from '../../../src/game/kernel.ts'

const eras = [...new Set(Object.values(SCENARIOS).flatMap(({ rounds }) => rounds.map((round) => round.era)))]

/** What responses and initiatives have in common; cubes of an initiative count for no power. */
type Priced = Pick<Response, 'id' | 'cubes' | 'oil' | 'power' | 'needs' | 'effects'>

/** The fewest cards an era may have; the pivots are richest, for a class may play them twice. */
const FEW = { events: 12, crises: 4, ofPower: 6, initiatives: 8 }
const LEAST: Readonly<Record<Era, typeof FEW>> = {
  '1991': FEW,
  '2001': FEW,
  '2011': { events: 18, crises: 7, ofPower: 12, initiatives: 14 },
}

describe.each(eras)('the cards of %s', (era) => {
  const events = EVENTS.filter((event) => event.era === era)
  const crises = events.filter((event) => event.responses)

  it('hold events enough, and crises enough, with two to four responses', () => {
    expect(events.length).toBeGreaterThanOrEqual(LEAST[era].events)
    expect(crises.length).toBeGreaterThanOrEqual(LEAST[era].crises)
    for (const { responses = [] } of crises) {
      expect(responses.length).toBeGreaterThanOrEqual(2)
      expect(responses.length).toBeLessThanOrEqual(4)
    }
  })

  it.each(POWERS)('hold cards enough of %s, in every domain, more than fill its hand', (power) => {
    const deck = deckOf(power, era).map(powerCard)
    expect(deck.length).toBeGreaterThanOrEqual(LEAST[era].ofPower)
    const offers = deck.filter((one) => one.kind === 'offer')
    expect(new Set(offers.map((one) => one.domain)).size).toBe(3)
  })

  it('hold initiatives enough', () => {
    expect(deckOf('KZ', era).length).toBeGreaterThanOrEqual(LEAST[era].initiatives)
  })
})

it('lets the European Union coerce nobody', () => {
  expect(PRESSURES.filter((one) => one.power === 'EU')).toEqual([])
})

it('lets every other power coerce', () => {
  expect(new Set(PRESSURES.map((one) => one.power))).toEqual(new Set(['RU', 'CN', 'US']))
})

it.each(['ev-2014-ukraine-crisis', 'ev-2013-09-bri-launch', 'ev-2021-08-afghanistan-withdrawal'])(
  'carries the named event %s among the news of the pivots',
  (entry) => {
    const pool = eventPool('2011', { from: 2011, to: 2021 })
    expect(pool.filter((event) => event.sources.some((source) => source.entry === entry))).not.toEqual([])
  },
)

describe('the responses to a crisis', () => {
  const crises = EVENTS.flatMap(({ id, responses }) => (responses ? [{ id, responses }] : []))

  it.each(crises)('leave none that costs no less than another and gives no more: $id', ({ responses }) => {
    const dominated = responses.filter((worse) => responses.some((better) => dominates(better, worse)))
    expect(dominated.map((response) => response.id)).toEqual([])
  })

  it('would be found out', () => {
    const cheap: Response = { id: 'a', cubes: 1, effects: [{ kind: 'trust', power: 'RU', by: 1 }] }
    expect(dominates(cheap, { ...cheap, id: 'b', cubes: 2 })).toBe(true)
    expect(dominates(cheap, { ...cheap, id: 'b', effects: [] })).toBe(true)
    expect(dominates(cheap, { ...cheap, id: 'b', cubes: 2, power: 'CN' })).toBe(false)
    expect(
      dominates(cheap, { ...cheap, id: 'b', cubes: 2, effects: [{ kind: 'trust', power: 'RU', by: 2 }] }),
    ).toBe(false)
  })
})

it('leaves no initiative that costs no less than another of its era and gives no more', () => {
  const dominated = INITIATIVES.filter((worse) =>
    INITIATIVES.some(
      (better) =>
        better.eras.some((era) => worse.eras.includes(era)) && better !== worse && dominates(better, worse),
    ),
  )
  expect(dominated.map(({ id }) => id)).toEqual([])
})

/** Whether one response, or initiative, costs no more than another, in cubes and oil, and gives no less in anything. */
function dominates(better: Priced, worse: Priced): boolean {
  if (better === worse || better.cubes > worse.cubes || (better.oil ?? 0) > (worse.oil ?? 0)) return false
  if (worse.needs === undefined && better.needs !== undefined) return false
  // Cubes that count toward a power's expectation are worth something too.
  if (worse.power && (worse.power !== better.power || worse.cubes > better.cubes)) return false
  const [gained, lost] = [sums(better), sums(worse)]
  return [...gained.keys(), ...lost.keys()].every((what) => {
    const [more, less] = [gained.get(what) ?? 0, lost.get(what) ?? 0]
    return isGood(what) ? more >= less : more === less
  })
}

/** What it moves, by name. What is no plain number stands for itself. */
function sums({ effects }: Priced): Map<string, number> {
  const moved = new Map<string, number>()
  for (const effect of effects) {
    const { by = 1, ...rest } = { by: undefined, ...effect }
    const what = JSON.stringify(rest)
    moved.set(what, (moved.get(what) ?? 0) + by)
  }
  return moved
}

/** Whether more of it is never worse: tracks, trust and oil; contracts and interest may cut either way. */
function isGood(what: string): boolean {
  return /"kind":"(track|trust|oil)"/.test(what)
}

describe('the catalogue', () => {
  it('finds a card by its id, of the kind asked for', () => {
    for (const one of CARDS) expect(card(one.id)).toBe(one)
    expect(() => card('no-such-card')).toThrow('no-such-card')
    expect(() => offerCard(PRESSURES[0]?.id ?? '')).toThrow()
    expect(() => pressureCard(OFFERS[0]?.id ?? '')).toThrow()
    expect(() => eventCard(INITIATIVES[0]?.id ?? '')).toThrow()
    expect(() => powerCard(EVENTS[0]?.id ?? '')).toThrow()
  })

  it('knows no card by a name that every object has', () => {
    for (const id of ['constructor', '__proto__', 'toString', '']) expect(isCard(id)).toBe(false)
  })
})
