/** Which choices fit a menu. */
import { describe, expect, it } from 'vitest'
import { type Choice, checkChoice, excludes, type Menu, type MenuItem } from '../../src/game/index.ts'
import { first, nth } from '../support/cards.ts'

function item(id: string, price: number, groups: string[] = [], oil = 0): MenuItem {
  return { id, kind: 'take', price, oil, groups }
}

const menu: Menu = {
  seat: 'KZ',
  round: 1,
  decision: 'attention',
  budget: 5,
  oil: 3,
  limit: 3,
  items: [
    item('a', 1, ['one']),
    item('b', 2, ['one', 'two']),
    item('c', 3, ['two']),
    item('d', 3, [], 2),
    item('e', 0, [], 2),
    item('f', 0),
    item('g', 0),
  ],
}

it.each<[Choice]>([[[]], [['a']], [['a', 'c']], [['c', 'a', 'f']], [['b', 'd']], [['e', 'c']]])(
  'takes %j',
  (choice) => {
    expect(checkChoice(menu, choice)).toBeUndefined()
  },
)

it.each<[unknown, string]>([
  [['z'], 'not-on-menu'],
  [['constructor'], 'not-on-menu'],
  [['__proto__'], 'not-on-menu'],
  [[''], 'not-on-menu'],
  [['A'], 'not-on-menu'],
  [['a', 'a'], 'chosen-twice'],
  [['a', 'b'], 'exclusive'],
  [['c', 'f', 'b'], 'exclusive'],
  [['c', 'd'], 'over-budget'],
  [['d', 'e'], 'over-treasury'],
  [['a', 'f', 'g', 'e'], 'too-many'],
  [Array.from({ length: 1000 }, () => 'a'), 'too-many'],
  ['a', 'malformed'],
  [undefined, 'malformed'],
  [{ length: 1, 0: 'a' }, 'malformed'],
  [[['a']], 'malformed'],
  [[1], 'malformed'],
  [[undefined], 'malformed'],
  [new Array(2), 'malformed'],
  [7, 'malformed'],
])('refuses %j: %s', (choice, refusal) => {
  expect(checkChoice(menu, choice as Choice)).toBe(refusal)
})

describe('two items', () => {
  it('exclude each other where they share a group', () => {
    expect(excludes(first(menu.items), nth(menu.items, 1))).toBe(true)
    expect(excludes(first(menu.items), nth(menu.items, 2))).toBe(false)
    expect(excludes(nth(menu.items, 5), nth(menu.items, 6))).toBe(false)
  })
})
