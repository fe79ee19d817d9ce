/** The characters, by seat. */
import type { Seat } from '../../vocabulary.ts'
import type { Character } from './character.ts'
import { CHINA } from './china.ts'
import { EUROPEAN_UNION } from './european-union.ts'
import { KAZAKHSTAN } from './kazakhstan.ts'
import { RUSSIA } from './russia.ts'
import { UNITED_STATES } from './united-states.ts'

export type { Character, Taste } from './character.ts'

/** In seat order. */
export const CHARACTERS: readonly Character[] = [
  ...KAZAKHSTAN,
  ...RUSSIA,
  ...CHINA,
  ...UNITED_STATES,
  ...EUROPEAN_UNION,
]

export function charactersOf(seat: Seat): readonly Character[] {
  return CHARACTERS.filter((one) => one.seat === seat)
}

export function characterOf(seat: Seat, id: string): Character | undefined {
  return CHARACTERS.find((one) => one.seat === seat && one.id === id)
}
