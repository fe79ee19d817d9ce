// Every card of the catalogue has its words, and no words lie about that no card has.
import { beforeAll, describe, expect, it } from 'vitest'
import {
  CARD_FILES,
  cardText,
  effectList,
  effectText,
  GAME_TEXT,
  loadText,
  modifierText,
  needText,
  responseText,
  scenarioText,
} from '../../../src/client/text/index.ts'
import type { AnyCard, Effect, Modifier, Need } from '../../../src/game/index.ts'
import { CARDS, EVENTS, SCENARIOS } from '../../../src/game/index.ts'
import { readText } from '../../support/locale-files.ts'

beforeAll(() => loadText(GAME_TEXT))

describe('cards', () => {
  it('all have a title and a text', () => {
    const mute = CARDS.filter(({ id }) => cardText(id).title === id || !cardText(id).text).map(({ id }) => id)
    expect(mute).toEqual([])
  })

  it('have each a title of its own, though an offer may be called after the institution it leads to', () => {
    const titles = CARDS.filter(({ kind }) => kind !== 'institution').map(({ id }) => cardText(id).title)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })

  it('say who claims what only one author says', () => {
    const claims = CARDS.flatMap(({ id }) => cardText(id).claim ?? [])
    expect(claims.length).toBeGreaterThan(0)
    for (const claim of claims) {
      expect(claim.by).toMatch(/^[ABC]$/)
      expect(claim.text).toMatch(/\S/)
    }
  })

  it('have words for every response to a crisis', () => {
    const mute = EVENTS.flatMap((event) =>
      (event.responses ?? [])
        .filter(({ id }) => !responseText(event.id, id).text)
        .map(({ id }) => `${event.id} ${id}`),
    )
    expect(mute).toEqual([])
  })

  it('leave no words without a card', () => {
    const known = new Set(CARDS.map(({ id }) => id))
    const told = CARD_FILES.flatMap((name) => Object.keys(readText('en', `${name}.json`)))
    expect(CARD_FILES.length).toBeGreaterThan(5)
    expect(told.filter((id) => !known.has(id))).toEqual([])
  })
})

describe('effects', () => {
  const effects = CARDS.flatMap(effectsOf)

  it('are all told, short and long, without a hole', () => {
    const broken = effects.filter((effect) => {
      const { short, long } = effectText(effect)
      return !/\w/.test(short) || !/\w/.test(long) || /[{}]|effect\.|modifier\.|need\./.test(short + long)
    })
    expect(effects.length).toBeGreaterThan(100)
    expect(broken).toEqual([])
  })

  it('are told as a card prints them', () => {
    expect(effectText({ kind: 'track', track: 'prosperity', by: 1 })).toEqual({
      short: 'Prosperity +1',
      long: 'Prosperity rises by 1',
      tone: 'gain',
    })
    expect(effectText({ kind: 'trust', power: 'RU', by: -1 }).short).toBe('Moscow’s trust −1')
    expect(effectText({ kind: 'route', route: 'china' }).short).toBe('Route: China')
    expect(
      effectList([
        { kind: 'oil', by: 2 },
        { kind: 'attention', by: -1 },
      ]),
    ).toEqual({
      short: 'Oil +2, Cubes −1',
      long: 'The treasury gains 2 oil and Kazakhstan has 1 cube fewer this round',
    })
  })

  it('tells every kind of modifier and need', () => {
    const modifiers: Modifier[] = [
      { kind: 'price', power: 'RU', domain: 'economy', by: 1 },
      { kind: 'price', power: 'CN', by: -2 },
      { kind: 'interest-cost', power: 'US', by: 1 },
      { kind: 'expectation', power: 'EU', by: -1 },
      { kind: 'need', domain: 'security', by: -1 },
      { kind: 'leverage', power: 'RU', by: 1 },
      { kind: 'matures', effects: [{ kind: 'oil', by: 1 }] },
      { kind: 'each-round', effects: [{ kind: 'oil', by: -1 }] },
    ]
    expect(modifiers.map(modifierText)).toEqual([
      'Russian economic offers: 1 cube dearer',
      'Chinese offers: 2 cubes cheaper',
      'US offers: 1 interest dearer for Washington',
      'The European Union expects 1 cube less',
      'Security need 1 lower',
      'Russian leverage 1 higher',
      'then Oil +1',
      'each round Oil −1',
    ])
    const needs: Need[] = [
      { kind: 'member', institution: 'eaeu', is: false },
      { kind: 'route', route: 'china', is: true },
      { kind: 'launched', card: 'thirteen-visits', is: true },
      { kind: 'contract', power: 'EU', domain: 'economy', least: 2 },
      { kind: 'trust', power: 'RU', least: -1 },
      { kind: 'track', track: 'legitimacy', least: 6 },
    ]
    expect(needs.map(needText)).toEqual([
      'not being a member of “Eurasian Economic Union”',
      'with the route to China open',
      'after “Thirteen visits”',
      'with the European Union’s economic contract at 2 or more',
      'with Moscow’s trust at −1 or more',
      'with legitimacy at 6 or more',
    ])
  })

  it('tells an effect that depends, in its three shapes', () => {
    const need: Need = { kind: 'track', track: 'legitimacy', least: 6 }
    const [yes, no] = [[{ kind: 'oil', by: 1 } as const], [{ kind: 'oil', by: -1 } as const]]
    const told = (then: readonly Effect[], otherwise: readonly Effect[]) =>
      effectText({ kind: 'when', need, then, otherwise }).short
    expect(told(yes, [])).toBe('with legitimacy at 6 or more: Oil +1')
    expect(told(yes, no)).toBe('with legitimacy at 6 or more: Oil +1; otherwise Oil −1')
    expect(told([], no)).toBe('with legitimacy below 6: Oil −1')
  })
})

it('names every scenario', () => {
  for (const id of Object.keys(SCENARIOS)) {
    expect(scenarioText(id).title).not.toBe(id)
    expect(scenarioText(id).text).toMatch(/\.$/)
  }
})

function effectsOf(card: AnyCard): readonly Effect[] {
  switch (card.kind) {
    case 'event':
      return [...card.effects, ...(card.responses ?? []).flatMap((response) => response.effects)]
    case 'offer':
      return card.strings
    case 'pressure':
      return [...card.demand, ...(card.resisted ?? [])]
    case 'initiative':
      return card.effects
    case 'institution':
      return [{ kind: 'lasting', rounds: 1, modifiers: card.gives }]
  }
}
