/** Who holds the seats of a record. Whoever hosts it says how many persons it has room for. */
import { SEATS, type Seat } from '../vocabulary.ts'
import type { Holder, Refused } from './format.ts'

/** The seat of the one person who plays, as on one's own machine. Refuses seats that no person holds, or several do. */
export function solePerson(seats: Readonly<Record<Seat, Holder>>): Seat | Refused {
  const [first, ...others] = SEATS.filter((seat) => seats[seat] === 'person')
  if (first === undefined) return { refused: 'no-person', detail: 'seats' }
  return others.length === 0 ? first : { refused: 'two-persons', detail: [first, ...others].join(', ') }
}
