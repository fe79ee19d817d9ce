/** Canonical JSON, and the hash of a state. */
import { describe, expect, it } from 'vitest'
import { canonical, hashOf } from '../../../src/game/record/index.ts'
import { choose, newGame, randomGame } from '../../support/play.ts'
import { throughJson } from '../../support/values.ts'

describe('canonical JSON', () => {
  it('does not care in what order an object was built', () => {
    expect(canonical({ b: [{ d: 1, c: 2 }], a: undefined })).toBe(canonical({ b: [{ c: 2, d: 1 }] }))
  })

  it('cares for the order of lists', () => {
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })
})

describe('the hash of a state', () => {
  it('is 16 hexadecimal digits', () => {
    expect(hashOf(newGame('digits'))).toMatch(/^[0-9a-f]{16}$/)
  })

  it('survives JSON', () => {
    const { state } = randomGame('survives')
    expect(hashOf(throughJson(state))).toBe(hashOf(state))
  })

  it('changes with every choice', () => {
    const state = newGame('moves')
    const before = hashOf(state)
    choose(state, 'KZ')
    expect(hashOf(state)).not.toBe(before)
  })

  it('tells states apart that differ in one number, open or hidden', () => {
    const changed = [newGame('apart'), newGame('apart'), newGame('apart'), newGame('apart')] as const
    changed[1].treasury += 1
    changed[2].hidden.rng[3] += 1
    changed[3].hidden.decks.EU.reverse()
    expect(new Set(changed.map(hashOf)).size).toBe(4)
  })

  it('seldom falls together', () => {
    const hashes = Array.from({ length: 300 }, (_, n) => hashOf(newGame(`${n}`)))
    expect(new Set(hashes).size).toBe(300)
  })
})
