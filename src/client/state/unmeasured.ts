/** For which games it was not measured what seats usually score: there are no pars then, nor what is told by them. Pure. */
import type { scenarioNamed, Table, TUNING } from '../../game/index.ts'

/** Why nothing is known of what is usual: rules that come in one by one, or other cubes than pars were measured with. */
export type Unmeasured = 'lesson' | 'cubes'

/** What is asked of the rules. They are handed in: the page stands before they have come. */
export interface Measuring {
  readonly scenarioNamed: typeof scenarioNamed
  readonly TUNING: typeof TUNING
}

/**
 * Nothing where it is known. Whoever writes a scenario of their own gives it the pars of its games, however played; the
 * game's own are those that `scenarioNamed` knows.
 */
export function unmeasured(
  { scenario, options }: Pick<Table, 'scenario' | 'options'>,
  rules: Measuring,
): Unmeasured | undefined {
  if (!rules.scenarioNamed(scenario.id)) return undefined
  if (options.lesson) return 'lesson'
  return options.attention === rules.TUNING.attention.standard ? undefined : 'cubes'
}
