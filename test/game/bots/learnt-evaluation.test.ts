// The learnt evaluation: the network computes what a network computes, and its reasons say what it sees.
import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../src/game/bots/bot.ts'
import {
  ALL_AIMS,
  FEATURES,
  GROUPS,
  type Group,
  writeFeatures,
} from '../../../src/game/bots/learnt/features.ts'
import { attributed, learntEvaluation } from '../../../src/game/bots/learnt/learnt-evaluation.ts'
import { evaluatorFrom, type Network, OUTPUTS, SCALE } from '../../../src/game/bots/learnt/network.ts'
import { LEARNT } from '../../../src/game/bots/learnt/network-weights.ts'
import { simulatorOn } from '../../../src/game/bots/planning/simulation.ts'
import {
  type Aim,
  aimWorth,
  type Power,
  SEATS,
  type Seat,
  type Table,
  verdictOf,
} from '../../../src/game/index.ts'
import { cloneTable, endingOf, seeded, shuffle } from '../../../src/game/kernel.ts'
import { type Asked, dealsOf, decisionsOf } from '../../../src/tools/decisions.ts'

const parts = (list: readonly number[]): Float64Array =>
  Float64Array.from(list, (one) => one / LEARNT.fineness)
const NETWORK: Network = {
  hidden: LEARNT.hidden,
  first: parts(LEARNT.first),
  firstBias: parts(LEARNT.firstBias),
  second: parts(LEARNT.second),
  secondBias: parts(LEARNT.secondBias),
}

function featuresOf(table: Table): Float64Array {
  const x = new Float64Array(FEATURES)
  writeFeatures(x, table)
  return x
}

/** The network by the book: all outputs, nothing remembered. */
function forward(x: Float64Array): number[] {
  const { hidden, first, firstBias, second, secondBias } = NETWORK
  const layer = Array.from(firstBias, (bias, h) => {
    const sum = x.reduce((all, value, i) => all + value * (first[i * hidden + h] ?? Number.NaN), bias)
    return Math.max(0, sum)
  })
  return Array.from(secondBias, (bias, o) =>
    layer.reduce((all, value, h) => all + value * (second[o * hidden + h] ?? Number.NaN), bias),
  )
}

function* decisions(games: number, seed: string): Generator<Asked> {
  for (const deal of dealsOf(games, seed)) yield* decisionsOf(deal)
}

/** Some tables that a round may leave of this one, by choices of chance. */
function* afterwards({ view, menu, at }: Asked, count: number): Generator<Table> {
  const simulate = simulatorOn(cloneTable(view))
  for (let n = 0; n < count; n++) {
    const items = shuffle(seeded(`${at} ${n}`), [...menu.items]).slice(0, n % 4)
    yield simulate(menu.items.filter((item) => items.includes(item)))
  }
}

describe('the weights', () => {
  it('are as many as the network has, all of them numbers', () => {
    expect(LEARNT.first.length).toBe(FEATURES * LEARNT.hidden)
    expect(LEARNT.firstBias.length).toBe(LEARNT.hidden)
    expect(LEARNT.second.length).toBe(OUTPUTS * LEARNT.hidden)
    expect(LEARNT.secondBias.length).toBe(OUTPUTS)
    const all = [LEARNT.first, LEARNT.firstBias, LEARNT.second, LEARNT.secondBias].flat()
    expect(all.every(Number.isInteger)).toBe(true)
  })
})

describe('the features', () => {
  it('are finite and small for any table, and there is one group for each', () => {
    expect(GROUPS.length).toBe(FEATURES)
    for (const asked of decisions(2, 'finite')) {
      for (const after of [asked.view, ...afterwards(asked, 2)]) {
        const odd = [...featuresOf(after)].filter((value) => !(Math.abs(value) <= 5))
        expect(odd, asked.at).toEqual([])
      }
    }
  })
})

describe('the evaluator', () => {
  it('comes to the same, starting from another table of the round, as the network by the book', () => {
    let compared = 0
    for (const asked of decisions(2, 'forward')) {
      if (asked.menu.decision !== 'attention') continue
      const evaluator = evaluatorFrom(NETWORK, cloneTable(asked.view))
      for (const after of afterwards(asked, 6)) {
        const whole = forward(featuresOf(after))
        evaluator.turnTo(after)
        for (const [o, output] of whole.entries()) expect(evaluator.output(o)).toBeCloseTo(output, 9)
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(200)
  })

  it('does not depend on what it was asked before', () => {
    for (const asked of decisions(1, 'history')) {
      if (asked.menu.decision !== 'attention') continue
      const base = cloneTable(asked.view)
      const tables = [...afterwards(asked, 8)].map(cloneTable)
      const used = evaluatorFrom(NETWORK, base)
      for (const table of [...tables, ...tables.toReversed()]) used.turnTo(table)
      for (const table of tables) {
        const fresh = evaluatorFrom(NETWORK, base)
        fresh.turnTo(table)
        used.turnTo(table)
        for (let o = 0; o < OUTPUTS; o++) expect(used.output(o)).toBe(fresh.output(o))
      }
    }
  })
})

/** Points to come by the network by the book. */
function toCome(seat: Seat, aim: Aim | undefined, table: Table): number {
  const outputs = forward(featuresOf(table))
  const at = (index: number): number => outputs[index] ?? Number.NaN
  if (seat === 'KZ')
    return Math.max(0, at(0)) * SCALE.KZ * table.scenario.verdicts.filter((due) => due > table.round).length
  const left = table.scenario.rounds.length - table.round
  const met = aim ? aimWorth(table) * Math.max(0, Math.min(1, at(SEATS.length + ALL_AIMS.indexOf(aim)))) : 0
  return at(SEATS.indexOf(seat)) * SCALE.power * (left + 1) + met
}

describe('the worth of a table', () => {
  it('is to Kazakhstan the verdict that falls now, and what was learnt of those to come', () => {
    let open = 0
    for (const asked of decisions(2, 'worth')) {
      if (asked.menu.decision !== 'attention') continue
      const worth = learntEvaluation('KZ', cloneTable(asked.view))
      for (const after of afterwards(asked, 4)) {
        const ending = endingOf(after)
        const now = after.scenario.verdicts.includes(after.round) ? verdictOf(after) : 0
        if (ending === 'regime-crisis' || ending === 'absorbed') expect(worth(after)).toBe(0)
        else if (ending) expect(worth(after)).toBe(now)
        else expect(worth(after)).toBeCloseTo(now + Math.max(0, toCome('KZ', undefined, after)), 8)
        open += ending ? 0 : 1
      }
    }
    expect(open).toBeGreaterThan(80)
  })
})

const same = (one: Group, other: Group): boolean =>
  one.term === other.term && one.power === other.power && one.track === other.track

/** Groups in which two tables differ, each once. */
function differing(one: Table, other: Table): Group[] {
  const [x, y] = [featuresOf(one), featuresOf(other)]
  const groups = GROUPS.filter((_, i) => x[i] !== y[i])
  return groups.filter((group, at) => groups.findIndex((each) => same(each, group)) === at)
}

/** Ways of changing a table in the eyes of one group alone. */
const CHANGES: readonly [term: Reason['term'], power: Power | undefined, change: (table: Table) => void][] = [
  [
    'oil',
    undefined,
    (table) => {
      table.treasury = table.treasury >= 5 ? 0 : 9
    },
  ],
  [
    'trust',
    'CN',
    (table) => {
      table.trust.CN = table.trust.CN > 0 ? -2 : 3
    },
  ],
  [
    'trust',
    'EU',
    (table) => {
      table.trust.EU = table.trust.EU > 0 ? -2 : 3
    },
  ],
  [
    'interest',
    'US',
    (table) => {
      table.interest.US = table.interest.US > 2 ? 0 : 5
    },
  ],
]

describe('a reason', () => {
  it.each(CHANGES)(
    'of %s %s alone is the whole difference, where nothing else is different',
    (term, power, change) => {
      let told = 0
      for (const { view, seat, at } of decisions(1, `reason ${term} ${power}`)) {
        if (view.round === view.scenario.rounds.length) continue
        const other = cloneTable(view)
        const table = cloneTable(view)
        change(table)
        expect(
          differing(table, other).map((group) => [group.term, group.power]),
          at,
        ).toEqual([[term, power]])
        const whole = toCome(seat, view.aim, table) - toCome(seat, view.aim, other)
        for (const reason of attributed(seat, view.aim, table, other)) {
          const own = reason.term === term && reason.power === power
          expect(reason.by, `${at} ${reason.term} ${reason.power}`).toBeCloseTo(own ? whole : 0, 8)
        }
        if (whole !== 0) told += 1
      }
      expect(told).toBeGreaterThan(20)
    },
  )

  it('is none between a table and itself, and none after the last round', () => {
    for (const { view, seat } of decisions(1, 'none')) {
      for (const { by } of attributed(seat, view.aim, view, cloneTable(view))) expect(by).toBe(0)
      const last = { ...cloneTable(view), round: view.scenario.rounds.length }
      expect(attributed(seat, view.aim, last, cloneTable(view))).toEqual([])
    }
  })
})
