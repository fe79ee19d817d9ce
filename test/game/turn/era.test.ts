/** Hands and decks at the turn of an era. */
import { describe, expect, it } from 'vitest'
import { type Fact, SEATS, type State } from '../../../src/game/index.ts'
import { deckOf } from '../../../src/game/kernel.ts'
import { turnEra } from '../../../src/game/turn/era.ts'
import { writer } from '../../../src/game/write.ts'
import { given } from '../../support/given.ts'

/** A state whose hands and decks are of 2001, turned to 2011. */
function turned(launched: string[] = []): { before: State; after: State; facts: Fact[] } {
  const hands = (size: number, seat: (typeof SEATS)[number]) => deckOf(seat, '2001').slice(0, size)
  const rest = (size: number, seat: (typeof SEATS)[number]) => deckOf(seat, '2001').slice(size)
  const split = (part: typeof hands) =>
    Object.fromEntries(SEATS.map((seat) => [seat, part(seat === 'KZ' ? 4 : 5, seat)]))
  const before = given({ hands: split(hands), decks: split(rest) })
  before.launched.push(...launched)
  const after = structuredClone(before)
  const facts: Fact[] = []
  turnEra(after, writer(after, facts), '2001', '2011')
  return { before, after, facts }
}

describe.each(SEATS)('a new era for %s', (seat) => {
  it('leaves exactly the cards of the new era', () => {
    const { hands, decks } = turned().after.hidden
    expect([...hands[seat], ...decks[seat]].sort()).toEqual([...deckOf(seat, '2011')].sort())
  })

  it('keeps in hand what is still of the time, in its order, and fills the hand again', () => {
    const { before, after } = turned()
    const kept = before.hidden.hands[seat].filter((id) => deckOf(seat, '2011').includes(id))
    expect(after.hidden.hands[seat].slice(0, kept.length)).toEqual(kept)
    expect(after.hidden.hands[seat]).toHaveLength(seat === 'KZ' ? 4 : 5)
  })

  it('tells the seat alone what went and what came', () => {
    const { before, after, facts } = turned()
    const mine = facts.filter((fact) => 'only' in fact && fact.only === seat)
    const cards = (kind: Fact['kind']) =>
      mine.flatMap((fact) => (fact.kind === kind && 'card' in fact ? fact.card : []))
    const [old, now] = [before.hidden.hands[seat], after.hidden.hands[seat]]
    expect(cards('discarded')).toEqual(old.filter((id) => !now.includes(id)))
    expect(cards('drew')).toEqual(now.filter((id) => !old.includes(id)))
  })
})

it('brings back no initiative that was launched', () => {
  const lasting = deckOf('KZ', '2011').find((id) => !deckOf('KZ', '2001').includes(id)) ?? ''
  const { hands, decks } = turned([lasting]).after.hidden
  expect([...hands.KZ, ...decks.KZ]).not.toContain(lasting)
})
