/** The painted board: one sheet for each part, each painted anew only when it has changed. */
import type { Power } from '../../game/index.ts'
import type { Pen } from './draw/pen.ts'
import type { Point } from './layout/geometry.ts'
import type { Live, Perch } from './live.ts'
import { type Part, partsOf, type Setting } from './parts.ts'
import { perchAt } from './perches.ts'
import type { Sheet } from './stage/sheet.ts'
import type { Stage } from './stage/stage.ts'

export { DEPTH } from './parts.ts'
export type { Part, Setting }

export class Surface {
  readonly setting: Setting
  readonly live: Live
  private readonly sheets = new Map<Part, { sheet: Sheet; paint: (pen: Pen) => void }>()
  private readonly stale = new Set<Part>()
  private readonly stage: Stage

  constructor(stage: Stage, setting: Setting, live: Live) {
    this.stage = stage
    this.setting = setting
    this.live = live
    for (const { part, box, depth, detail, paint } of partsOf(setting, live)) {
      this.sheets.set(part, { sheet: stage.sheet(box, depth, detail), paint })
      this.touch(part)
    }
  }

  /** Marks parts whose values have changed, and asks for a frame. */
  touch(...parts: Part[]): void {
    for (const part of parts) this.stale.add(part)
    this.stage.request()
  }

  /** Marks everything but the ground, which no value changes. */
  touchAll(): void {
    this.touch(...[...this.sheets.keys()].filter((part) => part !== 'map'))
  }

  /** Paints what is marked. */
  repaint(): void {
    for (const part of this.stale) {
      const found = this.sheets.get(part)
      found?.sheet.paint(found.paint)
    }
    this.stale.clear()
  }

  /** Moves a capital, with all that stands beside it, this far from its place. */
  shift(power: Power, by: Point): void {
    const parts: Part[] = [`plate ${power}`, `caption ${power}`, `cubes ${power}`]
    for (const part of parts) this.sheets.get(part)?.sheet.shift(by)
    this.stage.request()
  }

  /** Where a cube stands, or would stand, at a place. */
  perch(perch: Perch, index: number): Point {
    return perchAt(this.setting, this.live, perch, index)
  }

  destroy(): void {
    for (const { sheet } of this.sheets.values()) sheet.destroy()
    this.sheets.clear()
    this.stale.clear()
  }
}
