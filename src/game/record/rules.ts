/** One version of the rules, as a record needs it: those of today, or those of then out of the archive. */
import * as game from '../index.ts'
import * as kernel from '../kernel.ts'
import { hashOf } from './hash.ts'
import { roundDigestOf } from './round-digest.ts'

/** The door that every version has had. What is a state to one version is handed to no other. */
export interface Rules {
  readonly version: number
  readonly setup: typeof game.setup
  readonly apply: typeof game.apply
  readonly menu: typeof game.menu
  /** `apply` without a check and without facts. */
  readonly advance: typeof kernel.advance
  readonly checkChoice: typeof game.checkChoice
  readonly checkScenario: typeof game.checkRecordedScenario
  readonly scenarios: Readonly<Record<string, game.Scenario>>
  /** The ids of the version's events, in the order of its catalogue. */
  readonly events: readonly { readonly id: string; readonly era: game.Era }[]
  readonly deckOf: typeof kernel.deckOf
  readonly isCard: typeof game.isCard
  readonly cloneState: typeof kernel.cloneState
  readonly view: typeof game.view
  readonly factsFor: typeof game.factsFor
  /** Of a whole state, as format 1 had it. */
  readonly hashOf: typeof hashOf
  /** Of a round, as the chain has it. */
  readonly roundDigestOf: typeof roundDigestOf
}

/** The rules of this program. */
export const TODAY: Rules = {
  version: game.RULES_VERSION,
  setup: game.setup,
  apply: game.apply,
  menu: game.menu,
  advance: kernel.advance,
  checkChoice: game.checkChoice,
  checkScenario: game.checkRecordedScenario,
  scenarios: game.SCENARIOS,
  events: game.EVENTS,
  deckOf: kernel.deckOf,
  isCard: game.isCard,
  cloneState: kernel.cloneState,
  view: game.view,
  factsFor: game.factsFor,
  hashOf,
  roundDigestOf,
}

/** A module of the archive as rules; nothing if it has not that door. Only ever given a file whose hash the archive lists. */
export function rulesOf(module: Readonly<Record<string, unknown>>): Rules | undefined {
  const rules = {
    ...module,
    version: module.RULES_VERSION,
    checkScenario: module.checkRecordedScenario ?? module.checkScenario,
    scenarios: module.SCENARIOS,
    events: module.EVENTS,
  }
  const has = (name: string): boolean => Reflect.get(rules, name) !== undefined
  return Object.keys(TODAY).every(has) ? (rules as unknown as Rules) : undefined
}
