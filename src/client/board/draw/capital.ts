/** Paints a capital's disc with the gauge of trust and its glow. */
import type { Power, Seat } from '../../../game/vocabulary.ts'
import type { Layout } from '../layout/layout.ts'
import type { Node } from '../layout/nodes.ts'
import { paintDisc } from './disc.ts'
import { disc, type Pen, trace } from './pen.ts'
import { faded, mixed, type Theme } from './theme.ts'

const UP = -Math.PI / 2
/** The gauge: three segments to each side of the top. */
const SEGMENT = 0.36
const SEGMENT_GAP = 0.07
const STEPS = [1, 2, 3] as const

export interface CapitalLook {
  /** -3..3; between two steps while it moves. */
  trust: number
  letters: string
  /** The page points at it. */
  pointed: boolean
}

export function paintCapital(pen: Pen, layout: Layout, theme: Theme, power: Power, look: CapitalLook): void {
  const node = layout.nodes[power]
  paintLeader(pen, node, theme, power)
  paintHalo(pen, node, look.trust, theme)
  if (look.pointed) paintPointed(pen, node, theme.seat[power].fill, theme)
  paintDisc(pen, layout, node, theme, power, look.letters)
  paintGauge(pen, node, look.trust, theme)
}

/** A ring around all that belongs to the disc. */
function paintPointed(pen: Pen, node: Node, colour: string, theme: Theme): void {
  disc(pen, node, node.radius * 1.44)
  pen.fillStyle = faded(theme.card, 0.55)
  pen.fill()
  pen.strokeStyle = colour
  pen.lineWidth = Math.max(2, node.radius * 0.09)
  pen.stroke()
}

/** A disc that had to step aside points at its true place. */
function paintLeader(pen: Pen, node: Node, theme: Theme, seat: Seat): void {
  if (Math.hypot(node.x - node.place.x, node.y - node.place.y) < node.radius * 0.5) return
  trace(pen, [node, node.place])
  pen.strokeStyle = theme.seat[seat].fill
  pen.lineWidth = 1
  pen.stroke()
  disc(pen, node.place, 2)
  pen.fillStyle = theme.seat[seat].fill
  pen.fill()
}

function paintHalo(pen: Pen, node: Node, trust: number, theme: Theme): void {
  if (Math.abs(trust) < 0.02) return
  const strength = Math.abs(trust) / 3
  const colour = trust > 0 ? theme.warm : theme.cool
  const gradient = pen.createRadialGradient(
    node.x,
    node.y,
    node.radius * 0.9,
    node.x,
    node.y,
    node.radius * 1.72,
  )
  gradient.addColorStop(0, faded(colour, 0.25 + 0.45 * strength))
  gradient.addColorStop(0.5, faded(colour, 0.28 * strength))
  gradient.addColorStop(1, faded(colour, 0))
  disc(pen, node, node.radius * 1.72)
  pen.fillStyle = gradient
  pen.fill()
}

/** Trust by shape as well as warmth: full segments to the right above nothing, hollow ones to the left below it. */
function paintGauge(pen: Pen, node: Node, trust: number, theme: Theme): void {
  const radius = node.radius * 1.2
  const width = node.radius * 0.17
  for (const step of STEPS) {
    for (const side of [1, -1] as const) {
      const share = Math.max(0, Math.min(1, trust * side - (step - 1)))
      paintSegment(pen, node, radius, width, step, side, share, theme)
    }
  }
  trace(pen, [
    { x: node.x, y: node.y - radius - width * 0.9 },
    { x: node.x, y: node.y - radius + width * 0.75 },
  ])
  pen.lineCap = 'round'
  pen.strokeStyle = theme.faint
  pen.lineWidth = Math.max(1, width * 0.35)
  pen.stroke()
}

function paintSegment(
  pen: Pen,
  node: Node,
  radius: number,
  width: number,
  step: number,
  side: 1 | -1,
  share: number,
  theme: Theme,
): void {
  const [near, far] = [0.1 + (step - 1) * SEGMENT, 0.1 + step * SEGMENT - SEGMENT_GAP]
  arc(pen, node, radius, near, far, side)
  pen.lineCap = 'butt'
  pen.strokeStyle = faded(theme.card, 0.85)
  pen.lineWidth = width + 1.6
  pen.stroke()
  pen.strokeStyle = mixed(theme.rule, theme.faint, 0.12)
  pen.lineWidth = width * 0.5
  pen.stroke()
  if (share <= 0) return
  arc(pen, node, radius, near, near + (far - near) * share, side)
  pen.strokeStyle = side > 0 ? theme.warm : theme.cool
  pen.lineWidth = width
  pen.stroke()
  if (side > 0) return
  arc(pen, node, radius, near + 0.05, Math.max(near + 0.05, near + (far - near) * share - 0.05), side)
  pen.strokeStyle = theme.card
  pen.lineWidth = width * 0.42
  pen.stroke()
}

function arc(pen: Pen, node: Node, radius: number, near: number, far: number, side: 1 | -1): void {
  pen.beginPath()
  pen.arc(node.x, node.y, radius, UP + near * side, UP + far * side, side < 0)
}
