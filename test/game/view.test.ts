/** What each viewer may know (RULES.md, "Seats"). */
import { describe, expect, it } from 'vitest'
import { type Fact, factsFor, menu, menuOf, POWERS, SEATS, type Viewer, view } from '../../src/game/index.ts'
import { canonical } from '../../src/game/record/index.ts'
import { asked, choose, itemsOf, newGame, randomGame } from '../support/play.ts'
import { unlikeJson } from '../support/values.ts'

const VIEWERS: readonly Viewer[] = [...SEATS, 'observer']

it('shows a seat its own hand, and of the others only how many cards', () => {
  const state = newGame('hand')
  const seen = view(state, 'CN')
  expect(seen.hand).toEqual(state.hidden.hands.CN)
  expect(seen.counts.hands).toEqual({ KZ: 4, RU: 5, CN: 5, US: 5, EU: 5 })
  for (const seat of SEATS) expect(seen.counts.decks[seat]).toBe(state.hidden.decks[seat].length)
  expect(seen.counts.events['2011']).toBe(state.hidden.events['2011'].length)
})

it('shows a power its own aim, and no other', () => {
  const state = newGame('aim')
  for (const power of POWERS) expect(view(state, power).aim).toBe(state.hidden.aims[power])
  expect('aim' in view(state, 'KZ')).toBe(false)
})

it('shows a power its own choice while the others still think, and nobody else', () => {
  const state = newGame('choice')
  choose(state, 'KZ')
  const choice = itemsOf(state, 'US').slice(0, 1)
  choose(state, 'US', ...choice)
  expect(view(state, 'US').chosen).toEqual(choice)
  for (const viewer of VIEWERS.filter((one) => one !== 'US'))
    expect('chosen' in view(state, viewer)).toBe(false)
})

it('shows an observer no hand, no aim and no choice', () => {
  const seen = view(newGame('observer'), 'observer')
  expect([seen.hand, 'aim' in seen, 'chosen' in seen]).toEqual([[], false, false])
  expect(menuOf(seen)).toBeUndefined()
})

it('has nothing of what is hidden from everyone', () => {
  for (const viewer of VIEWERS) expect('hidden' in view(newGame('hidden'), viewer)).toBe(false)
})

it.each(VIEWERS)('names no card to %s that it may not know', (viewer) => {
  const { state } = randomGame('secrets', {}, 8)
  const text = JSON.stringify(view(state, viewer))
  const { hands, decks, events } = state.hidden
  const mine = viewer === 'observer' ? [] : hands[viewer]
  const table = new Set([
    ...mine,
    ...state.laid.map((laid) => laid.card),
    ...state.conditions.map((one) => one.card),
    // That these come is known from the first round on; when, the dates say.
    ...(state.scenario.always ?? []),
  ])
  const secret = [...SEATS.flatMap((seat) => [...hands[seat], ...decks[seat]]), ...events['2011']]
  const named = secret.filter((card) => !table.has(card) && text.includes(`"${card}"`))
  expect(named).toEqual([])
})

it('is plain JSON', () => {
  const { state } = randomGame('plain')
  for (const viewer of VIEWERS) expect(unlikeJson(view(state, viewer))).toBeUndefined()
})

it('leaves the state as it was', () => {
  const state = newGame('untouched')
  const before = canonical(state)
  for (const viewer of VIEWERS) {
    const seen = view(state, viewer)
    seen.hand.push('x')
    menuOf(seen)
  }
  expect(canonical(state)).toBe(before)
})

it('gives the same menu as the state', () => {
  const state = newGame('menus')
  choose(state, 'KZ')
  for (const seat of SEATS) expect(menuOf(view(state, seat))).toEqual(menu(state, seat))
  expect(asked(state, 'RU').seat).toBe('RU')
})

describe('the facts for a viewer', () => {
  const secret: Fact = { kind: 'drew', card: 'cn-drones', only: 'CN', because: { rule: 'offers' } }
  const open: Fact = { kind: 'passed', power: 'CN', because: { rule: 'offers' } }

  it('are all but those told to another seat alone', () => {
    expect(factsFor([secret, open], 'CN')).toEqual([secret, open])
    for (const viewer of VIEWERS.filter((one) => one !== 'CN'))
      expect(factsFor([secret, open], viewer)).toEqual([open])
  })
})
