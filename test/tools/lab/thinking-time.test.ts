/** What a table of five has to read, and how its clocks run. */
import { beforeAll, describe, expect, it } from 'vitest'
import { eventCard, forSeats, POWERS, SEATS } from '../../../src/game/index.ts'
import {
  PARTS,
  type RoundWords,
  secondsThatFill,
  tableTime,
} from '../../../src/tools/lab/thinking-time/clock.ts'
import { gameOf, ready, wordsOf } from '../../../src/tools/lab/thinking-time/games.ts'
import { countWords, newsWords } from '../../../src/tools/lab/thinking-time/words.ts'

const none = () => forSeats(() => 0)
const silent: RoundWords = {
  news: none(),
  hand: none(),
  pledge: none(),
  reveal: none(),
  table: none(),
  reckoning: none(),
}
const pace = { wordsAMinute: 100, secondsADecision: 60 }

describe('clocks', () => {
  it('a round without words takes three decisions: powers decide at once', () => {
    const { minutes, seats } = tableTime([silent, silent], pace)
    expect(minutes).toBeCloseTo(6)
    expect(SEATS.map((seat) => seats[seat].decisions)).toEqual([4, 2, 2, 2, 2])
    expect(seats.KZ).toMatchObject({ deciding: 4, waiting: 2 })
    expect(seats.EU).toMatchObject({ deciding: 2, waiting: 4 })
  })

  it('the slowest power is waited for, and what is read while one waits takes no time', () => {
    const slow = { ...silent, hand: { ...none(), RU: 150, CN: 300 } }
    const { minutes, seats } = tableTime([slow], pace)
    // The pledge takes the first of the three minutes that China reads.
    expect(minutes).toBeCloseTo(3 + 1 + 1)
    expect(seats.RU.waiting).toBeCloseTo(5 - 1.5 - 1)
    expect(seats.KZ).toMatchObject({ words: 0, reading: 0 })
    const hidden = { ...silent, hand: { ...none(), KZ: 100, US: 100 } }
    expect(tableTime([hidden], pace).minutes).toBeCloseTo(3)
  })

  it('each seat’s minutes add up to the table’s', () => {
    const round = Object.fromEntries(
      PARTS.map((part, at) => [part, forSeats((seat) => 20 * at + 7 * SEATS.indexOf(seat))]),
    ) as unknown as RoundWords
    const { minutes, seats } = tableTime([round, silent, round], pace)
    for (const seat of SEATS) {
      const { reading, deciding, waiting } = seats[seat]
      expect(reading + deciding + waiting).toBeCloseTo(minutes)
      expect(waiting).toBeGreaterThanOrEqual(-1e-9)
    }
  })

  it('tells how slow a decision may be', () => {
    expect(secondsThatFill(6, [silent, silent], 100)).toBeCloseTo(60, 1)
    const long = { ...silent, reckoning: forSeats(() => 1000) }
    expect(secondsThatFill(5, [long], 100)).toBeLessThan(0.01)
  })
})

describe('words', () => {
  beforeAll(ready)

  it('numbers are words, signs are none', () => {
    expect(countWords('“Moscow’s trust” 1 → −2: it got 2 cubes')).toBe(8)
    expect(countWords('— · →')).toBe(0)
  })

  it('a crisis has more to read than its story', () => {
    const crisis = eventCard('ukraine-crisis')
    expect(newsWords(crisis)).toBeGreaterThan(newsWords({ ...crisis, responses: [] }))
    expect(newsWords({ ...crisis, responses: [] })).toBeGreaterThan(20)
  })

  it('of a game, every round and every seat has its own; stories only add', () => {
    const game = gameOf('pivots', 'words', 'greedy')
    const open = wordsOf(game, { stories: false, reckoning: 'whole' })
    const all = wordsOf(game, { stories: true, reckoning: 'whole' })
    const short = wordsOf(game, { stories: false, reckoning: 'short' })
    expect(open.length).toBeGreaterThan(1)
    expect(all).toHaveLength(open.length)
    const { seats } = tableTime(open, pace)
    for (const seat of SEATS)
      expect(seats[seat].decisions).toBe(game.moves.filter((move) => move.seat === seat).length)
    for (const [at, round] of open.entries()) {
      for (const part of PARTS) {
        for (const seat of SEATS) expect(all[at]?.[part][seat]).toBeGreaterThanOrEqual(round[part][seat])
      }
      for (const seat of SEATS) {
        expect(round.reckoning[seat]).toBeGreaterThan(50)
        expect(short[at]?.reckoning[seat]).toBeLessThan(round.reckoning[seat] / 2)
      }
      expect(new Set(SEATS.map((seat) => round.news[seat])).size).toBe(1)
      expect(round.pledge.KZ).toBe(0)
      // All of the others' cards are new to Kazakhstan, its own are not to a power.
      expect(round.reveal.KZ).toBeGreaterThan(0)
      for (const power of POWERS) expect(round.table.KZ).toBeGreaterThanOrEqual(round.table[power])
    }
    expect(POWERS.every((power) => (open[0]?.hand[power] ?? 0) > (open[1]?.hand[power] ?? 0))).toBe(true)
  })
})
