// The draft: what pressing items does to it, judged by the rules' own menu check.
import { describe, expect, it } from 'vitest'
import {
  answers,
  chosen,
  cubes,
  displaced,
  draftWith,
  envoyTo,
  kept,
  movedUp,
  refusalFor,
  resisted,
  spent,
  toggled,
  without,
} from '../../../src/client/screens/play/draft.ts'
import type { ItemKind, Menu, MenuItem, Power, Seat } from '../../../src/game/index.ts'

function item(id: string, price: number, more: Partial<MenuItem> = {}): MenuItem {
  return { id, kind: id.slice(0, id.indexOf(':')) as ItemKind, price, oil: 0, groups: [], ...more }
}

function toward(power: Power, id: string, price: number, more: Partial<MenuItem> = {}): MenuItem {
  return item(id, price, { power, counts: true, ...more })
}

function menuOf(seat: Seat, budget: number, items: MenuItem[], limit = items.length): Menu {
  const decision = seat === 'KZ' ? 'attention' : 'offers'
  return { seat, round: 1, decision, budget, oil: 3, limit, items }
}

const mediate = item('respond:mediate', 2, { groups: ['response'], response: 'mediate' })
const shrug = item('respond:shrug', 0, { groups: ['response'], response: 'shrug' })
const fund = item('initiative:fund', 1, { oil: 2, card: 'fund' })
const path = item('initiative:path', 1, { oil: 2, card: 'path' })
const union = toward('RU', 'take:union', 2, { card: 'union', groups: ['room:RU:economy'] })
const quota = toward('RU', 'take:quota', 1, { card: 'quota', groups: ['room:RU:economy'] })
const road = toward('CN', 'take:road', 3, { card: 'road' })
const squeeze = (n: number) =>
  item(`resist:squeeze:${n}`, n, { power: 'RU', card: 'squeeze', groups: ['card:squeeze'] })
const comply = item('comply:squeeze', 0, { power: 'RU', card: 'squeeze', groups: ['card:squeeze'] })
const envoyCN = toward('CN', 'envoy:CN', 1, { groups: ['envoy'] })
const envoyUS = toward('US', 'envoy:US', 1, { groups: ['envoy'] })
const kz = menuOf('KZ', 5, [
  ...[mediate, shrug, fund, path, union, quota, road],
  ...[comply, squeeze(1), squeeze(2), envoyCN, envoyUS],
])

describe('pressing an item', () => {
  it('puts it in, and out again', () => {
    const once = toggled(kz, [], road)
    expect(once).toEqual(['take:road'])
    expect(toggled(kz, once, road)).toEqual([])
  })

  it('keeps Kazakhstan’s draft in menu order, in which the rules carry it out', () => {
    expect(toggled(kz, ['envoy:CN'], fund)).toEqual(['initiative:fund', 'envoy:CN'])
  })

  it('takes out what excludes it', () => {
    expect(displaced(kz, ['take:union'], quota).map((one) => one.id)).toEqual(['take:union'])
    expect(toggled(kz, ['take:union', 'take:road'], quota)).toEqual(['take:quota', 'take:road'])
  })

  it('is hindered by the budget, counting what it would free', () => {
    expect(refusalFor(kz, ['respond:mediate', 'take:road'], fund)).toBe('over-budget')
    expect(refusalFor(kz, ['take:union', 'take:road'], quota)).toBeUndefined()
    expect(refusalFor(kz, ['respond:mediate', 'take:road'], road)).toBeUndefined()
  })

  it('is hindered by the treasury', () => {
    expect(refusalFor(kz, ['initiative:fund'], path)).toBe('over-treasury')
  })
})

describe('one of several', () => {
  it('stays chosen when chosen again', () => {
    expect(chosen(kz, ['respond:shrug'], shrug)).toEqual(['respond:shrug'])
    expect(chosen(kz, ['respond:shrug'], mediate)).toEqual(['respond:mediate'])
  })

  it('can be left to what happens by itself', () => {
    expect(without(kz, ['respond:mediate', 'envoy:CN'], ['respond'])).toEqual(['envoy:CN'])
    expect(envoyTo(kz, without(kz, ['envoy:US'], ['envoy']))).toBeUndefined()
  })

  it('sends one envoy, to one power', () => {
    const sent = toggled(kz, ['envoy:CN'], envoyUS)
    expect(sent).toEqual(['envoy:US'])
    expect(envoyTo(kz, sent)).toBe('US')
  })
})

describe('resisting a pressure', () => {
  it('lists the answers by their price', () => {
    const found = answers(kz, 'squeeze')
    expect(found.comply).toBe(comply)
    expect(found.resist.map((one) => one.price)).toEqual([1, 2])
  })

  it('puts so many cubes in, and none is no answer', () => {
    const two = resisted(kz, ['comply:squeeze'], 'squeeze', 2)
    expect(two).toEqual(['resist:squeeze:2'])
    expect(resisted(kz, two, 'squeeze', 1)).toEqual(['resist:squeeze:1'])
    expect(resisted(kz, two, 'squeeze', 0)).toEqual([])
  })
})

describe('counting', () => {
  const draft = ['respond:mediate', 'initiative:fund', 'take:quota', 'resist:squeeze:1']

  it('adds up cubes and oil', () => {
    expect(spent(kz, draft)).toEqual({ budget: 5, oil: 2 })
  })

  it('counts toward a power only what the menu says counts', () => {
    expect(cubes(kz, draft)).toEqual({ RU: 1, CN: 0, US: 0, EU: 0, home: 4 })
  })

  it('tells by power what of it stands there: answers to the news and initiatives at home, a pressure with who presses', () => {
    expect(draftWith('RU', kz, draft)).toBe('take:quota,resist:squeeze:1')
    expect(draftWith('CN', kz, draft)).toBe('')
    expect(draftWith(undefined, kz, draft)).toBe('respond:mediate,initiative:fund')
  })

  it('passes over ids the menu does not know', () => {
    expect(spent(kz, ['take:gone'])).toEqual({ budget: 0, oil: 0 })
  })
})

describe('a power’s draft', () => {
  const card = (id: string) => ({ card: id, groups: [`card:${id}`], power: 'CN' as const })
  const pipe = item('offer:pipe', 2, card('pipe'))
  const sweet = item('sweeten:pipe', 3, { ...card('pipe'), groups: ['card:pipe', 'sweeten'] })
  const loan = item('offer:loan', 1, card('loan'))
  const drill = item('offer:drill', 1, card('drill'))
  const cn = menuOf('CN', 4, [pipe, sweet, loan, drill], 2)

  it('keeps the order in which cards were laid', () => {
    expect(toggled(cn, ['offer:loan'], pipe)).toEqual(['offer:loan', 'offer:pipe'])
    expect(movedUp(['offer:loan', 'offer:pipe'], 'offer:pipe')).toEqual(['offer:pipe', 'offer:loan'])
    expect(movedUp(['offer:loan', 'offer:pipe'], 'offer:loan')).toEqual(['offer:loan', 'offer:pipe'])
  })

  it('sweetens an offer in the place of the plain one', () => {
    expect(chosen(cn, ['offer:pipe'], sweet)).toEqual(['sweeten:pipe'])
  })

  it('lays two cards at most', () => {
    expect(refusalFor(cn, ['offer:pipe', 'offer:loan'], drill)).toBe('too-many')
  })
})

describe('a menu drawn anew', () => {
  it('keeps of the draft what still stands', () => {
    const fewer = menuOf('KZ', 4, [mediate, road, envoyCN])
    expect(kept(fewer, ['respond:mediate', 'take:union', 'take:road', 'envoy:CN'])).toEqual([
      'respond:mediate',
      'envoy:CN',
    ])
  })
})
