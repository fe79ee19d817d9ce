/**
 * The door of the rules: the one contract that every host of the game uses (server, page, bots, replay, fuzzers).
 *
 *   setup(scenario, options, seed) -> State      menu(state, seat) -> Menu | undefined
 *   apply(state, action) -> facts or a refusal   view(state, viewer) -> View        outcome(state) -> Outcome | undefined
 */

export { type Choice, type ItemKind, type Menu, type MenuItem, REFUSALS, type Refusal } from './choice.ts'
export type {
  AnyCard,
  Bind,
  CardId,
  EventCard,
  HandCard,
  InitiativeCard,
  InstitutionCard,
  OfferCard,
  PressureCard,
  Response,
  Source,
} from './deck/card-types.ts'
export {
  CARDS,
  card,
  EVENTS,
  eventCard,
  INITIATIVES,
  INSTITUTIONS,
  initiativeCard,
  institutionCard,
  isCard,
  OFFERS,
  offerCard,
  POWER_CARDS,
  PRESSURES,
  powerCard,
  pressureCard,
} from './deck/catalogue.ts'
export type { Effect, Modifier, Need } from './deck/effect-types.ts'
export { validateCatalogue } from './deck/validate.ts'
export { deckOf, eventPool } from './decks.ts'
export {
  avoidsRussia,
  baseExpectation,
  currentRound,
  dominance,
  inForce,
  lastRound,
  leverage,
  patron,
  weight,
} from './derived.ts'
export { type Because, type Fact, type FactKind, RULES, type Rule } from './facts.ts'
export {
  AIMS,
  type Aim,
  DOMAINS,
  type Domain,
  ERAS,
  type Era,
  forPowers,
  forSeats,
  isSeat,
  LEVELS,
  type Level,
  POWERS,
  type Power,
  ROUTES,
  type Route,
  SEATS,
  type Seat,
  TRACK_OF,
  TRACKS,
  type Track,
  type Viewer,
} from './ids.ts'
export { violations } from './invariants.ts'
export { checkChoice, excludes } from './menu.ts'
export { allHold, holds, isMember } from './needs.ts'
export { type Action, type Applied, advance, apply, menu, outcome } from './play.ts'
export { type Preview, preview } from './preview.ts'
export { needOf, paidBy } from './reckoning/e-net-benefits.ts'
export { balanced } from './reckoning/f-dependence.ts'
export { endingOf } from './reckoning/h-scores.ts'
export { standsAside } from './reckoning/home.ts'
export { reckon } from './reckoning/reckoning.ts'
export { cubesToResist, unmet, wears } from './resistance.ts'
export { below, next, type Rng, seeded, shuffle } from './rng.ts'
export { SCENARIOS } from './scenarios/catalogue.ts'
export type { Pars, Scenario, ScenarioRound } from './scenarios/scenario.ts'
export { checkScenario } from './scenarios/schema.ts'
export {
  AIM_MET,
  aimWorth,
  marginOf,
  offersTaken,
  parsOf,
  ROUND_SCORE,
  roundScore,
  timesCounted,
  verdictOf,
  winnerOf,
} from './scoring.ts'
export { STANDARD, setup } from './setup.ts'
export {
  type Condition,
  DECISIONS,
  type Decision,
  type Draws,
  ENDINGS,
  type Ending,
  type Hidden,
  type Laid,
  type Options,
  type Outcome,
  type RoundRow,
  type State,
  type Table,
  type VerdictRow,
  type View,
} from './state.ts'
export { modified } from './terms.ts'
export { RULES_VERSION, TUNING } from './tuning.ts'
export { attentionMenu } from './turn/attention.ts'
export { interestCost, laidBy, mayPress, priceOf } from './turn/offers.ts'
export { pledged } from './turn/pledge.ts'
export { cloneState, cloneTable, factsFor, menuOf, view } from './view.ts'
