// Where Kazakhstan stood in the logged game, by the years of its rounds.
import { beforeAll, expect, it } from 'vitest'
import { fetchPast, pastRounds, roundIn } from '../../../src/client/screens/reckoning/past.ts'
import { TRACKS } from '../../../src/game/index.ts'

beforeAll(() => fetchPast())

it('the logged game’s ten rounds come with their years and tracks, one after the other', () => {
  const past = pastRounds.value
  expect(past.map(({ years }) => years.slice(0, 4))).toEqual(
    past.map(({ years }) => years.slice(0, 4)).sort(),
  )
  expect(past).toHaveLength(10)
  for (const { tracks } of past) for (const track of TRACKS) expect(tracks[track]).toBeGreaterThanOrEqual(0)
})

it('every year from 1991 to 2021 lies in one of them, and no other year does', () => {
  const past = pastRounds.value
  for (let year = 1991; year <= 2021; year++) expect(roundIn(past, year), String(year)).toBeDefined()
  expect(roundIn(past, 2014)?.years).toBe('2011-2014')
  expect(roundIn(past, 2015)?.years).toBe('2015-2018')
  expect(roundIn(past, 1990)).toBeUndefined()
  expect(roundIn(past, 2022)).toBeUndefined()
})
