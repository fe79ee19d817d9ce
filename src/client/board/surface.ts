/** The painted board: one sheet for each part, each painted anew only when it has changed. */
import type { Power } from '../../game/vocabulary.ts'
import { changedParts } from './changed.ts'
import { cubePosition } from './cube-positions.ts'
import type { Point } from './layout/geometry.ts'
import type { CubePlace, Live } from './live.ts'
import { type Part, type PartSpec, partsOf, type Setting } from './parts.ts'
import type { BoardPicture } from './picture.ts'
import type { Sheet } from './stage/sheet.ts'
import type { Stage } from './stage/stage.ts'

export { DEPTH } from './parts.ts'
export type { Part, Setting }

/** A frame paints for so long, in milliseconds; what is left over is painted in the next. */
const FRAME = 10

export class Surface {
  readonly setting: Setting
  readonly live: Live
  private readonly sheets = new Map<Part, { sheet: Sheet; painters: PartSpec['painters'] }>()
  private readonly stale = new Set<Part>()
  private readonly stage: Stage

  /** A surface with nothing on it yet: `painting` lays and paints it, `show` lets it be seen. */
  constructor(stage: Stage, setting: Setting, live: Live) {
    this.stage = stage
    this.setting = setting
    this.live = live
  }

  /** Lays all sheets and paints them, step by step; none is seen yet. */
  *painting(): Generator<undefined, void> {
    const { pixels } = this.setting
    for (const { part, box, depth, detail, painters } of partsOf(this.setting, this.live)) {
      const sheet = this.stage.sheet(box, depth, { detail, pixels, visible: false })
      this.sheets.set(part, { sheet, painters })
      for (const _ of sheet.painting(painters)) {
        sheet.settle()
        yield undefined
      }
    }
  }

  /** Shows the whole as it is now. */
  show(): void {
    this.paintStale(Number.POSITIVE_INFINITY)
    for (const { sheet } of this.sheets.values()) sheet.show(true)
  }

  /** Puts another picture in place and marks what looks otherwise in it. */
  put(picture: BoardPicture): void {
    const before = this.live.picture
    this.live.picture = picture
    this.touch(...changedParts(before, picture))
  }

  /** Marks parts whose values have changed, and asks for a frame. */
  touch(...parts: Part[]): void {
    for (const part of parts) this.stale.add(part)
    this.stage.request()
  }

  /** Paints what is marked, as far as there is time in a frame. */
  repaint(): void {
    this.paintStale(performance.now() + FRAME)
    if (this.stale.size > 0) this.stage.request()
  }

  /** Moves a capital, with all that stands beside it, this far from its place. */
  shift(power: Power, by: Point): void {
    const parts: Part[] = [`plate ${power}`, `caption ${power}`, `cubes ${power}`]
    for (const part of parts) this.sheets.get(part)?.sheet.shift(by)
    this.stage.request()
  }

  /** Where a cube stands, or would stand, at a place. */
  cubePosition(place: CubePlace, index: number): Point {
    return cubePosition(this.setting, this.live, place, index)
  }

  destroy(): void {
    for (const { sheet } of this.sheets.values()) sheet.destroy()
    this.sheets.clear()
    this.stale.clear()
  }

  private paintStale(until: number): void {
    for (const part of this.stale) {
      const found = this.sheets.get(part)
      found?.sheet.paint(...found.painters)
      this.stale.delete(part)
      if (performance.now() > until) return
    }
  }
}
