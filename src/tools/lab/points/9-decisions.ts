/** Point 9: every seat decides. */
import { type DecisionRow, type DecisionsPart, NEAR } from '../parts/decisions.ts'
import type { RivalsPart } from '../parts/rivals.ts'
import { atLeast, atMost, type Figure, figure, type Measured, ofGames, type Point, pointOf } from './point.ts'

const RANDOM = 1 / 3
const SHARE = 0.6
const HALVES = ['first', 'second'] as const

const HEAD = {
  point: 9,
  title: 'Every seat decides: a power’s choices are worth something to it',
  note:
    'Games of search at all seats. At each choice of offers the plans that search thinks of are followed to the end of the game ' +
    'in its own worlds; the best of them is held, in fresh worlds, against random legal plans (each item taken with even odds as ' +
    'long as it fits), and against the best that shares less than half of its items with it. Random: what such plans cost, all ' +
    'decisions of a game half together, in spreads of the seat. Different: the share of decisions in which that other plan is ' +
    `at most ${NEAR} points below in 96 fresh worlds: in fewer chance alone sets plans apart that are as good. Search over greedy: one seat of the equal games played by greedy instead. Kazakhstan’s ` +
    'attention stands in the table beside the powers and is not judged.',
} as const

export function decisions({ decisions: part, rivals }: Measured): Point {
  const greedy = rivals?.rows.filter(({ seat, rival }) => rival === 'greedy' && seat !== 'KZ') ?? []
  const figures = [...(part ? ofDecisions(part) : []), ...(rivals ? overGreedy(rivals.games, greedy) : [])]
  const open = [
    ...(part ? [] : ['a random choice', 'the clearly different plan']),
    ...(greedy.length > 0 ? [] : ['search over greedy for each power']),
  ]
  return pointOf(HEAD, figures, open)
}

function ofDecisions({ games, rows }: DecisionsPart): Figure[] {
  const powers = rows.filter(({ seat }) => seat !== 'KZ')
  return ofGames(games, [...powers.flatMap(ofRandom), ...powers.map(ofDifferent)])
}

function ofRandom({ seat, random }: DecisionRow): Figure[] {
  return HALVES.map((half, at) => {
    const what = `${seat}: random choices in the ${half} half, in spreads`
    return { ...atLeast(what, random[at === 0 ? 0 : 1], RANDOM), wanted: '>= 1/3' }
  })
}

function ofDifferent({ seat, near }: DecisionRow): Figure {
  return atMost(`${seat}: decisions with a different plan within ${NEAR} points`, near, SHARE)
}

function overGreedy(games: number, rows: RivalsPart['rows']): Figure[] {
  const figures = rows.map(({ seat, gain }) =>
    figure(`${seat}: search over greedy, in points`, gain, '> 0, interval and all', (by) => by > 0),
  )
  return ofGames(games, figures)
}
