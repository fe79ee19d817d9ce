// Which kept games left which other game: read back as they were noted, and with every doubt.
import { beforeEach, expect, it } from 'vitest'
import { departedFrom, departureOf, noteDeparted } from '../../../src/client/state/branches.ts'

const stored = new Map<string, string>()
Object.assign(globalThis, {
  localStorage: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
  },
})
beforeEach(() => stored.clear())

it('they are found by the game they left, the oldest first, and by their own', () => {
  const first = { game: 'a', of: 'history', from: { step: 5 } }
  const second = { game: 'b', of: 'history', from: { branch: 'a', step: 9 } }
  const other = { game: 'c', of: 'chain-1', from: { step: 0 } }
  for (const one of [first, second, other]) expect(noteDeparted(one)).toBe(true)
  expect(departedFrom('history')).toEqual([first, second])
  expect(departureOf('c')).toEqual(other)
  expect(departureOf('history')).toBeUndefined()
})

it.each([
  'no JSON',
  '{"game":"a"}',
  '[1,null,{"game":1,"of":"x","from":{"step":1}},{"game":"a","of":"x","from":{"step":-1}},{"game":"a","of":"x"}]',
])('what makes no sense is none: %s', (text) => {
  stored.set('multivector.branches', text)
  expect(departedFrom('x')).toEqual([])
})

it('the oldest go before there are too many', () => {
  const many = Array.from({ length: 500 }, (_, n) => ({ game: `g${n}`, of: 'x', from: { step: n } }))
  stored.set('multivector.branches', JSON.stringify(many))
  noteDeparted({ game: 'new', of: 'x', from: { step: 1 } })
  expect(
    departedFrom('x')
      .map(({ game }) => game)
      .slice(0, 1),
  ).toEqual(['g1'])
  expect(departedFrom('x')).toHaveLength(500)
})
