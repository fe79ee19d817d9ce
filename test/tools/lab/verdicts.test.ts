import { describe, expect, it } from 'vitest'
import {
  atLeast,
  atMost,
  type Figure,
  figure,
  LEAST_GAMES,
  ofGames,
  pointOf,
  type Verdict,
  within,
} from '../../../src/tools/lab/points/point.ts'
import { proportion } from '../../../src/tools/lab/proportion.ts'

const about = (mean: number, by: number) => ({ mean, low: mean - by, high: mean + by })

describe('verdicts', () => {
  it('a figure holds or fails by its whole interval, and is open where that reaches over the bound', () => {
    expect(within('x', about(0.5, 0.01), 0.4, 0.6)).toMatchObject({ verdict: 'holds', wanted: '0.4 - 0.6' })
    expect(within('x', about(0.7, 0.01), 0.4, 0.6).verdict).toBe('fails')
    expect(within('x', about(0.599, 0.01), 0.4, 0.6).verdict).toBe('open')
    expect(within('x', about(0.7, 0.5), 0.4, 0.6).verdict).toBe('open')
    expect(atLeast('x', about(0.5, 0), 0.5).verdict).toBe('holds')
    expect(atMost('x', about(0.51, 0.02), 0.5).verdict).toBe('open')
  })

  it('a figure judged by a rule of its own is open where the ends of its interval do not agree', () => {
    const above = (value: Parameters<typeof figure>[1]) => figure('x', value, '> 0', (by) => by > 0).verdict
    expect([above(about(2, 1)), above(about(-2, 1)), above(about(0.5, 1)), above(about(0, 0))]).toEqual([
      'holds',
      'fails',
      'open',
      'fails',
    ])
    expect([above(0.1), above(0)]).toEqual(['holds', 'fails'])
  })

  it('no figure is decided on fewer games than the least, however clear', () => {
    const clear = [within('x', about(0.5, 0), 0.4, 0.6), within('x', about(0.9, 0), 0.4, 0.6)]
    expect(ofGames(LEAST_GAMES - 1, clear).map((one) => one.verdict)).toEqual(['open', 'open'])
    expect(ofGames(LEAST_GAMES, clear)).toEqual(clear)
  })

  it('a point fails by one figure, and holds only if all do and nothing was left out', () => {
    const head = { point: 7, title: '', note: '' } as const
    const of = (...verdicts: Verdict[]) =>
      verdicts.map((verdict): Figure => ({ what: '', value: 0, wanted: '', verdict }))
    expect(pointOf(head, of('holds', 'holds'), []).verdict).toBe('holds')
    expect(pointOf(head, of('holds', 'open'), []).verdict).toBe('open')
    expect(pointOf(head, of('holds', 'open', 'fails'), ['x']).verdict).toBe('fails')
    expect(pointOf(head, of('holds'), ['x']).verdict).toBe('open')
    expect(pointOf(head, [], ['x']).verdict).toBe('open')
  })
})

describe('proportions', () => {
  it('what never was in a few cases may be in others: the bounds of Wilson', () => {
    const { mean, low, high } = proportion(0, 7)
    expect([mean, low]).toEqual([0, 0])
    expect(high).toBeCloseTo(0.3543, 3)
    expect(proportion(7, 7).high).toBe(1)
    expect(proportion(7, 7).low).toBeCloseTo(1 - 0.3543, 3)
  })

  it('lie about their share, closer the more cases there are, and say nothing of none', () => {
    const few = proportion(5, 10)
    const many = proportion(500, 1000)
    expect([few.mean, many.mean]).toEqual([0.5, 0.5])
    expect(few.low).toBeCloseTo(0.2366, 3)
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 5)
    expect(proportion(0, 0)).toEqual({ mean: 0, low: 0, high: 1 })
  })
})
