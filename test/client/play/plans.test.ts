// An adviser's plans: those that clearly differ, what speaks for them and against, and how they become a draft.
import { describe, expect, it } from 'vitest'
import {
  aheadOf,
  bandOf,
  plansOf,
  rounded,
  strongest,
} from '../../../src/client/screens/play/advice/plans.ts'
import { laidOut } from '../../../src/client/screens/play/draft.ts'
import type { Plan } from '../../../src/game/bots/index.ts'
import { checkChoice, type ItemKind, type Menu } from '../../../src/game/index.ts'
import { attentionView, menuFor } from './table.ts'

const seen = attentionView([])
const menu = menuFor(seen)
const ids = menu.items.filter((item) => item.price > 0).map((item) => item.id)

function plan(choice: readonly string[], margin = 0): Plan {
  return { choice, margin, score: 70, reasons: [] }
}

/** Cubes: a and b 2 each, c and d 1 each; e is free. */
const made: Menu = {
  seat: 'KZ',
  round: 1,
  decision: 'attention',
  budget: 5,
  oil: 0,
  limit: 5,
  items: (['a', 'b', 'c', 'd', 'e'] as const).map((id) => ({
    id,
    kind: 'take',
    price: { a: 2, b: 2, c: 1, d: 1, e: 0 }[id],
    oil: 0,
    groups: [],
  })),
}

describe('plans that clearly differ', () => {
  it('are the best first, without those that do nearly the same', () => {
    const plans = [
      plan(['a', 'b', 'c']),
      plan(['a', 'b', 'd']),
      plan(['c', 'b', 'a']),
      plan(['a', 'd']),
      plan([]),
    ]
    expect(plansOf(made, { choice: ['a'], plans }, 3)).toEqual([plans[0], plans[3], plans[4]])
  })

  it('may differ in what costs nothing, as in an answer to a crisis', () => {
    const plans = [plan(['c']), plan(['c', 'e'])]
    expect(plansOf(made, { choice: ['c'], plans }, 3)).toEqual(plans)
  })

  it('are not the same cards with an envoy elsewhere, sweetened, or with another cube of resistance', () => {
    const item = (id: string, kind: ItemKind, price: number, card?: string) => ({
      ...{ id, kind, price, oil: 0, groups: [] },
      ...(card ? { card } : {}),
    })
    const items = [
      item('take:a', 'take', 2, 'a'),
      item('envoy:RU', 'envoy', 1),
      item('envoy:CN', 'envoy', 1),
      ...[1, 2].map((n) => item(`resist:p:${n}`, 'resist', n, 'p')),
      item('comply:p', 'comply', 0, 'p'),
    ]
    const plans = [
      plan(['take:a', 'envoy:RU', 'resist:p:2']),
      plan(['take:a', 'envoy:CN', 'resist:p:2']),
      plan(['take:a', 'resist:p:1']),
      plan(['take:a', 'comply:p']),
    ]
    const found = plansOf({ ...made, items }, { choice: [], plans }, 3)
    expect(found).toEqual([plans[0], plans[3]])
    const laid = [item('offer:a', 'offer', 1, 'a'), item('sweeten:a', 'sweeten', 2, 'a')]
    const both = [plan(['offer:a']), plan(['sweeten:a'])]
    const menu = { ...made, items: laid }
    expect(plansOf(menu, { choice: [], plans: both }, 3)).toHaveLength(1)
  })

  it('are no more than asked for', () => {
    const plans = ['a', 'b', 'c', 'd'].map((id) => plan([id]))
    expect(plansOf(made, { choice: [], plans }, 3)).toEqual(plans.slice(0, 3))
  })

  it('stand in the order of the figures shown; where those are the same, the search’s own counts', () => {
    const margins = { a: 0.31, b: 0.34, c: 0.52, d: -0.2 }
    const plans = (['a', 'b', 'c', 'd'] as const).map((id) => plan([id], margins[id]))
    const order = plansOf(made, { choice: ['a'], plans }, 4).map(({ choice }) => choice[0])
    expect(order).toEqual(['c', 'a', 'b', 'd'])
  })

  it('are the choice alone where nothing was weighed', () => {
    expect(plansOf(made, { choice: ['a'], plans: [] }, 3)).toEqual([{ choice: ['a'] }])
  })
})

describe('a plan laid out', () => {
  it('is a draft that may be committed, in the order of the menu', () => {
    const [last = ''] = ids.slice(-1)
    const [first = ''] = ids
    expect(laidOut(menu, [last, first])).toEqual([first, last])
    expect(checkChoice(menu, laidOut(menu, ids))).toBeUndefined()
  })

  it('leaves out what the menu does not hold', () => {
    expect(laidOut(menu, ['take:gone', ...ids.slice(0, 1)])).toEqual(ids.slice(0, 1))
  })
})

describe('what is said of a plan', () => {
  it('is what weighs most for it and what weighs most against', () => {
    const reasons = [
      { term: 'verdict', by: -2 },
      { term: 'trust', power: 'RU', by: 3 },
      { term: 'oil', by: 1 },
      { term: 'score', by: -0.5 },
    ] as const
    expect(strongest(reasons)).toEqual({ good: reasons[1], bad: reasons[0] })
    expect(strongest(reasons.slice(1, 3))).toEqual({ good: reasons[1] })
    expect(strongest([])).toEqual({})
  })

  it.each([
    [1.62, 1.6, 'far-above'],
    [0.44, 0.4, 'above'],
    [-0.04, 0, 'about'],
    [-0.4, -0.4, 'below'],
    [-2, -2, 'far-below'],
  ])('rounds a margin of %f to %f: %s', (margin, shown, band) => {
    expect(rounded(margin)).toBe(shown)
    expect(Object.is(rounded(margin), -0)).toBe(false)
    expect(bandOf(margin)).toBe(band)
  })
})

describe('who would come out ahead even so', () => {
  const standing = [
    { seat: 'CN', margin: 1.5 },
    { seat: 'KZ', margin: 1.2 },
    { seat: 'RU', margin: -1 },
  ] as const

  it.each([
    ['KZ', 1.2, 'CN'],
    ['KZ', 0, 'CN'],
    ['KZ', 1.5, undefined],
    ['KZ', -0.2, undefined],
    ['CN', 1.1, 'KZ'],
    ['CN', 1.2, undefined],
  ] as const)('of %s at %f: %s', (seat, margin, ahead) => {
    expect(aheadOf(standing, seat, margin)).toBe(ahead)
  })

  it('is nobody while nobody has scored', () => {
    expect(aheadOf([], 'KZ', 1)).toBeUndefined()
  })
})
