import { describe, expect, it } from 'vitest'
import { forSeats, PRESSURES, SCENARIOS } from '../../../src/game/index.ts'
import { playOrder } from '../../../src/tools/lab/games.ts'
import { type PressureRow, pressureRows, pressuresOf } from '../../../src/tools/lab/parts/pressures.ts'
import { sticks } from '../../../src/tools/lab/points/8-sticks.ts'
import { proportion } from '../../../src/tools/lab/proportion.ts'
import type { Way } from '../../../src/tools/lab/weighed-pressures.ts'
import { isGate } from '../../support/extent.ts'

const about = (mean: number, by = 0.001) => ({ mean, low: mean - by, high: mean + by })
/** Strength 3 or 4: two cubes meet it in full, so it may be resisted in part; strength 1 or 2: it may not. */
const HARD = PRESSURES.find(({ strength }) => strength >= 3)?.id ?? ''
const SOFT = PRESSURES.find(({ strength }) => strength <= 2)?.id ?? ''

describe('pressures weighed', () => {
  const order = { scenario: 'pivots', seed: 'sticks', from: 0, to: 2, players: forSeats(() => 'expert') }
  const { rows } = playOrder({ ...order, weigh: { pressures: 2 } })
  const plain = playOrder(order).rows

  it('every pressure laid has a worth for leaving it unanswered and for complying, and the games go on as they would', () => {
    const laid = rows.flatMap(({ pressures }) => pressures ?? [])
    expect(laid.length).toBeGreaterThan(0)
    for (const { scores } of laid)
      expect(Object.keys(scores)).toEqual(expect.arrayContaining(['comply', 'ignore']))
    expect(rows.map(({ pressures: _, ...row }) => row)).toEqual(plain)
  })

  it.runIf(isGate)('the same order gives the same worths', () => {
    expect(playOrder({ ...order, to: 1, weigh: { pressures: 1 } }).rows[0]).toEqual(rows[0])
  })

  it('a game without a pressure counts its rounds all the same, two in a round count as one', () => {
    const laid = (card: string, round: number, scores: Partial<Record<Way, number>>) => ({
      card,
      round,
      scores,
    })
    const games = [
      { rounds: 6, pressures: [] },
      {
        rounds: 4,
        pressures: [
          laid(HARD, 2, { comply: 3, part: 5, full: 4, ignore: 5 }),
          laid(SOFT, 2, { comply: 1, ignore: 2 }),
          laid(HARD, 3, { comply: 9, ignore: 5 }),
        ],
      },
    ]
    const found = pressureRows(games, [HARD, SOFT])
    expect(found.rounds.mean).toBe(0.2)
    const shares = found.rows.map(({ laid: times, right }) => [
      times,
      Object.fromEntries(Object.entries(right).map(([way, { mean }]) => [way, mean])),
    ])
    expect(shares).toEqual([
      [2, { comply: 0.5, part: 0.5, full: 0, ignore: 0.5 }],
      [1, { comply: 0, full: 0, ignore: 1 }],
    ])
  })

  it('all pressures of the decks of a scenario are told of, and none of other eras', () => {
    const { pivots } = SCENARIOS
    if (!pivots) throw new Error('no pivots')
    const cards = pressuresOf(pivots)
    expect(cards).toEqual(
      expect.arrayContaining(rows.flatMap((row) => row.pressures ?? []).map(({ card }) => card)),
    )
    expect(cards.length).toBeLessThan(PRESSURES.length)
    expect(pressureRows(plain, cards).rows.map(({ laid }) => laid)).toEqual(cards.map(() => 0))
  })
})

describe('point 8', () => {
  const laidOver = (share: number, spreads: number) => ({
    ...{ player: 'expert', powers: 'expert', games: 20 },
    rows: [
      { seat: 'KZ' as const, policy: 'ignores', share: about(share), spreads: about(0) },
      { seat: 'RU' as const, policy: 'never-presses', share: about(1), spreads: about(spreads) },
    ],
  })
  const row = (card: string, laid: number, found: Partial<Record<Way, number>>): PressureRow => {
    const right = Object.entries(found).map(([way, count]) => [way, proportion(count, laid)])
    return { card, laid, right: Object.fromEntries(right) }
  }
  const pressures = (rows: PressureRow[], rounds = 0.6) => ({
    ...{ player: 'expert', games: 20, rounds: about(rounds), rows },
  })
  const good = row(HARD, 100, { comply: 30, part: 30, full: 30, ignore: 10 })
  const of = (rows: PressureRow[], rounds?: number) =>
    sticks({ sticks: laidOver(0.9, -0.2), pressures: pressures(rows, rounds) })

  it('holds where policies cost, pressures are laid often, and each answer is right at times', () => {
    expect(of([good, row(SOFT, 100, { comply: 50, full: 50 })]).verdict).toBe('holds')
    expect(of([good], 0.4).verdict).toBe('fails')
  })

  it('judges a power by spreads and Kazakhstan by its share, and is open while clauses are not measured', () => {
    expect(sticks({ sticks: laidOver(0.9, -0.2) }).verdict).toBe('open')
    expect(sticks({ sticks: laidOver(0.97, -0.2) }).verdict).toBe('fails')
    expect(sticks({ sticks: laidOver(0.9, -0.1) }).verdict).toBe('fails')
    expect(sticks({ pressures: pressures([good]) }).open).toEqual(['unbending ways with pressures'])
  })

  it('names a pressure to which an answer is hardly ever right, by whole intervals', () => {
    const never = of([good, row(SOFT, 100, { comply: 0, full: 50 })])
    expect(never.verdict).toBe('fails')
    expect(never.figures.find(({ verdict }) => verdict === 'fails')).toMatchObject({
      value: 1,
      names: [`${SOFT} (laid 100)`],
    })
  })

  it('is open for a pressure laid too seldom to say, or never', () => {
    expect(of([good, row(SOFT, 7, { comply: 0, full: 7 })]).verdict).toBe('open')
    expect(of([good, row(SOFT, 0, {})]).verdict).toBe('open')
  })
})
