/** Points, boxes and polylines on the board, in CSS pixels. Pure. */

export interface Point {
  x: number
  y: number
}

/** A box by its upper left corner. */
export interface Box extends Point {
  width: number
  height: number
}

export interface Circle extends Point {
  radius: number
}

// Not `Math.hypot`, which is many times slower: a layout asks for many thousands of distances.
export const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)

export const lerp = (from: number, to: number, t: number): number => from + (to - from) * t

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value))

/** The box grown by `by` on every side. */
export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** The area two boxes share, 0 where they do not meet. */
export function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** The area of a box outside another. */
export function outside(box: Box, room: Box): number {
  return box.width * box.height - shared(box, room)
}

/** How deep a box reaches into a circle, 0 where they do not meet. */
export function into(box: Box, circle: Circle): number {
  const nearest = {
    x: clamp(circle.x, box.x, box.x + box.width),
    y: clamp(circle.y, box.y, box.y + box.height),
  }
  return Math.max(0, circle.radius - distance(nearest, circle))
}

export function inside(point: Point, box: Box): boolean {
  return point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height
}

/** The point at `t` (0..1) of a cubic curve. */
export function cubic(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  }
}

/** The length of a polyline. */
export function lengthOf(line: readonly Point[]): number {
  let sum = 0
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1] as Point, line[i] as Point)
  return sum
}

/** The longest step from one point of a polyline to the next. */
export function longestStep(line: readonly Point[]): number {
  let longest = 0
  for (let i = 1; i < line.length; i++)
    longest = Math.max(longest, distance(line[i - 1] as Point, line[i] as Point))
  return longest
}

/**
 * Whether a point of a polyline lies nearer to `at` than `within`. `step` is its longest step: from a point that is far
 * off, as many are passed over as cannot have come near.
 */
export function comesNear(line: readonly Point[], step: number, at: Point, within: number): boolean {
  for (let i = 0; i < line.length; ) {
    const off = distance(line[i] as Point, at) - within
    if (off < 0) return true
    i += 1 + (step > 0 ? Math.floor(off / step) : 0)
  }
  return false
}

/** The part of a polyline from its start to a share `t` (0..1) of its length. */
export function cut(line: readonly Point[], t: number): Point[] {
  let left = lengthOf(line) * clamp(t, 0, 1)
  const out: Point[] = line.slice(0, 1)
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point]
    const step = distance(a, b)
    if (step >= left) {
      const share = step === 0 ? 0 : left / step
      out.push({ x: lerp(a.x, b.x, share), y: lerp(a.y, b.y, share) })
      return out
    }
    out.push(b)
    left -= step
  }
  return out
}

/** The point at a share `t` (0..1) of a polyline's length, and the direction there in radians. */
export function along(line: readonly Point[], t: number): Point & { angle: number } {
  const part = cut(line, t)
  const at = part.at(-1) ?? { x: 0, y: 0 }
  const before = part.at(-2) ?? at
  const next = line[part.length - 1] ?? at
  const [from, to] = distance(before, at) > 0.01 ? [before, at] : [at, next]
  return { ...at, angle: Math.atan2(to.y - from.y, to.x - from.x) }
}

/** A smooth line through points (Catmull and Rom), `steps` to each span. */
export function smooth(points: readonly Point[], steps = 10): Point[] {
  const out: Point[] = []
  for (let i = 0; i + 1 < points.length; i++) {
    const [b, c] = [points[i] as Point, points[i + 1] as Point]
    const [a, d] = [points[i - 1] ?? b, points[i + 2] ?? c]
    const [b1, c1] = [
      { x: b.x + (c.x - a.x) / 6, y: b.y + (c.y - a.y) / 6 },
      { x: c.x - (d.x - b.x) / 6, y: c.y - (d.y - b.y) / 6 },
    ]
    for (let s = 0; s < steps; s++) out.push(cubic(b, b1, c1, c, s / steps))
  }
  return [...out, ...points.slice(-1)]
}

/** The smallest box around points. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
