/** The characters, by seat. */
import type { Seat } from '../../index.ts'
import type { Character } from './types.ts'

export type { Character, Taste } from './types.ts'

export const CHARACTERS: readonly Character[] = []

export function characterOf(seat: Seat, id: string): Character | undefined {
  return CHARACTERS.find((one) => one.seat === seat && one.id === id)
}
