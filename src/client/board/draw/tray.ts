/** Paints what lies by Astana: its name with the cubes still to be spent, and below it those spent at home. */
import type { Block } from '../layout/blocks.ts'
import type { Box, Point } from '../layout/geometry.ts'
import type { Layout } from '../layout/layout.ts'
import { paintCube } from './cubes.ts'
import { type Pen, rounded, trace, type } from './pen.ts'
import { faded, type Theme } from './theme.ts'

export interface Tray {
  name: string
  /** Cubes to be spent and cubes spent at home: room is kept for so many. */
  free: number
  home: number
  /** How many of each lie there by now. */
  lying: { free: number; home: number }
}

/** Astana's name with the cubes still to be spent, and below it those spent at home. */
export function paintTray(pen: Pen, layout: Layout, theme: Theme, block: Block, tray: Tray): void {
  const boxes = trayBoxes(layout, block, tray, (text) => textWidth(pen, layout, theme, text))
  if (boxes.upper) {
    paintPill(pen, boxes.upper, theme)
    if (layout.named) {
      type(pen, 600, layout.measures.name, theme.font)
      pen.textAlign = 'left'
      pen.fillStyle = theme.ink
      pen.fillText(
        tray.name,
        boxes.upper.x + layout.measures.tray * 0.36,
        boxes.upper.y + boxes.upper.height * 0.53,
      )
    }
  }
  if (boxes.lower) {
    paintPill(pen, boxes.lower, theme)
    paintHouse(pen, boxes.house, layout.measures.cube, theme)
  }
  for (let i = 0; i < tray.lying.free; i++) paintCube(pen, boxes.free(i), layout.measures.cube, theme)
  for (let i = 0; i < tray.lying.home; i++) paintCube(pen, boxes.home(i), layout.measures.cube, theme)
}

export function textWidth(pen: Pen, layout: Layout, theme: Theme, text: string): number {
  type(pen, 600, layout.measures.name, theme.font)
  return pen.measureText(text).width
}

export interface TrayBoxes {
  upper: Box | undefined
  lower: Box | undefined
  house: Point
  /** The middle of a cube still free, of a cube spent at home. */
  free: (index: number) => Point
  home: (index: number) => Point
}

export function trayBoxes(
  layout: Layout,
  block: Block,
  tray: Tray,
  measure: (text: string) => number,
): TrayBoxes {
  const m = layout.measures
  const pad = m.tray * 0.36
  const label = layout.named ? measure(tray.name) : 0
  const cubes = (count: number) => (count > 0 ? (count - 1) * m.cubeStep + m.cube : 0)
  const between = layout.named && tray.free > 0 ? m.tray * 0.32 : 0
  const middle = block.x + block.width / 2
  const pill = (width: number, y: number): Box => ({ x: middle - width / 2, y, width, height: m.tray })
  const upper = pill(pad * 2 + label + between + cubes(tray.free), block.y)
  const lower = pill(pad * 2 + m.cubeStep + m.cube * 0.2 + cubes(tray.home), block.y + m.tray + 3)
  return {
    upper: layout.named || tray.free > 0 ? upper : undefined,
    lower: tray.home > 0 ? lower : undefined,
    house: { x: lower.x + pad + m.cube / 2, y: lower.y + m.tray / 2 },
    free: (i) => ({
      x: upper.x + pad + label + between + i * m.cubeStep + m.cube / 2,
      y: upper.y + m.tray / 2,
    }),
    home: (i) => ({ x: lower.x + pad + m.cubeStep + m.cube * 0.7 + i * m.cubeStep, y: lower.y + m.tray / 2 }),
  }
}

function paintPill(pen: Pen, box: Box, theme: Theme): void {
  rounded(pen, box, box.height / 2)
  pen.fillStyle = faded(theme.card, 0.95)
  pen.fill()
  pen.strokeStyle = theme.rule
  pen.lineWidth = 1
  pen.stroke()
}

function paintHouse(pen: Pen, at: Point, size: number, theme: Theme): void {
  const h = size / 2
  trace(pen, [
    { x: at.x - h, y: at.y },
    { x: at.x, y: at.y - h },
    { x: at.x + h, y: at.y },
  ])
  pen.lineTo(at.x + h * 0.7, at.y)
  pen.lineTo(at.x + h * 0.7, at.y + h)
  pen.lineTo(at.x - h * 0.7, at.y + h)
  pen.lineTo(at.x - h * 0.7, at.y)
  pen.closePath()
  pen.fillStyle = theme.seat.KZ.text
  pen.fill()
}
