/** Cubes in the air: each rises from one place, follows an arc and comes down in its socket. */
import { paintCube } from './draw/cubes.ts'
import { clamp, distance, lerp, type Point } from './layout/geometry.ts'
import { type CubePlace, counted } from './live.ts'
import type { Sheet } from './stage/sheet.ts'
import type { Stage } from './stage/stage.ts'
import { DEPTH, type Part, type Surface } from './surface.ts'

/** How much of the whole each cube is in the air when several fly; they start one after another. */
const SHARE = 0.62

export class Flight {
  private readonly surface: Surface
  private readonly cubes: { sheet: Sheet; from: Point; to: Point; landed: boolean }[]
  private readonly to: CubePlace

  constructor(surface: Surface, stage: Stage, from: CubePlace, to: CubePlace, count: number) {
    this.surface = surface
    this.to = to
    const { live, setting } = surface
    live.airborne[to] += count
    const first = counted(live.picture, to) - live.airborne[to]
    const start = counted(live.picture, from)
    const side = setting.layout.measures.cube
    this.cubes = Array.from({ length: count }, (_, i) => {
      const sheet = stage.sheet({ x: -side, y: -side, width: side * 2, height: side * 2 }, DEPTH.flight)
      sheet.paint((pen) => paintCube(pen, { x: 0, y: 0 }, side, setting.theme))
      const ends = { from: surface.cubePosition(from, start + i), to: surface.cubePosition(to, first + i) }
      return { sheet, ...ends, landed: false }
    })
    surface.touch(partOf(from), partOf(to))
  }

  at(t: number): void {
    const last = Math.max(1, this.cubes.length - 1)
    this.cubes.forEach((cube, i) => {
      const start = this.cubes.length > 1 ? ((1 - SHARE) * i) / last : 0
      const own = clamp((t - start) / (this.cubes.length > 1 ? SHARE : 1), 0, 1)
      cube.sheet.shift(arc(cube.from, cube.to, own))
      if (own >= 1) this.land(cube)
    })
  }

  end(): void {
    for (const cube of this.cubes) {
      this.land(cube)
      cube.sheet.destroy()
    }
  }

  private land(cube: { sheet: Sheet; landed: boolean }): void {
    if (cube.landed) return
    cube.landed = true
    cube.sheet.show(false)
    const { airborne } = this.surface.live
    airborne[this.to] = Math.max(0, airborne[this.to] - 1)
    this.surface.touch(partOf(this.to))
  }
}

function arc(from: Point, to: Point, t: number): Point {
  const eased = t * t * (3 - 2 * t)
  const rise = Math.min(70, distance(from, to) * 0.18) * 4 * eased * (1 - eased)
  return { x: lerp(from.x, to.x, eased), y: lerp(from.y, to.y, eased) - rise }
}

function partOf(place: CubePlace): Part {
  return place === 'home' || place === 'free' ? 'tray KZ' : `cubes ${place}`
}
