/** Point 5: the shuffle does not decide the game, and more than one opening is good. */
import { POWERS } from '../../../game/vocabulary.ts'
import type { OpeningRow, Split } from '../parts/openings.ts'
import type { ShufflePart } from '../parts/shuffle.ts'
import { type Figure, figure, type Measured, ofGames, type Point, pointOf } from './point.ts'

const SHARE = 1 / 3
const NEAR = 0.95
const OPENINGS = 3
/** Least part of the cubes that two openings of the same leading power spend elsewhere to be clearly different. */
export const APART = 0.2

const HEAD = {
  point: 5,
  title: 'Luck: the shuffle explains less than a third of the score, and several openings are good',
  note:
    'Shuffle: each deal (decks, events, aims) is played at several tables by search in all seats, the powers of ' +
    'other schools at each; what a table scores on the whole is taken off. The share is the variance component between ' +
    'deals over the whole, by the one-way random-effects model. It is not shown for players who have no schools and ' +
    'answer the same view alike whatever their seed. Openings: Kazakhstan plays ' +
    'rounds 1-3 by another’s book, then search takes over. Two are clearly different if in most games another power ' +
    `weighs most after round 3, or if at least ${100 * APART} % of their cubes went elsewhere (half the sum of the ` +
    'differences of shares over the four powers and home). What counts is the largest set of openings of which each is ' +
    'clearly different from every other and within 5 % of the best by its mean; of sets of the same size, the one that ' +
    'scores more.',
} as const

export function luck({ shuffle, openings }: Measured): Point {
  const ofDeals = shuffle ? ofShuffle(shuffle) : []
  const ofBooks = openings ? ofGames(openings.games, [ofOpenings(openings.rows)]) : []
  const figures = [...ofDeals, ...ofBooks]
  const open = [...(ofDeals.length > 0 ? [] : ['shuffle']), ...(openings ? [] : ['openings'])]
  return pointOf(HEAD, figures, open)
}

function ofOpenings(rows: readonly OpeningRow[]): Figure {
  const names = goodOpenings(rows).map((row) => row.opening)
  const what = 'clearly different openings within 5 % of the best'
  return { ...figure(what, names.length, `>= ${OPENINGS}`, (count) => count >= OPENINGS), names }
}

/** Players that are the same at every table leave nothing to compare the shuffle with. */
function ofShuffle({ share, deals }: ShufflePart): Figure[] {
  if (share.within === 0) return []
  const figures = [figure('share of the variance between deals', share, '< 1/3', (value) => value < SHARE)]
  return ofGames(deals, figures)
}

/** The largest set of openings near the best that are all clearly different from each other, the best of them first. */
export function goodOpenings(rows: readonly OpeningRow[]): OpeningRow[] {
  const sorted = [...rows].sort((a, b) => b.score.mean - a.score.mean)
  const best = sorted[0]?.score.mean ?? 0
  return largestApart(sorted.filter((row) => row.score.mean >= NEAR * best))
}

/** Tries every set there is, but those that could not grow as large as the largest so far. */
function largestApart(rows: readonly OpeningRow[]): OpeningRow[] {
  let largest: readonly OpeningRow[] = []
  const grow = (set: readonly OpeningRow[], open: readonly OpeningRow[]): void => {
    if (isLarger(set, largest)) largest = set
    for (const [at, row] of open.entries()) {
      if (set.length + open.length - at < largest.length) return
      const others = open.slice(at + 1).filter((other) => areApart(row, other))
      grow([...set, row], others)
    }
  }
  grow([], rows)
  return [...largest]
}

/** Of sets of the same size, the one that scores more. */
function isLarger(set: readonly OpeningRow[], other: readonly OpeningRow[]): boolean {
  const total = (of: readonly OpeningRow[]): number => of.reduce((sum, row) => sum + row.score.mean, 0)
  return set.length > other.length || (set.length === other.length && total(set) > total(other))
}

function areApart(a: OpeningRow, b: OpeningRow): boolean {
  const led = a.leader !== b.leader && a.leads > 0.5 && b.leads > 0.5
  return led || distance(a.split, b.split) >= APART
}

function distance(a: Split, b: Split): number {
  const places = [...POWERS, 'home' as const]
  return places.reduce((sum, place) => sum + Math.abs(a[place] - b[place]), 0) / 2
}
