/** The five levels of the bots, from a first opponent to the best there is. */

export const LEVELS = ['novice', 'learner', 'seasoned', 'expert', 'master'] as const
export type Level = (typeof LEVELS)[number]

export function isLevel(name: string): name is Level {
  return (LEVELS as readonly string[]).includes(name)
}
