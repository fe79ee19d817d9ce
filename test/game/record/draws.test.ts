/** Records that fix draws beforehand. */
import { describe, expect, it } from 'vitest'
import { AIMS, type Draws, STANDARD, setup } from '../../../src/game/index.ts'
import { deckOf, violations } from '../../../src/game/kernel.ts'
import { decode, encode, hashOf, playMoves, recordOf } from '../../../src/game/record/index.ts'
import { first, nth } from '../../support/cards.ts'
import { pivots, randomGame } from '../../support/play.ts'

const hand = deckOf('RU', '2011').slice(-5)
const draws: Draws = {
  events: ['pandemic', 'us-pivot', 'eu-strategy'],
  decks: { '2011': { RU: hand } },
  aims: { RU: 'buffer', CN: 'neighbour', US: 'check', EU: 'norms' },
  agenda: 'economy',
}

describe('draws that a record fixes', () => {
  it('come first, in their order, before what the seed draws', () => {
    const state = setup(pivots(), STANDARD, 'fixed', undefined, draws)
    expect(state.event).toBe('pandemic')
    expect(state.hidden.events['2011'].slice(0, 2)).toEqual(['us-pivot', 'eu-strategy'])
    expect(state.hidden.hands.RU).toEqual(hand)
    expect(state.hidden.aims).toEqual(draws.aims)
    expect(state.agenda).toBe('economy')
    expect(violations(state)).toEqual([])
  })

  it('give no card twice, though they name it twice', () => {
    const card = first(hand)
    const doubled: Draws = { events: ['pandemic', 'pandemic'], decks: { '2011': { RU: [card, card, card] } } }
    const state = setup(pivots(), STANDARD, 'doubled', undefined, doubled)
    expect(violations(state)).toEqual([])
    expect(nth(state.hidden.events['2011'], 0)).not.toBe('pandemic')
  })

  it('bring no card where it does not belong', () => {
    const strange: Draws = { events: ['cn-drones'], decks: { '2011': { RU: ['cn-drones', 'us-pivot'] } } }
    expect(violations(setup(pivots(), STANDARD, 'strange', undefined, strange))).toEqual([])
  })

  it('go with the record, and lead to the same hash', () => {
    const beginning = { ...randomGame('draws', {}, 0).beginning, draws }
    const run = playMoves(beginning, [{ seat: 'KZ', choice: [] }])
    if ('refused' in run) throw new Error(run.refused)
    const decoded = decode(encode(recordOf(beginning, [{ seat: 'KZ', choice: [] }], run.state)))
    if (decoded.refused) throw new Error(decoded.refused)
    expect(decoded.record.draws).toEqual(draws)
    expect(decoded.record.hash).toBe(hashOf(run.state))
  })

  it.each([
    ['no draws', 7],
    ['no events', { decks: {} }],
    ['events that are no cards', { events: ['no-such-card'], decks: {} }],
    ['decks that are a list', { events: [], decks: [] }],
    ['an unknown era', { events: [], decks: { '1861': {} } }],
    ['a deck that is no list', { events: [], decks: { '2011': { RU: 'ru-common-space' } } }],
    ['an aim of another power', { events: [], decks: {}, aims: { ...draws.aims, RU: first(AIMS.CN) } }],
    ['an agenda that is no domain', { events: [], decks: {}, agenda: 'constructor' }],
  ])('are refused if they hold %s', (_what, value) => {
    const { beginning, moves, state } = randomGame('spoilt', {}, 0)
    const text = encode({ ...recordOf(beginning, moves, state), draws: value as Draws })
    expect(decode(text)).toEqual({ refused: 'not-a-record', detail: 'draws' })
  })
})
