/** The five levels of the bots, from a first opponent to the best there is. */
import { LEVELS, type Level } from '../vocabulary.ts'
import type { Depth } from './search/problems.ts'

export { LEVELS, type Level }

export function isLevel(name: string): name is Level {
  return (LEVELS as readonly string[]).includes(name)
}

/** The first two do not keep in mind more than a few things at a time. */
const ONE_CARD = 1
const THREE_THINGS = 3

/** How each level sees, and how deep it looks. The lab plays them against each other (`--parts levels`). */
export const DEPTHS: Readonly<Record<Level, Depth>> = {
  novice: { eye: 'face', most: { power: ONE_CARD }, plans: 1, tries: 0, rounds: 1 },
  learner: { eye: 'verdict', most: { KZ: THREE_THINGS, power: ONE_CARD }, plans: 6, tries: 0, rounds: 1 },
  seasoned: { eye: 'verdict', plans: 6, tries: 0, rounds: 1 },
  expert: { eye: 'learnt', plans: 8, tries: 0, rounds: 1 },
  master: { eye: 'learnt', plans: 24, tries: 900, rounds: 1 },
}
