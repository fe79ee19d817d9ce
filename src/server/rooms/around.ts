/** What of a room is not in its entries: who is here, how long it has played, and its tables. */
import type { Seat } from '../../game/index.ts'
import type { PupilView, Turn } from '../../game/wire/index.ts'
import type { DirectedTable } from '../tables/directed.ts'
import type { Place } from './entries.ts'
import type { Pupil } from './room-state.ts'
import type { Derived } from './secrets.ts'

export interface Around {
  readonly code: string
  readonly keptDays: number
  /** Milliseconds of play so far. */
  readonly played: number
  readonly derived: Derived
  isHere(pupil: number): boolean
  since(pupil: number): number
  isAmber(pupil: number): boolean
  table(number: number): DirectedTable | undefined
}

export function pupilView({ pupil, nick, at }: Pupil, around: Around): PupilView {
  const { table, seat, role = 'player' }: Partial<Place> = at ?? {}
  return {
    ...{ pupil, nick, here: around.isHere(pupil), role },
    ...(table === undefined ? {} : { table }),
    ...(seat ? { seat } : {}),
  }
}

/** The question that a seat of a table is asked now. */
export function turnAt(around: Pick<Around, 'table'>, table: number, seat: Seat): Turn | undefined {
  const directed = around.table(table)
  const asked = directed?.asked(seat)
  return directed && asked && { ...asked, game: directed.state.games.length }
}
