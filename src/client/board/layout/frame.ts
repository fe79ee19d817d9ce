/** Fits the map into the free part of the host: how large it is drawn, where, and how large everything on it is. */
import type { Seat } from '../../../game/vocabulary.ts'
import type { Steppe } from '../map/steppe.ts'
import { type Box, clamp, type Point } from './geometry.ts'

export interface Insets {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

/** What the layout needs of the map. */
export type Places = Pick<Steppe, 'size' | 'places' | 'rings' | 'routes'>

export interface Frame {
  size: Size
  /** The part of the host that no panel covers. */
  free: Box
  /** Radius of a capital's disc: the measure of all that is drawn on the map, 14..38. */
  unit: number
  /** The map's centre and its radius, in the host. */
  centre: Point
  radius: number
}

/** What must be seen besides the capitals, as shares of the radius from the centre: the south of Kazakhstan. */
const SOUTH = 0.36

/** Room around the capitals for what stands beside them, in units. */
const ROOM = { left: 2.7, right: 3.2, top: 1.9, bottom: 0.6 }

export function frameOf(size: Size, insets: Insets, map: Places): Frame {
  const free = {
    x: insets.left,
    y: insets.top,
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  }
  const unit = clamp(0.0175 * (free.width + free.height), 14, 38)
  const span = spanOf(map)
  const room = {
    width: free.width - unit * (ROOM.left + ROOM.right),
    height: free.height - unit * (ROOM.top + ROOM.bottom),
  }
  const radius = Math.max(
    1,
    Math.min(room.width / (span.right - span.left), room.height / (span.bottom - span.top)),
  )
  const middle = {
    x: free.x + unit * ROOM.left + room.width / 2,
    y: free.y + unit * ROOM.top + room.height / 2,
  }
  const centre = {
    x: middle.x - (radius * (span.left + span.right)) / 2,
    y: middle.y - (radius * (span.top + span.bottom)) / 2,
  }
  return { size, free, unit, centre, radius }
}

/** A point of the map file in the host. */
export function placed(frame: Frame, map: Places, [x, y]: readonly [number, number]): Point {
  const half = map.size / 2
  return {
    x: frame.centre.x + (x / half - 1) * frame.radius,
    y: frame.centre.y + (y / half - 1) * frame.radius,
  }
}

/** How far the capitals reach from the centre on each side, in radii. */
function spanOf(map: Places): { left: number; right: number; top: number; bottom: number } {
  const half = map.size / 2
  const points = (Object.keys(map.places) as Seat[]).map((seat) => map.places[seat])
  const xs = points.map(([x]) => x / half - 1)
  const ys = points.map(([, y]) => y / half - 1)
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(SOUTH, ...ys),
  }
}
