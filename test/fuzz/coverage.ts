/**
 * What a run has exercised, and what there is to exercise: cards, answers, rules, kinds of fact, refusals,
 * endings.
 */
import {
  AIMS,
  card,
  cubesToResist,
  ENDINGS,
  type Era,
  eventCard,
  type Fact,
  type FactKind,
  type Outcome,
  POWERS,
  powerCard,
  REFUSALS,
  ROUTES,
  ROUTES_AVOIDING_RUSSIA,
  RULES,
  type Scenario,
  SEATS,
} from '../../src/game/index.ts'
import { deckOf, eventPool } from '../../src/game/kernel.ts'

export type Coverage = Set<string>

/** Every kind of fact; the type keeps the list whole. */
const KINDS: Readonly<Record<FactKind, true>> = {
  track: true,
  oil: true,
  trust: true,
  interest: true,
  contract: true,
  expectation: true,
  attention: true,
  dependence: true,
  score: true,
  route: true,
  condition: true,
  lapsed: true,
  joined: true,
  left: true,
  round: true,
  agenda: true,
  pledged: true,
  unpledged: true,
  laid: true,
  benefit: true,
  pressed: true,
  passed: true,
  responded: true,
  launched: true,
  taken: true,
  spurned: true,
  complied: true,
  resisted: true,
  promise: true,
  attended: true,
  net: true,
  aim: true,
  verdict: true,
  ended: true,
  drew: true,
  discarded: true,
}

/** Enters what facts show. */
export function cover(coverage: Coverage, facts: readonly Fact[]): void {
  for (const fact of facts) {
    coverage.add(`fact ${fact.kind}`)
    coverage.add(`rule ${fact.because.rule}`)
    const deed = deedOf(fact)
    if (deed) coverage.add(deed)
  }
}

function deedOf(fact: Fact): string | undefined {
  const { card } = fact.because
  switch (fact.kind) {
    case 'round':
      return `news ${fact.event}`
    case 'responded':
      return `response ${card} ${fact.response}`
    case 'laid':
      return fact.sweetened ? 'an offer sweetened' : `laid ${card}`
    case 'pressed':
      return `laid ${card}`
    case 'taken':
    case 'complied':
    case 'launched':
      return `${fact.kind} ${card}`
    case 'resisted':
      return `resisted ${card} with ${fact.cubes}`
    case 'promise':
      return `a pledge ${fact.kept ? 'kept' : 'broken'}`
    case 'attended':
      return fact.envoy ? `an envoy to ${fact.power}` : undefined
    case 'joined':
    case 'left':
      return `${fact.kind} ${fact.institution}`
    default:
      return undefined
  }
}

export function coverOutcome(coverage: Coverage, outcome: Outcome): void {
  coverage.add(`ending ${outcome.ending}`)
  for (const power of POWERS) {
    const { aim, met } = outcome.aims[power]
    coverage.add(`aim ${aim} ${met ? 'met' : 'missed'}`)
  }
}

/** Everything that games of a scenario can exercise. */
export function everythingIn(scenario: Scenario): string[] {
  const eras = [...new Set(scenario.rounds.map((round) => round.era))]
  const news = eras.flatMap((era) => eventPool(era, scenario)).map(({ id }) => id)
  const hands = eras.flatMap((era) => SEATS.flatMap((seat) => deckOf(seat, era)))
  const inPlay = [...news, ...hands].map((id) => card(id))
  const { routes, memberships } = scenario.start
  const joined = joinable(inPlay)
  const barred = [
    ...(routes.length === ROUTES.length ? ['fact route'] : []),
    // Routes that stand never close.
    ...(routes.some((route) => ROUTES_AVOIDING_RUSSIA.includes(route))
      ? ['rule market', 'fact benefit']
      : []),
  ]
  const names = [
    ...news.flatMap(newsOf),
    ...eras.flatMap(cardsOf),
    ...rules().filter((name) => !barred.includes(name)),
    ...joined.map((id) => `joined ${id}`),
    ...[...joined, ...memberships].map((id) => `left ${id}`),
  ]
  return names.filter(isFirst)
}

function isFirst(name: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(name) === at
}

function newsOf(id: string): string[] {
  const { responses = [] } = eventCard(id)
  return [`news ${id}`, ...responses.map((response) => `response ${id} ${response.id}`)]
}

function cardsOf(era: Era): string[] {
  const powers = POWERS.flatMap((power) => deckOf(power, era)).flatMap(answersTo)
  return [...powers, ...deckOf('KZ', era).map((id) => `launched ${id}`)]
}

function answersTo(id: string): string[] {
  const card = powerCard(id)
  if (card.kind === 'offer') return [`laid ${id}`, `taken ${id}`]
  const resisted = Array.from(
    { length: cubesToResist(card.strength) + 1 },
    (_, cubes) => `resisted ${id} with ${cubes}`,
  )
  return [`laid ${id}`, `complied ${id}`, ...resisted]
}

/** Ids of the institutions that some card makes Kazakhstan a member of. */
function joinable(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const here =
    'kind' in value && value.kind === 'join' && 'institution' in value ? [String(value.institution)] : []
  return [...here, ...Object.values(value).flatMap(joinable)]
}

function rules(): string[] {
  return [
    ...RULES.map((rule) => `rule ${rule}`),
    ...Object.keys(KINDS).map((kind) => `fact ${kind}`),
    ...REFUSALS.map((refusal) => `refusal ${refusal}`),
    ...ENDINGS.map((ending) => `ending ${ending}`),
    ...POWERS.flatMap((power) => AIMS[power]).flatMap((aim) => [`aim ${aim} met`, `aim ${aim} missed`]),
    ...POWERS.map((power) => `an envoy to ${power}`),
    ...['an offer sweetened', 'a pledge kept', 'a pledge broken'],
  ]
}
