/** A game looked through, all of it at once. Pure. */
import { stepAt } from '../../../timeline/places.ts'
import type { Told } from '../../../timeline/told-log.ts'
import type { Opened } from './opened.ts'

/** All that the eyes that look know of the game, wherever one is in it. */
export function wholeOf({ timeline }: Pick<Opened, 'timeline'>): Told {
  const steps = timeline.peek()
  const { view } = stepAt(steps, steps.length - 1).moment
  return { table: view, log: steps.flatMap(({ moment }) => moment.facts) }
}
