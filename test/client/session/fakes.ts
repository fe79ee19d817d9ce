// Stand-ins for tests of how bots are asked: a clock that only thinking moves, and thinkers whose steps are known.

import type { Plan, Thinking, Thought } from '../../../src/game/bots/index.ts'
import { type Choice, menuOf, SCENARIOS, STANDARD, setup, view } from '../../../src/game/index.ts'
import { type BotRequest, openTimeSlicer } from '../../../src/game/thinking/index.ts'

/** A question to a bot of this name; what is asked does not matter here. */
export function request(bot: string, limit = 1000): BotRequest {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('pivots is gone')
  const seen = view(setup(scenario, STANDARD, 'fakes'), 'KZ')
  const menu = menuOf(seen)
  if (!menu) throw new Error('nothing is asked')
  return { bot, view: seen, menu, seed: bot, limit }
}

export function thought(choice: Choice, plans: readonly Plan[] = []): Thought {
  return { choice, plans }
}

/** Many more than any test takes. */
const MOST_TURNS = 10_000

/** A time slicer on a clock of its own, and the messages that wait for its turn. */
export function slicerOn(think: (bot: string, clock: { now: number }) => Thinking, slice = 10) {
  const clock = { now: 0 }
  const waiting: (() => void)[] = []
  const slicer = openTimeSlicer({
    think: ({ bot }) => think(bot, clock),
    now: () => clock.now,
    later: (run) => void waiting.push(run),
    slice,
  })
  /** One turn of the thread. Whether there was anything to do. */
  const turn = (): boolean => {
    const run = waiting.shift()
    run?.()
    return run !== undefined
  }
  /** Turns until there is nothing to do. Gives how many, or throws where it never ends. */
  const turnAll = async (): Promise<number> => {
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      if (!turn()) return turns
      await Promise.resolve()
    }
    throw new Error(`something to do is left after ${MOST_TURNS} turns`)
  }
  return { slicer, clock, turn, turnAll }
}

/** Thinks so many steps of so many milliseconds, and gives at each what step it was. */
export function* steps(bot: string, count: number, each: number, clock: { now: number }): Thinking {
  for (let step = 1; step < count; step++) {
    clock.now += each
    yield thought([`${bot} ${step}`])
  }
  clock.now += each
  return thought([`${bot} ${count}`])
}
