/** What each rule stands on: a section of RULES.md, and there the texts, the card it works through, or the game's own making. */
import type { Source } from './deck/card-types.ts'
import { card } from './deck/catalogue.ts'
import type { Because, Fact, Rule, ScoreLine } from './facts.ts'
import type { Aim } from './ids.ts'

/**
 * `own`: the rule is the game's own making, and no text says so. `card`: it does what a card says, and a change by it
 * always names the card.
 */
export type Ground = readonly Source[] | 'own' | 'card'

export interface RuleGround {
  /** Of RULES.md, as `Net benefits`. */
  readonly section: string
  readonly ground: Ground
}

const at = (entry: string, ...paragraphs: readonly string[]): Source => ({ entry, at: paragraphs })

/** The lines of the powers' scores that a text gives a reason for; the others are the game's own making. */
export const LINE_GROUNDS: Readonly<Partial<Record<ScoreLine, readonly Source[]>>> = {
  'US.presence': [at('ev-2017-12-nss', 'B:234')],
  'CN.route': [at('th-exposure-malacca', 'B:184')],
}

/** The secret aims that a text gives the direction of; the others are the game's own making, and so are all their bounds. */
export const AIM_GROUNDS: Readonly<Partial<Record<Aim, readonly Source[]>>> = {
  shield: [at('th-bank-and-gun', 'B:238')],
  bank: [at('th-bank-and-gun', 'B:238')],
}

/** Every rule with what it stands on (RULES.md, "What each rule stands on"): points and aims in part, see above. */
export const RULE_GROUNDS: Readonly<Record<Rule, RuleGround>> = {
  news: { section: 'News', ground: 'card' },
  attention: { section: 'News', ground: 'own' },
  condition: { section: 'News', ground: 'card' },
  standing: { section: 'Derived values', ground: 'own' },
  agenda: {
    section: 'News',
    ground: [at('th-until-next-election', 'C:57'), at('in-us-policy-reversal', 'C:57')],
  },
  pledge: { section: 'Pledge', ground: 'own' },
  offers: { section: 'Offers', ground: [at('th-carrots-and-sticks', 'B:65')] },
  market: { section: 'Offers', ground: 'own' },
  response: { section: 'Home first', ground: 'card' },
  initiative: { section: 'Home first', ground: 'card' },
  offer: { section: 'Offers taken', ground: [at('th-authority-conferred', 'B:55', 'B:69')] },
  'hedging-premium': {
    section: 'Offers taken',
    ground: [
      at('th-order-shopping', 'B:65'),
      at('th-opportunistic-multialignment', 'A:31'),
      at('th-hedging', 'B:222'),
    ],
  },
  spurned: { section: 'Offers taken', ground: [at('th-hedging-sharp-shift', 'B:224')] },
  complied: { section: 'Pressures', ground: 'own' },
  resisted: { section: 'Pressures', ground: 'own' },
  erosion: { section: 'Pressures', ground: [at('th-overstep-audience-cost', 'B:73')] },
  resolve: { section: 'Pressures', ground: 'own' },
  'pledge-kept': { section: 'Expectations', ground: 'own' },
  'pledge-broken': { section: 'Expectations', ground: 'own' },
  'pledge-seen-broken': { section: 'Expectations', ground: 'own' },
  expectation: { section: 'Expectations', ground: [at('th-contract-renegotiation', 'B:75')] },
  envoy: { section: 'Expectations', ground: 'own' },
  unravelling: {
    section: 'Unravelling',
    ground: [at('th-divergence-shrinks-benefit', 'B:75'), at('th-interest-convergence-tightens', 'B:69')],
  },
  membership: { section: 'Unravelling', ground: 'own' },
  severance: { section: 'Unravelling', ground: [at('th-contractual-severance', 'B:75')] },
  'net-benefits': {
    section: 'Net benefits',
    ground: [
      at('th-performance-legitimacy', 'B:71'),
      at('th-dual-hierarchy', 'B:77'),
      at('th-opportunistic-multialignment', 'A:31'),
    ],
  },
  'oil-income': { section: 'Net benefits', ground: 'own' },
  dominance: { section: 'Dependence', ground: [at('th-balance-update', 'C:71')] },
  patron: {
    section: 'Dependence',
    ground: [at('th-bandwagon-for-benefit', 'B:69', 'A:14'), at('th-balancing-needs-threat', 'A:14')],
  },
  dependence: { section: 'Dependence', ground: 'own' },
  balance: {
    section: 'Dependence',
    ground: [at('th-balance-three-partners', 'C:69'), at('th-balance-update', 'C:71')],
  },
  growth: { section: 'Legitimacy', ground: 'own' },
  decline: { section: 'Legitimacy', ground: 'own' },
  'lost-freedom': { section: 'Legitimacy', ground: [at('th-legit-at-risk', 'A:8')] },
  score: { section: "The powers' scores", ground: Object.values(LINE_GROUNDS).flat() },
  unresisted: { section: "The powers' scores", ground: 'own' },
  aim: { section: 'Secret aims', ground: [at('th-bank-and-gun', 'B:238')] },
  weight: { section: "The powers' scores", ground: 'own' },
  verdict: { section: 'Verdicts', ground: 'own' },
  era: {
    section: 'Between rounds',
    ground: [at('th-diminishing-returns', 'A:8'), at('th-two-vectors-left', 'A:8', 'A:88')],
  },
  ending: { section: 'The end', ground: [at('th-neoclassical-filter', 'A:10')] },
}

/** What a change is cited to. */
export interface Cited {
  /** Of the card it worked through; none where it worked through none. */
  readonly card: readonly Source[]
  /** Of its rule; none where that is the game's own, or does what the card says. */
  readonly rule: readonly Source[]
  /** The rule is the game's own making. */
  readonly own: boolean
}

/** The sources of a change: its card's, its rule's, or that its rule is the game's own. Of points and aims each has its own. */
export function citedBy(because: Because, fact?: Fact): Cited {
  const grounds = groundsOf(because, fact)
  return {
    card: because.card === undefined ? [] : card(because.card).sources,
    rule: grounds.flatMap((ground) => (typeof ground === 'string' ? [] : ground)),
    own: grounds.includes('own'),
  }
}

/** Whether a change cites something: a source of its card or rule, or that the rule is the game's own. */
export function isCited(because: Because, fact?: Fact): boolean {
  const { card: ofCard, rule, own } = citedBy(because, fact)
  return own || ofCard.length > 0 || rule.length > 0
}

function groundsOf({ rule }: Because, fact: Fact | undefined): readonly Ground[] {
  const parts = fact?.kind === 'score' ? (fact.parts ?? []) : []
  if (rule === 'score') {
    const lines = parts.flatMap(({ line }) => line ?? [])
    if (lines.length > 0) return lines.map((line) => LINE_GROUNDS[line] ?? 'own')
  }
  if (rule === 'aim') {
    const aim = fact?.kind === 'aim' ? fact.aim : parts.find((part) => part.aim !== undefined)?.aim
    if (aim !== undefined) return [AIM_GROUNDS[aim] ?? 'own']
  }
  return [RULE_GROUNDS[rule].ground]
}
