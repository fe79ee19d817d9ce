// What the search bench times: that both sides work on one game, and that its figures are what they are called.
import { describe, expect, it } from 'vitest'
import { SETTINGS } from '../../../src/game/bots/levels.ts'
import { checkChoice, type Menu, menu } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { figuresOf, median, percentile, type Work } from '../../../src/tools/bench/search-figures.ts'
import {
  everyChoice,
  fewChoices,
  iterations,
  type Position,
  positionsOf,
  randomPlayouts,
  rollouts,
  weighings,
} from '../../../src/tools/bench/search-games.ts'
import { shortened } from '../../../src/tools/thinkers.ts'
import { isLegal } from '../../fuzz/hostile.ts'

function asked({ state, seat }: Position): Menu {
  const offered = menu(state, seat)
  if (!offered) throw new Error(`${seat} is asked nothing`)
  return offered
}

const PLACES = [
  ['KZ', 'attention'],
  ['RU', 'offers'],
] as const

describe.each(PLACES)('the positions of %s at its %s', (seat, decision) => {
  const positions = positionsOf(seat, decision, 2)

  it('are two, in the middle of the game, each with something to choose', () => {
    expect(positions.length).toBe(2)
    for (const position of positions) {
      expect([position.state.round, asked(position).decision]).toEqual([3, decision])
      expect(asked(position).items.length).toBeGreaterThan(3)
    }
  })

  it('have every legal choice listed, each once, and no other', () => {
    for (const position of positions) {
      const offered = asked(position)
      const listed = everyChoice(offered)
      for (const choice of listed) expect(checkChoice(offered, choice)).toBeUndefined()
      expect(new Set(listed.map((choice) => choice.join())).size).toBe(listed.length)
      expect(listed.length).toBe(countOf(offered))
    }
  })

  it('have few choices listed that are legal', () => {
    for (const position of positions) {
      const offered = asked(position)
      const listed = fewChoices(seeded('few'), 8)(offered)
      expect(listed.length).toBe(8)
      for (const choice of listed) expect(checkChoice(offered, choice)).toBeUndefined()
    }
  })

  it('are searched by all contenders, which leave them as they are', () => {
    for (const position of positions) {
      const before = JSON.stringify(position)
      const depth = shortened(SETTINGS.master, { plans: 3, rollouts: 3 })
      expect(rollouts(position, depth)(1)).toBeGreaterThan(1)
      expect(weighings(position)()).toBeGreaterThan(asked(position).items.length)
      expect(randomPlayouts(position)(1)).toBe(1)
      for (const list of [everyChoice, fewChoices(seeded('few'), 8)]) {
        expect(iterations(position, list, 3)(1)).toBe(3)
      }
      expect(JSON.stringify(position)).toBe(before)
    }
  })
})

/** How many choices a menu has, by trying every set of its items: slow, and written apart. */
function countOf(offered: Menu): number {
  const { items } = offered
  const count = (from: number, chosen: typeof items): number => {
    let sum = 1
    for (let at = from; at < items.length; at++) {
      const grown = [...chosen, ...items.slice(at, at + 1)]
      if (isLegal(offered, grown)) sum += count(at + 1, grown)
    }
    return sum
  }
  return count(0, [])
}

describe('the figures', () => {
  it('are the middle, and what so many do not exceed', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2)
    const hundred = Array.from({ length: 100 }, (_, n) => n + 1)
    expect([0.5, 0.95, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 100])
    expect(percentile([7], 0.95)).toBe(7)
  })

  it('hold contenders against one another turn by turn', () => {
    const of: Record<Work, number[]> = {
      rollouts: [300, 100, 200],
      'to-the-end': [50, 50, 50],
      weighings: [4000, 6000, 5000],
      random: [900, 900, 900],
      boardgameio: [3, 2, 1],
      'boardgameio-few': [10, 10, 10],
    }
    expect(figuresOf(of)).toMatchObject({ rollouts: 200, boardgameio: 2, ratio: 100, ratioToTheEnd: 25 })
    expect(figuresOf(of)).toMatchObject({ ratioRandom: 450, ratioFewChoices: 20 })
    expect(figuresOf(of)).toMatchObject({ weighings: 5000, ratioWeighings: 3000 })
  })
})
