/** What of a canvas has changed since it was drawn last. */
import type { Box } from '../layout/geometry.ts'

/** Boxes are in canvas pixels; what it gives is one box of whole pixels around them all. */
export class Damage {
  private left = Infinity
  private top = Infinity
  private right = -Infinity
  private bottom = -Infinity

  add({ x, y, width, height }: Box): void {
    this.left = Math.min(this.left, x)
    this.top = Math.min(this.top, y)
    this.right = Math.max(this.right, x + width)
    this.bottom = Math.max(this.bottom, y + height)
  }

  /** The box, with a pixel of air for what is smoothed over its edge; empty where nothing has changed. Forgets it. */
  take(): Box {
    const [x, y] = [Math.floor(this.left) - 1, Math.floor(this.top) - 1]
    const [right, bottom] = [Math.ceil(this.right) + 1, Math.ceil(this.bottom) + 1]
    const none = this.right < this.left
    this.left = this.top = Infinity
    this.right = this.bottom = -Infinity
    return none ? { x: 0, y: 0, width: 0, height: 0 } : { x, y, width: right - x, height: bottom - y }
  }
}
