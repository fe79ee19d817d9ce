/** The state as far as it is told: while a round is, the one in which it was played with the lines told so far. Pure. */
import type { CardId, Fact, Laid, Power, View } from '../../game/index.ts'
import { laidBy } from './reveal.ts'
import type { Shown } from './shown.ts'

/**
 * What the numbers of a screen stand at. The state itself where nothing is being told. What seats have scored is counted
 * when the last line is told: until then some would have this round's points and others not.
 */
export function toldView(shown: Shown): View {
  const { place, view, step, told } = shown
  if (place.line === undefined) return view
  const facts = step.moment.facts.slice(0, told)
  if (step.tells === 'reveal') return turnedView(view, step.moment.view, turnedIn(shown))
  const begun: View = { ...view, laid: taken(view.laid, facts) }
  const now = facts.reduce((at, fact) => withFact(at, fact, step.moment.view), begun)
  return place.line < step.lines.length ? now : withScores(now, step.moment.view)
}

/** The view with what the round that is told has been counted to, and the end if it was the last. */
function withScores(view: View, { score, verdicts, history, outcome }: View): View {
  return { ...view, score, verdicts, history, outcome }
}

/** While the powers' cards are shown: the powers whose cards lie open. At any other time nothing. */
export function turnedIn({ place, step, told }: Shown): ReadonlySet<Power> | undefined {
  if (place.line === undefined || step.tells !== 'reveal') return undefined
  return new Set(step.moment.facts.slice(0, told).flatMap((fact) => laidBy(fact) ?? []))
}

/** The table with the cards of these powers open, as it will lie for Kazakhstan's attention. */
function turnedView(before: View, after: View, turned: ReadonlySet<Power> | undefined): View {
  const laid = after.laid.filter(({ power }) => turned?.has(power))
  return { ...before, laid, waiting: [], decision: 'attention' }
}

/** The cards, with those marked that are told to have been accepted or complied with. */
function taken(laid: readonly Laid[], facts: readonly Fact[]): Laid[] {
  const cards = new Set(
    facts.flatMap(({ kind, because }) =>
      kind === 'taken' || kind === 'complied' ? (because.card ?? []) : [],
    ),
  )
  return laid.map((one) => (cards.has(one.card) ? { ...one, taken: true } : one))
}

/** What offers have done to the contracts they are about, by card. */
export type Bound = ReadonlyMap<CardId, { readonly from: number; readonly to: number }>

/** Of the offers that are told to be taken, those that deepened a contract. */
export function boundIn(facts: readonly Fact[]): Bound {
  return new Map(
    facts.flatMap((fact) =>
      fact.kind === 'contract' && fact.because.rule === 'offer' && fact.because.card
        ? [[fact.because.card, { from: fact.from, to: fact.to }] as const]
        : [],
    ),
  )
}

/** The view after a fact of a reckoning. `after`: as the reckoning left it, for what a fact only names. */
function withFact(view: View, fact: Fact, after: View): View {
  switch (fact.kind) {
    case 'track':
      return { ...view, tracks: { ...view.tracks, [fact.track]: fact.to } }
    case 'oil':
      return { ...view, treasury: fact.to }
    case 'dependence':
      return { ...view, dependence: fact.to }
    case 'trust':
      return { ...view, trust: { ...view.trust, [fact.power]: fact.to } }
    case 'interest':
      return { ...view, interest: { ...view.interest, [fact.power]: fact.to } }
    case 'expectation':
      return { ...view, expected: { ...view.expected, [fact.power]: fact.to } }
    case 'contract':
      return withContract(view, fact)
    case 'route':
      return { ...view, routes: [...view.routes.filter((one) => one !== fact.route), fact.route] }
    case 'condition':
      return fact.because.card ? withCondition(view, fact.because.card, after) : view
    case 'joined':
      return withCondition(view, fact.institution, after)
    case 'left':
      return { ...view, conditions: view.conditions.filter(({ card }) => card !== fact.institution) }
    case 'launched':
      return fact.because.card ? { ...view, launched: [...view.launched, fact.because.card] } : view
    default:
      return view
  }
}

/** With what holds from now on, unless it has run out by the next round. */
function withCondition(view: View, card: CardId, after: View): View {
  const set = after.conditions.filter((one) => one.card === card)
  return { ...view, conditions: [...view.conditions.filter((one) => one.card !== card), ...set] }
}

function withContract(view: View, { power, domain, to }: Fact & { kind: 'contract' }): View {
  return { ...view, contract: { ...view.contract, [power]: { ...view.contract[power], [domain]: to } } }
}
