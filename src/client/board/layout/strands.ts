/** The courses of the contract strands: three lanes from each capital to Astana, bowed so that they miss what is between. */
import {
  type DOMAINS,
  type Domain,
  forPowers,
  POWERS,
  type Power,
  type Seat,
} from '../../../game/vocabulary.ts'
import type { Frame } from './frame.ts'
import { comesNear, cubic, distance, lerp, longestStep, type Point } from './geometry.ts'
import type { Node } from './nodes.ts'

/** A strand's line from the capital to Astana. */
export type Course = readonly Point[]

export type Courses = Record<Power, Record<Domain, Course>>

/** The width of a strand of this level, 1..4, in pixels. */
export function widthOf(level: number, unit: number): number {
  return unit * (0.02 + 0.046 * level)
}

/** Lanes lie this far apart, in units: the widest strands of two lanes do not touch. */
const LANE = 0.3
/** How much farther apart they lie half way. */
const FAN = 0.35
const SAMPLES = 56
const BOWS = [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.25, -0.25, 0.33, -0.33, 0.42, -0.42]
/** Each gives way to the others in turn, until all rest. */
const ROUNDS = 3
const ORDER: readonly Power[] = ['EU', 'RU', 'US', 'CN']

/** The middle of a bundle, and the longest step between two of its points. */
interface Middle {
  points: readonly Point[]
  step: number
}

/** Found step by step: a layout is long work for a slow machine. */
export function* coursesOf(frame: Frame, nodes: Record<Seat, Node>): Generator<undefined, Courses> {
  const middle = new Map<Power, Middle>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const power of ORDER) {
      const others = ORDER.filter((other) => other !== power).flatMap((other) => middle.get(other) ?? [])
      const options = BOWS.map((bow) => ({ bow, line: bowed(nodes[power], nodes.KZ, bow) }))
      const costs = options.map(({ bow, line }) => cost(frame, nodes, power, line, bow, others))
      const points = options[costs.indexOf(Math.min(...costs))]?.line ?? []
      middle.set(power, { points, step: longestStep(points) })
      yield undefined
    }
  }
  return forPowers((power) => {
    const lane = (index: number): Course =>
      trimmed(shifted(middle.get(power)?.points ?? [], (index - 1) * LANE * frame.unit), nodes, power, frame)
    const [security, economy, diplomacy] = [lane(0), lane(1), lane(2)]
    return { security, economy, diplomacy } satisfies Record<(typeof DOMAINS)[number], Course>
  })
}

/** A curve between two discs; `bow` is how far it swings to the side, as a share of its length. */
function bowed(from: Point, to: Point, bow: number): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const at = (t: number): Point => ({ x: from.x + dx * t - dy * bow, y: from.y + dy * t + dx * bow })
  const [c1, c2] = [at(0.35), at(0.65)]
  return Array.from({ length: SAMPLES + 1 }, (_, i) => cubic(from, c1, c2, to, i / SAMPLES))
}

function cost(
  frame: Frame,
  nodes: Record<Seat, Node>,
  power: Power,
  line: readonly Point[],
  bow: number,
  others: readonly Middle[],
): number {
  const half = frame.unit * (LANE * (1 + FAN) + 0.12)
  const seats = POWERS.filter((other) => other !== power)
  let sum = bow * bow * 120
  for (const point of line) {
    for (const other of seats) {
      const node = nodes[other]
      const lack = node.reach + half + 2 - distance(point, node)
      if (lack > 0) sum += 4 + lack
    }
    // On Kazakhstan's strong colour a strand reads less well, and the routes want that ground.
    if (distance(point, frame.centre) < frame.radius * 0.2) sum += 0.6
    // Near Astana all come together: what counts there is the angle, so the circle where it shows is looked at.
    if (distance(point, nodes.KZ) < nodes.KZ.reach) continue
    for (const other of others) if (comesNear(other.points, other.step, point, half * 2)) sum += 1.5
  }
  return sum
}

/** The line moved sideways, more so half way. */
function shifted(line: readonly Point[], by: number): Point[] {
  return line.map((point, i) => {
    const [a, b] = [line[i - 1] ?? point, line[i + 1] ?? point]
    const length = distance(a, b) || 1
    const shift = by * (1 + FAN * Math.sin((Math.PI * i) / (line.length - 1)))
    return { x: point.x - ((b.y - a.y) / length) * shift, y: point.y + ((b.x - a.x) / length) * shift }
  })
}

/** The line without what lies under the discs at its ends. */
function trimmed(line: readonly Point[], nodes: Record<Seat, Node>, power: Power, frame: Frame): Point[] {
  const start = nodes[power].radius + frame.unit * 0.16
  const end = nodes.KZ.reach + frame.unit * 0.1
  const kept = line.filter(
    (point) => distance(point, nodes[power]) > start && distance(point, nodes.KZ) > end,
  )
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return []
  return [onto(nodes[power], first, start), ...kept, onto(nodes.KZ, last, end)]
}

/** The point at this distance from a disc, on the way to another point. */
function onto(node: Point, point: Point, radius: number): Point {
  const t = radius / (distance(node, point) || 1)
  return { x: lerp(node.x, point.x, t), y: lerp(node.y, point.y, t) }
}
