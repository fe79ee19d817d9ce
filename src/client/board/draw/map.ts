/** Paints the ground: land in role tints on paper, borders, distance rings and their labels. */
import { SEATS } from '../../../game/vocabulary.ts'
import type { Layout } from '../layout/layout.ts'
import { type Line, type Steppe, walk } from '../map/steppe.ts'
import { disc, haloed, type Pen, type } from './pen.ts'
import { faded, type Theme } from './theme.ts'

/** Points this near the rim, as a share of the radius, were made by the clip: no coast runs there. */
const RIM = 0.994

/** What paints the ground, layer upon layer: each by itself is short. */
export function mapPainters(layout: Layout, map: Steppe, theme: Theme): ((pen: Pen) => void)[] {
  const powers = SEATS.filter((seat) => seat !== 'KZ')
  return [
    (pen) => {
      pen.fillStyle = theme.paper
      pen.fillRect(0, 0, layout.size.width, layout.size.height)
      paintRings(pen, layout, map, theme, 0.8)
    },
    (pen) => fillLand(pen, layout, map, map.land, theme.land),
    (pen) => paintCoast(pen, layout, map, map.land, theme.landLine, 0.8),
    (pen) => paintLines(pen, layout, map, map.borders, theme.landLine),
    ...powers.flatMap((seat) => {
      const { land, coast } = theme.seat[seat]
      return landPainters(layout, map, map.owned[seat], { land, coast, width: 0.8 })
    }),
    ...landPainters(layout, map, map.owned.KZ, { land: theme.seat.KZ.land, coast: theme.card, width: 1.4 }),
    (pen) => {
      // Once more over the land, fainter: the measure must not end at a coast.
      paintRings(pen, layout, map, theme, 0.3)
      paintRingLabels(pen, layout, theme)
    },
  ]
}

interface LandLook {
  land: string
  coast: string
  /** Of the coast, in pixels. */
  width: number
}

function landPainters(
  layout: Layout,
  map: Steppe,
  lines: readonly Line[],
  { land, coast, width }: LandLook,
): ((pen: Pen) => void)[] {
  return [
    (pen) => fillLand(pen, layout, map, lines, land),
    (pen) => paintCoast(pen, layout, map, lines, coast, width),
  ]
}

function fillLand(pen: Pen, layout: Layout, map: Steppe, lines: readonly Line[], fill: string): void {
  const scale = (2 * layout.radius) / map.size
  const at = (value: number, centre: number) => centre + (value - map.size / 2) * scale
  pen.beginPath()
  for (const line of lines) {
    walk(line, (x, y, first) => {
      const [px, py] = [at(x, layout.centre.x), at(y, layout.centre.y)]
      if (first) pen.moveTo(px, py)
      else pen.lineTo(px, py)
    })
    pen.closePath()
  }
  pen.fillStyle = fill
  pen.fill('evenodd')
}

function paintCoast(
  pen: Pen,
  layout: Layout,
  map: Steppe,
  lines: readonly Line[],
  colour: string,
  width: number,
): void {
  const half = map.size / 2
  const scale = layout.radius / half
  pen.beginPath()
  for (const line of lines) {
    let drawing = false
    walk(line, (x, y, first) => {
      const onRim = Math.hypot(x - half, y - half) > half * RIM
      const [px, py] = [layout.centre.x + (x - half) * scale, layout.centre.y + (y - half) * scale]
      if (first || !drawing) pen.moveTo(px, py)
      else pen.lineTo(px, py)
      drawing = !onRim
    })
  }
  pen.lineJoin = 'round'
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
}

function paintLines(pen: Pen, layout: Layout, map: Steppe, lines: readonly Line[], colour: string): void {
  paintCoast(pen, layout, map, lines, colour, 0.8)
}

function paintRings(pen: Pen, layout: Layout, map: Steppe, theme: Theme, alpha: number): void {
  pen.save()
  pen.setLineDash([0.01, 6])
  pen.lineCap = 'round'
  pen.lineWidth = 1.5
  pen.strokeStyle = faded(theme.faint, 0.55 * alpha)
  for (const ring of map.rings) {
    disc(pen, layout.centre, (ring.radius / (map.size / 2)) * layout.radius)
    pen.stroke()
  }
  pen.restore()
}

function paintRingLabels(pen: Pen, layout: Layout, theme: Theme): void {
  type(pen, 500, layout.measures.distance, theme.font)
  for (const label of layout.rings) {
    const at = { x: label.x + label.width / 2, y: label.y + label.height / 2 }
    haloed(pen, label.text, at, theme.faint, faded(theme.paper, 0.85), 3.5)
  }
}
