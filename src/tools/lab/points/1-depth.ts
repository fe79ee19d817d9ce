/** Point 1: a searching player beats a greedy one, greedy the doctrines, and these a random one. */
import type { PlayerRow } from '../parts/players.ts'
import { type Figure, figure, type Measured, ofGames, type Point, pointOf } from './point.ts'

/** The mechanical doctrines. */
export const DOCTRINES = ['lean-russia', 'lean-china', 'lean-west', 'split']

const HEAD = {
  point: 1,
  title: 'Depth: search, greedy, doctrines and chance stand in this order, well apart',
  note:
    'Each plays Kazakhstan in games of the same deals against powers of one level. Means are compared as they are; ' +
    'the interval is of the ratio, drawn pair by pair. Doctrines are the mechanical ones (lean-, split). Those that weigh ' +
    'every plan and hold a conviction beside it (ride-, even-hand) stand in the table of players and are not judged here.',
} as const

export function depth({ players }: Measured): Point {
  if (!players) return pointOf(HEAD, [], ['players'])
  const { rows, search, games } = players
  const rowOf = (name: string): PlayerRow | undefined => rows.find((row) => row.player === name)
  const [best, greedy, random] = [rowOf(search), rowOf('greedy'), rowOf('random')]
  if (!best || !greedy || !random) return pointOf(HEAD, [], ['players'])
  const doctrines = rows.filter((row) => DOCTRINES.includes(row.player))
  return pointOf(
    HEAD,
    ofGames(games, [
      overGreedy(best, greedy),
      ...doctrines.map((row) => atMost(row, greedy)),
      ...doctrines.map((row) => aboveRandom(row, random)),
      ...doctrines.map(farFromSearch),
    ]),
    doctrines.length < DOCTRINES.length ? ['some doctrines'] : [],
  )
}

function overGreedy(best: PlayerRow, greedy: PlayerRow): Figure {
  const { low, high } = greedy.ofSearch
  const value = { mean: best.score.mean / greedy.score.mean, low: 1 / high, high: 1 / low }
  return figure('search over greedy', value, '>= 1.10', (ratio) => ratio >= 1.1)
}

function atMost(row: PlayerRow, greedy: PlayerRow): Figure {
  const ratio = row.score.mean / greedy.score.mean
  return figure(`${row.player} over greedy`, ratio, '<= 1', (value) => value <= 1)
}

function aboveRandom(row: PlayerRow, random: PlayerRow): Figure {
  return figure(`${row.player} over random`, row.score.mean / random.score.mean, '> 1', (value) => value > 1)
}

function farFromSearch(row: PlayerRow): Figure {
  return figure(`${row.player} of search`, row.ofSearch, '< 0.90', (value) => value < 0.9)
}
