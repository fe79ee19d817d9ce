import { describe, expect, it } from 'vitest'
import { forSeats, SEATS, type Seat } from '../../../src/game/index.ts'
import type { EqualPart } from '../../../src/tools/lab/parts/equal.ts'
import type { OpeningRow, Split } from '../../../src/tools/lab/parts/openings.ts'
import type { PlayerRow, PlayersPart } from '../../../src/tools/lab/parts/players.ts'
import type { VersusRow } from '../../../src/tools/lab/parts/versus.ts'
import { depth } from '../../../src/tools/lab/points/1-depth.ts'
import { timing } from '../../../src/tools/lab/points/2-timing.ts'
import { seats } from '../../../src/tools/lab/points/3-seats.ts'
import { choices } from '../../../src/tools/lab/points/4-choices.ts'
import { goodOpenings, luck } from '../../../src/tools/lab/points/5-luck.ts'
import { kingmaking } from '../../../src/tools/lab/points/6-kingmaking.ts'
import type { Point } from '../../../src/tools/lab/points/point.ts'
import type { Estimate } from '../../../src/tools/lab/stats.ts'

function about(mean: number, by = 0.01): Estimate {
  return { mean, low: mean - by, high: mean + by }
}

function notHeld({ figures }: Point): string[] {
  return figures.filter((figure) => figure.verdict !== 'holds').map((figure) => figure.what)
}

describe('points 1 and 2', () => {
  const scores = { expert: 100, greedy: 80, split: 50, 'even-hand': 85, random: 30 }
  const doctrines = { 'lean-russia': 60, 'lean-china': 55, 'lean-west': 50 }

  function players(
    changed: Readonly<Record<string, number>> = {},
    more: Partial<PlayerRow> = {},
  ): PlayersPart {
    const all = Object.entries({ ...scores, ...doctrines, ...changed })
    const rows = all.map(([player, mean]) => ({
      ...row(player, mean),
      ...(player === 'lean-russia' ? more : {}),
    }))
    return { powers: 'seasoned', search: 'expert', games: 20, rows }
  }

  function row(player: string, mean: number): PlayerRow {
    const rides = player === 'lean-russia'
    return {
      player,
      score: about(mean, 1),
      ofSearch: about(mean / 100),
      overSearch: about(mean - 100),
      earlyEnds: 0,
      tracks: rides ? [7, 9, 9, 8, 7, 5] : [7, 8, 9, 9, 9, 9],
      dominance: rides ? [3, 4, 5, 6, 7, 8] : [2, 2, 2, 2, 2, 2],
      verdicts: rides ? [45, 20] : [45, 44],
    }
  }

  it('hold where search, greedy, doctrines and chance stand in order, and the rider falls behind', () => {
    expect(depth({ players: players() })).toMatchObject({ verdict: 'holds', open: [] })
    expect(timing({ players: players() })).toMatchObject({ verdict: 'holds', open: [] })
  })

  it.each([
    [{ greedy: 91 }, ['search over greedy']],
    [{ 'lean-china': 81 }, ['lean-china over greedy']],
    [{ split: 30 }, ['split over random']],
    [{ greedy: 89.5, 'lean-west': 89.2 }, ['lean-west of search']],
  ])('1 does not hold with %j', (changed, faults) => {
    expect(notHeld(depth({ players: players(changed) }))).toEqual(faults)
  })

  it('2 does not hold if the rider never led, or never fell behind', () => {
    const late = notHeld(timing({ players: players({}, { tracks: [7, 8, 9, 9, 9, 9] }) }))
    expect(late).toEqual(['lead of lean-russia in the tracks after round 2'])
    const kept = notHeld(timing({ players: players({}, { verdicts: [45, 44] }) }))
    expect(kept).toEqual(['last verdict of lean-russia less that of search'])
  })

  it('2 does not hold if the even split ends early, or is as good as search or no better than chance', () => {
    expect(notHeld(timing({ players: players({ 'even-hand': 99.5 }) }))).toEqual(['even-hand of search'])
    expect(notHeld(timing({ players: players({ 'even-hand': 30 }) }))).toEqual(['even-hand over random'])
    const part = players()
    const rows = part.rows.map((one) => (one.player === 'even-hand' ? { ...one, earlyEnds: 0.2 } : one))
    expect(notHeld(timing({ players: { ...part, rows } }))).toEqual(['even-hand: games that end early'])
  })

  it('2 is open if nobody rides', () => {
    const { verdict, open } = timing({ players: players({}, { dominance: [2, 2, 2, 2, 2, 2] }) })
    expect(verdict).toBe('open')
    expect(open).toHaveLength(1)
  })
})

describe('points 3, 4 and 6', () => {
  const fair: EqualPart = {
    player: 'expert',
    games: 1000,
    seed: 'a',
    seats: forSeats(() => ({ wins: about(0.2), mean: 1, deviation: 1, par: 1, spread: 1, quantiles: [] })),
    verdicts: [],
    endings: { completed: 1000, absorbed: 0, 'regime-crisis': 0 },
    course: [],
    cards: { 'ru-eaeu': { held: 100, playable: 50, played: 40, taken: 10 } },
    items: {
      'take:ru-eaeu': { on: 40, chosen: 10 },
      'respond:zhanaozen:inquiry': { on: 40, chosen: 20 },
    },
    pledges: { made: 1, kept: 1 },
    aims: {},
    news: {},
    last: { games: 100, open: about(0.6), hopeless: about(0.3), kingmaking: about(0.01) },
  }

  function policies(
    gain: Estimate,
    seat: Seat,
    policy: string,
  ): { player: string; games: number; rows: VersusRow[] } {
    const rows = [
      ...SEATS.filter((each) => each !== 'KZ').map((each) => ({ seat: each, policy: 'passes' })),
      ...(['RU', 'CN', 'US'] as const).map((each) => ({ seat: each, policy: 'coerces' })),
      { seat: 'KZ', policy: 'complies' } as const,
      { seat: 'KZ', policy: 'resists' } as const,
    ].map((one) => ({ ...one, score: about(1), gain: about(-5, 2) }))
    const changed = rows.map((one) => (one.seat === seat && one.policy === policy ? { ...one, gain } : one))
    return { player: 'expert', games: 100, rows: changed }
  }

  it('3 holds where all win alike and policies cost, on a thousand games', () => {
    const versus = policies(about(-1, 0.5), 'RU', 'passes')
    expect(seats({ equal: fair, versus }).verdict).toBe('holds')
    expect(seats({ equal: { ...fair, games: 999 }, versus })).toMatchObject({ open: ['1000 games'] })
    expect(seats({ equal: { ...fair, games: 999 }, versus }).verdict).toBe('open')
    expect(seats({ equal: fair }).verdict).toBe('open')
  })

  it('3 does not hold for a seat that wins too much or too little, nothing rounded', () => {
    for (const share of [0.1399, 0.2601]) {
      const own = { ...fair.seats, CN: { ...fair.seats.CN, wins: about(share) } }
      expect(notHeld(seats({ equal: { ...fair, seats: own } }))).toEqual(['CN wins'])
    }
  })

  it('3 and 4 do not hold for a policy whose cost is not certain', () => {
    const equal = fair
    expect(notHeld(seats({ equal, versus: policies(about(-1, 1.5), 'US', 'coerces') }))).toEqual([
      'US coerces always',
    ])
    expect(notHeld(choices({ equal, versus: policies(about(-1, 1.5), 'KZ', 'complies') }))).toContain(
      'KZ always complies',
    )
    expect(notHeld(choices({ equal, versus: policies(about(-1, 0.5), 'KZ', 'complies') }))).not.toContain(
      'KZ always complies',
    )
  })

  it.each([
    ['never held', { held: 0, playable: 0, played: 0, taken: 0 }, 'cards never held'],
    ['hardly played', { held: 1000, playable: 20, played: 19, taken: 0 }, 'cards played in less than 2 %'],
    ['always played', { held: 100, playable: 100, played: 91, taken: 0 }, 'cards played in more than 90 %'],
  ])('4 names a card %s', (_, tally, fault) => {
    const point = choices({ equal: { ...fair, cards: { ...fair.cards, 'cn-loans': tally } } })
    const [figure] = point.figures.filter((one) => one.what.startsWith(fault))
    expect(figure).toMatchObject({ verdict: 'fails', names: ['cn-loans'] })
    expect(choices({ equal: fair }).figures.filter((one) => one.what.startsWith(fault))[0]?.verdict).toBe(
      'holds',
    )
  })

  it('4 does not judge a card that was hardly ever held', () => {
    const seldom = (held: number) => ({ 'cn-loans': { held, playable: 0, played: 0, taken: 0 } })
    const faults = (held: number) => choices({ equal: { ...fair, cards: seldom(held) } }).figures[1]?.names
    expect(faults(19)).toEqual([])
    expect(faults(20)).toEqual(['cn-loans'])
  })

  it('4 names what is never chosen and what always is, if it was on the menu often enough', () => {
    const items = {
      'take:rare': { on: 19, chosen: 0 },
      'take:never': { on: 20, chosen: 0 },
      'comply:always': { on: 100, chosen: 98 },
      'resist:nearly': { on: 100, chosen: 97 },
    }
    const { figures } = choices({ equal: { ...fair, items } })
    const named = (what: string) => figures.find((one) => one.what === what)?.names
    expect(named('other items never chosen')).toEqual(['take:never'])
    expect(named('other items chosen always')).toEqual(['comply:always'])
  })

  it('4 names an answer that another outdid every time, if it was asked often enough', () => {
    const row = (response: string, asked: number, dominatedBy: string[]) => ({
      ...{ crisis: 'zhanaozen', response, asked, best: 0, behind: about(1), dominatedBy },
    })
    const rows = [row('wait', 20, ['inquiry']), row('hide', 19, ['inquiry']), row('inquiry', 20, [])]
    const { figures } = choices({ answers: { player: 'tuned', games: 20, rows } })
    expect(figures).toMatchObject([{ verdict: 'fails', names: ['zhanaozen:wait by inquiry'] }])
  })

  it('6 holds and fails by its two shares', () => {
    expect(kingmaking({ equal: fair }).verdict).toBe('holds')
    const last = { games: 100, open: about(0.49), hopeless: about(0.3), kingmaking: about(0.05) }
    expect(notHeld(kingmaking({ equal: { ...fair, last } }))).toHaveLength(2)
    expect(kingmaking({}).verdict).toBe('open')
  })
})

describe('point 5', () => {
  const share = { mean: 0.2, low: 0.1, high: 0.3, between: 1, within: 4 }
  const even = { RU: 0.2, CN: 0.2, US: 0.2, EU: 0.2, home: 0.2 }
  const row = (opening: string, mean: number, more: Partial<OpeningRow> = {}): OpeningRow => ({
    ...{ opening, score: about(mean), leader: 'RU', leads: 0.9, split: even },
    ...more,
  })
  const west = { ...even, RU: 0, US: 0.4 }
  const good = [row('a', 100), row('b', 99), row('c', 98, { leader: 'CN' }), row('d', 95, { split: west })]

  it('counts openings that differ by who leads or where the cubes went, near the best', () => {
    expect(goodOpenings(good).map((one) => one.opening)).toEqual(['a', 'c', 'd'])
    expect(goodOpenings([...good.slice(0, 3), row('d', 94.9, { split: west })])).toHaveLength(2)
    // A leader in fewer than half the games says little.
    expect(goodOpenings([row('a', 100), row('c', 98, { leader: 'CN', leads: 0.5 })])).toHaveLength(1)
  })

  it('counts the most openings there are, even where the best is like all others', () => {
    const moved = (from: keyof Split, to: keyof Split): Split => ({ ...even, [from]: 0.05, [to]: 0.35 })
    const [best, east, west, north] = [
      row('best', 100),
      row('east', 97, { split: moved('RU', 'CN') }),
      row('west', 96, { split: moved('EU', 'US') }),
      row('north', 95, { split: moved('CN', 'EU') }),
    ]
    const names = goodOpenings([north, best, west, east]).map((one) => one.opening)
    expect(names).toEqual(['east', 'west', 'north'])
    // Beyond 5 % of the best an opening is no good, and a twin of another counts once: the one that scores more.
    const weak = row('weak', 94.9, { split: north.split })
    const twin = row('twin', 98, { split: west.split })
    expect(goodOpenings([best, east, west, twin, weak]).map((one) => one.opening)).toEqual(['twin', 'east'])
  })

  it('counts all of two dozen openings at once, if all differ', () => {
    const places = ['RU', 'CN', 'US', 'EU', 'home'] as const
    const none = { RU: 0, CN: 0, US: 0, EU: 0, home: 0 }
    const pairs = places.flatMap((most) => places.map((some) => ({ most, some })))
    const rows = pairs.map(({ most, some }, n) =>
      row(`${most} ${some}`, 100 - n / 10, {
        split: { ...none, [some]: 0.3, [most]: most === some ? 1 : 0.7 },
      }),
    )
    expect(goodOpenings(rows)).toEqual(rows)
  })

  it('holds with three good openings and a shuffle that explains less than a third', () => {
    const openings = { player: 'expert', games: 20, rows: good }
    const shuffle = { player: 'expert', deals: 20, repeats: 5, share }
    expect(luck({ openings, shuffle }).verdict).toBe('holds')
    expect(luck({ openings }).figures).toMatchObject([{ value: 3, names: ['a', 'c', 'd'] }])
    expect(
      notHeld(luck({ openings, shuffle: { ...shuffle, share: { ...share, mean: 0.34 } } })),
    ).toHaveLength(1)
    expect(notHeld(luck({ openings: { ...openings, rows: good.slice(0, 3) }, shuffle }))).toHaveLength(1)
  })

  it('shows nothing of the shuffle for bots that play a deal always alike', () => {
    const shuffle = { player: 'expert', deals: 20, repeats: 5, share: { ...share, mean: 1, within: 0 } }
    expect(luck({ shuffle })).toMatchObject({ open: ['shuffle', 'openings'], figures: [] })
  })
})
