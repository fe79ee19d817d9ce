/** Paints the contract strands of one power: security solid, economy dashed, diplomacy dotted; the width is the level. */
import { DOMAINS, type Domain } from '../../../game/vocabulary.ts'
import { along, cut, type Point } from '../layout/geometry.ts'
import { type Course, widthOf } from '../layout/strands.ts'
import { type Pen, trace } from './pen.ts'
import { faded, type Theme } from './theme.ts'

/** A strand between two levels: `t` runs from 0, still as it was, to 1, as it will be. */
export interface Growth {
  from: number
  to: number
  t: number
}

export interface Bundle {
  courses: Readonly<Record<Domain, Course>>
  /** Levels 0..4. */
  levels: Readonly<Record<Domain, number>>
  growing: Readonly<Partial<Record<Domain, Growth>>>
  pressures: readonly Domain[]
  colour: string
  unit: number
}

export function paintBundle(pen: Pen, bundle: Bundle, theme: Theme): void {
  for (const domain of DOMAINS) {
    const growth = bundle.growing[domain]
    if (growth) paintGrowth(pen, bundle, domain, growth, theme)
    else paintStrand(pen, bundle, domain, bundle.courses[domain], bundle.levels[domain], theme)
  }
  for (const domain of bundle.pressures) paintBarbs(pen, domain, bundle, theme)
}

/** A strand that deepens grows out of the capital; one that unravels frays along its whole length. */
function paintGrowth(pen: Pen, bundle: Bundle, domain: Domain, { from, to, t }: Growth, theme: Theme): void {
  const course = bundle.courses[domain]
  paintStrand(pen, bundle, domain, course, Math.min(from, to), theme)
  if (to > from) paintStrand(pen, bundle, domain, cut(course, t), to, theme)
  else paintFray(pen, bundle, course, from, t)
}

function paintStrand(
  pen: Pen,
  bundle: Bundle,
  domain: Domain,
  line: readonly Point[],
  level: number,
  theme: Theme,
): void {
  if (level <= 0 || line.length < 2) return
  const width = widthOf(level, bundle.unit)
  pen.save()
  pen.lineJoin = 'round'
  trace(pen, line)
  // A pale casing, so that a strand shows on land of its own colour.
  pen.lineCap = 'butt'
  pen.strokeStyle = faded(theme.paper, domain === 'security' ? 0.6 : 0.45)
  pen.lineWidth = width + Math.max(1.2, bundle.unit * 0.07)
  pen.stroke()
  dash(pen, domain, width, bundle.unit)
  pen.strokeStyle = bundle.colour
  pen.lineWidth = width
  pen.stroke()
  pen.restore()
}

function dash(pen: Pen, domain: Domain, width: number, unit: number): void {
  if (domain === 'economy') pen.setLineDash([unit * 0.34 + width, unit * 0.16 + width * 0.45])
  if (domain !== 'diplomacy') return
  pen.lineCap = 'round'
  pen.setLineDash([0.01, width * 1.3 + unit * 0.11])
}

function paintFray(pen: Pen, bundle: Bundle, line: readonly Point[], level: number, t: number): void {
  const width = widthOf(level, bundle.unit) * (1 - 0.5 * t)
  const piece = bundle.unit * 0.5
  pen.save()
  trace(pen, line)
  pen.setLineDash([piece * (1 - t) + 0.3, piece * t * 1.6 + 0.01])
  pen.lineDashOffset = piece * t * 2
  pen.strokeStyle = faded(bundle.colour, 1 - t)
  pen.lineWidth = width
  pen.stroke()
  pen.restore()
}

/** Barbs on the lane of a pressure, pointing at Astana: seen without colour and without motion. */
function paintBarbs(pen: Pen, domain: Domain, bundle: Bundle, theme: Theme): void {
  const size = Math.max(4, bundle.unit * 0.27)
  // Those of two lanes stand apart.
  const first = 0.26 + 0.07 * DOMAINS.indexOf(domain)
  for (const t of [first, first + 0.17, first + 0.34]) {
    const at = along(bundle.courses[domain], t)
    pen.save()
    pen.translate(at.x, at.y)
    pen.rotate(at.angle)
    pen.beginPath()
    pen.moveTo(-size * 0.75, -size)
    pen.lineTo(size, 0)
    pen.lineTo(-size * 0.75, size)
    pen.lineTo(-size * 0.2, 0)
    pen.closePath()
    pen.lineJoin = 'round'
    pen.strokeStyle = theme.card
    pen.lineWidth = Math.max(2, bundle.unit * 0.12)
    pen.stroke()
    pen.fillStyle = bundle.colour
    pen.fill()
    pen.restore()
  }
}
