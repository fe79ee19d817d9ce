/** Paints the era's light: wide at first, narrowing round by round; and a tint toward the power that outweighs the others. */
import type { Power } from '../../../game/vocabulary.ts'
import { lerp } from '../layout/geometry.ts'
import type { Layout } from '../layout/layout.ts'
import type { Pen } from './pen.ts'
import { faded, type Theme } from './theme.ts'

export interface Light {
  /** 0 in the first round, 1 in the last. */
  progress: number
  /** Who outweighs the others, and by how much (0..12). */
  lean: { power: Power; by: number } | undefined
}

/** Radii at which the light begins to fail and has failed, in radii of the map, from the first round to the last. */
const CLEAR = { first: 0.84, last: 0.5 }
const GONE = { first: 1.16, last: 0.98 }
/** How much of the land is lost at the edge. */
const VEIL = { first: 0.55, last: 0.88 }
/** How strong the tint grows with each point of dominance. */
const TINT = 0.022
const MOST_TINT = 0.18

export function paintLight(pen: Pen, layout: Layout, theme: Theme, light: Light): void {
  const { width, height } = layout.size
  pen.clearRect(0, 0, width, height)
  if (light.lean) paintLean(pen, layout, theme, light.lean)
  const { x, y } = layout.centre
  const at = (ends: { first: number; last: number }) => lerp(ends.first, ends.last, light.progress)
  const gradient = pen.createRadialGradient(x, y, layout.radius * at(CLEAR), x, y, layout.radius * at(GONE))
  // Eased by hand: a straight ramp shows as a ring.
  for (const step of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    gradient.addColorStop(step, faded(theme.paper, at(VEIL) * step * step * (3 - 2 * step)))
  }
  pen.fillStyle = gradient
  pen.fillRect(0, 0, width, height)
}

function paintLean(
  pen: Pen,
  layout: Layout,
  theme: Theme,
  { power, by }: { power: Power; by: number },
): void {
  const node = layout.nodes[power]
  const alpha = Math.min(MOST_TINT, by * TINT)
  const gradient = pen.createRadialGradient(node.x, node.y, 0, node.x, node.y, layout.radius * 1.1)
  gradient.addColorStop(0, faded(theme.seat[power].fill, alpha))
  gradient.addColorStop(0.5, faded(theme.seat[power].fill, alpha * 0.55))
  gradient.addColorStop(1, faded(theme.seat[power].fill, 0))
  pen.fillStyle = gradient
  pen.fillRect(0, 0, layout.size.width, layout.size.height)
}
