/** The blocks of small things beside the discs: how large each is, and where it might stand. */
import { POWERS, type Seat } from '../../../game/vocabulary.ts'
import { type Box, into } from './geometry.ts'
import type { BoardWords, Measure, Measures } from './measures.ts'
import type { Node } from './nodes.ts'

/** What stands beside a disc: its name with pips, its cubes; Astana's name with its cubes. */
export const BLOCKS = ['caption', 'cubes', 'tray'] as const
export type BlockKind = (typeof BLOCKS)[number]

export interface Block extends Box {
  seat: Seat
  kind: BlockKind
  /** The side of the disc it stands on: -1 left or above, 0 amid, 1 right or below. Rows are aligned toward the disc. */
  side: { x: -1 | 0 | 1; y: -1 | 0 | 1 }
}

/** A block yet to be placed. */
export interface Wanted {
  seat: Seat
  kind: BlockKind
  width: number
  height: number
  /** Where it would rather stand: degrees clockwise from the right. */
  toward: number
}

/** Rows of cubes for which room is kept, so that nothing moves while cubes come and go. */
const CUBE_ROWS = 2
const TRAY_CUBES = 6
const PIPS = 5

export function wantedBlocks(words: BoardWords, m: Measures, named: boolean, measure: Measure): Wanted[] {
  const cubes = {
    width: (m.cubesInRow - 1) * m.cubeStep + m.cube,
    height: (CUBE_ROWS - 1) * m.cubeStep + m.cube,
  }
  const pips = (PIPS - 1) * m.pipStep + m.pip
  const name = (seat: Seat) => (named ? measure(words.capitals[seat], m.name, 600) : 0)
  const tray = TRAY_CUBES * m.cubeStep + m.tray
  return [
    ...POWERS.flatMap((seat): Wanted[] => [
      {
        seat,
        kind: 'caption',
        width: Math.max(name(seat), pips) + 4,
        height: m.pip + 2 + (named ? m.name * 1.3 : 0),
        toward: 90,
      },
      { seat, kind: 'cubes', width: cubes.width + 4, height: cubes.height + 4, toward: -55 },
    ]),
    {
      seat: 'KZ',
      kind: 'tray',
      width: tray + (named ? name('KZ') + m.tray / 2 : 0),
      height: m.tray * 2 + 3,
      toward: 90,
    },
  ]
}

const DIRECTIONS = 24
/** How far off its disc a block may stand, in radii of the disc. */
const DISTANCES = [0, 0.45, 0.9]

/** The places a block may take around its disc, in every direction: beside what belongs to the disc, or farther off. */
export function standings(wanted: Wanted, node: Node, gap: number): Block[] {
  return DISTANCES.flatMap((off) =>
    Array.from({ length: DIRECTIONS }, (_, i) =>
      standing(wanted, node, gap + off * node.radius, (i * 2 * Math.PI) / DIRECTIONS),
    ),
  )
}

/** How far off its disc a block stands, in radii of the disc beyond the nearest it could. */
export function offset(block: Block, node: Node, gap: number): number {
  const circle = { x: node.x, y: node.y, radius: 1e6 }
  return Math.max(0, (circle.radius - into(block, circle) - node.reach - gap) / node.radius)
}

function standing(wanted: Wanted, node: Node, gap: number, angle: number): Block {
  const { seat, kind, width, height } = wanted
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const circle = { x: node.x, y: node.y, radius: node.reach + gap }
  let d = circle.radius * 0.8
  // One box moved outward: this is asked for hundreds of places, each many steps off.
  const box = { x: node.x + cos * d - width / 2, y: node.y + sin * d - height / 2, width, height }
  while (into(box, circle) > 0) {
    d += 1
    box.x = node.x + cos * d - width / 2
    box.y = node.y + sin * d - height / 2
  }
  return { ...box, seat, kind, side: { x: sideOf(cos), y: sideOf(sin) } }
}

function sideOf(value: number): -1 | 0 | 1 {
  return value < -0.4 ? -1 : value > 0.4 ? 1 : 0
}
