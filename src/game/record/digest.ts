/** A digest of a state, quick enough for every step: hosts that agree on it have played the same game. */
import {
  ERAS,
  type Hidden,
  LEVELS,
  type Options,
  type Pars,
  type Scenario,
  type ScenarioRound,
  SEATS,
  type State,
} from '../index.ts'
import { Mixer } from './mixer.ts'
import { byPower, byTrack, cards, contract, moving, row, secrets } from './round-digest.ts'
import { flag, list, number, object, option, partial, plain, record, text, type Walk } from './walk.ts'

const pars: Walk<Pars> = record(SEATS, object<Pars['KZ']>({ par: number, spread: number }))

const scenario = object<Scenario>({
  id: text,
  from: number,
  to: number,
  always: option(list(text)),
  rounds: list(object<ScenarioRound>({ era: text, need: number })),
  verdicts: list(number),
  interest: record(ERAS, byPower),
  structuralLeverage: number,
  start: object<Scenario['start']>({
    contract,
    trust: byPower,
    tracks: byTrack,
    treasury: number,
    routes: list(text),
    memberships: cards,
  }),
  finale: option(number),
  pars,
  parsAt: option(partial(LEVELS, pars)),
})

const hidden = object<Hidden>({ ...secrets, draws: option(plain) })

const state = object<State>({
  rulesVersion: number,
  scenario,
  options: object<Options>({ attention: number, lesson: flag, level: option(text) }),
  history: list(row),
  ...moving,
  hidden,
})

/**
 * 16 hexadecimal digits that depend on every field of the state and on nothing else: neither on how it was built nor on
 * the machine. Tells games apart; keeps no secret.
 */
export function digestOf(whole: State): string {
  const mixer = new Mixer()
  state(mixer, whole)
  return mixer.digest()
}
