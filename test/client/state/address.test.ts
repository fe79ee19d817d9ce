// Addresses: there and back, for every screen and dialog, and nothing an address holds is taken on trust.
import { describe, expect, it } from 'vitest'
import {
  type Address,
  addressOf,
  HELP_TABS,
  hashOf,
  isAddress,
  isScreen,
} from '../../../src/client/state/address.ts'
import { FILTERS, SECTIONS } from '../../../src/client/state/library-address.ts'
import { markOf, screenUnder } from '../../../src/client/state/steps.ts'
import { next, type Rng, seeded } from '../../../src/game/kernel.ts'

const TABLE: readonly (readonly [string, Address])[] = [
  ['#/', { at: 'start' }],
  ['#/games', { at: 'games' }],
  ['#/puzzles', { at: 'puzzles' }],
  ['#/compare/pivots', { at: 'compare', id: 'pivots' }],
  ['#/puzzles/pivots-levels-0-15', { at: 'puzzles', id: 'pivots-levels-0-15' }],
  ['#/table', { at: 'table' }],
  ['#/table/123456', { at: 'table', id: '123456' }],
  ['#/teach', { at: 'class', page: 'teach' }],
  ['#/teach/a-secret', { at: 'class', page: 'teach', id: 'a-secret' }],
  ['#/room/123456', { at: 'class', page: 'room', id: '123456' }],
  ['#/projector/a-ticket', { at: 'class', page: 'projector', id: 'a-ticket' }],
  ['#/sheet', { at: 'class', page: 'sheet' }],
  ['#/check', { at: 'class', page: 'check' }],
  ['#/game/abc', { at: 'game', id: 'abc' }],
  ['#/game/abc/at/12', { at: 'game', id: 'abc', place: { step: 12 } }],
  ['#/game/abc/at/12.0', { at: 'game', id: 'abc', place: { step: 12, line: 0 } }],
  ['#/game/abc/log', { at: 'log', id: 'abc' }],
  ['#/game/at/at/0', { at: 'game', id: 'at', place: { step: 0 } }],
  ['#/game/100%25', { at: 'game', id: '100%' }],
  ['#/library/cards', { at: 'library', section: 'cards' }],
  ['#/library/cards/csto', { at: 'library', section: 'cards', item: 'csto' }],
  ['#/library/cards?text=B', { at: 'library', section: 'cards', wanted: { text: 'B' } }],
  ['#/help', { at: 'help' }],
  ['#/help/keys', { at: 'help', tab: 'keys' }],
  ['#/help/glossary', { at: 'help', tab: 'glossary' }],
  ['#/help/glossary/weight', { at: 'help', term: 'weight' }],
  ['#/help/rules/envoy', { at: 'help', tab: 'rules', term: 'envoy' }],
  ['#/settings', { at: 'settings' }],
  ['#/credits', { at: 'credits' }],
  ['#/sources/eaeu', { at: 'sources', card: 'eaeu' }],
]

describe('an address', () => {
  it.each(TABLE)('%s is read and written', (hash, address) => {
    expect(addressOf(hash)).toEqual(address)
    expect(hashOf(address)).toBe(hash)
  })

  it.each([
    ['', { at: 'start' }],
    ['#', { at: 'start' }],
    ['#/games/', { at: 'games' }],
    ['#/game/abc/', { at: 'game', id: 'abc' }],
    ['#/library', { at: 'library', section: 'cards' }],
    ['#/library/attic', { at: 'library', section: 'cards' }],
    ['#/reading', { at: 'library', section: 'cards' }],
    ['#/reading/glossary/weight', { at: 'library', section: 'glossary', item: 'weight' }],
    ['#/reading/cards?colour=red&era=2001', { at: 'library', section: 'cards', wanted: { era: '2001' } }],
    ['#/library/cards/100%', { at: 'library', section: 'cards', item: '100%' }],
    ['#/help/weight', { at: 'help', term: 'weight' }],
  ] as const)('%s is understood', (hash, address) => {
    expect(addressOf(hash)).toEqual(address)
  })

  it.each([
    '#/game',
    '#/game/',
    '#/game/abc/at',
    '#/game/abc/at/',
    '#/game/abc/at/-1',
    '#/game/abc/at/1e3',
    '#/game/abc/at/1.2.3',
    '#/game/abc/at/9999999999',
    '#/game/abc/at/1/2',
    '#/game/abc/log/2',
    '#/game/abc/__proto__',
    '#/games/1',
    '#/settings/theme',
    '#/sources',
    '#/readings',
    '#/play',
    '#/constructor',
    '#/__proto__',
    '#//games',
  ])('%s leads nowhere, and is shown to', (hash) => {
    expect(addressOf(hash)).toEqual({ at: 'unknown', hash })
    expect(hashOf({ at: 'unknown', hash })).toBe(hash)
  })

  it('is none where a part of the page is meant', () => {
    expect(['', '#', '#/', '#/any'].every(isAddress)).toBe(true)
    expect(['#main', '#x/y', 'reading'].some(isAddress)).toBe(false)
  })
})

const ODD = [
  'constructor',
  '__proto__',
  '%',
  '%25',
  '%zz',
  '/',
  '?',
  '#',
  '..',
  'й',
  '🙂',
  '\u202e',
  ' ',
  'a b',
  '+',
  '&=',
]

function anAddress(rng: Rng): Address {
  const below = (n: number) => next(rng) % n
  const word = () =>
    Array.from(
      { length: 1 + below(3) },
      () => ODD[below(ODD.length)] ?? String.fromCharCode(33 + below(90)),
    ).join('')
  const id = word()
  const addresses: Address[] = [
    { at: 'start' },
    { at: 'games' },
    { at: 'game', id },
    { at: 'game', id, place: { step: below(500) } },
    { at: 'game', id, place: { step: below(500), line: below(90) } },
    { at: 'log', id },
    { at: 'library', section: SECTIONS[below(SECTIONS.length)] ?? 'cards', item: word() },
    {
      at: 'library',
      section: 'cards',
      wanted: { [FILTERS[below(FILTERS.length)] ?? 'era']: word(), words: word() },
    },
    { at: 'help', term: word() },
    { at: 'help', tab: HELP_TABS[below(HELP_TABS.length)] ?? 'round' },
    { at: 'settings' },
    { at: 'credits' },
    { at: 'sources', card: word() },
  ]
  return addresses[below(addresses.length)] ?? { at: 'start' }
}

describe('any address', () => {
  it('comes back from its hash, as a browser writes it', () => {
    const rng = seeded('addresses')
    for (let n = 0; n < 5000; n++) {
      const address = anAddress(rng)
      const hash = hashOf(address)
      expect(addressOf(hash)).toEqual(address)
      expect(addressOf(new URL(hash, 'http://host/path').hash || '#')).toEqual(address)
    }
  })

  it('is read from any hash at all without throwing', () => {
    const rng = seeded('hashes')
    for (let n = 0; n < 5000; n++) {
      const letters = Array.from(
        { length: next(rng) % 30 },
        () => '/?%#.game0123atlog\ud800é'[next(rng) % 22],
      )
      const address = addressOf(`#/${letters.join('')}`)
      expect(addressOf(hashOf(address))).toEqual(address)
    }
  })

  it('of half a letter is one all the same', () => {
    expect(hashOf({ at: 'game', id: 'a\ud800' })).toBe('#/game/a%EF%BF%BD')
  })
})

describe('an entry of the history', () => {
  const at = (hash: string, state?: unknown, last?: Parameters<typeof markOf>[2]) => {
    const address = addressOf(hash)
    return { address, mark: markOf(address, state, last) }
  }

  it('of a dialog knows the screen beneath, and how far back it was opened', () => {
    const game = at('#/game/abc/at/3')
    expect(game.mark).toEqual({ screen: '#/game/abc/at/3', steps: 0 })
    const help = at('#/help', undefined, game)
    expect(help.mark).toEqual({ screen: '#/game/abc/at/3', steps: 1 })
    const library = at('#/library/cards', undefined, help)
    expect(library.mark).toEqual({ screen: '#/game/abc/at/3', steps: 1 })
    const card = at('#/library/cards/csto', undefined, library)
    expect(card.mark).toEqual({ screen: '#/game/abc/at/3', steps: 2 })
  })

  it('of a dialog that the page began in has the start beneath and nothing to go back to', () => {
    const library = at('#/library/cards')
    expect(library.mark).toEqual({ screen: '#/', steps: 0 })
    expect(at('#/library/cards/csto', undefined, library).mark.steps).toBe(0)
    expect(at('#/settings', undefined, library).mark).toEqual({ screen: '#/', steps: 1 })
  })

  it('of a story lies over its own game', () => {
    expect(at('#/game/abc/log').mark.screen).toBe('#/game/abc')
    expect(at('#/game/abc/log', undefined, at('#/games')).mark.screen).toBe('#/game/abc')
    expect(at('#/game/abc/log', undefined, at('#/game/abc/at/3')).mark.screen).toBe('#/game/abc/at/3')
  })

  it('is what it was after a reload', () => {
    const mark = { screen: '#/game/abc', steps: 3, scroll: { page: 120, news: 40.5 } }
    expect(at('#/library/cards', mark).mark).toEqual(mark)
  })

  it.each([
    null,
    { reading: 2 },
    { screen: 7, steps: 1 },
    { screen: '#/', steps: -1 },
    { screen: '#/', steps: 0.5 },
    'text',
  ])('with the state %j has none of ours', (state) => {
    expect(at('#/games', state).mark).toEqual({ screen: '#/games', steps: 0 })
  })

  it('leaves out a depth that is none', () => {
    expect(
      at('#/games', { screen: '#/games', steps: 0, scroll: { page: Number.NaN, news: -1, table: '7' } }).mark,
    ).not.toHaveProperty('scroll')
  })

  it('never has a dialog beneath a dialog', () => {
    for (const [hash] of TABLE) expect(isScreen(screenUnder(addressOf('#/settings'), hash)), hash).toBe(true)
    expect(screenUnder(addressOf('#/settings'), '#/help')).toEqual({ at: 'start' })
  })
})
