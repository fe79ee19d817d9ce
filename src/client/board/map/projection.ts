/** The view from the steppe: how a place on the globe becomes a point of the map (look.md). Pure; used to build the map. */

/** The middle of the map, degrees east and north: the heart of Kazakhstan. */
export const CENTRE = { east: 67, north: 48 } as const

/** Nothing farther from the centre is drawn, in degrees of great circle. */
export const CLIP_DEGREES = 112

/** The distance that lands on the rim of the map, in radians: a little short of the clip. */
const FARTHEST = 0.62 * Math.PI

/** Distances are compressed by this power, so that near and far stand on one screen. */
const COMPRESSION = 0.56

/** Mean radius of the earth in kilometres. */
const EARTH_RADIUS = 6371

/** Where a great-circle distance from the centre lands, as a share of the map's radius. `c` in radians, 0 and up. */
export function radiusOf(c: number): number {
  return (c / FARTHEST) ** COMPRESSION
}

/** The same for kilometres. */
export function radiusOfKm(km: number): number {
  return radiusOf(km / EARTH_RADIUS)
}

/** The raw projection for d3: longitude and latitude in radians, already rotated, to a point within the unit circle. */
export function steppeRaw(longitude: number, latitude: number): [number, number] {
  const c = Math.acos(Math.min(1, Math.max(-1, Math.cos(latitude) * Math.cos(longitude))))
  // At the centre itself direction has no meaning, and 0 / 0 must not reach the map.
  if (c < 1e-9) return [0, 0]
  const k = radiusOf(c) / Math.sin(c)
  return [k * Math.cos(latitude) * Math.sin(longitude), k * Math.sin(latitude)]
}
