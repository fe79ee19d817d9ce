/** What seats usually score, where it is known: pars are shown nowhere but from here. */
import { type Pars, parsOf, STANDARD, scenarioNamed, type Table } from '../../game/index.ts'

/**
 * Par and spread of each seat for a game played so. Nothing where they were not measured: the scenarios that come with the
 * game are measured with the standard cubes of a round alone. Whoever writes a scenario gives it the pars of its games.
 */
export function usualOf(table: Pick<Table, 'scenario' | 'options'>): Pars | undefined {
  const { scenario, options } = table
  const isMeasured = options.attention === STANDARD.attention || !scenarioNamed(scenario.id)
  return isMeasured ? parsOf(table) : undefined
}

/** Kazakhstan's par for one verdict, at the level played at, where it is known. */
export function parOfVerdict(table: Pick<Table, 'scenario' | 'options'>): number | undefined {
  const usual = usualOf(table)
  return usual && usual.KZ.par / table.scenario.verdicts.length
}
