/**
 * The door for search, and for the tools that play games by the thousand: states copied and moved on without a check or
 * a fact, the parts a menu is made of, and the generator. Whoever uses it answers for legality; the contract is index.ts.
 */
export { compareDates, deckOf, eventPool } from './decks.ts'
export { baseExpectation, hasEveryVector } from './derived.ts'
export { drawEvents } from './draw-events.ts'
export { violations } from './invariants.ts'
export { modifierSum as modified } from './modifiers.ts'
export { advance } from './play.ts'
export { balanced, inBalance } from './reckoning/f-dependence.ts'
export { endingOf } from './reckoning/h-scores.ts'
export { reckon } from './reckoning/reckoning.ts'
export { below, next, type Rng, seeded, shuffle } from './rng.ts'
export { roundScore } from './scoring.ts'
export { attentionMenu } from './turn/attention.ts'
export { laidBy, mayPress } from './turn/offers.ts'
export { cloneState, cloneTable } from './view.ts'
