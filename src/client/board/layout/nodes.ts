/** Where the discs of Astana and the capitals stand: on their places, pushed apart where they would touch. */
import { forSeats, SEATS, type Seat } from '../../../game/vocabulary.ts'
import { type Frame, type Places, placed } from './frame.ts'
import { type Circle, distance, type Point } from './geometry.ts'

export interface Node extends Circle {
  /** The true place; the disc may stand beside it. */
  place: Point
  /** All that belongs to the disc lies within: ring, gauge, tracks. */
  reach: number
}

/** Astana's disc is a little larger than a capital's. */
const HOME = 1.18
/** How far gauge and tracks reach, in radii of the disc. */
const REACH = { home: 1.52, power: 1.36 }
/** Least gap between two discs with what belongs to them, in units. */
const GAP = 0.3

export function nodesOf(frame: Frame, map: Places): Record<Seat, Node> {
  const nodes = forSeats<Node>((seat) => {
    const place = placed(frame, map, map.places[seat])
    const radius = frame.unit * (seat === 'KZ' ? HOME : 1)
    return { ...place, place, radius, reach: radius * (seat === 'KZ' ? REACH.home : REACH.power) }
  })
  for (let round = 0; round < 24; round++) if (!pushApart(nodes, GAP * frame.unit)) break
  return nodes
}

/** One round of pushing; false when nothing touched. Astana stands firm. */
function pushApart(nodes: Record<Seat, Node>, gap: number): boolean {
  let touched = false
  SEATS.forEach((first, i) => {
    for (const second of SEATS.slice(i + 1)) {
      const [a, b] = [nodes[first], nodes[second]]
      const lack = a.reach + b.reach + gap - distance(a, b)
      if (lack <= 0.5) continue
      touched = true
      const share = first === 'KZ' ? 0 : 0.5
      push(a, b, -lack * share)
      push(b, a, -lack * (1 - share))
    }
  })
  return touched
}

/** Moves a node along the line to another; a negative distance moves it away. */
function push(node: Node, other: Point, by: number): void {
  const length = distance(node, other) || 1
  node.x += ((other.x - node.x) / length) * by
  node.y += ((other.y - node.y) / length) * by
}
