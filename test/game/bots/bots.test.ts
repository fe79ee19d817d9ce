// What every bot owes: a legal choice, the same for the same view, and nothing made of what its seat may not
// see.
import { describe, expect, it } from 'vitest'
import { randomItems, SIMPLE, SIMPLE_BOTS } from '../../../src/game/bots/index.ts'
import {
  checkChoice,
  menu,
  SCENARIOS,
  type Seat,
  STANDARD,
  type State,
  setup,
  view,
} from '../../../src/game/index.ts'
import { advance, seeded } from '../../../src/game/kernel.ts'
import { hashOf } from '../../../src/game/record/index.ts'
import { turnsOf } from '../../../src/tools/turns.ts'
import { disguised } from '../../fuzz/secrets.ts'

interface Moment {
  state: State
  seat: Seat
}

/** Calls at each decision of a random game, before it is made. */
function throughGame(scenario: keyof typeof SCENARIOS, seed: string, see: (moment: Moment) => void): void {
  const found = SCENARIOS[scenario]
  if (!found) throw new Error(`the scenario ${scenario} is gone`)
  const state = setup(found, STANDARD, seed)
  const rng = seeded(seed)
  for (const { seat, menu: offered } of turnsOf(state)) {
    see({ state, seat })
    advance(state, offered, randomItems(offered, rng))
  }
}

function choiceOf(bot: (typeof SIMPLE)[number], { state, seat }: Moment): readonly string[] {
  const offered = menu(state, seat)
  if (!offered) throw new Error(`${seat} has no menu`)
  return SIMPLE_BOTS[bot](view(state, seat), offered, 'seed')
}

describe.each(SIMPLE)('the bot %s', (bot) => {
  it.each(Object.keys(SCENARIOS))('chooses legally, and leaves the game as it was, in %s', (scenario) => {
    let decisions = 0
    for (const seed of ['a', 'b']) {
      throughGame(scenario, seed, ({ state, seat }) => {
        const before = hashOf(state)
        const choice = choiceOf(bot, { state, seat })
        const offered = menu(state, seat)
        expect(offered && checkChoice(offered, choice)).toBeUndefined()
        expect(hashOf(state)).toBe(before)
        decisions += 1
      })
    }
    expect(decisions).toBeGreaterThan(30)
  })

  it('makes nothing of hands, decks, aims, choices and events it cannot see', () => {
    const rng = seeded(`disguise ${bot}`)
    const seats = new Set<Seat>()
    for (const seed of ['e', 'f', 'g']) {
      throughGame('pivots', seed, ({ state, seat }) => {
        const other = disguised(state, seat, rng)
        expect(hashOf(other)).not.toBe(hashOf(state))
        expect(choiceOf(bot, { state: other, seat })).toEqual(choiceOf(bot, { state, seat }))
        seats.add(seat)
      })
    }
    expect(seats.size).toBe(5)
  })
})

it('the random bot chooses otherwise with another seed', () => {
  const choices = new Set<string>()
  throughGame('pivots', 'k', ({ state, seat }) => {
    const offered = menu(state, seat)
    if (!offered || offered.items.length < 4) return
    for (const seed of ['1', '2', '3'])
      choices.add(SIMPLE_BOTS.random(view(state, seat), offered, seed).join())
  })
  expect(choices.size).toBeGreaterThan(20)
})
