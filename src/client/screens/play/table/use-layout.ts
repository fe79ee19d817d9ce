/** Which of the three arrangements the window has room for. */
import { type RoomStep, room } from '../../../state/room.ts'

/** `wide`: everything lies open. `middle`: the same parts on a page that scrolls. `narrow`: one column with tabs. */
export type Layout = 'wide' | 'middle' | 'narrow'

/** Follows the window and the text size. */
export function useLayout(): Layout {
  return layoutIn(room.value)
}

/** The CSS goes by `data-layout` alone. */
export function layoutIn(steps: ReadonlySet<RoomStep>): Layout {
  if (steps.has('w80') && steps.has('h40')) return 'wide'
  return steps.has('w48') ? 'middle' : 'narrow'
}
