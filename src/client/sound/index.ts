/**
 * The door of the sounds: small ones, made by the browser, for the few things that matter. Whether they may be heard is
 * the page's to ask (`state/settings.ts`); this part is fetched only then.
 */
import type { Sound } from './sounds.ts'
import { type Speaker, speakerOn } from './speaker.ts'

export { soundOf, soundOfCubes } from './heard.ts'
export type { Sound } from './sounds.ts'

let speaker: Speaker | undefined

/**
 * Plays a sound now; nothing where the browser makes none, or before the reader's first gesture: a browser would keep it,
 * and play all that it kept with the gesture.
 */
export function play(sound: Sound): void {
  if (typeof AudioContext === 'undefined' || navigator.userActivation?.hasBeenActive === false) return
  speaker ??= speakerOn(new AudioContext())
  speaker.play(sound)
}
