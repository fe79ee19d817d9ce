/**
 * Every number of the rules that may be tuned, in one place. Change one only with the balance lab's before and after.
 * RULES.md, "Numbers" lists them all, and a test compares.
 */
import type { Domain, Power } from './ids.ts'

/** Moves with every change that makes an old record play out differently. */
export const RULES_VERSION = 10

export const TUNING = {
  track: { max: 12 },
  treasury: { max: 9 },
  dependence: { max: 4 },
  contract: { max: 4 },
  trust: { min: -3, max: 3 },
  /** `drift`: how far it moves toward its level between rounds. */
  interest: { max: 5, drift: 1 },
  /** Cubes a round, and at the easy level. */
  attention: { standard: 5, easy: 6 },
  hand: { power: 5, kz: 4 },
  /** Most cards a power lays in a round. */
  cardsARound: 2,
  /** Leverage over one domain is its contract less this. */
  leverageFrom: 1,
  /** What each route that avoids Russia takes from its structural leverage. */
  routeFrees: 1,
  /** What Washington can press with beside its contracts: the reach of its sanctions. */
  sanctions: { power: 'US' as Power, leverage: 2 },
  /** Least weight -> cubes expected, highest first. */
  expectation: [
    { weight: 7, cubes: 3 },
    { weight: 4, cubes: 2 },
    { weight: 2, cubes: 1 },
  ],
  /** The neighbours never expect less. */
  neighbours: { powers: ['RU', 'CN'] as readonly Power[], cubes: 1 },
  /**
   * `above`: what is promised beyond the expectation, `least` in any case. `price`: what a power that is promised
   * something takes off its offers that round. `seenBroken`: what a broken promise costs with every other power, for
   * it was made in public.
   */
  pledge: { above: 0, least: 1, kept: 1, broken: -2, seenBroken: -1, price: 1 },
  /** `step`: what trust, distrust and great weight each take off a price or put on it. */
  price: { trusted: 1, distrusted: -1, partnerWeight: 6, step: 1, least: 1 },
  /** Interest that sweetening takes, and cubes it takes off the price. */
  sweeten: { interest: 1, price: 1 },
  /** Russia's security offers, and Washington's in its agenda domain. */
  interestDiscount: 1,
  interestCost: { least: 1 },
  homeDiscount: { power: 'RU' as Power, domain: 'security' as Domain },
  agendaRounds: [3, 5, 7, 9] as readonly number[],
  /** What Europe's economic offers pay less while Russia squeezes and no route avoids it. */
  market: { loss: 1 },
  premium: 1,
  /** What a spurned power expects more. */
  spurned: 1,
  envoy: { cubes: 1 },
  comply: { sovereignty: -1 },
  /** What a pressure that no cube resists, complied with or borne, scores its power: as an offer taken does. */
  unresisted: 1,
  /**
   * `meets`: what of a pressure's strength each cube meets. `bare`: what one that no cube meets does to sovereignty.
   * `holdsFrom`: a contract this tight does not wear down.
   */
  resist: { meets: 2, bare: -1, erosion: -1, holdsFrom: 3, resolve: 1 },
  /** `withEnvoy`: what trust moves by where the envoy came and 2 cubes or more are missing all the same. */
  attended: { above: 2, trust: 1, below: -1, farBelow: -2, withEnvoy: -1 },
  unravelling: { from: -2, loss: -1 },
  severance: { from: -3, loss: -2, track: -1, trustAfter: -2 },
  /** Contracts pay their sum divided by `share`. A track at `surfeitFrom` loses `surfeit` besides. */
  benefits: { most: 5, share: 2, surfeitFrom: 10, surfeit: 1 },
  /** Russia's trust from which security needs less, and by how much. */
  quietBorder: { trust: 0, spares: 1 },
  /** While every power has this weight, each domain needs so much less. */
  vectors: { weight: 2, spares: 1 },
  oilIncome: { prosperity: 6, oil: 1 },
  /** From `rises` on dependence grows by `by`, below `holds` it falls by as much. */
  dominance: { rises: 5, holds: 4, by: 1, patron: 1 },
  /** Sovereignty lost each round at dependence 0..4. */
  dependenceCost: [0, 0, 0, 1, 1] as readonly number[],
  balance: { dominance: 1, powers: 3, weight: 3, below: 5, gain: 1 },
  legitimacy: { growthBelow: 6, growth: 1, decline: -1, lostFreedom: -1 },
  verdict: { sovereignty: 2, poorAt: 2, poor: 3 },
  aim: 4,
  /** The first round of each rule in the lesson variant. */
  lesson: { pressures: 2, initiatives: 3, competition: 4 },
} as const
