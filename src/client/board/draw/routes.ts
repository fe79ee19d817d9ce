/** Paints the export routes that stand: a line with chevrons that point the way the oil goes. */
import type { Route } from '../../../game/vocabulary.ts'
import { along, cut, lengthOf } from '../layout/geometry.ts'
import type { Layout } from '../layout/layout.ts'
import { type Pen, trace } from './pen.ts'
import { faded, type Theme } from './theme.ts'

/** `built` says how much of the route stands, 0..1. */
export function paintRoute(pen: Pen, layout: Layout, theme: Theme, route: Route, built: number): void {
  const whole = layout.routes[route]
  const line = cut(whole, built)
  if (built <= 0 || line.length < 2) return
  const width = Math.max(1.4, layout.unit * 0.085)
  pen.save()
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  trace(pen, line)
  pen.strokeStyle = faded(theme.card, 0.85)
  pen.lineWidth = width + Math.max(2, layout.unit * 0.1)
  pen.stroke()
  pen.strokeStyle = theme.ink
  pen.lineWidth = width
  pen.stroke()
  paintChevrons(pen, layout, theme, whole, built, width)
  pen.restore()
}

function paintChevrons(
  pen: Pen,
  layout: Layout,
  theme: Theme,
  line: Layout['routes'][Route],
  built: number,
  width: number,
): void {
  const count = Math.max(2, Math.round(lengthOf(line) / (layout.unit * 2.1)))
  const size = width * 1.9
  for (let i = 1; i <= count; i++) {
    const t = i / count
    if (t > built + 0.001) break
    const at = along(line, t)
    pen.save()
    pen.translate(at.x, at.y)
    pen.rotate(at.angle)
    pen.beginPath()
    pen.moveTo(-size, -size)
    pen.lineTo(size * 0.5, 0)
    pen.lineTo(-size, size)
    pen.strokeStyle = faded(theme.card, 0.9)
    pen.lineWidth = width * 2.2
    pen.stroke()
    pen.strokeStyle = theme.ink
    pen.lineWidth = width * 0.95
    pen.stroke()
    pen.restore()
  }
}
