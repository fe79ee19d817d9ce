/** Finds a place for every block so that nothing covers anything else: each in turn takes its best, until all rest. */
import { SEATS, type Seat } from '../../../game/vocabulary.ts'
import { type Block, offset, standings, type Wanted } from './blocks.ts'
import { type Box, grown, inside, into, outside, type Point, shared } from './geometry.ts'
import type { Node } from './nodes.ts'

export interface Ground {
  nodes: Record<Seat, Node>
  /** The room that no panel covers. */
  free: Box
  /** Lines that should rather not be covered. */
  lines: readonly (readonly Point[])[]
  gap: number
}

/** A place that a block might take, and what that costs whatever the others do. */
interface Option {
  block: Block
  cost: number
}

/** The blocks in their places, in the order in which they were wanted; found step by step. */
export function* placedBlocks(wanted: readonly Wanted[], ground: Ground): Generator<undefined, Block[]> {
  const options: Option[][] = []
  for (const want of wanted) {
    const blocks = standings(want, ground.nodes[want.seat], ground.gap)
    options.push(blocks.map((block) => ({ block, cost: alone(block, want, ground) })))
    yield undefined
  }
  const chosen = options.map((list) => list.reduce((a, b) => (b.cost < a.cost ? b : a)))
  for (let round = 0; round < 12; round++) {
    let moved = false
    for (const [i, list] of options.entries()) {
      const others = chosen.filter((_, j) => j !== i).map((o) => o.block)
      const whole = (o: Option) => o.cost + together(o.block, others, ground.gap)
      const best = list.reduce(
        (a, b) => (whole(b) < whole(a) - 0.01 ? b : a),
        chosen[i] ?? (list[0] as never),
      )
      if (best !== chosen[i]) moved = true
      chosen[i] = best
      yield undefined
    }
    if (!moved) break
  }
  return chosen.map((o) => o.block)
}

/** What a place costs whatever the other blocks do. */
function alone(block: Block, want: Wanted, ground: Ground): number {
  const { nodes, free, lines, gap } = ground
  const own = nodes[block.seat]
  let sum = turn(block, own, want.toward) * 0.16 + offset(block, own, gap) * 30
  sum += outside(block, grown(free, -2)) * 6
  for (const seat of SEATS) {
    const node = nodes[seat]
    sum += into(block, { ...node, radius: node.reach + gap * 0.7 }) * (seat === block.seat ? 0 : 60)
  }
  const room = grown(block, gap / 2)
  for (const line of lines) for (const point of line) if (inside(point, room)) sum += 12
  return sum
}

function together(block: Block, others: readonly Block[], gap: number): number {
  const room = grown(block, gap / 2)
  return others.reduce((sum, other) => sum + shared(room, grown(other, gap / 2)) * 5, 0)
}

/** By how many degrees a block stands off from where it would rather be. */
function turn(block: Block, node: Node, toward: number): number {
  const [dx, dy] = [block.x + block.width / 2 - node.x, block.y + block.height / 2 - node.y]
  const off = Math.abs((Math.atan2(dy, dx) * 180) / Math.PI - toward) % 360
  return Math.min(off, 360 - off)
}

/** Pairs of things that cover each other, by name: what a layout must not have. */
export function clashes(blocks: readonly Block[], ground: Ground): string[] {
  const found: string[] = []
  blocks.forEach((block, i) => {
    const name = `${block.kind} ${block.seat}`
    if (outside(block, ground.free) > 1) found.push(`${name} leaves the room`)
    for (const seat of SEATS)
      if (into(block, { ...ground.nodes[seat], radius: ground.nodes[seat].reach }) > 0.5)
        found.push(`${name} on ${seat}`)
    for (const other of blocks.slice(i + 1))
      if (shared(block, other) > 1) found.push(`${name} on ${other.kind} ${other.seat}`)
  })
  return found
}
