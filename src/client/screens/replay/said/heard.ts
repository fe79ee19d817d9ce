/** What seats said to each other in a game that has been played, as the eyes that look could hear it. Pure. */
import type { Eyes, Said } from '../../../../game/record/index.ts'
import { mayHear } from '../../../../game/wire/index.ts'
import type { Replay } from '../../../session/replay.ts'
import type { Place } from '../../../timeline/places.ts'

type Heard = Pick<Replay, 'file' | 'branch'>

/**
 * In the order it was said. What is said to all, everybody hears; what is said to a seat, those two, and whoever sees every
 * hand. In a branch, what was said in it, and in the game before it left that.
 */
export function heardBy({ file, branch }: Heard, eyes: Eyes): readonly Said[] {
  const from = file.branches?.find(({ id }) => id === branch)?.from.step
  const isIn = ({ at }: Said) =>
    at.branch === branch || (at.branch === undefined && from !== undefined && at.step <= from)
  return (file.said ?? [])
    .filter((said) => isIn(said) && (eyes === 'open' || mayHear(said, eyes)))
    .sort((a, b) => a.at.step - b.at.step)
}

/** What was said at a place: after the choice that led there, before the next. While a step is told, nothing. */
export function saidAt(heard: readonly Said[], { step, line }: Place): readonly Said[] {
  return line === undefined ? heard.filter(({ at }) => at.step === step) : []
}
