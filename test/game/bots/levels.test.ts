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
import { isGate } from '../../support/extent.ts'

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

/** How a bot of these tastes chooses at a position. */
function chooser(tastes: readonly Taste[], level: (typeof LEVELS)[number]): (asked: Asked) => MenuItem[] {
  const bot = searchingBot(shortened(SETTINGS[level], CUT), tastes)
  return ({ view: seen, menu: offered, at }) => {
    const { choice } = settle(bot(seen, offered, at))
    return offered.items.filter((item) => choice.includes(item.id))
  }
}

/** More than anything else on the table is worth. */
const MUCH = 40

interface Counted {
  times: number
}

/** Whether one has chosen so by more than that often than the other. */
function isApart(more: Counted | undefined, fewer: Counted | undefined, by: number): boolean {
  return more !== undefined && fewer !== undefined && more.times > fewer.times + by
}

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
      const tastes = (worth: number): Taste[] => (worth === 0 ? [] : [{ of: 'item', kind, worth }])
      const bots = [-MUCH, 0, MUCH].map((worth) => ({ choose: chooser(tastes(worth), 'expert'), times: 0 }))
      // As many positions as it takes to tell them apart.
      for (const asked of decisions(decision, `taste ${kind}`, every, seat)) {
        for (const bot of bots) bot.times += bot.choose(asked).filter((item) => item.kind === kind).length
        if (isApart(bots.at(-1), bots[0], 3)) break
      }
      const times = bots.map((bot) => bot.times)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(isApart(bots.at(-1), bots[0], 3), times.join()).toBe(true)
    },
  )

  it.runIf(isGate)('of one power turns to that power', () => {
    for (const power of ['RU', 'EU'] as const) {
      const [liked, shunned] = [MUCH, -MUCH].map((worth) => ({
        choose: chooser([{ of: 'item', kind: 'take', power, worth }], 'master'),
        times: 0,
      }))
      for (const asked of decisions('attention', `turn ${power}`)) {
        for (const bot of [liked, shunned])
          if (bot)
            bot.times += bot
              .choose(asked)
              .filter((item) => item.kind === 'take' && item.power === power).length
        if (isApart(liked, shunned, 5)) break
      }
      expect(isApart(liked, shunned, 5), power).toBe(true)
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

  it.runIf(isGate)('for oil fills the treasury', () => {
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
  it.runIf(isGate)(
    'keep a few things in mind at a time, the first two: a power one card, a learner of a Kazakhstan three',
    () => {
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
    },
  )

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

  it.runIf(isGate)('make pledges when they try things out: the master alone does', () => {
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
      if (made.size === 2 && turn >= 2 * others.length) break
    }
    expect([...made].sort()).toEqual([0, 1])
  })

  it('look ever deeper', () => {
    const work = LEVELS.map((level) => SETTINGS[level].plans * (1 + SETTINGS[level].rollouts))
    expect(work).toEqual([...work].sort((a, b) => a - b))
    expect(new Set(LEVELS.map((level) => JSON.stringify(SETTINGS[level]))).size).toBe(LEVELS.length)
  })

  it.runIf(isGate)('choose otherwise than one another now and then', () => {
    for (const [decision, every] of [
      ['offers', 14],
      ['attention', 4],
    ] as const) {
      const bots = LEVELS.map((level) => ({ choose: chooser([], level), choices: '' }))
      const kinds = () => new Set(bots.map(({ choices }) => choices)).size
      for (const asked of decisions(decision, 'differs', every)) {
        for (const bot of bots) {
          const ids = bot.choose(asked).map(({ id }) => id)
          bot.choices += ` ${ids.join()}`
        }
        if (kinds() === LEVELS.length) break
      }
      expect(kinds(), decision).toBe(LEVELS.length)
    }
  })
})
