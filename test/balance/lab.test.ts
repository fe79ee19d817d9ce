import { describe, expect, it } from 'vitest'
import { SEATS } from '../../src/game/index.ts'
import { runLab } from './lab.ts'
import { linesOf } from './print.ts'
import { bootstrap, deviation, mean } from './stats.ts'

describe('the lab', () => {
  it('reports the same on one worker and on two', { timeout: 120_000 }, async () => {
    const wanted = { scenario: 'pivots', games: 12, seed: 'test' }
    const alone = await runLab({ ...wanted, workers: 1 })
    const together = await runLab({ ...wanted, workers: 2 })
    expect(together).toEqual(alone)
    const wins = SEATS.map((seat) => alone.seatWins[seat].wins)
    expect(wins.reduce((a, b) => a + b, 0)).toBe(12)
    const { completed, absorbed, 'regime-crisis': crises } = alone.endings
    expect(completed + absorbed + crises).toBe(12)
    expect(alone.doctrines.tuned?.share).toBe(1)
    expect(linesOf(alone).join('\n')).toContain('lean-russia')
  })

  it('knows no scenario of another name', async () => {
    await expect(runLab({ scenario: 'none', games: 1, seed: 'a', workers: 1 })).rejects.toThrow(/no scenario/)
  })
})

describe('the statistics', () => {
  const values = Array.from({ length: 200 }, (_, n) => n % 20)

  it('knows mean and deviation', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(deviation([2, 4])).toBe(1)
  })

  it('gives an interval about the mean, narrower for more values, the same for the same seed', () => {
    const wide = bootstrap(values.slice(0, 40), 'a')
    const { low, high } = bootstrap(values, 'a')
    expect(low).toBeLessThan(mean(values))
    expect(high).toBeGreaterThan(mean(values))
    expect(high - low).toBeLessThan(wide.high - wide.low)
    expect(bootstrap(values, 'a')).toEqual({ low, high })
  })
})
