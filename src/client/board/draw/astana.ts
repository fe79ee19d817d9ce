/** Paints Astana's disc: its four tracks around it, the links of dependence within. */
import { TRACKS, type Track } from '../../../game/vocabulary.ts'
import type { Layout } from '../layout/layout.ts'
import type { Node } from '../layout/nodes.ts'
import { paintDisc } from './disc.ts'
import { disc, type Pen } from './pen.ts'
import { faded, mixed, type Theme } from './theme.ts'

const UP = -Math.PI / 2

/** Astana's disc: each track a quarter, filled clockwise from its start; dependence as links below the letters. */
export function paintAstana(
  pen: Pen,
  layout: Layout,
  theme: Theme,
  tracks: Readonly<Record<Track, number>>,
  dependence: number,
  letters: string,
): void {
  const node = layout.nodes.KZ
  const [radius, width] = [node.radius * 1.3, node.radius * 0.2]
  disc(pen, node, radius + width * 0.95)
  pen.fillStyle = faded(theme.card, 0.94)
  pen.fill()
  for (const track of TRACKS) {
    const quarter = TRACKS.indexOf(track)
    paintTrack(pen, node, radius, width, quarter, tracks[track], theme, theme.tracks[track])
  }
  paintDisc(pen, layout, node, theme, 'KZ', letters)
  paintDependence(pen, layout, node, theme, dependence)
}

/** The level at which a track is in danger (RULES.md, "Verdicts"), and the most it can be. */
const DANGER = 2
const MOST = 12

function paintTrack(
  pen: Pen,
  node: Node,
  radius: number,
  width: number,
  quarter: number,
  value: number,
  theme: Theme,
  colour: string,
): void {
  const gap = 0.09
  const start = UP + (quarter * Math.PI) / 2 + gap
  const whole = Math.PI / 2 - 2 * gap
  const stroke = (from: number, to: number, style: string, lineWidth: number) => {
    pen.beginPath()
    pen.arc(node.x, node.y, radius, from, to)
    pen.strokeStyle = style
    pen.lineWidth = lineWidth
    pen.stroke()
  }
  pen.lineCap = 'butt'
  stroke(start, start + whole, mixed(theme.rule, theme.faint, 0.1), width)
  if (value > 0) stroke(start, start + (whole * Math.min(MOST, value)) / MOST, colour, width)
  const danger = start + (whole * DANGER) / MOST
  stroke(danger - 0.012, danger + 0.012, theme.card, width)
}

function paintDependence(pen: Pen, layout: Layout, node: Node, theme: Theme, dependence: number): void {
  if (dependence <= 0 || layout.unit < 18) return
  const size = layout.unit * 0.085
  for (let i = 0; i < 4; i++) {
    disc(pen, { x: node.x + (i - 1.5) * size * 3.1, y: node.y + node.radius * 0.56 }, size)
    pen.fillStyle = i < dependence ? theme.ink : theme.rule
    pen.fill()
  }
}
