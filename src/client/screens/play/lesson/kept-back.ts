/** What a lesson keeps back until its round comes, although the rules have it from the first. Pure. */
import type { MenuItem, View } from '../../../../game/index.ts'

/** The round in which envoys are taught; their buttons come with it (style/lesson.css). */
export const ENVOYS = 4

/** Whether an item of the menu is not on the screen yet, and must not be spoken of. */
export function isKeptBack({ options, round }: View, { kind }: MenuItem): boolean {
  return options.lesson && kind === 'envoy' && round < ENVOYS
}
