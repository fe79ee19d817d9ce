/**
 * The door of the rules: the one contract that every host of the game uses (server, page, bots, replay, fuzzers).
 *
 *   setup(scenario, options, seed) -> State      menu(state, seat) -> Menu | undefined
 *   apply(state, action) -> facts or a refusal   view(state, viewer) -> View        outcome(state) -> Outcome | undefined
 */
export {
  card,
  CARDS,
  eventCard,
  EVENTS,
  initiativeCard,
  INITIATIVES,
  isCard,
  offerCard,
  OFFERS,
  POWER_CARDS,
  powerCard,
  pressureCard,
  PRESSURES,
} from './deck/catalogue.ts'
export type { Effect, Modifier } from './deck/effects.ts'
export type {
  AnyCard,
  Bind,
  CardId,
  EventCard,
  HandCard,
  InitiativeCard,
  OfferCard,
  PressureCard,
  Response,
  Source,
} from './deck/types.ts'
export { validateCatalogue } from './deck/validate.ts'
export {
  avoidsRussia,
  baseExpectation,
  currentRound,
  dominance,
  inForce,
  leverage,
  patron,
  weight,
} from './derived.ts'
export { type Because, type Fact, type FactKind, type Rule, RULES } from './facts.ts'
export {
  type Aim,
  AIMS,
  type Domain,
  DOMAINS,
  type Era,
  ERAS,
  forPowers,
  forSeats,
  isSeat,
  type Power,
  POWERS,
  type Route,
  ROUTES,
  type Seat,
  SEATS,
  type Track,
  TRACK_OF,
  TRACKS,
  type Viewer,
} from './ids.ts'
export { violations } from './invariants.ts'
export {
  checkChoice,
  type Choice,
  excludes,
  type ItemKind,
  type Menu,
  type MenuItem,
  type Refusal,
  REFUSALS,
} from './menu.ts'
export { type Action, advance, apply, type Applied, menu, outcome } from './play.ts'
export { type Preview, preview } from './preview.ts'
export { needOf, paidBy } from './reckoning/e-net-benefits.ts'
export { balanced } from './reckoning/f-dependence.ts'
export { standsAside } from './reckoning/home.ts'
export { below, next, type Rng, seeded, shuffle } from './rng.ts'
export { SCENARIOS } from './scenarios/catalogue.ts'
export { checkScenario } from './scenarios/schema.ts'
export type { Scenario, ScenarioRound } from './scenarios/types.ts'
export { AIM_MET, ROUND_SCORE, verdictOf } from './scoring.ts'
export { deckOf, setup, STANDARD } from './setup.ts'
export {
  type Condition,
  type Decision,
  DECISIONS,
  type Ending,
  ENDINGS,
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
export { RULES_VERSION, TUNING } from './tuning.ts'
export { interestCost, mayPress, priceOf } from './turn/offers.ts'
export { pledged } from './turn/pledge.ts'
export { cloneState, cloneTable, factsFor, menuOf, view } from './view.ts'
