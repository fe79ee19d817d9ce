/** What a lesson keeps back until its round comes, although the rules have it from the first. Pure. */
import type { MenuItem, View } from '../../../../game/index.ts'
import type { Line } from '../forecast/line.ts'

/** The round in which envoys are taught; their buttons come with it (style/lesson.css). */
export const ENVOYS = 4

/** Whether an item of the menu is not on the screen yet, and must not be spoken of. */
export function isKeptBack({ options, round }: View, { kind }: MenuItem): boolean {
  return options.lesson && kind === 'envoy' && round < ENVOYS
}

/** The round in which the verdict is taught: the first that ends with one. */
const VERDICT = 3

/** Whether a line of the outlook is about what is not on the screen yet: a verdict that the round does not bring. */
export function isUntaught({ options, round }: View, { subject }: Line): boolean {
  return options.lesson && subject.kind === 'verdict' && !subject.due && round < VERDICT
}
