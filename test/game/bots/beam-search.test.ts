import { describe, expect, it } from 'vitest'
import { beamSearch } from '../../../src/game/bots/planning/beam-search.ts'
import { excludes, type Menu, type MenuItem } from '../../../src/game/index.ts'

/** An item of a menu of cubes: `a2` costs 2. */
function item(id: string, groups: readonly string[] = [], oil = 0): MenuItem {
  return { id, kind: 'respond', price: Number(id.slice(1)), oil, groups }
}

function menuOf(items: MenuItem[], changes: Partial<Menu> = {}): Menu {
  const question = { seat: 'KZ', round: 1, decision: 'attention' } as const
  return { ...question, budget: 5, oil: 2, limit: items.length, items, ...changes }
}

/** Searches for the sum of what each item is worth by itself. */
function best(menu: Menu, worth: Record<string, number>): string {
  const items = beamSearch(menu, (plan) => plan.reduce((sum, one) => sum + (worth[one.id] ?? 0), 0))
  return items.map((one) => one.id).join()
}

describe('the beam search', () => {
  it('leaves alone what is worth nothing, or less', () => {
    expect(best(menuOf([item('a1'), item('b1')]), { a1: 0, b1: -1 })).toBe('')
  })

  it('takes what is worth most as long as it fits, in menu order', () => {
    expect(best(menuOf([item('a2'), item('b2'), item('c2')]), { a2: 1, b2: 2, c2: 3 })).toBe('b2,c2')
  })

  it('gives a first choice up for something better that fits only without it', () => {
    // One dear item is worth more than each of the others, and less than the two that fit in its place.
    const menu = menuOf([item('a4'), item('b3'), item('c2')])
    expect(best(menu, { a4: 5, b3: 4, c2: 4 })).toBe('b3,c2')
  })

  it('keeps to one item of a group, to the oil and to the limit', () => {
    const grouped = menuOf([item('a1', ['g']), item('b1', ['g']), item('c1')])
    expect(best(grouped, { a1: 1, b1: 2, c1: 1 })).toBe('b1,c1')
    const oily = menuOf([item('a1', [], 2), item('b1', [], 1)])
    expect(best(oily, { a1: 2, b1: 1 })).toBe('a1')
    expect(best(menuOf([item('a1'), item('b1')], { limit: 1 }), { a1: 1, b1: 2 })).toBe('b1')
  })

  it('asks only for plans that fit, in menu order', () => {
    const items = [item('a1', ['g']), item('b2'), item('c3', ['g']), item('d2')]
    const menu = menuOf(items)
    beamSearch(menu, (plan) => {
      const price = plan.reduce((sum, one) => sum + one.price, 0)
      const clash = plan.some((one, at) => plan.slice(0, at).some((other) => excludes(one, other)))
      const order = plan.map((one) => items.indexOf(one))
      expect(price <= 5 && !clash && order.join() === order.toSorted((a, b) => a - b).join()).toBe(true)
      return plan.length + (plan.some((one) => one.id === 'c3') ? 1 : 0)
    })
  })
})
