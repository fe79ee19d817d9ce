/** apply: what is refused, and that the same choices give the same game. */
import { describe, expect, it } from 'vitest'
import { type Action, apply, applyUntold, menu, REFUSALS } from '../../src/game/index.ts'
import { canonical } from '../../src/game/record/index.ts'
import { choose, itemsOf, newGame, randomGame } from '../support/play.ts'
import { throughJson } from '../support/values.ts'

it('refuses a seat that is not asked', () => {
  const state = newGame('turn')
  expect(apply(state, { seat: 'RU', choice: [] })).toEqual({ refused: 'not-your-turn' })
})

it('refuses a second choice of the same seat', () => {
  const state = newGame('twice')
  choose(state, 'KZ')
  choose(state, 'CN')
  expect(apply(state, { seat: 'CN', choice: [] })).toEqual({ refused: 'not-your-turn' })
})

it.each([
  ['nothing', undefined],
  ['a text', 'KZ'],
  ['a number', 3],
  ['no seat', { choice: [] }],
  ['an unknown seat', { seat: 'XX', choice: [] }],
  ['a seat named __proto__', { seat: '__proto__', choice: [] }],
  ['a seat named constructor', { seat: 'constructor', choice: [] }],
  ['an observer', { seat: 'observer', choice: [] }],
  ['no choice', { seat: 'KZ' }],
  ['a choice that is a text', { seat: 'KZ', choice: 'pledge:CN' }],
  ['a choice of lists', { seat: 'KZ', choice: [['pledge:CN']] }],
])('refuses %s as malformed', (_what, action) => {
  const state = newGame('malformed')
  const before = canonical(state)
  expect(apply(state, action as Action)).toEqual({ refused: 'malformed' })
  expect(canonical(state)).toBe(before)
})

it('refuses with a reason of the list, and leaves the state untouched', () => {
  const state = newGame('refusals')
  const before = canonical(state)
  for (const choice of [
    ['pledge:XX'],
    ['pledge:CN', 'pledge:US'],
    ['pledge:CN', 'pledge:CN'],
    ['envoy:CN'],
  ]) {
    const { refused } = apply(state, { seat: 'KZ', choice })
    expect(REFUSALS).toContain(refused)
  }
  expect(canonical(state)).toBe(before)
})

it('makes the list of a menu anew each time, so that nobody shortens it for others', () => {
  const state = newGame('menus')
  const before = itemsOf(state, 'KZ')
  menu(state, 'KZ')?.items.pop()
  expect(itemsOf(state, 'KZ')).toEqual(before)
})

describe('the same seed and choices', () => {
  it('give the same game', () => {
    expect(canonical(randomGame('again').state)).toBe(canonical(randomGame('again').state))
  })

  it('give the same game from a state that went through JSON', () => {
    const straight = newGame('json')
    const revived = throughJson(straight)
    for (const seat of ['KZ', 'US', 'RU', 'EU', 'CN', 'KZ'] as const) {
      expect(choose(revived, seat)).toEqual(choose(straight, seat))
    }
    expect(canonical(revived)).toBe(canonical(straight))
  })
})

it('gives another game for another seed', () => {
  expect(canonical(newGame('one'))).not.toBe(canonical(newGame('two')))
})

it('carries out the same choices without telling of them, and refuses the same', () => {
  const { moves, state } = randomGame('untold')
  const again = newGame('untold')
  for (const move of moves) {
    expect(applyUntold(again, { seat: move.seat, choice: ['nothing'] })).toBe('not-on-menu')
    expect(applyUntold(again, move)).toBeUndefined()
  }
  expect(canonical(again)).toBe(canonical(state))
})
