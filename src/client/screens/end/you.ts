/** Whose end it is. */
import type { Seat, View } from '../../../game/index.ts'

export function isYou(view: View, seat: Seat): boolean {
  return view.viewer === seat
}
