/**
 * The door for whoever only names things: ids in their order, lists, the numbers of the rules, and the shapes of cards,
 * menus, facts and tables. No card and no code of the rules comes with it, so a first screen may import it.
 */
export {
  type Choice,
  type ItemKind,
  type Menu,
  type MenuItem,
  REFUSALS,
  type Refusal,
} from './choice.ts'
export type {
  AnyCard,
  Bind,
  CardId,
  EventCard,
  HandCard,
  InitiativeCard,
  InstitutionCard,
  Mark,
  Marks,
  OfferCard,
  PressureCard,
  Response,
  Source,
} from './deck/card-types.ts'
export type { Effect, Modifier, Need } from './deck/effect-types.ts'
export {
  type Because,
  type Fact,
  type FactKind,
  PART_REASONS,
  type Part,
  type PartReason,
  RULES,
  type Rule,
  SCORE_LINES,
  type ScoreLine,
} from './facts.ts'
export {
  AIMS,
  type Aim,
  DOMAINS,
  type Domain,
  ERAS,
  type Era,
  forPowers,
  forSeats,
  isPower,
  isSeat,
  LEVELS,
  type Level,
  POWERS,
  type Power,
  ROUTES,
  ROUTES_AVOIDING_RUSSIA,
  type Route,
  SEATS,
  type Seat,
  TRACK_OF,
  TRACKS,
  type Track,
  type Viewer,
} from './ids.ts'
export { isObject, valueAt } from './objects.ts'
export { isQuestion, type Question, questionOf, sameQuestion } from './question.ts'
export type { Pars, Scenario, ScenarioRound } from './scenarios/scenario.ts'
export { normalizeSeed } from './seed.ts'
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
export { RULES_VERSION, TUNING } from './tuning.ts'
