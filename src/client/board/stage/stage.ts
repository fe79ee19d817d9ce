/** Phaser's part: one game, one scene, a canvas of its own, and a clock that stands still while nothing moves. */
import type { Box } from '../layout/geometry.ts'
import { CANVAS, CoreEvents, Game, Scale, Scene, type Tweens, WEBGL } from '../phaser.ts'
import { Sheet } from './sheet.ts'

export type Renderer = 'auto' | 'canvas' | 'webgl'

const TYPES = { canvas: CANVAS, webgl: WEBGL } as const

/** No more canvas pixels to a side than this: what every device that shows WebGL at all can hold as one texture. */
const MOST_PIXELS = 4096

export interface Animation {
  /** Milliseconds. */
  duration: number
  delay?: number
  /** A name of Phaser's easings. */
  ease?: string
  /** Called with 0..1, at the end always with 1. */
  onUpdate: (t: number) => void
}

export class Stage {
  readonly canvas: HTMLCanvasElement
  /** Called before every frame is drawn. */
  onFrame: () => void = () => {}
  /** Called when the graphics card has taken its context away: the stage is of no more use. */
  onLost: () => void = () => {}
  /** Canvas pixels to a CSS pixel. */
  private dpr = 1
  private readonly game: Game
  private readonly scene: Scene
  private frame: number | undefined
  private last = 0
  /** Phaser lists a tween that has ended until its next step: these have not. */
  private readonly running = new Set<Tweens.Tween>()
  /** Whoever still holds the stage after it was taken down may ask in vain: there is nothing left to draw on. */
  private gone = false

  private constructor(game: Game, scene: Scene) {
    this.game = game
    this.scene = scene
    this.canvas = game.canvas
    this.canvas.addEventListener('webglcontextlost', () => this.onLost())
    game.events.on(CoreEvents.POST_STEP, () => this.onFrame())
    // From here on frames are drawn on request only: Phaser's own clock would never rest.
    game.loop.sleep()
  }

  static open(renderer: Renderer): Promise<Stage> {
    return new Promise((resolve) => {
      class BoardScene extends Scene {
        create(): void {
          // Phaser starts its clock only after the scene: it can be stopped from the first frame on.
          game.events.once(CoreEvents.POST_RENDER, () => resolve(new Stage(game, this)))
        }
      }
      const game: Game = new Game({
        type: TYPES[renderer === 'auto' ? bestRenderer() : renderer],
        width: 1,
        height: 1,
        // The canvas is put into the page by whoever opens the stage.
        parent: null as never,
        scale: { mode: Scale.ScaleModes.NONE },
        scene: BoardScene,
        banner: false,
        // The page handles what is pressed; the canvas must not swallow a thumb that wants to scroll.
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        autoFocus: false,
        audio: { noAudio: true },
        powerPreference: 'low-power',
      })
    })
  }

  /** Sets the size in CSS pixels. Sheets laid before keep their pixels: lay them anew. */
  resize(width: number, height: number, dpr: number): void {
    this.dpr = dpr
    this.game.scale.resize(Math.round(width * dpr), Math.round(height * dpr))
    this.canvas.style.width = `${width}px`
    this.canvas.style.height = `${height}px`
    this.request()
  }

  get renderer(): 'canvas' | 'webgl' {
    return this.game.renderer.type === WEBGL ? 'webgl' : 'canvas'
  }

  sheet(box: Box, depth: number, detail = 1): Sheet {
    return new Sheet(this.scene, box, depth, this.dpr, detail)
  }

  /** Draws a frame soon, once however often it is asked for. */
  request(): void {
    if (!this.gone) this.frame ??= requestAnimationFrame(this.draw)
  }

  /** Runs an animation to its end. Nothing else keeps the clock going. */
  animate({ duration, delay = 0, ease = 'Sine.easeInOut', onUpdate }: Animation): Promise<void> {
    if (this.gone) return Promise.resolve()
    // Phaser's tweens would count the time the clock stood still.
    if (this.running.size === 0) this.scene.tweens.tick()
    this.request()
    return new Promise((resolve) => {
      const tween = this.scene.tweens.addCounter({
        ...{ from: 0, to: 1, duration, delay, ease },
        onUpdate: () => onUpdate(tween.getValue() ?? 0),
        onComplete: () => {
          this.running.delete(tween)
          onUpdate(1)
          resolve()
        },
      })
      this.running.add(tween)
    })
  }

  /** Brings every animation to its end now. */
  finish(): void {
    if (this.gone) return
    for (const tween of [...this.running]) tween.complete()
    this.request()
  }

  destroy(): void {
    this.gone = true
    this.onFrame = () => {}
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
    this.game.destroy(true)
    // Phaser takes itself apart in its next step, and nobody else takes that step any more.
    this.game.step(performance.now(), 0)
  }

  private readonly draw = (now: number): void => {
    this.frame = undefined
    const delta = Math.min(50, Math.max(1, now - this.last))
    this.last = now
    if (this.running.size > 0) this.request()
    this.game.step(now, delta)
  }
}

/** WebGL where a graphics card does the work; where the processor would have to, the plain canvas is far faster. */
function bestRenderer(): 'canvas' | 'webgl' {
  const asked = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  asked?.getExtension('WEBGL_lose_context')?.loseContext()
  return asked ? 'webgl' : 'canvas'
}

/** Canvas pixels to a CSS pixel for a board of this size: the screen's, as far as a texture can hold them. */
export function pixelsFor(width: number, height: number): number {
  return Math.max(
    0.5,
    Math.min(globalThis.devicePixelRatio || 1, 3, MOST_PIXELS / Math.max(width, height, 1)),
  )
}
