/** The five levels of the bots, from a first opponent to the best there is. */
import { LEVELS, type Level } from '../index.ts'
import type { Depth } from './search/problems.ts'

export { LEVELS, type Level }

export function isLevel(name: string): name is Level {
  return (LEVELS as readonly string[]).includes(name)
}

/** How each level sees, and how deep it looks. */
export const DEPTHS: Readonly<Record<Level, Depth>> = {
  novice: { eye: 'face', plans: 1, tries: 0, rounds: 1 },
  learner: { eye: 'verdict', plans: 6, tries: 0, rounds: 1 },
  seasoned: { eye: 'learnt', plans: 8, tries: 0, rounds: 1 },
  expert: { eye: 'learnt', plans: 8, tries: 40, rounds: 1 },
  master: { eye: 'learnt', plans: 24, tries: 900, rounds: 1 },
}
