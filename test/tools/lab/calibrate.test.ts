import { expect, test } from 'vitest'
import { forSeats, SEATS } from '../../../src/game/index.ts'
import { below, seeded } from '../../../src/game/kernel.ts'
import { parsFrom } from '../../../src/tools/lab/calibrate.ts'

const rng = seeded('scores')

/** China has one great game in ten and is level otherwise, the others go up and down: means would favour the others. */
const ROWS = Array.from({ length: 400 }, () => ({
  scores: {
    ...{ KZ: 80 + below(rng, 13), RU: 25 + below(rng, 7), CN: below(rng, 10) === 0 ? 50 : 10 },
    ...{ US: 10 + below(rng, 9), EU: 12 + below(rng, 15) },
  },
}))

test('a par is a half of a point, and no spread is 0', () => {
  const pars = parsFrom(ROWS.map(() => ({ scores: { KZ: 80.3, RU: 25, CN: 10, US: 9.9, EU: 12 } })))
  expect(forSeats((seat) => pars[seat].spread)).toEqual({ KZ: 0.5, RU: 0.5, CN: 0.5, US: 0.5, EU: 0.5 })
  for (const seat of SEATS) expect(pars[seat].par % 0.5).toBe(0)
})

test('pars are near the means, and as even as halves allow: no par moved by a half would even out the wins', () => {
  const pars = parsFrom(ROWS)
  const unevenness = (tried: typeof pars): number => {
    const wins = forSeats(() => 0)
    for (const { scores } of ROWS) {
      const margin = forSeats((seat) => (scores[seat] - tried[seat].par) / tried[seat].spread)
      const most = Math.max(...SEATS.map((seat) => margin[seat]))
      wins[SEATS.find((seat) => margin[seat] === most) ?? 'KZ'] += 1
    }
    return SEATS.reduce((sum, seat) => sum + (wins[seat] - ROWS.length / SEATS.length) ** 2, 0)
  }
  const found = unevenness(pars)
  for (const seat of SEATS) {
    for (const by of [-0.5, 0.5])
      expect(
        unevenness({ ...pars, [seat]: { ...pars[seat], par: pars[seat].par + by } }),
      ).toBeGreaterThanOrEqual(found)
  }
  const means = { KZ: 86, RU: 28, CN: 14, US: 14, EU: 19 }
  expect(found).toBeLessThan(unevenness(forSeats((seat) => ({ ...pars[seat], par: means[seat] }))))
})
