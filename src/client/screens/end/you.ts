/** Whose end it is. */
import type { Outcome, Seat, View } from '../../../game/index.ts'
import { toldWinner } from './standing.ts'

export function isYou(view: View, seat: Seat): boolean {
  return view.viewer === seat
}

/** The seat that is told of first: for an onlooker whoever won, or Kazakhstan where that cannot be told. */
export function ownSeat(view: View, outcome: Outcome): Seat {
  return view.viewer === 'observer' ? (toldWinner(view, outcome) ?? 'KZ') : view.viewer
}
