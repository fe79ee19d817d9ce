/** Sets up the powers' decision: what one of them may lay, and what the reveal makes of it. */
import { POWERS, type Power, type State } from '../../src/game/index.ts'
import { type Given, given } from './given.ts'
import { choose } from './play.ts'

/** A state in which the powers choose, with this hand for one of them. */
export function choosing(power: Power, hand: string[], changes: Given = {}): State {
  return given({ decision: 'offers', ...changes, hands: { [power]: [...hand], ...changes.hands } })
}

/** The reveal that follows when one power chooses and the others pass. */
export function revealed(power: Power, hand: string[], choice: string[], changes: Given = {}): State {
  const state = choosing(power, hand, changes)
  for (const seat of POWERS) choose(state, seat, ...(seat === power ? choice : []))
  return state
}
