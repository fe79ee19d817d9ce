/** The five levels of the bots, from a first opponent to the best there is. */
import { LEVELS, type Level } from '../vocabulary.ts'
import type { SearchSettings } from './search/search-problem.ts'

export { LEVELS, type Level }

export function isLevel(name: string): name is Level {
  return (LEVELS as readonly string[]).includes(name)
}

/** The first two do not keep in mind more than a few things at a time. */
const ONE_CARD = 1
const THREE_THINGS = 3

/** How each level sees, and how deep it looks. The lab plays them against each other (`--parts levels`). */
export const SETTINGS: Readonly<Record<Level, SearchSettings>> = {
  novice: { perception: 'face', limit: { power: ONE_CARD }, plans: 1, rollouts: 0, horizon: 1 },
  learner: {
    perception: 'verdict',
    limit: { KZ: THREE_THINGS, power: ONE_CARD },
    plans: 6,
    rollouts: 0,
    horizon: 1,
  },
  seasoned: { perception: 'verdict', plans: 6, rollouts: 0, horizon: 1 },
  expert: { perception: 'learnt', plans: 8, rollouts: 0, horizon: 1 },
  master: { perception: 'learnt', plans: 24, rollouts: 450, horizon: 1 },
}
