/** Lights that come and go: a pulse that runs along a strand, a ripple around a capital. */
import type { Domain, Power } from '../../game/vocabulary.ts'
import { disc } from './draw/pen.ts'
import { faded } from './draw/theme.ts'
import { along, type Point } from './layout/geometry.ts'
import type { Sheet } from './stage/sheet.ts'
import type { Stage } from './stage/stage.ts'
import { DEPTH, type Surface } from './surface.ts'

export interface Spark {
  /** 0..1 */
  update: (t: number) => void
  end: () => void
}

/** A glow on the lane of a strand. `course` says where on it: 0 is the capital, 1 Astana. */
export class Pulse implements Spark {
  private readonly sheet: Sheet
  private readonly lane: readonly Point[]
  private readonly course: (t: number) => number

  constructor(
    stage: Stage,
    surface: Surface,
    { power, domain }: { power: Power; domain: Domain },
    course: (t: number) => number,
  ) {
    const { layout, theme } = surface.setting
    const radius = layout.unit * 0.62
    const colour = theme.seat[power].fill
    this.lane = layout.courses[power][domain]
    this.course = course
    this.sheet = stage.sheet({ x: -radius, y: -radius, width: radius * 2, height: radius * 2 }, DEPTH.flight)
    this.sheet.paint((pen) => {
      const glow = pen.createRadialGradient(0, 0, 0, 0, 0, radius)
      glow.addColorStop(0, faded(colour, 0.95))
      glow.addColorStop(0.45, faded(colour, 0.45))
      glow.addColorStop(1, faded(colour, 0))
      disc(pen, { x: 0, y: 0 }, radius)
      pen.fillStyle = glow
      pen.fill()
      disc(pen, { x: 0, y: 0 }, radius * 0.28)
      pen.fillStyle = theme.card
      pen.fill()
    })
  }

  update(t: number): void {
    const at = this.course(t)
    this.sheet.shift(along(this.lane, at))
    this.sheet.fade(Math.max(0, Math.min(1, at * 6, (1.02 - t) * 6)))
  }

  end(): void {
    this.sheet.destroy()
  }
}

/** A ring that widens from a capital's disc and fades; `strength` is how far it goes, in radii of the disc. */
export function rippleOf(stage: Stage, surface: Surface, power: Power, strength: number): Spark {
  const { layout, theme } = surface.setting
  const node = layout.nodes[power]
  const reach = node.radius * (1.1 + strength) + 4
  const box = { x: node.x - reach, y: node.y - reach, width: reach * 2, height: reach * 2 }
  const sheet = stage.sheet(box, DEPTH.bundle)
  const update = (t: number) => {
    sheet.paint((pen) => {
      disc(pen, node, node.radius * (1 + strength * t))
      pen.strokeStyle = faded(theme.seat[power].fill, 0.8 * (1 - t))
      pen.lineWidth = Math.max(1, layout.unit * 0.16 * (1 - t * 0.6))
      pen.stroke()
    })
  }
  return { update, end: () => sheet.destroy() }
}
