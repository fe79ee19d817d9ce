/** Paints a capital's name and, below it, five pips of interest. */
import type { Block } from '../layout/blocks.ts'
import type { Point } from '../layout/geometry.ts'
import type { Layout } from '../layout/layout.ts'
import type { Measures } from '../layout/measures.ts'
import { disc, haloed, type Pen, type } from './pen.ts'
import { faded, type Theme } from './theme.ts'

const PIPS = 5

export function paintCaption(
  pen: Pen,
  layout: Layout,
  theme: Theme,
  block: Block,
  name: string,
  interest: number,
): void {
  const m = layout.measures
  const middle = block.x + block.width / 2
  let y = block.y + 1
  if (layout.named) {
    type(pen, 600, m.name, theme.font)
    haloed(
      pen,
      name,
      { x: middle, y: y + m.name * 0.62 },
      theme.ink,
      faded(theme.paper, 0.9),
      Math.max(3, m.name * 0.26),
    )
    y += m.name * 1.3
  }
  const first = middle - ((PIPS - 1) * m.pipStep) / 2
  const colour = block.seat === 'KZ' ? theme.ink : theme.seat[block.seat].fill
  for (let i = 0; i < PIPS; i++) {
    paintPip(
      pen,
      { x: first + i * m.pipStep, y: y + m.pip / 2 },
      m,
      Math.max(0, Math.min(1, interest - i)),
      colour,
      theme,
    )
  }
}

function paintPip(pen: Pen, at: Point, m: Measures, share: number, colour: string, theme: Theme): void {
  disc(pen, at, m.pip / 2 + 1)
  pen.fillStyle = faded(theme.paper, 0.9)
  pen.fill()
  disc(pen, at, m.pip / 2 - 0.5)
  pen.fillStyle = theme.card
  pen.fill()
  pen.strokeStyle = colour
  pen.lineWidth = 1
  pen.stroke()
  if (share <= 0) return
  disc(pen, at, (m.pip / 2) * share)
  pen.fillStyle = colour
  pen.fill()
}
