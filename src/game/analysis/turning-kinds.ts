/** Kinds of turning points: what a fact is part of, by the rule it stands on and what was chosen about it. */
import { dominance, type Fact, offerCard, patron, type Rule, type State, TUNING } from '../index.ts'

/** Ids, not words: the language file has a sentence for each. */
export const TURNING_KINDS = [
  // Pressures: met with nothing, with too little, in full, or given in to; and laid.
  ...(['unanswered-squeeze', 'half-met-squeeze', 'stood-firm', 'yielded', 'squeezed'] as const),
  // Offers taken: from another while one power had long outweighed all, with a premium, from the one that does, or any.
  ...(['late-hedge', 'hedge', 'deepened-alone', 'deal', 'spurned', 'bid'] as const),
  ...(['pledge-kept', 'pledge-broken', 'neglected', 'courted'] as const),
  ...(['unravelled', 'severed', 'left-out'] as const),
  // What contracts and the order they make bring home.
  ...(['contracts-paid', 'contracts-starved', 'dependence-told', 'order-paid', 'balanced'] as const),
  ...(['growth', 'decline', 'oil'] as const),
  ...(['crisis-answered', 'crisis-unanswered', 'initiative', 'news'] as const),
  ...(['points', 'aim-met'] as const),
] as const
export type TurningKind = (typeof TURNING_KINDS)[number]

/** Dependence from which a hedge comes late. */
const LATE = 2

/** What the rule of a fact says by itself; of the others it takes the facts around it. */
const BY_RULE: Readonly<Partial<Record<Rule, TurningKind>>> = {
  complied: 'yielded',
  resolve: 'stood-firm',
  spurned: 'spurned',
  'pledge-kept': 'pledge-kept',
  'pledge-broken': 'pledge-broken',
  'pledge-seen-broken': 'pledge-broken',
  unravelling: 'unravelled',
  severance: 'severed',
  membership: 'left-out',
  dominance: 'dependence-told',
  dependence: 'dependence-told',
  'lost-freedom': 'dependence-told',
  patron: 'order-paid',
  balance: 'balanced',
  growth: 'growth',
  decline: 'decline',
  'oil-income': 'oil',
  initiative: 'initiative',
  news: 'news',
  condition: 'news',
  standing: 'news',
  era: 'news',
  score: 'points',
  weight: 'points',
  aim: 'aim-met',
}

/** The kind a fact is part of. `around`: what was told with it; `before`: the state it was told of. */
export function kindOf(fact: Fact, around: readonly Fact[], before: State): TurningKind | undefined {
  const { rule, card } = fact.because
  switch (rule) {
    case 'resisted':
    case 'erosion':
      return squeeze(around, card)
    case 'offer':
    case 'hedging-premium':
      return offer(around, card, before)
    case 'offers':
      return laid(fact)
    case 'expectation':
    case 'envoy':
      return fact.kind === 'trust' ? rising(fact, 'courted', 'neglected') : undefined
    case 'net-benefits':
      return fact.kind === 'track' ? rising(fact, 'contracts-paid', 'contracts-starved') : undefined
    case 'response':
      return response(around)
    default:
      return BY_RULE[rule]
  }
}

function rising<K extends TurningKind>({ from, to }: { from: number; to: number }, up: K, down: K): K {
  return to > from ? up : down
}

function laid({ kind }: Fact): TurningKind | undefined {
  if (kind === 'pressed') return 'squeezed'
  return kind === 'laid' ? 'bid' : undefined
}

/** How the pressure of this card was met. */
function squeeze(around: readonly Fact[], card: string | undefined): TurningKind | undefined {
  const met = around.find((one) => one.kind === 'resisted' && one.because.card === card)
  if (met?.kind !== 'resisted') return undefined
  if (met.cubes === 0) return 'unanswered-squeeze'
  return TUNING.resist.meets * met.cubes >= met.strength ? 'stood-firm' : 'half-met-squeeze'
}

function response(around: readonly Fact[]): TurningKind {
  const answer = around.find((one) => one.kind === 'responded')
  const isMeant = answer?.kind === 'responded' && answer.cubes + answer.oil > 0
  return isMeant ? 'crisis-answered' : 'crisis-unanswered'
}

/** Whom an offer was taken from, beside whoever outweighed the others before. */
function offer(around: readonly Fact[], card: string | undefined, before: State): TurningKind {
  // A power's point for an offer taken names none.
  if (card === undefined) return 'points'
  const { power, bind } = offerCard(card)
  const outweighs = dominance(before) >= TUNING.dominance.rises
  if (bind > 0 && power === patron(before)) return outweighs ? 'deepened-alone' : 'deal'
  if (bind > 0 && before.dependence >= LATE) return 'late-hedge'
  const premium = around.some(({ because }) => because.rule === 'hedging-premium' && because.card === card)
  return premium ? 'hedge' : 'deal'
}
