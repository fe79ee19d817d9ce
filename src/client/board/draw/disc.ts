/** Paints a seat's disc: its ring and its letters. */
import type { Seat } from '../../../game/vocabulary.ts'
import type { Layout } from '../layout/layout.ts'
import type { Node } from '../layout/nodes.ts'
import { disc, type Pen, type } from './pen.ts'
import { faded, type Theme } from './theme.ts'

/** The shadow under a disc, in both themes. */
const SHADOW = '#2c2414'

export function paintDisc(
  pen: Pen,
  layout: Layout,
  node: Node,
  theme: Theme,
  seat: Seat,
  letters: string,
): void {
  const ring = layout.unit * 0.115
  pen.save()
  pen.shadowColor = faded(SHADOW, 0.28)
  pen.shadowBlur = layout.unit * 0.3
  pen.shadowOffsetY = layout.unit * 0.06
  disc(pen, node, node.radius)
  pen.fillStyle = theme.card
  pen.fill()
  pen.restore()
  disc(pen, node, node.radius - ring / 2)
  pen.strokeStyle = theme.seat[seat].fill
  pen.lineWidth = ring
  pen.stroke()
  type(pen, 750, layout.measures.letters * (seat === 'KZ' ? 1.15 : 1), theme.font)
  pen.fillStyle = theme.seat[seat].text
  pen.fillText(letters, node.x, node.y + layout.unit * 0.03, node.radius * 1.7)
}
