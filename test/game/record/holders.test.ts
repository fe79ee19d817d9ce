/** Who holds the seats of a record. */
import { expect, it } from 'vitest'
import { forSeats, type Seat } from '../../../src/game/index.ts'
import { type Holder, solePerson } from '../../../src/game/record/index.ts'

/** Seats of which these are held by persons. */
function heldBy(...persons: Seat[]): Record<Seat, Holder> {
  return forSeats((seat) => (persons.includes(seat) ? 'person' : 'bot:random'))
}

it('is one person on one machine, in any seat', () => {
  expect(solePerson(heldBy('KZ'))).toBe('KZ')
  expect(solePerson(heldBy('EU'))).toBe('EU')
})

it('is nobody who could play on where bots hold all', () => {
  expect(solePerson(heldBy())).toEqual({ refused: 'no-person', detail: 'seats' })
})

it('is more than one screen has room for where several persons do', () => {
  expect(solePerson(heldBy('RU', 'KZ'))).toEqual({ refused: 'two-persons', detail: 'KZ, RU' })
  expect(solePerson(heldBy('CN', 'US', 'EU'))).toEqual({ refused: 'two-persons', detail: 'CN, US, EU' })
})
