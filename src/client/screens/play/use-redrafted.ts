/** A draft that was changed: drawn at once where it was changed, so that the press is answered soon, and elsewhere after that. */
import type { Power } from '../../../game/index.ts'
import { useLateWhen } from '../../ui/use-late.ts'
import { draftWith } from './draft.ts'
import type { Play } from './play.ts'

export interface Redrafted {
  /** The play as it is drawn with a power; at home and beside the news, where none is given. */
  at(power?: Power): Play
  /** Whether the draft is not drawn everywhere yet. */
  readonly isLate: boolean
}

export function useRedrafted(play: Play): Redrafted {
  return redrafted(play, useLateWhen(play, isRedrafted))
}

/** The same, of a play and the one before it, where whoever asks has that a drawing later already. */
export function redrafted(play: Play, before: Play): Redrafted {
  const drawn = isRedrafted(before, play) ? before : play
  return { at: (power) => (isSameAt(power, drawn, play) ? drawn : play), isLate: drawn !== play }
}

/** The same question, and another draft. */
function isRedrafted(drawn: Play, { menu, draft }: Play): boolean {
  return menu !== undefined && drawn.menu === menu && drawn.draft !== draft
}

/** Whether nothing of what changed stands there. */
function isSameAt(power: Power | undefined, drawn: Play, { menu, draft }: Play): boolean {
  return menu !== undefined && draftWith(power, menu, drawn.draft) === draftWith(power, menu, draft)
}
