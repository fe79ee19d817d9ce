/** What of a debrief may be seen: by its teacher all, by pupils and projector what has been shown to all. */
import {
  type Debrief,
  type DebriefPlace,
  isToldAt,
  type Moment,
  type OwnDebrief,
  type RoomPhase,
} from '../../../game/wire/index.ts'
import type { Debriefed } from './debrief.ts'

/** Who asks, by the ticket of the room. */
export type DebriefViewer = 'teacher' | 'projector' | { readonly pupil: number }

/** How far the room has come. */
export interface Reached {
  readonly phase: RoomPhase
  readonly place?: DebriefPlace
}

/** A room that is closed has nothing to withhold any more. */
export function debriefShown({ debrief }: Debriefed, viewer: DebriefViewer, reached: Reached): Debrief {
  if (viewer === 'teacher' || reached.phase === 'closed') return debrief
  const { place } = reached
  const { moments, whatIf, ...others } = debrief
  return {
    ...others,
    moments: moments.map((moment, at) => momentShown(moment, at, place)),
    ...(whatIf && isToldAt(place, 'what-if') ? { whatIf } : {}),
  }
}

function momentShown(moment: Moment, at: number, place: DebriefPlace | undefined): Moment {
  const { worth, told, answers, ...others } = moment
  return {
    ...others,
    answers: isToldAt(place, 'ask', at) ? answers : answers.map(({ items }) => ({ items })),
    ...(worth && isToldAt(place, 'worth', at) ? { worth } : {}),
    ...(told && isToldAt(place, 'told', at) ? { told } : {}),
  }
}

/** A pupil's own game and the places in it, once the debrief comes to its exit ticket. */
export function ownShown(
  { own }: Debriefed,
  viewer: DebriefViewer,
  { phase, place }: Reached,
): OwnDebrief | undefined {
  if (typeof viewer === 'string') return undefined
  return phase === 'closed' || isToldAt(place, 'exit') ? own.get(viewer.pupil) : undefined
}
