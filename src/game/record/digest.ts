/** A digest of a state, quick enough for every step: hosts that agree on it have played the same game. */
import {
  CARDS,
  type Condition,
  DOMAINS,
  ERAS,
  type Hidden,
  type Laid,
  LEVELS,
  type Options,
  type Outcome,
  type Pars,
  POWERS,
  type RoundRow,
  type Scenario,
  type ScenarioRound,
  SEATS,
  type State,
  TRACKS,
} from '../index.ts'
import { laneOf, Mixer } from './mixer.ts'
import {
  flag,
  list,
  number,
  object,
  option,
  partial,
  plain,
  record,
  remembered,
  text,
  type Walk,
} from './walk.ts'

const byPower = record(POWERS, number)
const bySeat = record(SEATS, number)
const byTrack = record(TRACKS, number)
const contract = record(POWERS, record(DOMAINS, number))
/** Most of a state is ids of cards: their words are reckoned once. */
const LANES: ReadonlyMap<string, number> = new Map(CARDS.map(({ id }) => [id, laneOf(id)]))
const cardId: Walk<string> = (mixer, id) => mixer.word(LANES.get(id) ?? laneOf(id))
const cards = list(cardId)
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

const laid = object<Laid>({
  card: cardId,
  kind: text,
  power: text,
  domain: text,
  price: number,
  benefit: number,
  sweetened: flag,
  taken: flag,
})

const row = object<RoundRow>({
  round: number,
  event: cardId,
  tracks: byTrack,
  weight: byPower,
  trust: byPower,
  interest: byPower,
  cubes: record([...POWERS, 'home'], number),
  dependence: number,
  treasury: number,
})

const lastRow = option(row)

const outcome = object<Outcome>({
  ending: text,
  absorbedBy: option(text),
  round: number,
  scores: bySeat,
  margins: bySeat,
  winner: text,
  aims: record(POWERS, object<Outcome['aims']['RU']>({ aim: text, met: flag })),
})

const secrets: { readonly [K in Exclude<keyof Hidden, 'draws'>]-?: Walk<Hidden[K]> } = {
  rng: list(number),
  hands: record(SEATS, cards),
  decks: record(SEATS, cards),
  events: record(ERAS, cards),
  aims: record(POWERS, text),
  chosen: partial(POWERS, list(text)),
}
const hidden = object<Hidden>({ ...secrets, draws: option(plain) })
const movingHidden = object<Omit<Hidden, 'draws'>>(secrets)

/** What a state's beginning tells already, the rounds it has behind it, and what is walked by itself. */
type Told = 'rulesVersion' | 'scenario' | 'options' | 'history' | 'hidden'

/** What moves from round to round. */
const moving: { readonly [K in Exclude<keyof State, Told>]-?: Walk<State[K]> } = {
  round: number,
  decision: option(text),
  waiting: list(text),
  tracks: byTrack,
  dependence: number,
  treasury: number,
  attention: number,
  contract,
  trust: byPower,
  interest: byPower,
  routes: list(text),
  // What a card left behind takes many shapes.
  conditions: list(object<Condition>({ card: cardId, until: number, data: remembered(list(plain)) })),
  event: cardId,
  expected: byPower,
  pledge: option(object<NonNullable<State['pledge']>>({ power: text, cubes: number })),
  agenda: text,
  laid: list(laid),
  score: bySeat,
  verdicts: list(object<State['verdicts'][number]>({ round: number, points: number })),
  launched: cards,
  outcome: option(outcome),
}

const state = object<State>({
  rulesVersion: number,
  scenario,
  options: object<Options>({ attention: number, lesson: flag, level: option(text) }),
  history: list(row),
  ...moving,
  hidden,
})

const round = object<Pick<State, keyof typeof moving>>(moving)

/**
 * 16 hexadecimal digits that depend on every field of the state and on nothing else: neither on how it was built nor on
 * the machine. Tells games apart; keeps no secret.
 */
export function digestOf(whole: State): string {
  const mixer = new Mixer()
  state(mixer, whole)
  return mixer.digest()
}

/**
 * The same of what moves from round to round, and of the round closed last: told one round after the other, from the
 * beginning on, digests of rounds say as much as those of whole states, for a third of the work.
 */
export function roundDigestOf(whole: State): string {
  const mixer = new Mixer()
  round(mixer, whole)
  movingHidden(mixer, whole.hidden)
  lastRow(mixer, whole.history.at(-1))
  return mixer.digest()
}
