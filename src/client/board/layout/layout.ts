/** Where everything on the board stands, for one size of host. Pure: the same size gives the same layout. */
import { DOMAINS, POWERS, type ROUTES, type Route, SEATS, type Seat } from '../../../game/vocabulary.ts'
import { walk } from '../map/steppe.ts'
import { type Block, wantedBlocks } from './blocks.ts'
import { type Frame, frameOf, type Insets, type Places, placed, type Size } from './frame.ts'
import { type Box, grown, inside, into, outside, type Point, shared, smooth } from './geometry.ts'
import { type BoardWords, type Measure, type Measures, measuresOf } from './measures.ts'
import { type Node, nodesOf } from './nodes.ts'
import { clashes, type Ground, placedBlocks } from './place.ts'
import { type Courses, coursesOf } from './strands.ts'

export interface RingLabel extends Box {
  km: number
  text: string
}

export interface Layout extends Frame {
  measures: Measures
  nodes: Record<Seat, Node>
  courses: Courses
  blocks: readonly Block[]
  /** Whether there is room for the names of the capitals. */
  named: boolean
  /** Labels of the distance rings, as far as there is room. */
  rings: readonly RingLabel[]
  routes: Record<Route, readonly Point[]>
  /** What could not be kept apart, by name; empty at every size the board is meant for. */
  clashes: readonly string[]
}

/** `text`: the reader's text size, a factor. Step by step: all at once, it would keep a slow page from its frames. */
export function* layoutOf(
  size: Size,
  insets: Insets,
  map: Places,
  words: BoardWords,
  measure: Measure,
  text = 1,
): Generator<undefined, Layout> {
  const frame = frameOf(size, insets, map)
  const measures = measuresOf(frame.unit, text)
  const nodes = nodesOf(frame, map)
  const courses = yield* coursesOf(frame, nodes)
  const routes = routesOf(frame, map)
  const strands = POWERS.flatMap((power) => DOMAINS.map((domain) => courses[power][domain]))
  // A block may lie on a route, which is seen on both sides of it; the small label of a ring may not.
  const ground = { nodes, free: frame.free, lines: strands, gap: measures.gap }
  const { blocks, named } = yield* withNames(words, measures, measure, ground)
  return {
    ...frame,
    ...{ measures, nodes, courses, blocks, named },
    rings: yield* ringLabels(
      frame,
      map,
      words,
      measures,
      measure,
      { ...ground, lines: [...strands, ...Object.values(routes)] },
      blocks,
    ),
    routes,
    clashes: clashes(blocks, ground),
  }
}

/** Blocks with the capitals' names where that leaves nothing covered, else without: the discs have letters too. */
function* withNames(
  words: BoardWords,
  measures: Measures,
  measure: Measure,
  ground: Ground,
): Generator<undefined, { blocks: Block[]; named: boolean }> {
  const named = yield* placedBlocks(wantedBlocks(words, measures, true, measure), ground)
  if (clashes(named, ground).length === 0) return { blocks: named, named: true }
  return { blocks: yield* placedBlocks(wantedBlocks(words, measures, false, measure), ground), named: false }
}

/** On a phone's strip the rings are measure enough. */
const NARROW = 480

/** Labels go due south, or to the nearest bearing at which most of them find room. */
const BEARINGS = [0, -8, 8, -16, 16, -24, 24, -34, 34, -46, 46, -60, 60]

function* ringLabels(
  frame: Frame,
  map: Places,
  words: BoardWords,
  m: Measures,
  measure: Measure,
  ground: Ground,
  blocks: readonly Block[],
): Generator<undefined, RingLabel[]> {
  if (frame.free.width < NARROW) return []
  const candidates: RingLabel[][] = []
  for (const bearing of BEARINGS) {
    const labels = map.rings.map((ring) => ringLabel(frame, map, words, m, measure, ring, bearing))
    candidates.push(labels.filter((label) => isFree(label, ground, blocks)))
    yield undefined
  }
  const worth = candidates.map((labels, i) => labels.length - Math.abs(BEARINGS[i] ?? 0) / 60)
  return candidates[worth.indexOf(Math.max(...worth))] ?? []
}

function ringLabel(
  frame: Frame,
  map: Places,
  words: BoardWords,
  m: Measures,
  measure: Measure,
  ring: { km: number; radius: number },
  bearing: number,
): RingLabel {
  const text = words.distance(ring.km)
  const [width, height] = [measure(text, m.distance, 500) + 6, m.distance * 1.3]
  const [angle, radius] = [((90 - bearing) * Math.PI) / 180, (ring.radius / (map.size / 2)) * frame.radius]
  const centre = {
    x: frame.centre.x + Math.cos(angle) * radius,
    y: frame.centre.y + Math.sin(angle) * radius,
  }
  return { km: ring.km, text, width, height, x: centre.x - width / 2, y: centre.y - height / 2 }
}

function isFree(label: Box, ground: Ground, blocks: readonly Block[]): boolean {
  const room = grown(label, 3)
  return (
    outside(room, ground.free) < 1 &&
    blocks.every((block) => shared(room, block) === 0) &&
    SEATS.every((seat) => into(room, { ...ground.nodes[seat], radius: ground.nodes[seat].reach }) === 0) &&
    ground.lines.every((line) => line.every((point) => !inside(point, room)))
  )
}

function routesOf(frame: Frame, map: Places): Record<Route, readonly Point[]> {
  const course = (route: (typeof ROUTES)[number]): Point[] => {
    const points: Point[] = []
    walk(map.routes[route], (x, y) => points.push(placed(frame, map, [x, y])))
    return smooth(points)
  }
  return { china: course('china'), caspian: course('caspian') }
}
