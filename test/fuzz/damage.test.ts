/** Damage to records and links, over some hundreds, and that its judge can find fault. */
import { expect, it } from 'vitest'
import { damageMany } from './damage.ts'

const TRIED = 400

it(`takes none of ${TRIED} damaged records and links for another game`, { timeout: 240_000 }, () => {
  const { tried, refused, changed, same, faults } = damageMany('vitest', TRIED)
  expect(faults.map(({ what }) => what)).toEqual([])
  expect(tried).toBe(TRIED)
  expect(refused + changed + same).toBe(TRIED)
  // Each kind of fate is met, or the damage would be too coarse to show anything.
  expect(Math.min(refused, changed, same)).toBeGreaterThan(TRIED / 50)
})
