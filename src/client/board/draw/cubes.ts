/** Paints attention beside a capital: cubes in the sockets of what it expects and what it was promised. */
import type { Block } from '../layout/blocks.ts'
import type { Box, Point } from '../layout/geometry.ts'
import type { Layout } from '../layout/layout.ts'
import type { PowerPicture } from '../picture.ts'
import { type Pen, rounded } from './pen.ts'
import { faded, type Theme } from './theme.ts'

/** Where the cube of this index stands in a block of cubes: its middle. */
export function socketAt(layout: Layout, block: Block, index: number, count: number): Point {
  const m = layout.measures
  const row = Math.floor(index / m.cubesInRow)
  const inRow = Math.min(m.cubesInRow, count - row * m.cubesInRow)
  const width = (inRow - 1) * m.cubeStep + m.cube
  const slack = block.width - 4 - width
  const left = block.x + 2 + (block.side.x === 0 ? slack / 2 : block.side.x < 0 ? slack : 0)
  // Rows are filled from the disc outward.
  const down = block.side.y < 0 ? -row : row
  const first = block.side.y < 0 ? block.y + block.height - 2 - m.cube / 2 : block.y + 2 + m.cube / 2
  return { x: left + (index % m.cubesInRow) * m.cubeStep + m.cube / 2, y: first + down * m.cubeStep }
}

/** How many sockets a power shows: what it expects, what it was promised, or what it has got. */
export function sockets(power: PowerPicture): number {
  return Math.max(power.expected, power.promised, power.cubes)
}

/** Cubes a power has got fill the sockets of what it expects; sockets of a pledge beyond that are dashed. */
export function paintCubes(
  pen: Pen,
  layout: Layout,
  theme: Theme,
  block: Block,
  power: PowerPicture,
  lying: number,
): void {
  const count = sockets(power)
  for (let i = 0; i < count; i++) {
    const at = socketAt(layout, block, i, count)
    if (i < lying) paintCube(pen, at, layout.measures.cube, theme)
    else paintSocket(pen, at, layout, theme, block, i >= power.expected)
  }
}

export function paintCube(pen: Pen, at: Point, side: number, theme: Theme): void {
  const box = { x: at.x - side / 2, y: at.y - side / 2, width: side, height: side }
  const radius = side * 0.2
  rounded(pen, { x: box.x - 1.2, y: box.y - 1.2, width: side + 2.4, height: side + 2.4 }, radius + 1)
  pen.fillStyle = theme.card
  pen.fill()
  rounded(pen, box, radius)
  pen.fillStyle = theme.seat.KZ.fill
  pen.fill()
}

function paintSocket(
  pen: Pen,
  at: Point,
  layout: Layout,
  theme: Theme,
  block: Block,
  pledged: boolean,
): void {
  const side = layout.measures.cube
  const line = Math.max(1, side * 0.12)
  const box: Box = {
    x: at.x - side / 2 + line / 2,
    y: at.y - side / 2 + line / 2,
    width: side - line,
    height: side - line,
  }
  pen.save()
  rounded(pen, box, side * 0.2)
  pen.fillStyle = faded(theme.card, 0.88)
  pen.fill()
  if (pledged) pen.setLineDash([side * 0.22, side * 0.16])
  pen.strokeStyle = theme.seat[block.seat].fill
  pen.lineWidth = line
  pen.stroke()
  pen.restore()
}
