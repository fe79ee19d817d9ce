/**
 * The weights that tuning starts from: guesses by hand. Kazakhstan's were already good for nine tenths of its
 * score.
 */
import type { PowerWeights, Weights } from '../../game/bots/heuristic/weight-types.ts'

const POWER: PowerWeights = {
  chance: 0,
  want: 0.5,
  price: 0.25,
  pledged: 0.3,
  comply: 0,
  yield: 0.5,
  cube: 1,
  second: 0.7,
  crowd: 0.7,
  future: 0.8,
  weight: 0.8,
  aim: 0.5,
  trust: 0,
  rival: 0,
}

export const START: Weights = {
  KZ: {
    patience: 0.9,
    prosperity: 1,
    security: 0.7,
    legitimacy: 1,
    sovereignty: 0.2,
    fear: 1,
    trust: 0.1,
    trusted: 0.3,
    distrusted: 0.5,
    interest: 0.05,
    expectation: 0.3,
    dominance: 0.2,
    oil: 0.4,
    terms: 0.2,
    pledge: -1,
    pledgeSpare: 0.2,
    pledgeTrust: -0.2,
  },
  RU: POWER,
  CN: POWER,
  US: POWER,
  EU: POWER,
}
