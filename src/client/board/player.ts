/** Plays motions beat by beat, at a speed, until they end or are skipped. */
import { POWERS } from '../../game/vocabulary.ts'
import { type Effect, effectOf, flight } from './effects.ts'
import type { CubePlace } from './live.ts'
import type { BoardMotion } from './motions.ts'
import { moved } from './moved.ts'
import type { BoardPicture, Place } from './picture.ts'
import type { Stage } from './stage/stage.ts'
import type { Surface } from './surface.ts'

/** Motions of one beat start this far apart, but never the last much later than the first. */
const STAGGER = 70
const MOST_STAGGER = 350
/** Cubes of a draft must keep up with the player's thumb. */
const DRAFT_SPEED = 2.2

export class Player {
  private stage: Stage
  private surface: Surface
  private skipping = false
  private closed = false
  private waiting = 0
  private playing: Promise<void> = Promise.resolve()
  /** What moves at this moment: motions of a beat, cubes of a draft. */
  private readonly moving = new Set<Promise<void>>()
  /** Settles when beats may begin again. */
  private held: Promise<void> | undefined

  constructor(stage: Stage, surface: Surface) {
    this.stage = stage
    this.surface = surface
  }

  /** Plays after whatever plays already. `speed` 1 is the measured pace, 2 twice as fast; Infinity sets all at once. */
  play(motions: readonly BoardMotion[], speed: number): Promise<void> {
    this.waiting += 1
    this.playing = this.playing
      .then(() => this.run(motions, speed))
      .finally(() => {
        this.waiting -= 1
      })
    return this.playing
  }

  /** Whether motions play or wait to be played. Drafted cubes in the air do not count. */
  get busy(): boolean {
    return this.waiting > 0
  }

  /** Holds back every beat that has not begun until `change` is done, which may move the player to another surface. */
  async holdFor(change: () => Promise<void>): Promise<void> {
    const whole = (this.held ?? Promise.resolve()).then(change)
    const settled = whole.then(nothing, nothing)
    this.held = settled
    await whole.finally(() => {
      if (this.held === settled) this.held = undefined
    })
  }

  /** Brings what moves to its end, and nothing that waits. */
  async rest(): Promise<void> {
    while (this.moving.size > 0) {
      this.stage.finish()
      await Promise.all(this.moving)
    }
  }

  /** Goes on with another surface that shows the same picture, be it on another stage. Nothing may be moving. */
  moveTo(stage: Stage, surface: Surface): void {
    this.stage = stage
    this.surface = surface
  }

  /** Shows a picture at once; cubes that are in the air are there. */
  set(picture: BoardPicture): void {
    this.stage.finish()
    this.surface.put(picture)
  }

  /** Brings what plays, and what waits to be played, to its end. */
  skip(): Promise<void> {
    this.skipping = true
    this.stage.finish()
    return this.playing.finally(() => {
      this.skipping = false
    })
  }

  /** Ends what plays and shows nothing any more: the stage is to be taken down. */
  close(): void {
    this.closed = true
    this.stage.finish()
  }

  /** Shows a picture; within a round, cubes that were drafted or taken back fly to where it has them. */
  draft(picture: BoardPicture): void {
    const before = this.surface.live.picture
    this.surface.put(picture)
    if (this.closed || before.round !== picture.round) return
    for (const place of [...POWERS, 'home'] as const) {
      const more = cubesAt(picture, place) - cubesAt(before, place)
      if (more > 0) this.fly('free', place, more)
      if (more < 0) this.fly(place, 'free', -more)
    }
  }

  private fly(from: CubePlace, to: CubePlace, count: number): void {
    void this.animate(flight(this.surface, this.stage, from, to, count), DRAFT_SPEED, 0)
  }

  private async run(motions: readonly BoardMotion[], speed: number): Promise<void> {
    for (const beat of beatsOf(motions)) {
      while (this.held) await this.held
      if (this.closed) return
      if (this.skipping || !Number.isFinite(speed)) this.apply(beat)
      else await this.together(beat, Math.max(0.1, speed))
    }
  }

  private apply(motions: readonly BoardMotion[]): void {
    this.surface.put(motions.reduce((picture, motion) => moved(picture, motion), this.surface.live.picture))
  }

  private async together(motions: readonly BoardMotion[], speed: number): Promise<void> {
    const step = Math.min(STAGGER, MOST_STAGGER / Math.max(1, motions.length - 1))
    const effects = motions.map((motion) => effectOf(motion, this.surface, this.stage))
    await Promise.all(effects.map((effect, i) => this.animate(effect, speed, (i * step) / speed)))
  }

  private animate(effect: Effect, speed: number, delay: number): Promise<void> {
    const moving = this.stage
      .animate({ duration: effect.duration / speed, delay, ease: effect.ease, onUpdate: effect.update })
      .then(effect.end)
      .finally(() => this.moving.delete(moving))
    this.moving.add(moving)
    return moving
  }
}

function nothing(): void {}

function cubesAt(picture: BoardPicture, place: Place): number {
  return place === 'home' ? picture.home.cubes : picture.powers[place].cubes
}

function beatsOf(motions: readonly BoardMotion[]): BoardMotion[][] {
  const beats = new Map<number, BoardMotion[]>()
  for (const motion of motions) beats.set(motion.beat, [...(beats.get(motion.beat) ?? []), motion])
  return [...beats.entries()].sort(([a], [b]) => a - b).map(([, list]) => list)
}
