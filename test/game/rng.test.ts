/** The generator. */
import { expect, it } from 'vitest'
import { below, next, seeded, shuffle } from '../../src/game/kernel.ts'

it('gives the same numbers for the same seed on every machine', () => {
  const rng = seeded('multivector')
  expect([next(rng), next(rng), next(rng)]).toEqual([3560455323, 4190915350, 3105696407])
})

it('gives unlike numbers for seeds that are near', () => {
  const firsts = ['a', 'b', 'aa', 'ab', 'ba', ''].map((seed) => next(seeded(seed)))
  expect(new Set(firsts).size).toBe(firsts.length)
})

it('goes on from where it is, also after JSON', () => {
  const rng = seeded('on')
  next(rng)
  const revived = JSON.parse(JSON.stringify(rng))
  expect(next(revived)).toBe(next(rng))
})

it('gives 32 bits, none negative', () => {
  const rng = seeded('bits')
  for (let n = 0; n < 1000; n++) {
    const drawn = next(rng)
    expect(Number.isInteger(drawn) && drawn >= 0 && drawn < 2 ** 32).toBe(true)
  }
})

it('draws whole numbers below n, each about as often', () => {
  const rng = seeded('fair')
  const counts = [0, 0, 0, 0, 0, 0]
  for (let n = 0; n < 6000; n++) {
    const drawn = below(rng, 6)
    counts[drawn] = (counts[drawn] ?? Number.NaN) + 1
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

it('shuffles in place: the same items, every order about as often', () => {
  const rng = seeded('orders')
  const orders = new Map<string, number>()
  for (let n = 0; n < 6000; n++) {
    const list = ['a', 'b', 'c']
    expect(shuffle(rng, list)).toBe(list)
    orders.set(list.join(''), (orders.get(list.join('')) ?? 0) + 1)
  }
  expect([...orders.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
})
