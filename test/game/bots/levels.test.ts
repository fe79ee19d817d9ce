// Levels and characters at the table: what a character likes it does more often, and deeper levels look at more.
import { describe, expect, it } from 'vitest'
import { settle } from '../../../src/game/bots/bot.ts'
import type { Taste } from '../../../src/game/bots/characters/index.ts'
import { LEVELS, SETTINGS } from '../../../src/game/bots/levels.ts'
import { searchingBot } from '../../../src/game/bots/search/search.ts'
import { type Decision, type MenuItem, type Seat, weight } from '../../../src/game/index.ts'
import { preview } from '../../../src/game/preview.ts'
import { type Asked, dealsOf, decisionsOf } from '../../../src/tools/decisions.ts'
import { shortened } from '../../../src/tools/thinkers.ts'

const CUT = { plans: 3, rollouts: 3 }

/** One in `every` decisions of one kind, of one seat if told, in a game of each scenario. */
function* decisions(decision: Decision, seed: string, every = 1, seat?: Seat): Generator<Asked> {
  let n = 0
  for (const deal of dealsOf(1, seed)) {
    for (const asked of decisionsOf(deal)) {
      if (asked.menu.decision !== decision || (seat !== undefined && asked.seat !== seat)) continue
      if (n++ % every === 0) yield asked
    }
  }
}

/** The items chosen over many positions by a bot of these tastes. */
function chosenBy(
  tastes: readonly Taste[],
  asked: Iterable<Asked>,
  level: (typeof LEVELS)[number],
): MenuItem[] {
  const bot = searchingBot(shortened(SETTINGS[level], CUT), tastes)
  const chosen: MenuItem[] = []
  for (const { view: seen, menu: offered, at } of asked) {
    const { choice } = settle(bot(seen, offered, at))
    chosen.push(...offered.items.filter((item) => choice.includes(item.id)))
  }
  return chosen
}

/** More than anything else on the table is worth. */
const MUCH = 40

describe('a taste for an item', () => {
  it.each([
    ['attention', 'KZ', 'envoy', 1],
    ['attention', 'KZ', 'initiative', 1],
    ['attention', 'KZ', 'take', 1],
    ['offers', 'RU', 'offer', 3],
    ['offers', 'RU', 'pressure', 3],
    ['offers', 'CN', 'sweeten', 3],
  ] as const)(
    'at %s makes %s choose the %s more often, and a distaste more seldom',
    (decision, seat, kind, every) => {
      const times = (worth: number): number => {
        const tastes: Taste[] = worth === 0 ? [] : [{ of: 'item', kind, worth }]
        const chosen = chosenBy(tastes, decisions(decision, `taste ${kind}`, every, seat), 'expert')
        return chosen.filter((item) => item.kind === kind).length
      }
      const [shunned, plain, liked] = [times(-MUCH), times(0), times(MUCH)]
      expect(shunned).toBeLessThanOrEqual(plain)
      expect(liked).toBeGreaterThanOrEqual(plain)
      expect(liked).toBeGreaterThan(shunned + 3)
    },
  )

  it('of one power turns to that power', () => {
    for (const power of ['RU', 'EU'] as const) {
      const of = (worth: number): number => {
        const taste: Taste = { of: 'item', kind: 'take', power, worth }
        const chosen = chosenBy([taste], decisions('attention', `turn ${power}`), 'master')
        return chosen.filter((item) => item.kind === 'take' && item.power === power).length
      }
      expect(of(MUCH)).toBeGreaterThan(of(-MUCH) + 5)
    }
  })
})

describe('a taste for what a round leaves', () => {
  it('makes Kazakhstan leave more of it', () => {
    const weightAfter = (worth: number): number => {
      const bot = searchingBot(shortened(SETTINGS.expert, CUT), [{ of: 'weight', power: 'CN', worth }])
      let sum = 0
      for (const { view: seen, menu: offered, at } of decisions('attention', 'leaves')) {
        const foreseen = preview(seen, settle(bot(seen, offered, at)).choice)
        if (typeof foreseen === 'string') throw new Error(`${at}: ${foreseen}`)
        sum += weight(foreseen.after, 'CN')
      }
      return sum
    }
    expect(weightAfter(MUCH)).toBeGreaterThan(weightAfter(-MUCH) + 5)
  })

  it('for oil fills the treasury', () => {
    const oilAfter = (worth: number): number => {
      const bot = searchingBot(shortened(SETTINGS.master, CUT), [{ of: 'oil', worth }])
      let sum = 0
      for (const { view: seen, menu: offered, at } of decisions('attention', 'oil')) {
        const foreseen = preview(seen, settle(bot(seen, offered, at)).choice)
        if (typeof foreseen !== 'string') sum += foreseen.after.treasury
      }
      return sum
    }
    expect(oilAfter(MUCH)).toBeGreaterThan(oilAfter(0))
  })
})

describe('the levels', () => {
  it('keep a few things in mind at a time, the first two: a power one card, a learner of a Kazakhstan three', () => {
    for (const level of ['novice', 'learner'] as const) {
      const bot = searchingBot(SETTINGS[level], [])
      const most = { offers: 0, attention: 0 }
      for (const { view: seen, menu: offered, at } of decisions('offers', 'few', 9)) {
        most.offers = Math.max(most.offers, settle(bot(seen, offered, at)).choice.length)
      }
      for (const { view: seen, menu: offered, at } of decisions('attention', 'few')) {
        most.attention = Math.max(most.attention, settle(bot(seen, offered, at)).choice.length)
      }
      expect(most.offers).toBe(1)
      if (level === 'learner') expect(most.attention).toBe(3)
      else expect(most.attention).toBeGreaterThan(3)
    }
  })

  it('begin with a novice that lays what is cheap, and never sweetens', () => {
    const bot = searchingBot(SETTINGS.novice, [])
    for (const { view: seen, menu: offered, at } of decisions('offers', 'cheap', 3)) {
      const { choice } = settle(bot(seen, offered, at))
      const [laid] = offered.items.filter((item) => choice.includes(item.id))
      const plain = offered.items.filter((item) => item.kind !== 'sweeten')
      expect(laid?.kind).not.toBe('sweeten')
      expect(laid?.price).toBe(plain.length > 0 ? Math.min(...plain.map((item) => item.price)) : undefined)
    }
  })

  it('make pledges when they try things out: the master alone does', () => {
    const others = LEVELS.filter((level) => level !== 'master').map((level) =>
      searchingBot(SETTINGS[level], []),
    )
    const master = searchingBot({ ...SETTINGS.master, rollouts: 20 }, [])
    const made = new Set<number>()
    let turn = 0
    for (const { view: seen, menu: offered, at } of decisions('pledge', 'promises')) {
      made.add(settle(master(seen, offered, at)).choice.length)
      const other = others[turn++ % others.length]
      expect(other && settle(other(seen, offered, at)).choice).toEqual([])
    }
    expect([...made].sort()).toEqual([0, 1])
  })

  it('look ever deeper', () => {
    const work = LEVELS.map((level) => SETTINGS[level].plans * (1 + SETTINGS[level].rollouts))
    expect(work).toEqual([...work].sort((a, b) => a - b))
    expect(new Set(LEVELS.map((level) => JSON.stringify(SETTINGS[level]))).size).toBe(LEVELS.length)
  })

  it('choose otherwise than one another now and then', () => {
    for (const [decision, every] of [
      ['offers', 14],
      ['attention', 4],
    ] as const) {
      const answers = LEVELS.map((level) => {
        const bot = searchingBot(shortened(SETTINGS[level], CUT), [])
        const choices: string[] = []
        for (const { view: seen, menu: offered, at } of decisions(decision, 'differs', every))
          choices.push(settle(bot(seen, offered, at)).choice.join())
        return choices.join(' ')
      })
      expect(new Set(answers).size, decision).toBe(LEVELS.length)
    }
  })
})
