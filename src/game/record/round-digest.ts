/**
 * The digest of a round, which the chain of a record is made of. It goes into the archive with the rules whose states it
 * walks, and into the bundles of versions that came before it: it may import nothing that those did not have.
 */
import {
  CARDS,
  type Condition,
  DOMAINS,
  ERAS,
  type Hidden,
  type Laid,
  type Outcome,
  POWERS,
  type RoundRow,
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

export const byPower = record(POWERS, number)
const bySeat = record(SEATS, number)
export const byTrack = record(TRACKS, number)
export const contract = record(POWERS, record(DOMAINS, number))
/** Most of a state is ids of cards: their words are reckoned once. */
const LANES: ReadonlyMap<string, number> = new Map(CARDS.map(({ id }) => [id, laneOf(id)]))
const cardId: Walk<string> = (mixer, id) => mixer.word(LANES.get(id) ?? laneOf(id))
export const cards = list(cardId)
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

export const row = object<RoundRow>({
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

export const secrets: { readonly [K in Exclude<keyof Hidden, 'draws'>]-?: Walk<Hidden[K]> } = {
  rng: list(number),
  hands: record(SEATS, cards),
  decks: record(SEATS, cards),
  events: record(ERAS, cards),
  aims: record(POWERS, text),
  chosen: partial(POWERS, list(text)),
}
const movingHidden = object<Omit<Hidden, 'draws'>>(secrets)

/** What a state's beginning tells already, the rounds it has behind it, and what is walked by itself. */
type Told = 'rulesVersion' | 'scenario' | 'options' | 'history' | 'hidden'

/** What moves from round to round. */
export const moving: { readonly [K in Exclude<keyof State, Told>]-?: Walk<State[K]> } = {
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

const round = object<Pick<State, keyof typeof moving>>(moving)

/**
 * 16 hexadecimal digits that depend on what moves from round to round, and of the round closed last: told one round after the other, from the
 * beginning on, digests of rounds say as much as those of whole states, for a third of the work. Tells games apart;
 * keeps no secret.
 */
export function roundDigestOf(whole: State): string {
  const mixer = new Mixer()
  round(mixer, whole)
  movingHidden(mixer, whole.hidden)
  lastRow(mixer, whole.history.at(-1))
  return mixer.digest()
}
