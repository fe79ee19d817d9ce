import { describe, expect, it } from 'vitest'
import { charactersOf } from '../../../src/game/bots/characters/index.ts'
import { eventCard, forPowers, forSeats, POWERS, SCENARIOS, type Seat } from '../../../src/game/index.ts'
import { parsFrom } from '../../../src/tools/lab/calibrate.ts'
import { type GameRow, type Played, playOrder } from '../../../src/tools/lab/games.ts'
import { answerRows } from '../../../src/tools/lab/parts/answers.ts'
import { equalPart, lastPart } from '../../../src/tools/lab/parts/equal.ts'
import { levelsPart } from '../../../src/tools/lab/parts/levels.ts'
import { openingRow, openingsOf } from '../../../src/tools/lab/parts/openings.ts'
import { playerRows } from '../../../src/tools/lab/parts/players.ts'
import { type Ranked, ratingsOf } from '../../../src/tools/lab/parts/ratings.ts'
import { rivalRow } from '../../../src/tools/lab/parts/rivals.ts'
import { byDeal, tablesOf } from '../../../src/tools/lab/parts/shuffle.ts'
import { versusRow } from '../../../src/tools/lab/parts/versus.ts'
import { isPlayer } from '../../../src/tools/lab/players.ts'

function game(score: number, more: Partial<GameRow> = {}): GameRow {
  return {
    scores: forSeats((seat) => (seat === 'KZ' ? score : 10)),
    margins: forSeats(() => 0),
    winner: 'KZ',
    ending: 'completed',
    rounds: 3,
    verdicts: [40],
    aims: forPowers(() => ({ aim: 'union' as const, met: false })),
    news: ['us-pivot', 'pandemic'],
    course: [6, 9, 3].map((level) => round(level)),
    ...more,
  }
}

function round(level: number, cubes = { RU: 3, CN: 1, US: 0, EU: 0, home: 1 }): GameRow['course'][number] {
  return {
    tracks: { prosperity: level, security: level, legitimacy: level, sovereignty: level },
    weight: { RU: 8, CN: 3, US: 2, EU: 1 },
    trust: { RU: 0, CN: 0, US: 0, EU: 0 },
    cubes,
  }
}

function played(...scores: number[]): Played {
  const rows = scores.map((score) => game(score))
  return { rows, cards: {}, items: {}, pledges: { made: 0, kept: 0 } }
}

describe('the parts', () => {
  const { pivots } = SCENARIOS
  if (!pivots) throw new Error('no pivots')

  it('players: measures the way to the ceiling from greedy, and only if somebody sees everything', () => {
    const games = { greedy: played(60, 80), expert: played(80, 100), clairvoyant: played(100, 120) }
    const rows = playerRows(pivots, 'expert', new Map(Object.entries(games)))
    expect(rows.map((row) => row.toCeiling)).toEqual([0, 0.5, 1])
    expect(rows[0]?.overSearch).toEqual({ mean: -20, low: -20, high: -20 })
    const { clairvoyant, ...blind } = games
    expect(playerRows(pivots, 'expert', new Map(Object.entries(blind)))[1]?.toCeiling).toBeUndefined()
  })

  it('players: a game that ended stays where it was, and gives none of the verdicts to come', () => {
    const ended = game(40, { ending: 'absorbed', verdicts: [40], course: [round(6), round(2)] })
    const both = { ...played(), rows: [ended, game(90, { verdicts: [40, 50] })] }
    const [row] = playerRows(pivots, 'expert', new Map([['expert', both]]))
    expect(row?.earlyEnds).toBe(0.5)
    expect(row?.verdicts).toEqual([40, 25])
    expect(row?.tracks.slice(0, 3)).toEqual([6, 5.5, 2.5])
    expect(row?.dominance[0]).toBe(5)
  })

  it('equal: tells what an event was worth to Kazakhstan, unless it always came', () => {
    const rows = [90, 92, 80, 82].map((score, n) =>
      game(score, { news: n < 2 ? ['us-pivot', 'pandemic'] : ['us-pivot'] }),
    )
    const { news } = equalPart(pivots, 'expert', { ...played(), rows })
    expect(Object.keys(news)).toEqual(['pandemic'])
    expect(news.pandemic).toMatchObject({ came: 2, gain: { mean: 10 } })
  })

  it('levels: judges each seat, and all together', () => {
    const pair = (seat: Seat, above: number[], below: number[]) => ({
      ...{ seat, upper: 'expert' as const, lower: 'seasoned' as const, above, below },
    })
    const { rows, overall } = levelsPart(5, [
      pair('KZ', [2, 2, 2, 1, 0], [1, 1, 1, 1, 1]),
      pair('RU', [2, 2, 0, 0, 0], [1, 1, 1, 1, 1]),
    ])
    expect(rows.map((row) => [row.share.mean, row.holds])).toEqual([
      [0.7, true],
      [0.4, false],
    ])
    expect(overall[0]?.share.mean).toBeCloseTo(0.55)
    expect(overall[0]?.holds).toBe(false)
  })

  it('rivals: counts the games in which search scores more than the rival in its seat, ties half', () => {
    const { share, gain } = rivalRow('KZ', 'tuned', played(60, 70, 50).rows, played(50, 70, 53).rows)
    expect(share.mean).toBeCloseTo(0.5)
    expect(gain.mean).toBeCloseTo(7 / 3)
    expect(rivalRow('RU', 'tuned', played(60).rows, played(50).rows).gain.mean).toBe(0)
  })

  it('versus: pairs game by game in the seat that bends not', () => {
    const { gain, score } = versusRow('KZ', 'resists', played(50, 70).rows, played(55, 75).rows)
    expect(gain).toEqual({ mean: -5, low: -5, high: -5 })
    expect(score.mean).toBe(60)
  })

  it('ratings: who wins more is rated higher, and the interval tells how surely', () => {
    const won = (first: string, second: string): Ranked => [
      { player: first, margin: 1 },
      { player: second, margin: 0 },
    ]
    const tables = Array.from({ length: 30 }, (_, n) => [
      won('a', 'b'),
      n % 3 === 0 ? won('c', 'b') : won('b', 'c'),
    ])
    const rows = ratingsOf(tables, 'a')
    expect(rows.map((row) => row.player)).toEqual(['a', 'b', 'c'])
    for (const { rating, low, high } of rows) expect(low <= rating && rating <= high).toBe(true)
    expect(rows[0]?.games).toBe(30)
    expect(ratingsOf(tables, 'a')).toEqual(rows)
  })

  it('shuffle: games of one deal stand together, less what each table scores on the whole', () => {
    const [first, second] = [[1, 2, 6], [10, 20, 30]] // biome-ignore format: short
    expect(byDeal([first, second])).toEqual([[-2, -10], [-1, 0], [3, 10]]) // biome-ignore format: short
  })

  it('shuffle: at each table Kazakhstan searches, and powers of every school play in turn', () => {
    const tables = tablesOf({ search: 'master~40', repeats: 5, seed: 'any' })
    expect(tables).toHaveLength(5)
    for (const table of tables) {
      expect(table.KZ).toBe('master~40')
      for (const power of POWERS) expect(isPlayer(String(table[power]), power)).toBe(true)
    }
    for (const power of POWERS) {
      const schools = ['master~40', ...charactersOf(power).map(({ id }) => `master~40/${id}`)]
      expect([...new Set(tables.map((table) => table[power]))].sort()).toEqual(schools.sort())
    }
  })

  it('answers: say how often each is the best, how far behind it is, and by which others it is dominated', () => {
    const asked = (...all: Record<string, number>[]) =>
      answerRows([{ answers: all.map((scores) => ({ crisis: 'zhanaozen', scores })) }, {}])
    const rows = asked({ a: 5, b: 3, c: 4 }, { a: 5, b: 6, c: 5 }, { b: 1, c: 1 })
    expect(rows.map(({ response, asked, best }) => [response, asked, best])).toEqual([
      ['a', 2, 1],
      ['b', 3, 2],
      ['c', 3, 1],
    ])
    expect(rows.map(({ behind }) => behind.mean)).toEqual([0.5, 2 / 3, 2 / 3])
    expect(rows.map(({ dominatedBy }) => dominatedBy)).toEqual([[], [], ['a']])
    expect(asked({ a: 1, b: 1 }).map(({ dominatedBy }) => dominatedBy)).toEqual([[], []])
  })

  it('answers: every answer that can be given is weighed, standing aside as well, and the game plays on as it would', () => {
    const order = { scenario: 'pivots', seed: 'weighed', from: 0, to: 1, players: forSeats(() => 'tuned') }
    const { rows } = playOrder({ ...order, weigh: { answers: 1 } })
    const [ukraine] = rows[0]?.answers?.filter(({ crisis }) => crisis === 'ukraine-crisis') ?? []
    const responses = eventCard('ukraine-crisis').responses?.map(({ id }) => id)
    expect(Object.keys(ukraine?.scores ?? {}).sort()).toEqual([...(responses ?? [])].sort())
    const { answers: _, ...row } = rows[0] ?? {}
    expect(row).toEqual(playOrder(order).rows[0])
  })

  it('openings: say who led after three rounds and where the cubes went', () => {
    const china = { ...round(6), weight: { RU: 1, CN: 9, US: 0, EU: 0 } }
    const other = game(50, { course: [round(6), round(6), china, round(6)] })
    const { leader, leads, split } = openingRow('greedy', [game(60), game(60), other])
    expect(leader).toBe('RU')
    expect(leads).toBeCloseTo(2 / 3)
    expect(split).toMatchObject({ RU: 0.6, CN: 0.2, home: 0.2 })
  })

  it('openings: a level tries its characters, and those of the lab that court; who is no level has neither', () => {
    const places = ['RU', 'CN', 'US', 'EU', 'home']
    const courts = places.flatMap((place) => [`expert/courts-${place}`, `expert/favours-${place}`])
    for (const search of ['expert', 'expert/hedger']) {
      const openings = openingsOf({ search })
      expect(openings[0]).toBe(search)
      expect(openings).toEqual(expect.arrayContaining(['expert/balancer', ...courts, 'greedy', 'ride-us']))
      expect(new Set(openings).size).toBe(openings.length)
      for (const opening of openings) expect(isPlayer(`${search}+opens:${opening}`, 'KZ')).toBe(true)
    }
    expect(openingsOf({ search: 'greedy' }).filter((name) => name.includes('/'))).toEqual([])
  })

  it('last rounds: a game that ended early has neither an open winner nor a kingmaker', () => {
    const chances = forSeats(() => 0.2)
    const open = game(1, { last: { chances, open: true, hopeless: ['US'], kingmakers: ['US'] } })
    const part = lastPart([open, game(1)])
    expect([part.open.mean, part.hopeless.mean, part.kingmaking.mean]).toEqual([0.5, 0.5, 0.5])
  })

  it('calibration rounds to halves, and never to a spread of 0', () => {
    const pars = parsFrom(played(80, 81.4).rows)
    expect(pars.KZ).toEqual({ par: 80.5, spread: 0.5 })
    expect(pars.RU).toEqual({ par: 10, spread: 0.5 })
  })
})
