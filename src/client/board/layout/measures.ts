/** How large the small things are, all from one measure: the radius of a capital's disc. In CSS pixels. */
import { clamp } from './geometry.ts'

export interface Measures {
  /** Type sizes: names of capitals, the letters in a disc, distances. */
  name: number
  letters: number
  distance: number
  /** Interest: the diameter of a pip and the step from one to the next. */
  pip: number
  pipStep: number
  /** Attention: the side of a cube, the step to the next, how many stand in a row. */
  cube: number
  cubeStep: number
  cubesInRow: number
  /** Gap between a disc and what stands beside it. */
  gap: number
  /** Height of a row of Astana's tray. */
  tray: number
}

/** Nothing is written smaller, in CSS pixels. */
const LEAST_TYPE = 12

/** `text`: how much larger than usual the reader wants text, as a factor from 1. */
export function measuresOf(unit: number, text = 1): Measures {
  const cube = clamp(unit * 0.44, 6.5, 15)
  const pip = clamp(unit * 0.25, 4.4, 9)
  return {
    name: clamp(unit * 0.5, LEAST_TYPE, 18) * text,
    letters: Math.max(LEAST_TYPE, unit * 0.62),
    distance: clamp(unit * 0.4, LEAST_TYPE, 14) * text,
    pip,
    pipStep: pip * 1.4,
    cube,
    cubeStep: cube * 1.28,
    cubesInRow: 4,
    gap: Math.max(2, unit * 0.1),
    tray: cube + Math.max(5, unit * 0.28),
  }
}

/** How wide a text is set in the board's type, in CSS pixels. */
export type Measure = (text: string, size: number, weight: number) => number

/** Words on the board, in the player's language. */
export interface BoardWords {
  /** Two to four letters in each disc. */
  letters: Readonly<Record<'KZ' | 'RU' | 'CN' | 'US' | 'EU', string>>
  /** Astana and the capitals. */
  capitals: Readonly<Record<'KZ' | 'RU' | 'CN' | 'US' | 'EU', string>>
  /** `1,000 km`. */
  distance: (km: number) => string
}

/** All that the board may write with these words, in no order. */
export function written({ letters, capitals, distance }: BoardWords): string {
  return [...Object.values(letters), ...Object.values(capitals), distance(1234567890)].join(' ')
}
