/** For which games it was not measured what seats usually score: there are no pars then, nor what is told by them. Pure. */
import { type Table, TUNING } from '../../game/vocabulary.ts'

/** Why nothing is known of what is usual: rules that come in one by one, or other cubes than pars were measured with. */
export type Unmeasured = 'lesson' | 'cubes'

/**
 * Nothing where it is known. Whoever writes a scenario of their own gives it the pars of its games, however played; the
 * game's own are those that `scenarioNamed` knows.
 */
export function unmeasured(
  { scenario, options }: Pick<Table, 'scenario' | 'options'>,
  scenarioNamed: (id: string) => unknown,
): Unmeasured | undefined {
  if (!scenarioNamed(scenario.id)) return undefined
  if (options.lesson) return 'lesson'
  return options.attention === TUNING.attention.standard ? undefined : 'cubes'
}
