/**
 * The door of the rules: the one contract that every host of the game uses (server, page, bots, replay, fuzzers).
 *
 *   setup(scenario, options, seed) -> State      menu(state, seat) -> Menu | undefined
 *   apply(state, action) -> facts or a refusal   view(state, viewer) -> View        outcome(state) -> Outcome | undefined
 *
 * With it come the vocabulary it speaks, the cards and scenarios, and figures of a table that anybody may ask for.
 * What only names things imports vocabulary.ts; what searches imports kernel.ts beside it.
 */
export {
  type Cause,
  causesOf,
  causesOfFact,
  chainOf,
  type Link,
  type Made,
  madeOf,
  type Origin,
  type Why,
} from './causes/causes.ts'
export {
  type Derived,
  type Figure,
  figureAtStart,
  figureName,
  figureOn,
  isStored,
  movesIn,
  type Stored,
} from './causes/figures.ts'
export { READINGS, type Reading, RULE_READS } from './causes/reads.ts'
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
export {
  deckNameOf,
  effectKey,
  type Statement,
  statementsOf,
} from './deck/statements.ts'
export { yearOf } from './decks.ts'
export {
  avoidsRussia,
  currentRound,
  dominance,
  expectationParts,
  inForce,
  lastRound,
  leverage,
  leverageParts,
  patron,
  weight,
} from './derived.ts'
export {
  AIM_GROUNDS,
  type Cited,
  citedBy,
  type Ground,
  isCited,
  LINE_GROUNDS,
  RULE_GROUNDS,
  type RuleGround,
} from './grounds.ts'
export { checkChoice, excludes } from './menu.ts'
export { allHold, holds, isMember } from './needs.ts'
export { sumOf } from './parts.ts'
export { type Action, type Applied, apply, applyUntold, checkAction, menu, outcome } from './play.ts'
export { type Preview, preview, type Wasted } from './preview.ts'
export { type NetBenefit, needOf, netOf, netParts, paidBy } from './reckoning/e-net-benefits.ts'
export { standsAside } from './reckoning/home.ts'
export { cubesToResist, erodes as wears, unmet } from './resistance.ts'
export { SCENARIOS, scenarioNamed } from './scenarios/catalogue.ts'
export { checkRecordedScenario, checkScenario } from './scenarios/schema.ts'
export { TAUGHT_DRAWS, TAUGHT_RUSSIA } from './scenarios/taught.ts'
export {
  AIM_MET,
  aimWorth,
  lineParts,
  marginOf,
  offersTaken,
  parsOf,
  ROUND_SCORE,
  takenParts,
  timesCounted,
  unresisted,
  unresistedParts,
  unresistedScore,
  type VerdictTerms,
  verdictOf,
  verdictParts,
  verdictTerms,
  weightParts,
  winnerOf,
} from './scoring.ts'
export { STANDARD, setup } from './setup.ts'
export { pledged } from './turn/pledge.ts'
export {
  type CostPart,
  costParts,
  interestCost,
  PRICE_PARTS,
  type PricePart,
  priceOf,
  priceParts,
} from './turn/prices.ts'
export { factsFor, menuOf, view } from './view.ts'
export * from './vocabulary.ts'
