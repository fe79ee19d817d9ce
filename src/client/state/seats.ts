/** The seats of a game with the person in another of them. Pure. */
import type { Holder } from '../../game/record/kept.ts'
import { SEATS, type Seat } from '../../game/vocabulary.ts'

type Seats = Readonly<Record<Seat, Holder>>

/**
 * The person in the seat given; the bot that held it takes the one that is left, at its level. Its school is one of its
 * old seat, and stays behind. Without a person, or with one there already, the seats stay as they are.
 */
export function seatedIn(seat: Seat, seats: Seats): Seats {
  const left = SEATS.find((one) => seats[one] === 'person')
  const held = seats[seat]
  if (left === undefined || held === 'person') return seats
  return { ...seats, [seat]: 'person', [left]: held.replace(/\/.*$/, '') as Holder }
}
