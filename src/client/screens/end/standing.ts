/** Who came where, and what a margin means in words: the share of usual scores that lie below it. Pure. */
import { type Outcome, SEATS, type Seat, type View } from '../../../game/vocabulary.ts'
import { usualOf } from '../../ui/usual.ts'

/** The seats from the highest margin down; of equal ones, the first in seat order, as the winner is found. */
export function standings({ margins }: Pick<Outcome, 'margins'>): readonly Seat[] {
  return [...SEATS].sort((one, other) => margins[other] - margins[one])
}

/** The seats as they are told: as they came, or in seat order where it is not known what is usual, and so who is ahead. */
export function toldOrder(view: Pick<View, 'scenario' | 'options'>, outcome: Outcome): readonly Seat[] {
  return usualOf(view) ? standings(outcome) : SEATS
}

/** Who won, where that can be told. */
export function toldWinner(
  view: Pick<View, 'scenario' | 'options'>,
  { winner }: Pick<Outcome, 'winner'>,
): Seat | undefined {
  return usualOf(view) && winner
}

/** The place of a seat, from 1. */
export function rankOf(outcome: Pick<Outcome, 'margins'>, seat: Seat): number {
  return standings(outcome).indexOf(seat) + 1
}

/**
 * The share of usual scores below a margin, 0..1: those of the level played at, taken as normal about par with its
 * spread. After Abramowitz and Stegun 26.2.17, off by less than 0.0000001.
 */
export function shareBelow(margin: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(margin))
  const sum = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const above = (Math.exp((-margin * margin) / 2) / Math.sqrt(2 * Math.PI)) * sum
  return margin < 0 ? above : 1 - above
}

/** A share in words a person feels; the client has a phrase for each. */
export const BANDS = [
  { band: 'behind_all', share: 0 },
  { band: 'behind_nine', share: 0.1 },
  { band: 'behind_four', share: 0.2 },
  { band: 'behind_three', share: 0.25 },
  { band: 'behind_two', share: 1 / 3 },
  { band: 'middle', share: 0.5 },
  { band: 'above_two', share: 2 / 3 },
  { band: 'above_three', share: 0.75 },
  { band: 'above_four', share: 0.8 },
  { band: 'above_nine', share: 0.9 },
  { band: 'above_all', share: 1 },
] as const
export type Band = (typeof BANDS)[number]['band'] | 'above_most'

const MOST = 0.775

/**
 * The phrase nearest to a margin. Who did not come first is not told that nearly everybody is behind: beyond three of
 * four it is `above_most`.
 */
export function bandOf(margin: number, isFirst: boolean): Band {
  const share = shareBelow(margin)
  if (!isFirst && share > MOST) return 'above_most'
  return BANDS.reduce((best, one) =>
    Math.abs(one.share - share) < Math.abs(best.share - share) ? one : best,
  ).band
}
