// Who plays Kazakhstan better, over a few games of fixed seeds. The lab (test/balance) says by how much, over
// many.
import { expect, it } from 'vitest'
import { SIMPLE_BOTS, type SimpleBot } from '../../../src/game/bots/index.ts'
import { SCENARIOS, STANDARD, setup, view } from '../../../src/game/index.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'
import { isGate } from '../../support/extent.ts'

const GAMES = 24

/** What Kazakhstan scores on average when this bot plays it against tuned powers. */
function meanOf(bot: SimpleBot): number {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('the scenario pivots is gone')
  let sum = 0
  for (let n = 0; n < GAMES; n++) {
    const state = setup(scenario, STANDARD, `strength-${n}`)
    for (const { seat, menu: offered } of turnsOf(state)) {
      const play = SIMPLE_BOTS[seat === 'KZ' ? bot : 'tuned']
      mustApply(state, { seat, choice: play(view(state, seat), offered, `${n}-${state.round}-${seat}`) })
    }
    sum += state.score.KZ
  }
  return sum / GAMES
}

it.runIf(isGate)('tuned play beats greed and every doctrine, and each of these beats chance', () => {
  const tuned = meanOf('tuned')
  const random = meanOf('random')
  const between = ['greedy', 'lean-russia', 'lean-china', 'lean-west', 'split'] as const
  for (const bot of between) {
    const mean = meanOf(bot)
    expect(mean, bot).toBeLessThan(0.92 * tuned)
    expect(mean, bot).toBeGreaterThan(1.1 * random)
  }
})
