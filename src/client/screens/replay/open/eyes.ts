/** Whose eyes may look at a game. Pure. */
import { SEATS, type Seat } from '../../../../game/index.ts'
import type { Eyes, RecordFile } from '../../../../game/record/index.ts'

const ALL: readonly Eyes[] = ['open', ...SEATS, 'observer']

/**
 * After the end, anybody's: nothing is a secret any more. Before it, only what the person who plays may know; where several
 * do, and nobody can say which of them looks on, what lies open to all.
 */
export function allowedEyes(file: Holders, isOver: boolean): readonly Eyes[] {
  const persons = personsIn(file)
  if (isOver || persons.length === 0) return ALL
  const [only, ...others] = persons
  return only !== undefined && others.length === 0 ? [only, 'observer'] : ['observer']
}

/** The eyes a game is opened with: those wanted, if they may look, else the one person's who played, else Kazakhstan's. */
export function openingEyes(file: Holders, allowed: readonly Eyes[], wanted: Eyes | undefined): Eyes {
  if (wanted !== undefined && allowed.includes(wanted)) return wanted
  const [only = 'KZ', ...others] = personsIn(file)
  const seat = others.length === 0 ? only : 'KZ'
  return allowed.includes(seat) ? seat : (allowed[0] ?? 'observer')
}

type Holders = Pick<RecordFile, 'seats' | 'handovers'>

/** Seats that a person held at any time. */
function personsIn({ seats, handovers = [] }: Holders): Seat[] {
  const held = (seat: Seat) => [seats[seat], ...handovers.filter((one) => one.seat === seat)]
  return SEATS.filter((seat) => held(seat).some(({ kind }) => kind !== 'bot'))
}
