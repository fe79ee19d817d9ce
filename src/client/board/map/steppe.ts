/** The shape of the map file (assets/map/steppe.json) and how to read it. Built by ./build.ts, drawn by the board. */
import type { Route, Seat } from '../../../game/vocabulary.ts'
import type { Owner } from './owners.ts'

/** A line of whole numbers: the first point, then steps: `[x, y, dx, dy, dx, dy, ...]`. */
export type Line = readonly number[]

export interface Steppe {
  /** Whom the geometry is owed to. */
  credit: string
  /** Coordinates run from 0 to `size` both ways; the centre is in the middle and the rim half of `size` from it. */
  size: number
  /** All land, closed lines. */
  land: readonly Line[]
  /** Land of each seat, closed lines. */
  owned: Readonly<Record<Seat, readonly Line[]>>
  /** Borders between two countries of the same tint, open lines. */
  borders: readonly Line[]
  /** The capitals; for the Union, Brussels. */
  places: Readonly<Record<Seat, readonly [number, number]>>
  /** Distances from the centre, and how far from it they lie on the map. */
  rings: readonly { km: number; radius: number }[]
  /** The courses of the export routes, open lines, from the source outward. */
  routes: Readonly<Record<Route, Line>>
}
export type { Owner }

/** A line's points, walked one by one. */
export function walk(line: Line, visit: (x: number, y: number, first: boolean) => void): void {
  let x = 0
  let y = 0
  for (let i = 0; i + 1 < line.length; i += 2) {
    x += line[i] ?? 0
    y += line[i + 1] ?? 0
    visit(x, y, i === 0)
  }
}
