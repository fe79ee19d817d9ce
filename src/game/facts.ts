/** Facts: what the rules say happened. Ids and numbers only; the client makes sentences of them, in three languages. */

import type { CardId } from './deck/card-types.ts'
import type { Aim, Domain, Era, Power, Route, Seat, Track } from './ids.ts'
import type { Ending } from './state.ts'

/** The rule (RULES.md) a change stands on. The client has one sentence for each. */
export const RULES = [
  'news',
  'attention',
  'condition',
  'standing',
  'agenda',
  'pledge',
  'offers',
  'market',
  'response',
  'initiative',
  'offer',
  'hedging-premium',
  'spurned',
  'complied',
  'resisted',
  'erosion',
  'resolve',
  'pledge-kept',
  'pledge-broken',
  'pledge-seen-broken',
  'expectation',
  'envoy',
  'unravelling',
  'membership',
  'severance',
  'net-benefits',
  'oil-income',
  'dominance',
  'patron',
  'dependence',
  'balance',
  'growth',
  'decline',
  'lost-freedom',
  'score',
  'unresisted',
  'aim',
  'weight',
  'verdict',
  'era',
  'ending',
] as const
export type Rule = (typeof RULES)[number]

/** Why: the rule, and the card it worked through, if any. */
export interface Because {
  rule: Rule
  card?: string
}

/**
 * A change of one number. `asked` is what it should have moved by, where its range took some of that or all of it: only
 * then may `from` and `to` be the same. What sets a number anew is told with its parts, whether they make another or not.
 */
interface Change {
  from: number
  to: number
  asked?: number
}

/** Why a part counts, by the number it is a part of; `floor` and `ceiling` are what the number's own range adds or takes. */
export const PART_REASONS = [
  // Of an offer's price, and of what it costs its power.
  ...(['trust', 'distrust', 'weight', 'sweetened', 'pledge', 'home', 'agenda'] as const),
  // Of an expectation, leverage, what contracts pay, a need, a net benefit.
  ...([
    'neighbour',
    'structure',
    'route',
    'sanctions',
    'contract',
    'rounding',
    'round',
    'quiet',
    'vectors',
    'surfeit',
  ] as const),
  // Of a score and a verdict: a line of a power's own, an offer taken, a pressure that nobody resisted, an aim, a track, a track
  // that is poor.
  ...(['line', 'taken', 'unresisted', 'finale', 'aim', 'track', 'poor'] as const),
  ...(['condition', 'floor', 'ceiling'] as const),
] as const
export type PartReason = (typeof PART_REASONS)[number]

/** What a power scores for in a round beside its offers taken: two lines each (RULES.md, "The powers' scores"). */
export const SCORE_LINES = [
  ...(['RU.security', 'RU.economy', 'CN.economy', 'CN.route'] as const),
  ...(['US.presence', 'US.agenda', 'EU.economy', 'EU.diplomacy'] as const),
] as const
export type ScoreLine = (typeof SCORE_LINES)[number]

/** One of the parts that add up to a number, as the rules reckon it. `by` is never 0; what it stands on is named with it. */
export interface Part<Why extends PartReason = PartReason> {
  readonly why: Why
  readonly by: number
  /** Of a condition: the card that left it. Of an offer taken, or a pressure that nobody resisted: the card. */
  readonly card?: CardId
  readonly power?: Power
  readonly domain?: Domain
  readonly track?: Track
  readonly route?: Route
  readonly line?: ScoreLine
  readonly aim?: Aim
}

/** Whatever is a sum is told with its parts; the fuzzer sees to it. They are optional for whoever makes a fact by hand. */
type FactBody =
  | ({ kind: 'track'; track: Track } & Change)
  | ({ kind: 'oil' } & Change)
  | ({ kind: 'trust'; power: Power } & Change)
  | ({ kind: 'interest'; power: Power } & Change)
  | ({ kind: 'contract'; power: Power; domain: Domain } & Change)
  /** With `parts` it is set to their sum, whatever it was. */
  | ({ kind: 'expectation'; power: Power; parts?: readonly Part[] } & Change)
  | ({ kind: 'attention' } & Change)
  | ({ kind: 'dependence' } & Change)
  /** `by` points to a seat's score, now `total`; they are the sum of the parts. */
  | { kind: 'score'; seat: Seat; by: number; total: number; parts?: readonly Part[] }
  | { kind: 'route'; route: Route }
  | { kind: 'condition'; until: number }
  | { kind: 'lapsed' }
  | { kind: 'joined'; institution: string }
  | { kind: 'left'; institution: string }
  /** A round opens with its event. */
  | { kind: 'round'; round: number; era: Era; event: string }
  | { kind: 'agenda'; domain: Domain }
  | { kind: 'pledged'; power: Power; cubes: number }
  /** The last round's pledge is over. */
  | { kind: 'unpledged'; power: Power; cubes: number }
  /**
   * A power's card on the table. `price` is in cubes (offers): as printed, and the parts. `strength` for pressures.
   */
  | { kind: 'laid'; power: Power; price: number; sweetened: boolean; parts?: readonly Part[] }
  /** What a laid offer will pay its domain's track. */
  | ({ kind: 'benefit'; power: Power; offer: CardId } & Change)
  | { kind: 'pressed'; power: Power; strength: number }
  | { kind: 'passed'; power: Power }
  /** `power`: whom the answer names; its cubes count toward that one. */
  | { kind: 'responded'; response: string; cubes: number; oil: number; power?: Power }
  | { kind: 'launched'; cubes: number; oil: number }
  | { kind: 'taken'; power: Power; domain: Domain; cubes: number }
  | { kind: 'spurned'; power: Power; domain: Domain }
  | { kind: 'complied'; power: Power }
  | { kind: 'resisted'; power: Power; cubes: number; strength: number }
  | { kind: 'promise'; power: Power; kept: boolean; cubes: number; promised: number }
  /** Cubes a power got, beside what it expected. */
  | { kind: 'attended'; power: Power; cubes: number; expected: number; envoy: boolean }
  /**
   * What a track's net benefit is made of: paid - need - surfeit, `quiet` where the quiet border spared one, `vectors` where
   * all four powers count did, of which rules before version 10 tell nothing. What is paid and what is needed have parts.
   */
  | {
      kind: 'net'
      domain: Domain
      paid: number
      need: number
      surfeit: number
      quiet: boolean
      vectors?: boolean
      pays?: readonly Part[]
      needs?: readonly Part[]
    }
  | { kind: 'aim'; power: Power; aim: Aim; met: boolean }
  | { kind: 'verdict'; round: number; points: number; parts?: readonly Part[] }
  | { kind: 'ended'; ending: Ending; by?: Power }
  /**
   * Known to one seat only: `only` says which. With `laid` and `pressed`, by which a power's card leaves its hand, and
   * `launched`, by which Kazakhstan's does, they tell every change of a hand after the first deal.
   */
  | { kind: 'drew'; card: string; only: Seat }
  | { kind: 'discarded'; card: string; only: Seat }

export type Fact = FactBody & { because: Because }
export type FactKind = Fact['kind']
/** A fact before its reason is attached. */
export type { FactBody }
