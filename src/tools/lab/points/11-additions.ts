/** Point 11: no mechanical addition to a level stands in for thought. */
import { atMost, type Measured, ofGames, type Point, pointOf } from './point.ts'

const MOST = 0.5

const HEAD = {
  point: 11,
  title: 'No mechanical addition to a level gains more than half of the way to the level above',
  note:
    'Kazakhstan by each level, with and without the addition, and by the level above, against the powers of the run in the ' +
    'same games. Where the level above did not score more, there is no way to measure by, and the row is not shown.',
} as const

export function additions({ additions: part }: Measured): Point {
  if (!part) return pointOf(HEAD, [], ['mechanical additions'])
  const figures = part.rows.flatMap(({ level, addition, above, ofWay }) =>
    ofWay ? [atMost(`${level}+${addition}, of the way to ${above}`, ofWay, MOST)] : [],
  )
  const without = part.rows.filter(({ ofWay }) => !ofWay).map(({ level, above }) => `${level} to ${above}`)
  return pointOf(HEAD, ofGames(part.games, figures), [...new Set(without)])
}
