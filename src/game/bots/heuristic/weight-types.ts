/** What the tuned bots weigh; how much, ./tuned-weights.ts says. */
import type { Power } from '../../vocabulary.ts'

/** Kazakhstan's. Points of score, unless it says otherwise. */
export interface HomeWeights {
  /** What a verdict is worth one round further off, 0..1. */
  patience: number
  /** What each track gains a round from offers and projects to come. */
  prosperity: number
  security: number
  legitimacy: number
  sovereignty: number
  /** For each step a track lies below 4 at a verdict to come. */
  fear: number
  /**
   * Each round to come: for each step of trust, for trust that makes offers cheaper, against trust that makes
   * them dear.
   */
  trust: number
  trusted: number
  distrusted: number
  /** Each round to come: for interest, against cubes expected, and dominance of 4 and more. */
  interest: number
  expectation: number
  dominance: number
  /** For oil in the treasury, and against each round in which a condition makes terms dearer by 1. */
  oil: number
  terms: number
  /**
   * A pledge is made where these add up to more than 0: always, for each cube it leaves free, for each step
   * of trust.
   */
  pledge: number
  pledgeSpare: number
  pledgeTrust: number
}

/** A power's. Chances are squashed sums of these; gains are points of its score. */
export interface PowerWeights {
  /**
   * Whether an offer is taken: always, for each point Kazakhstan gains by it, for each cube of its price, if
   * pledged.
   */
  chance: number
  want: number
  price: number
  pledged: number
  /**
   * Whether a pressure is complied with: always, and for each point by which that is better than resisting.
   */
  comply: number
  yield: number
  /** What Kazakhstan thinks a cube of resistance costs it. */
  cube: number
  /**
   * What a second card is worth beside the first, and if it is in the same domain: parts of its own worth.
   */
  second: number
  crowd: number
  /**
   * Own score: what each round scores, in each round to come; weight; an aim met; trust; against Kazakhstan's
   * points.
   */
  future: number
  weight: number
  aim: number
  trust: number
  rival: number
}

export interface Weights extends Readonly<Record<Power, PowerWeights>> {
  readonly KZ: HomeWeights
}
