/** What seats usually score, where it is known: pars, places and winners are shown nowhere but from here. */
import { type Pars, parsOf, scenarioNamed, type Table, TUNING } from '../../game/index.ts'
import { type Unmeasured, unmeasured } from '../state/unmeasured.ts'

type Played = Pick<Table, 'scenario' | 'options'>

/**
 * Par and spread of each seat for a game played so. Nothing where they were not measured: then nobody can be said to be
 * ahead of another either, for seats score on scales of their own.
 */
export function usualOf(table: Played): Pars | undefined {
  return whyUnusual(table) ? undefined : parsOf(table)
}

/** Why nothing is known of what is usual in a game played so; nothing where it is. */
export function whyUnusual(table: Played): Unmeasured | undefined {
  return unmeasured(table, { scenarioNamed, TUNING })
}

/** Kazakhstan's par for one verdict, at the level played at, where it is known. */
export function parOfVerdict(table: Played): number | undefined {
  const usual = usualOf(table)
  return usual && usual.KZ.par / table.scenario.verdicts.length
}
