/** The validator of cards: it passes the catalogue, and finds each kind of fault. */
import { describe, expect, it } from 'vitest'
import { validateCatalogue } from '../../../src/game/deck/validate.ts'
import {
  type AnyCard,
  CARDS,
  type EventCard,
  type InitiativeCard,
  type OfferCard,
  type PressureCard,
  type Response,
} from '../../../src/game/index.ts'

const sources = [{ entry: 'ev-2014-ukraine-crisis', at: ['A:76'] }]
const offer: OfferCard = {
  kind: 'offer',
  id: 'cn-test',
  power: 'CN',
  domain: 'economy',
  eras: ['2011'],
  interest: 2,
  price: 2,
  bind: 1,
  benefit: 2,
  strings: [],
  sources,
}
const pressure: PressureCard = {
  kind: 'pressure',
  id: 'ru-test',
  power: 'RU',
  domain: 'security',
  eras: ['2011'],
  interest: 1,
  strength: 2,
  demand: [{ kind: 'contract', power: 'RU', domain: 'security', by: 1 }],
  sources,
}
const initiative: InitiativeCard = {
  kind: 'initiative',
  id: 'test-project',
  cubes: 2,
  oil: 1,
  eras: ['2011'],
  effects: [{ kind: 'track', track: 'prosperity', by: 2 }],
  sources,
}
const aside: Response = { id: 'wait', cubes: 0, effects: [{ kind: 'track', track: 'legitimacy', by: -1 }] }
const act: Response = { id: 'act', cubes: 1, effects: [] }
const crisis: EventCard = {
  kind: 'event',
  id: 'test-crisis',
  era: '2011',
  date: '2014-03',
  effects: [],
  responses: [act, aside],
  sources,
}

function problems(...cards: AnyCard[]): string[] {
  return validateCatalogue(cards).map(({ problem }) => problem)
}

it('finds nothing wrong with the catalogue', () => {
  expect(validateCatalogue(CARDS)).toEqual([])
})

it('finds nothing wrong with the sound cards of this test', () => {
  expect(problems(offer, pressure, initiative, crisis)).toEqual([])
})

it.each<[string, AnyCard, RegExp]>([
  ['an id that is no name', { ...offer, id: 'CN_Test' }, /kebab-case/],
  ['a card without a source', { ...offer, sources: [] }, /no source/],
  ['a source without a place', { ...offer, sources: [{ entry: 'ev-x', at: [] }] }, /names no paragraph/],
  ['a price of 0', { ...offer, price: 0 }, /price 1 to 4/],
  ['a price of 5', { ...offer, price: 5 }, /price 1 to 4/],
  ['a benefit of 4', { ...offer, benefit: 4 }, /benefit 0 to 3/],
  ['an offer that costs no interest', { ...offer, interest: 0 }, /interest 1 to 4/],
  ['a card of no era', { ...offer, eras: [] }, /no era/],
  ['a string that does nothing', { ...offer, strings: [{ kind: 'oil', by: 0 }] }, /moves by 1 to 3/],
  ['a string that does too much', { ...offer, strings: [{ kind: 'oil', by: 4 }] }, /moves by 1 to 3/],
  ['half a change', { ...offer, strings: [{ kind: 'oil', by: 1.5 }] }, /moves by 1 to 3/],
  [
    'an expectation from a card that is no event',
    { ...offer, strings: [{ kind: 'expectation', power: 'CN', by: 1 }] },
    /events only/,
  ],
  ['a European pressure', { ...pressure, power: 'EU' }, /cannot coerce/],
  ['a strength of 0', { ...pressure, strength: 0 }, /strength 1 to 5/],
  ['a strength of 6', { ...pressure, strength: 6 }, /strength 1 to 5/],
  ['a pressure without a demand', { ...pressure, demand: [] }, /demands something/],
  ['an initiative for no cubes', { ...initiative, cubes: 0 }, /1 to 4 cubes/],
  ['an initiative for 7 oil', { ...initiative, oil: 7 }, /0 to 6 oil/],
  ['an initiative that does nothing', { ...initiative, effects: [] }, /does something/],
  ['oil spent as an effect at home', { ...initiative, effects: [{ kind: 'oil', by: -1 }] }, /is a price/],
  [
    'a condition without an end',
    {
      ...initiative,
      effects: [{ kind: 'lasting', rounds: 11, modifiers: [{ kind: 'price', power: 'RU', by: 1 }] }],
    },
    /lasts 1 to 10/,
  ],
  [
    'a condition that changes nothing',
    { ...initiative, effects: [{ kind: 'lasting', rounds: 2, modifiers: [] }] },
    /modifies something/,
  ],
  [
    'a condition within a condition',
    {
      ...initiative,
      effects: [
        {
          kind: 'lasting',
          rounds: 2,
          modifiers: [
            {
              kind: 'each-round',
              effects: [
                { kind: 'lasting', rounds: 2, modifiers: [{ kind: 'need', domain: 'economy', by: 1 }] },
              ],
            },
          ],
        },
      ],
    },
    /no lasting/,
  ],
  [
    'an institution that no card is',
    { ...offer, strings: [{ kind: 'join', institution: 'nowhere' }] },
    /refers to 'nowhere'/,
  ],
  ['a date of no known form', { ...crisis, date: 'March 2014' }, /date/],
  ['news that does nothing', { ...crisis, responses: undefined as never, effects: [] }, /must do something/],
  ['one response', { ...crisis, responses: [aside] }, /two to four/],
  [
    'five responses',
    { ...crisis, responses: [aside, act, { ...act, id: 'b' }, { ...act, id: 'c' }, { ...act, id: 'd' }] },
    /two to four/,
  ],
  ['two ways of standing aside', { ...crisis, responses: [aside, { ...aside, id: 'shrug' }] }, /exactly one/],
  ['no way of standing aside', { ...crisis, responses: [act, { ...act, id: 'more' }] }, /exactly one/],
  ['standing aside for oil', { ...crisis, responses: [act, { ...aside, oil: 1 }] }, /exactly one/],
  ['standing aside at no cost', { ...crisis, responses: [act, { ...aside, effects: [] }] }, /own cost/],
  ['responses of one name', { ...crisis, responses: [act, { ...act }, aside] }, /share an id/],
  ['a response for 4 cubes', { ...crisis, responses: [{ ...act, cubes: 4 }, aside] }, /0 to 3 cubes/],
  ['a response for 5 oil', { ...crisis, responses: [{ ...act, oil: 5 }, aside] }, /0 to 4 oil/],
])('finds %s', (_what, card, problem) => {
  expect(problems(card).join('\n')).toMatch(problem)
})

describe('an id', () => {
  it('belongs to one card of the whole catalogue', () => {
    expect(problems(offer, { ...pressure, id: offer.id })).toEqual(['the id is taken by another card'])
  })
})
