// The fuzzer of the bots, over some decisions, and that its checks can fail.
import { describe, expect, it } from 'vitest'
import type { Thinker } from '../../src/game/bots/index.ts'
import { TRACKS } from '../../src/game/index.ts'
import { type Asked, dealsOf, decisionsOf } from '../../src/tools/decisions.ts'
import { tried } from '../support/extent.ts'
import { type BotFault, checkBot, hunt } from './bots.ts'

const DECISIONS = tried({ quick: 24, gate: 80, thorough: 240 })

const where = { seed: 'vitest', first: 0, decisions: DECISIONS, step: undefined, scenario: undefined }

describe('the bots', () => {
  it(`choose legally and by what they may see in ${where.decisions} decisions`, { timeout: 120_000 }, () => {
    const faults: BotFault[] = []
    const found = hunt(where, (fault) => faults.push(fault) < 5)
    expect(faults).toEqual([])
    expect(found.decisions).toBe(where.decisions)
    expect(found.disguised).toBeGreaterThan(DECISIONS / 8)
    expect(found.names.size).toBeGreaterThan(tried({ quick: 8, gate: 20, thorough: 30 }))
  })
})

/** A decision with a choice to be made. */
function asked(): Asked {
  for (const deal of dealsOf(1, 'asked')) {
    for (const one of decisionsOf(deal)) if (one.menu.items.length > 3) return one
  }
  throw new Error('nobody is asked anything')
}

/** A bot that answers by a function. */
function bot(answer: (...given: Parameters<Thinker>) => readonly string[]): Thinker {
  // biome-ignore lint/correctness/useYield: it has nothing to think about
  return function* (...given) {
    return { choice: answer(...given), plans: [] }
  }
}

describe('the checks', () => {
  it('pass a bot that does nothing', () => {
    expect(() =>
      checkBot(
        asked(),
        bot(() => []),
        true,
      ),
    ).not.toThrow()
  })

  it('find a choice that is not legal, also where thinking might be stopped', () => {
    const illegal: Thinker = function* () {
      yield { choice: ['no-such-item'], plans: [] }
      return { choice: [], plans: [] }
    }
    expect(() => checkBot(asked(), illegal, false)).toThrow('after 0 steps is refused: not-on-menu')
    const greedy = bot((_view, { items }) => items.map((item) => item.id))
    expect(() => checkBot(asked(), greedy, false)).toThrow('is refused')
  })

  it('find a bot that knows more than its view', () => {
    let calls = 0
    const knowing = bot((_view, { items }) => (calls++ === 0 ? [] : items.slice(0, 1).map((item) => item.id)))
    expect(() => checkBot(asked(), knowing, true)).toThrow('it thinks otherwise')
  })

  it('find a bot that writes to what it is shown', () => {
    const writing = bot((view) => {
      for (const track of TRACKS) view.tracks[track] += 1
      return []
    })
    expect(() => checkBot(asked(), writing, false)).toThrow('it has written to what it was shown')
    const tearing = bot((_view, menu) => {
      menu.items.pop()
      return []
    })
    expect(() => checkBot(asked(), tearing, false)).toThrow('it has written to its menu')
  })

  it('come to the same decision by its number', () => {
    const names = [0, 1].map(() => [...hunt({ ...where, decisions: 1, step: 3 }, () => true).names.keys()])
    expect(names[0]).toEqual(names[1])
  })
})
