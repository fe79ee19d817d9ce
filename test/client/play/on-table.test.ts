// The terms of what lies on the table: prices explained to the cube, rivals, and room in a contract.
import { describe, expect, it } from 'vitest'
import { offersOn, pressuresOn, rivalsOf } from '../../../src/client/screens/play/cards/on-table.ts'
import {
  OFFERS,
  type OfferCard,
  type Power,
  PRESSURES,
  priceOf,
  type State,
} from '../../../src/game/index.ts'
import { attentionView, menuFor } from './table.ts'

function offer(power: Power, fits: (card: OfferCard) => boolean = () => true): OfferCard {
  const found = OFFERS.find((card) => card.power === power && card.eras.includes('2011') && fits(card))
  if (!found) throw new Error(`no such offer of ${power}`)
  return found
}

const binding = offer('CN', (card) => card.bind === 1 && card.domain === 'economy' && card.price >= 2)
const rival = offer('EU', (card) => card.domain === 'economy')
const elsewhere = offer('RU', (card) => card.domain === 'security')

describe('a price', () => {
  // However trust, weight, sweetener and condition meet, the reasons must add up to what the rules charge.
  const cases: { name: string; change: (state: State) => void; sweetened: boolean }[] = [
    { name: 'neutral', change: (s) => level(s, 0, 0), sweetened: false },
    { name: 'trusted', change: (s) => level(s, 2, 0), sweetened: false },
    { name: 'distrusted', change: (s) => level(s, -2, 0), sweetened: false },
    { name: 'a heavy partner', change: (s) => level(s, 1, 2), sweetened: false },
    { name: 'all at once', change: (s) => level(s, 3, 2), sweetened: true },
    { name: 'a condition', change: (s) => dearer(s), sweetened: false },
  ]

  it.each(cases)('is explained to the cube: $name', ({ change, sweetened }) => {
    const seen = attentionView([binding.id], (state) => {
      change(state)
      for (const laid of state.laid) {
        laid.sweetened = sweetened
        laid.price = priceOf(state, binding, sweetened)
      }
    })
    const [terms] = offersOn(seen)
    const explained = terms?.reasons.reduce((sum, reason) => sum + reason.by, binding.price)
    expect(explained).toBe(terms?.laid.price)
  })

  it('names the floor only where it holds a price up', () => {
    const seen = attentionView([binding.id], (state) => level(state, 0, 0))
    expect(offersOn(seen)[0]?.reasons).toEqual([])
  })

  it('names the card whose condition it is, in its domain alone', () => {
    const seen = attentionView([binding.id], dearer)
    expect(offersOn(seen)[0]?.reasons).toContainEqual({ why: 'condition', by: 1, card: rival.id })
    const other = attentionView([binding.id], (state) => dearer(state, 'diplomacy'))
    expect(offersOn(other)[0]?.reasons.some((reason) => reason.why === 'condition')).toBe(false)
  })
})

function level(state: State, trust: number, contract: number): void {
  state.trust.CN = trust
  state.contract.CN = { security: contract, economy: contract, diplomacy: contract }
}

function dearer(state: State, domain: 'economy' | 'diplomacy' = 'economy'): void {
  level(state, 0, 0)
  const data = [{ kind: 'price', power: 'CN', domain, by: 1 }] as const
  state.conditions = [...state.conditions, { card: rival.id, until: state.round, data }]
}

describe('rivals', () => {
  it('are the other powers with an offer in the domain', () => {
    const seen = attentionView([elsewhere.id, binding.id, rival.id])
    expect(rivalsOf(seen, 'CN', 'economy')).toEqual(['EU'])
    expect(rivalsOf(seen, 'RU', 'security')).toEqual([])
  })

  it('do not come of pressures', () => {
    const pressure = PRESSURES.find((card) => card.power === 'RU' && card.domain === 'economy')
    if (!pressure) throw new Error('no such pressure')
    const seen = attentionView([pressure.id, binding.id])
    expect(rivalsOf(seen, 'CN', 'economy')).toEqual([])
    expect(pressuresOn(seen).map((terms) => terms.card.id)).toEqual([pressure.id])
    expect(offersOn(seen).map((terms) => terms.card.id)).toEqual([binding.id])
  })
})

describe('a pressure', () => {
  it('leans on the contract with its own power in its own domain', () => {
    const pressure = PRESSURES.find((card) => card.power === 'RU' && card.domain === 'economy')
    if (!pressure) throw new Error('no such pressure')
    const seen = attentionView([pressure.id], (state) => {
      state.contract.RU = { security: 1, economy: 3, diplomacy: 2 }
      state.contract.CN = { security: 4, economy: 4, diplomacy: 4 }
    })
    expect(pressuresOn(seen)).toEqual([{ laid: seen.laid[0], card: pressure, contract: 3 }])
  })
})

describe('room in a contract', () => {
  it('shows what a binding offer leads to', () => {
    const seen = attentionView([binding.id], (state) => level(state, 0, 2))
    expect(offersOn(seen, menuFor(seen))[0]).toMatchObject({ before: 2, after: 3, full: false })
    expect(offersOn(seen, menuFor(seen))[0]?.item?.id).toBe(`take:${binding.id}`)
  })

  it('is full at 4, and the menu has no such item', () => {
    const seen = attentionView([binding.id], (state) => level(state, 0, 4))
    const [terms] = offersOn(seen, menuFor(seen))
    expect(terms).toMatchObject({ before: 4, after: 4, full: true })
    expect(terms?.item).toBeUndefined()
  })

  it('does not matter to an offer that binds nothing', () => {
    const loose = offer('CN', (card) => card.bind === 0)
    const seen = attentionView([loose.id], (state) => level(state, 0, 4))
    expect(offersOn(seen, menuFor(seen))[0]).toMatchObject({ before: 4, after: 4, full: false })
  })

  it('is that of the offer’s own power and domain', () => {
    const seen = attentionView([binding.id], (state) => {
      level(state, 0, 4)
      state.contract.CN = { security: 4, economy: 1, diplomacy: 4 }
    })
    expect(offersOn(seen)[0]).toMatchObject({ before: 1, after: 2, full: false })
  })
})

describe('an item of the menu', () => {
  it('belongs to its own card, and to none where nothing is asked', () => {
    const seen = attentionView([binding.id, elsewhere.id], (state) => level(state, 0, 0))
    const items = offersOn(seen, menuFor(seen)).map(({ item }) => item?.id)
    expect(items).toEqual([`take:${binding.id}`, `take:${elsewhere.id}`])
    expect(offersOn(seen).map(({ item }) => item)).toEqual([undefined, undefined])
  })
})
