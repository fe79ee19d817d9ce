/** How each motion looks: what it sets moving on the surface, and what it leaves there. */
import { Flight } from './flight.ts'
import { lerp, type Point } from './layout/geometry.ts'
import { type CubePlace, type Live, lightOf } from './live.ts'
import type { MotionBody } from './motions.ts'
import { moved } from './moved.ts'
import { Pulse, rippleOf, type Spark } from './sparks.ts'
import type { Stage } from './stage/stage.ts'
import type { Part, Surface } from './surface.ts'

export interface Effect {
  /** Milliseconds at speed 1. */
  duration: number
  /** A name of Phaser's easings. */
  ease: string
  /** 0..1 */
  update: (t: number) => void
  /** Leaves the board at rest. */
  end: () => void
}

/** The effect of a motion, begun: what it needs is on the board already. */
export function effectOf(motion: MotionBody, surface: Surface, stage: Stage): Effect {
  switch (motion.kind) {
    case 'cubes':
      surface.put(moved(surface.live.picture, motion))
      return flight(surface, stage, 'free', motion.to, motion.count)
    case 'strand':
      return between(motion, surface, 900, [`bundle ${motion.power}`, 'light'], (live, t) => {
        const own = live.growing[motion.power]
        if (t === undefined) delete own[motion.domain]
        else own[motion.domain] = { from: motion.from, to: motion.to, t }
      })
    case 'trust':
      return between(motion, surface, 800, [`plate ${motion.power}`], (live, t) =>
        put(live.trust, motion.power, motion, t),
      )
    case 'interest':
      return between(motion, surface, 500, [`caption ${motion.power}`], (live, t) =>
        put(live.interest, motion.power, motion, t),
      )
    case 'track':
      return between(motion, surface, 700, ['plate KZ'], (live, t) =>
        put(live.tracks, motion.track, motion, t),
      )
    case 'route':
      return between(motion, surface, 1500, [`route ${motion.route}`], (live, t) =>
        put(live.building, motion.route, { from: 0, to: 1 }, t),
      )
    case 'round':
      return turnOfTheRound(motion, surface)
    case 'expected':
      return between(motion, surface, 300, [`cubes ${motion.power}`], () => {})
    case 'dependence':
      return between(motion, surface, 300, ['plate KZ'], () => {})
    case 'spurned':
      return shiver(motion, surface)
    case 'offer':
      return sparkling(rippleOf(stage, surface, motion.power, 0.7), 550, () => {})
    case 'pledge':
      return sparkling(rippleOf(stage, surface, motion.power, 1.2), 900, () =>
        settle(motion, surface, `cubes ${motion.power}`),
      )
    case 'pressure':
      // Barbs stand on the strand at once; the pulse runs twice.
      settle(motion, surface, `bundle ${motion.power}`)
      return sparkling(new Pulse(stage, surface, motion, (t) => (t * 2) % 1), 1300, () => {})
    case 'answered':
      return sparkling(new Pulse(stage, surface, motion, motion.complied ? arrives : thrownBack), 1000, () =>
        settle(motion, surface, `bundle ${motion.power}`),
      )
  }
}

/** Cubes on their way from one place to another; the picture counts them at the second already. */
export function flight(
  surface: Surface,
  stage: Stage,
  from: CubePlace,
  to: CubePlace,
  count: number,
): Effect {
  const cubes = new Flight(surface, stage, from, to, count)
  return {
    duration: 620 + 110 * (count - 1),
    ease: 'Linear',
    update: (t) => cubes.at(t),
    end: () => cubes.end(),
  }
}

/** A value on its way: `show` puts it between its ends at `t`, or takes it out when it has arrived. */
function between(
  motion: MotionBody,
  surface: Surface,
  duration: number,
  parts: [Part, ...Part[]],
  show: (live: Live, t: number | undefined) => void,
): Effect {
  const update = (t: number) => {
    show(surface.live, t)
    surface.touch(parts[0])
  }
  update(0)
  const end = () => {
    show(surface.live, undefined)
    settle(motion, surface, ...parts)
  }
  return { duration, ease: 'Sine.easeInOut', update, end }
}

function put<K extends string>(
  values: Partial<Record<K, number>>,
  key: K,
  { from, to }: { from: number; to: number },
  t: number | undefined,
): void {
  if (t === undefined) delete values[key]
  else values[key] = lerp(from, to, t)
}

function settle(motion: MotionBody, surface: Surface, ...parts: Part[]): void {
  surface.put(moved(surface.live.picture, motion))
  surface.touch(...parts)
}

function sparkling(spark: Spark, duration: number, settled: () => void): Effect {
  spark.update(0)
  const end = () => {
    spark.end()
    settled()
  }
  return { duration, ease: 'Linear', update: (t) => spark.update(t), end }
}

/** The demand of a pressure complied with arrives; resisted, it is thrown back. */
const arrives = (t: number): number => t
const thrownBack = (t: number): number => (t < 0.4 ? t * 2.4 : 0.96 - (t - 0.4) * 1.6)

/** The table is cleared at once; the light follows. */
function turnOfTheRound(motion: MotionBody & { kind: 'round' }, surface: Surface): Effect {
  const { live } = surface
  const from = lightOf(live.picture)
  settle(motion, surface)
  const to = lightOf(live.picture)
  const update = (t: number) => {
    live.light = { ...to, progress: lerp(from.progress, to.progress, t) }
    surface.touch('light')
  }
  const end = () => {
    live.light = undefined
    surface.touch('light')
  }
  update(0)
  return { duration: 900, ease: 'Sine.easeInOut', update, end }
}

/** A slight, a shudder: it dies away. */
function shiver({ power }: MotionBody & { kind: 'spurned' }, surface: Surface): Effect {
  const width = surface.setting.layout.unit * 0.16
  const at = (t: number): Point => ({ x: Math.sin(t * Math.PI * 8) * width * (1 - t), y: 0 })
  const end = () => surface.shift(power, { x: 0, y: 0 })
  return { duration: 650, ease: 'Linear', update: (t) => surface.shift(power, at(t)), end }
}
