/** The five levels of the bots, from a first opponent to the best there is. */
import type { Depth } from './search/problems.ts'

export const LEVELS = ['novice', 'learner', 'seasoned', 'expert', 'master'] as const
export type Level = (typeof LEVELS)[number]

export function isLevel(name: string): name is Level {
  return (LEVELS as readonly string[]).includes(name)
}

/** How deep each level looks. */
export const DEPTHS: Readonly<Record<Level, Depth>> = {
  novice: { plans: 1, tries: 0, rounds: 1 },
  learner: { plans: 1, tries: 0, rounds: 1 },
  seasoned: { plans: 4, tries: 0, rounds: 1 },
  expert: { plans: 12, tries: 96, rounds: 1 },
  master: { plans: 20, tries: 400, rounds: 1 },
}
