/** Facts: what the rules say happened. Ids and numbers only; the client makes sentences of them, in three languages. */
import type { Aim, Domain, Era, Power, Route, Seat, Track } from './ids.ts'
import type { Ending } from './state.ts'

/** The rule (RULES.md) a change stands on. The client has one sentence for each. */
export const RULES = [
  'news',
  'condition',
  'agenda',
  'pledge',
  'offers',
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

/** A change of one number. `from` and `to` differ, except where clamping left nothing to change. */
interface Change {
  from: number
  to: number
}

type FactBody =
  | ({ kind: 'track'; track: Track } & Change)
  | ({ kind: 'oil' } & Change)
  | ({ kind: 'trust'; power: Power } & Change)
  | ({ kind: 'interest'; power: Power } & Change)
  | ({ kind: 'contract'; power: Power; domain: Domain } & Change)
  | ({ kind: 'expectation'; power: Power } & Change)
  | ({ kind: 'attention' } & Change)
  | ({ kind: 'dependence' } & Change)
  /** `by` points to a seat's score, now `total`. */
  | { kind: 'score'; seat: Seat; by: number; total: number }
  | { kind: 'route'; route: Route }
  | { kind: 'condition'; until: number }
  | { kind: 'lapsed' }
  | { kind: 'joined'; institution: string }
  | { kind: 'left'; institution: string }
  /** A round opens with its event. */
  | { kind: 'round'; round: number; era: Era; event: string }
  | { kind: 'agenda'; domain: Domain }
  | { kind: 'pledged'; power: Power; cubes: number }
  /** A power's card on the table. `price` is in cubes (offers), `strength` for pressures. */
  | { kind: 'laid'; power: Power; price: number; sweetened: boolean }
  | { kind: 'pressed'; power: Power; strength: number }
  | { kind: 'passed'; power: Power }
  | { kind: 'responded'; response: string; cubes: number; oil: number }
  | { kind: 'launched'; cubes: number; oil: number }
  | { kind: 'taken'; power: Power; domain: Domain; cubes: number }
  | { kind: 'spurned'; power: Power; domain: Domain }
  | { kind: 'complied'; power: Power }
  | { kind: 'resisted'; power: Power; cubes: number; strength: number }
  | { kind: 'promise'; power: Power; kept: boolean; cubes: number; promised: number }
  /** Cubes a power got, beside what it expected. */
  | { kind: 'attended'; power: Power; cubes: number; expected: number; envoy: boolean }
  /** What a track's net benefit is made of: paid - need - surfeit, `quiet` where the quiet border spared one. */
  | { kind: 'net'; domain: Domain; paid: number; need: number; surfeit: number; quiet: boolean }
  | { kind: 'aim'; power: Power; aim: Aim; met: boolean }
  | { kind: 'verdict'; round: number; points: number }
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
