/** RULES.md, "Bounds of cards": each bound is tried at its ends and one step beyond, on cards that are sound otherwise. */
import { expect, it } from 'vitest'
import { validateCatalogue } from '../../../src/game/deck/validate.ts'
import {
  type AnyCard,
  type EventCard,
  INITIATIVES,
  OFFERS,
  PRESSURES,
  type Response,
} from '../../../src/game/index.ts'
import { rowsOf, rulebook } from '../../../src/tools/rulebook/rulebook.ts'

const common = { id: 'a-card', sources: [{ entry: 'an-entry', at: ['A:1'] }] }
const aside: Response = { id: 'aside', cubes: 0, effects: [{ kind: 'oil', by: 1 }] }
const event: EventCard = { ...common, kind: 'event', era: '2011', date: '2014', effects: [] }
const track = (by: number) => ({ kind: 'track', track: 'security', by }) as const

/** What a card is made of at a value of what is bounded. */
const CARDS: Readonly<Record<string, (value: number) => AnyCard>> = {
  'offer.interest': (interest) => ({ ...known(OFFERS), interest }),
  'offer.price': (price) => ({ ...known(OFFERS), price }),
  'offer.benefit': (benefit) => ({ ...known(OFFERS), benefit }),
  'pressure.interest': (interest) => ({ ...known(PRESSURES), interest }),
  'pressure.strength': (strength) => ({ ...known(PRESSURES), strength }),
  // At no cubes it is the one that stands aside: the other takes one.
  'response.cubes': (cubes) =>
    answered([
      { ...aside, cubes },
      { ...aside, id: 'other', cubes: cubes === 0 ? 1 : 0 },
    ]),
  'response.oil': (oil) => answered([{ ...aside, id: 'other', cubes: 1, oil }, aside]),
  'initiative.cubes': (cubes) => ({ ...known(INITIATIVES), cubes }),
  'initiative.oil': (oil) => ({ ...known(INITIATIVES), oil }),
  'effect.by': (by) => ({ ...event, effects: [track(by)] }),
  'modifier.by': (by) => lasting(1, by),
  'lasting.rounds': (rounds) => lasting(rounds, 1),
  'responses of a crisis': (number) =>
    answered(
      Array.from({ length: number }, (_, n) => ({ ...aside, id: `answer-${n}`, cubes: n === 0 ? 0 : 1 })),
    ),
}

const rows = rowsOf(rulebook(), 'what | least').map(([what = '', least, most]) => ({
  what: what.replaceAll('`', '').replace(', up or down', ''),
  signed: what.includes('up or down'),
  least: Number(least),
  most: Number(most),
}))

it('are told for all that has bounds', () => {
  expect(rows.map(({ what }) => what)).toEqual(Object.keys(CARDS))
})

it.each(rows)('hold for $what', ({ what, least, most, signed }) => {
  const problems = (value: number) => validateCatalogue([made(what, value)]).length
  for (const sign of signed ? [1, -1] : [1]) {
    for (let value = least; value <= most; value++) expect(problems(sign * value)).toBe(0)
    expect(problems(sign * (most + 1))).toBeGreaterThan(0)
    expect(problems(sign * (least - 1))).toBeGreaterThan(0)
  }
})

function made(what: string, value: number): AnyCard {
  const make = CARDS[what]
  if (!make) throw new Error(`no card is made for '${what}'`)
  return make(value)
}

function known<Card extends AnyCard>(cards: readonly Card[]): Card {
  const [first] = cards.filter((card) => !('needs' in card) && validateCatalogue([card]).length === 0)
  if (!first) throw new Error('no card of the kind is sound by itself')
  return first
}

function answered(responses: readonly Response[]): EventCard {
  return { ...event, responses }
}

function lasting(rounds: number, by: number): EventCard {
  return {
    ...event,
    effects: [{ kind: 'lasting', rounds, modifiers: [{ kind: 'need', domain: 'security', by }] }],
  }
}
