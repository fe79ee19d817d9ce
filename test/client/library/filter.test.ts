// The gallery's filters, over the real cards: each lets pass what it names and nothing else.
import { beforeAll, describe, expect, it } from 'vitest'
import { chaptersOf, found, inOrder, passes } from '../../../src/client/screens/library/cards/filter.ts'
import {
  domainsOf,
  erasOf,
  kindOf,
  mentionedBy,
  mentions,
  seatsOf,
  textsOf,
} from '../../../src/client/screens/library/cards/traits.ts'
import { wordsOn } from '../../../src/client/screens/library/cards/words.ts'
import type { Wanted } from '../../../src/client/state/library-address.ts'
import { cardText, GAME_TEXT, loadText } from '../../../src/client/text/index.ts'
import { lasting, legitimacy, member, when } from '../../../src/game/deck/effect-builders.ts'
import { CARDS, card, INSTITUTIONS, SEATS } from '../../../src/game/index.ts'

beforeAll(() => loadText(GAME_TEXT))

const ids = (wanted: Wanted) => found(wanted, wordsOn).map(({ id }) => id)

describe('traits', () => {
  it('tell a crisis from news', () => {
    const crises = CARDS.filter((one) => kindOf(one) === 'crisis')
    expect(crises.length).toBeGreaterThan(20)
    expect(crises.every((one) => one.kind === 'event' && one.responses)).toBe(true)
  })

  it('give every card a text, and every card but an institution an era', () => {
    expect(CARDS.filter((one) => textsOf(one).length === 0)).toEqual([])
    expect(CARDS.filter((one) => one.kind !== 'institution' && erasOf(one).length === 0)).toEqual([])
  })

  it('find power and domain however deep they lie', () => {
    const nested = {
      kind: 'event',
      id: 'x',
      era: '2011',
      date: '2014',
      sources: [{ entry: 'y', at: ['B:9', 'A:1'] }],
      effects: [
        when(
          member('eaeu'),
          [lasting(1, { kind: 'price', power: 'CN', domain: 'economy', by: 1 })],
          [legitimacy(-1)],
        ),
      ],
    } as const
    expect(seatsOf(nested)).toEqual(['CN'])
    expect(domainsOf(nested)).toEqual(['economy', 'diplomacy'])
    expect(mentions(nested)).toEqual(['eaeu'])
    expect(textsOf(nested)).toEqual(['A', 'B'])
  })

  it('lead from a card to the institution it joins, and back', () => {
    const joining = CARDS.filter((one) => mentions(one).includes('eaeu'))
    expect(joining.length).toBeGreaterThan(0)
    expect(mentionedBy('eaeu')).toEqual(joining)
    expect(erasOf(card('eaeu'))).toEqual(['2011'])
  })

  it('know an institution only by cards that there are', () => {
    const named = new Set(CARDS.flatMap(mentions))
    expect([...named].filter((id) => !CARDS.some((one) => one.id === id))).toEqual([])
    expect(INSTITUTIONS.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('filters', () => {
  it('let everything pass when nothing is wanted', () => {
    expect(ids({})).toEqual(CARDS.map(({ id }) => id))
  })

  it('narrow by each name, and all together', () => {
    const russian = found({ seat: 'RU', kind: 'offer', era: '1991', domain: 'security', text: 'B' }, wordsOn)
    expect(russian.length).toBeGreaterThan(0)
    for (const one of russian) {
      expect(one).toMatchObject({ kind: 'offer', power: 'RU', domain: 'security' })
      expect(erasOf(one)).toContain('1991')
      expect(textsOf(one)).toContain('B')
    }
    const rest = CARDS.filter((one) => !russian.includes(one))
    expect(
      rest.some((one) =>
        passes(one, { seat: 'RU', kind: 'offer', era: '1991', domain: 'security', text: 'B' }),
      ),
    ).toBe(false)
  })

  it('share out offers among the powers without loss', () => {
    const count = (wanted: Wanted) => ids(wanted).length
    const bySeat = SEATS.map((seat) => count({ kind: 'offer', seat }))
    expect(bySeat.reduce((sum, n) => sum + n, 0)).toBe(count({ kind: 'offer' }))
  })

  it('let nothing pass for a value there is not', () => {
    expect(ids({ era: '1861' })).toEqual([])
  })
})

describe('the search', () => {
  it('finds a card by its title, its answers and its paragraphs, whatever the case', () => {
    const { title } = cardText('quarter-of-the-oil')
    expect(ids({ words: title.toUpperCase() })).toContain('quarter-of-the-oil')
    expect(ids({ words: 'KazMunaiGas stake' })).toContain('quarter-of-the-oil')
    expect(ids({ words: 'A:57' })).toContain('quarter-of-the-oil')
  })

  it('asks for every word, and takes blanks for nothing', () => {
    expect(ids({ words: 'kazmunaigas zebra' })).toEqual([])
    expect(ids({ words: '   ' })).toHaveLength(CARDS.length)
  })

  it('reads cards only where something is searched for', () => {
    const unread = () => {
      throw new Error('read')
    }
    expect(found({ kind: 'crisis' }, unread).length).toBeGreaterThan(0)
    expect(() => found({ words: 'oil' }, unread)).toThrow('read')
  })
})

describe('chapters', () => {
  it('hold every card once', () => {
    expect([...inOrder(CARDS)].map(({ id }) => id).sort()).toEqual(CARDS.map(({ id }) => id).sort())
  })

  it('tell the news by date', () => {
    const [news] = chaptersOf(CARDS)
    const dates = (news?.cards ?? []).map((one) => (one.kind === 'event' ? one.date : ''))
    expect(news?.name).toBe('news')
    expect(dates).toEqual([...dates].sort())
  })

  it('leave out what is empty', () => {
    expect(chaptersOf(found({ kind: 'institution' }, wordsOn)).map(({ name }) => name)).toEqual([
      'institutions',
    ])
    expect(chaptersOf([])).toEqual([])
  })
})
