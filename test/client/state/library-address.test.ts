// Addresses of the reading room: there and back, and nothing an address holds is taken on trust.
import { describe, expect, it } from 'vitest'
import { hashOf, type Place, placeOf, SECTIONS } from '../../../src/client/state/library-address.ts'

describe('a place in the reading room', () => {
  const places: Place[] = [
    ...SECTIONS.map((section) => ({ section, wanted: {} })),
    { section: 'cards', item: 'eaeu', wanted: {} },
    { section: 'cards', wanted: { era: '2011', seat: 'RU', words: 'oil & gas? / B:81' } },
    { section: 'glossary', item: 'a word/with? signs', wanted: {} },
  ]

  it.each(places)('comes back from its address: $section $item', (place) => {
    expect(placeOf(hashOf(place))).toEqual(place)
  })

  it('links to a card as a person would write it', () => {
    expect(hashOf({ section: 'cards', item: 'csto' })).toBe('#/reading/cards/csto')
    expect(hashOf({ section: 'cards', wanted: { text: 'B', words: '' } })).toBe('#/reading/cards?text=B')
  })

  it('is none where the address leads elsewhere', () => {
    for (const hash of ['', '#main', '#/readings', '#/play', 'reading']) expect(placeOf(hash)).toBeUndefined()
  })

  it('is the cards where the section is unknown', () => {
    expect(placeOf('#/reading')).toEqual({ section: 'cards', wanted: {} })
    expect(placeOf('#/reading/attic')).toEqual({ section: 'cards', wanted: {} })
  })

  it('does not founder on an address half encoded, and leaves out what it does not know', () => {
    expect(placeOf('#/reading/cards/100%')?.item).toBe('100%')
    expect(placeOf('#/reading/cards?colour=red&era=2001')?.wanted).toEqual({ era: '2001' })
  })
})
