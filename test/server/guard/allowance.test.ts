import { describe, expect, it } from 'vitest'
import { Allowance, Held } from '../../../src/server/guard/allowance.ts'

describe('an allowance', () => {
  it('gives so many at once, and more with time, up to as many again', () => {
    let now = 0
    const allowance = new Allowance({ burst: 3, perSecond: 2 }, () => now)
    const take = (times: number) =>
      Array.from({ length: times }, () => allowance.take('a')).filter(Boolean).length
    expect(take(5)).toBe(3)
    now = 499
    expect(take(1)).toBe(0)
    now = 1000
    expect(take(5)).toBe(2)
    now = 1_000_000
    expect(take(9)).toBe(3)
  })

  it("is each name's own", () => {
    const allowance = new Allowance({ burst: 1, perSecond: 0 }, () => 0)
    expect([allowance.take('a'), allowance.take('b'), allowance.take('a')]).toEqual([true, true, false])
  })

  it('forgets whoever has been quiet for longest once there are too many names', () => {
    const allowance = new Allowance({ burst: 1, perSecond: 0 }, () => 0)
    allowance.take('first')
    for (let n = 0; n < 20_000; n++) allowance.take(`other ${n}`)
    expect(allowance.take('first')).toBe(true)
    expect(allowance.take('other 19999')).toBe(false)
  })
})

it('holds no more of a name than it may have, until one is given back', () => {
  const held = new Held(2)
  expect([held.take('a'), held.take('a'), held.take('a'), held.take('b')]).toEqual([true, true, false, true])
  held.give('a')
  expect([held.fits('a'), held.take('a'), held.fits('a')]).toEqual([true, true, false])
})
