// Sequential halving on arms whose worth is known.
import { describe, expect, it } from 'vitest'
import {
  type Prior,
  type Ranking,
  type Sample,
  sequentialHalving,
} from '../../../src/game/bots/search/sequential-halving.ts'
import { next, seeded } from '../../../src/game/kernel.ts'

interface Run {
  readonly last: readonly Ranking[]
  /** What it gave after each world. */
  readonly yields: readonly (readonly Ranking[])[]
  /** Every try, in order. */
  readonly tried: readonly (readonly [candidate: number, world: number])[]
}

function run(candidates: number, tries: number, attempt: Sample, prior?: Prior): Run {
  const tried: [number, number][] = []
  const yields: Ranking[][] = []
  const steps = sequentialHalving(
    candidates,
    tries,
    (c, w) => {
      tried.push([c, w])
      return attempt(c, w)
    },
    prior,
  )
  while (yields.length <= candidates * tries) {
    const { value, done } = steps.next()
    if (done) return { last: value, yields, tried }
    yields.push(value)
  }
  throw new Error(`it ranks on after ${yields.length} tries`)
}

/** From -1 to 1, the same for the same text. */
function noise(of: string): number {
  return next(seeded(of)) / 0x80000000 - 1
}

describe('sequential halving', () => {
  it('finds the best of arms a step apart, under noise ten times as large that all of them share', () => {
    for (let best = 0; best < 12; best++) {
      const { last } = run(12, 96, (c, w) => (c === best ? 1 : 0) + 10 * noise(`common ${w}`))
      expect(last[0]?.candidate).toBe(best)
    }
  })

  it('mostly finds the best where noise is not shared, and ever more surely with more tries', () => {
    const found = (tries: number): number => {
      let right = 0
      for (let n = 0; n < 60; n++) {
        const { last } = run(8, tries, (c, w) => (c === n % 8 ? 0.7 : 0) + 2 * noise(`${n} ${c} ${w}`))
        if (last[0]?.candidate === n % 8) right += 1
      }
      return right
    }
    const [few, many] = [found(16), found(800)]
    expect(many).toBeGreaterThan(few)
    expect(many).toBeGreaterThan(55)
  })

  it('holds to what was thought before where tries are few and tell little, and forgets it where they tell more', () => {
    const prior: Prior = (c) => (c === 3 ? 3 : 0)
    const level = (tries: number, lead: number): number | undefined =>
      run(4, tries, (c) => (c === 0 ? lead : 0), prior).last[0]?.candidate
    expect(level(4, 1.2)).toBe(3)
    expect(level(4, 4)).toBe(0)
    expect(level(400, 0.5)).toBe(0)
  })

  it('tells of means as they were, without what was thought before', () => {
    const { last } = run(
      2,
      2,
      (c) => c,
      (c) => 30 - 3 * c,
    )
    expect(last.map(({ candidate, mean }) => [candidate, mean])).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it.each([
    [1, 1],
    [2, 2],
    [3, 40],
    [7, 100],
    [8, 96],
    [20, 480],
    [25, 26],
    [20, 1],
  ])('with %i candidates spends at most %i tries and a round, and gives each of them one', (count, tries) => {
    const { tried, last } = run(count, tries, (c) => c)
    expect(tried.length).toBeLessThanOrEqual(Math.max(tries, count) + count)
    expect(new Set(tried.map(([c]) => c)).size).toBe(count)
    expect(last.map((one) => one.candidate).sort((a, b) => a - b)).toEqual(
      tried.slice(0, count).map(([c]) => c),
    )
  })

  it('uses most of the tries it is given', () => {
    for (const count of [4, 8, 12, 20]) expect(run(count, 480, (c) => c).tried.length).toBeGreaterThan(240)
  })

  it('tries all that are left in the same worlds', () => {
    const { tried } = run(9, 120, (c, w) => noise(`${c} ${w}`))
    const inWorld = new Map<number, number[]>()
    for (const [c, w] of tried) inWorld.set(w, [...(inWorld.get(w) ?? []), c])
    const fields = [...inWorld.values()].map((field) => field.sort((a, b) => a - b))
    expect(fields[0]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    for (const [n, field] of fields.entries()) {
      const before = fields[n - 1] ?? field
      expect(field.filter((c) => !before.includes(c))).toEqual([])
    }
  })

  it('goes on with the better half', () => {
    const { tried } = run(8, 96, (c) => c)
    expect(tried.slice(-2).map(([c]) => c)).toEqual([7, 6])
  })

  it('gives ties to the first', () => {
    const { last } = run(6, 60, () => 5)
    expect(last.map((one) => one.candidate)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('tells where it stands after each world, and a caller may stop at any of them', () => {
    const { yields, tried } = run(8, 96, (c) => (c === 3 ? 3 : 0))
    expect(yields.length).toBe(new Set(tried.map(([, w]) => w)).size)
    for (const standings of yields) expect(standings[0]?.candidate).toBe(3)
  })

  it('gives the mean of each candidate over the worlds it was in', () => {
    const { last, tried } = run(5, 50, (c, w) => c + w)
    for (const { candidate, mean, worlds } of last) {
      const mine = tried.filter(([c]) => c === candidate)
      expect(worlds).toBe(mine.length)
      expect(mean).toBeCloseTo(mine.reduce((sum, [c, w]) => sum + c + w, 0) / mine.length, 10)
    }
  })
})
