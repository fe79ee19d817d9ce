/** Point 10: winning and doing well are one. */
import { SEATS } from '../../../game/vocabulary.ts'
import { atLeast, type Measured, ofGames, type Point, pointOf, within } from './point.ts'

const WINS = { least: 0.1, most: 0.3 }
const SCORE = 0.97

const HEAD = {
  point: 10,
  title: 'Winning and doing well are one: if everybody plays to win, all win, and Kazakhstan keeps its score',
  note:
    'All five seats search among the plans they would anyway, by their margin at the end less the highest of the others; ' +
    'beside it the same deals with all five by their own score.',
} as const

export function winning({ winning: part }: Measured): Point {
  if (!part) return pointOf(HEAD, [], ['games played to win'])
  const wins = SEATS.map((seat) => within(`${seat} wins`, part.wins[seat], WINS.least, WINS.most))
  const figures = [...wins, atLeast('score of KZ, of search', part.score, SCORE)]
  return pointOf(HEAD, ofGames(part.games, figures), [])
}
