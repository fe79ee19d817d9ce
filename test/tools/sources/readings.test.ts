// Everything the game says was read against its paragraphs, and every statement of a card is marked by where it stands.
import { describe, expect, it } from 'vitest'
import { GROUPS, itemsOf, readItems } from '../../../src/tools/sources/items.ts'
import { countReadings, faultsOfReadings, type Item } from '../../../src/tools/sources/readings.ts'

const items = readItems()

describe('the readings', () => {
  it('leave nothing unread, and no statement without its mark', () => {
    expect(faultsOfReadings(items)).toEqual([])
    const unread = Object.entries(countReadings(items)).filter(([, { unread }]) => unread > 0)
    expect(unread).toEqual([])
  })

  it('of what the history, its questions and those of the library tell are two, by two readers', () => {
    const counts = countReadings(items)
    for (const kind of ['history', 'history-questions', 'debrief'])
      expect(counts[kind]?.twice, kind).toBe(counts[kind]?.checked)
  })

  it.each(GROUPS)('of %s have an item of each id but once', (group) => {
    const ids = itemsOf(group).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

// A check that cannot fail checks nothing.
describe('the check of a reading', () => {
  const item: Item = {
    kind: 'news',
    id: 'card',
    keys: ['text', 'claim', 'effects.oil+1'],
    cites: ['A:1', 'B:2'],
    by: 'A',
    marks: { text: ['A:1', 'B:2'], claim: { claim: ['A:1'] }, 'effects.oil+1': 'own' },
    reading: { verdict: 'slight', found: 'One year off.', changed: 'The year.' },
  }

  it('finds no fault with a whole one, and counts it by where its statements stand', () => {
    expect(faultsOfReadings([item])).toEqual([])
    const again = { ...item, reading: { verdict: 'right', again: { verdict: 'right' } } } as const
    expect(countReadings([again]).news?.twice).toBe(1)
    expect(countReadings([item])).toEqual({
      news: { text: 1, claim: 1, own: 1, checked: 1, twice: 0, unread: 0 },
    })
  })

  it.each<[string, Partial<Item>, string]>([
    ['nobody has read', { reading: undefined }, 'nobody has read it'],
    [
      'says wrong and not what at the second reading',
      { reading: { verdict: 'right', again: { verdict: 'wrong' } } },
      'read again: what was found is not said',
    ],
    [
      'says slight and not what at the third reading',
      { reading: { verdict: 'right', again: { verdict: 'right', again: { verdict: 'slight' } } } },
      'read again: read again: what was found is not said',
    ],
    ['says wrong and not what', { reading: { verdict: 'wrong' } }, 'what was found is not said'],
    ['lacks a mark', { keys: [...item.keys, 'date'] }, 'date has no mark'],
    [
      'was read before an effect changed',
      { keys: ['text', 'claim'] },
      'a mark of effects.oil+1, which it does not state',
    ],
    ['stands where the card cites nothing', { cites: ['A:1'] }, 'text at B:2, not among its sources'],
    ['gives one author another author’s claim', { by: 'B' }, 'the claim of B stands at A:1'],
  ])('finds one that %s', (_, change, fault) => {
    expect(faultsOfReadings([{ ...item, ...change }])).toContain(`news card: ${fault}`)
  })
})
