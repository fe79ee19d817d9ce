/** Point 7: every vector counts. */
import { atMost, type Measured, ofGames, type Point, pointOf } from './point.ts'

const ONE = 0.95
const TWO = 0.85

const HEAD = {
  point: 7,
  title: 'Every vector counts: to drop any one power costs search 5 % of its score, any two 15 %',
  note:
    'Kazakhstan by search against the powers of the run, in the same games with and without the policy: no offer, envoy or ' +
    'pledge of the dropped, all game. A power’s help in a crisis may still be had. A figure is decided only if its whole interval is.',
} as const

export function vectors({ drops }: Measured): Point {
  if (!drops) return pointOf(HEAD, [], ['dropping powers'])
  const figures = drops.rows.map(({ policy, share }) => {
    const most = policy.includes('+') ? TWO : ONE
    return atMost(`${policy} of search`, share, most)
  })
  return pointOf(HEAD, ofGames(drops.games, figures), [])
}
