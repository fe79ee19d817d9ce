/** Phaser's part: one game, one scene, a canvas of its own, and a clock that stands still while nothing moves. */
import type { Box } from '../layout/geometry.ts'
import { CoreEvents, type Game, RenderEvents, type Scene, type Tweens } from '../phaser.ts'
import { type Booted, boot } from './boot.ts'
import { closeCanvas, type Renderer, type StageCanvas } from './canvas.ts'
import { Damage } from './damage.ts'
import { Sheet, type SheetLook } from './sheet.ts'

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
  readonly kind: StageCanvas['kind']
  /** Called before every frame is drawn. */
  onFrame: () => void = () => {}
  /** Called when the graphics card has taken its context away: the stage is of no more use. */
  onLost: () => void = () => {}
  private readonly own: StageCanvas
  private readonly game: Game
  private readonly scene: Scene
  private readonly damage = new Damage()
  private readonly quit = new AbortController()
  /** Canvas pixels to a CSS pixel. */
  private pixels = 1
  private frame: number | undefined
  private last = 0
  /** Phaser lists a tween that has ended until its next step: these have not. */
  private readonly running = new Set<Tweens.Tween>()
  /** Whoever still holds the stage after it was taken down may ask in vain: there is nothing left to draw on. */
  private gone = false

  /** Opens a stage whose canvas is not in the page yet. Fails where the browser cannot draw at all. */
  static async open(renderer: Renderer): Promise<Stage> {
    return new Stage(await boot(renderer))
  }

  private constructor({ own, game, scene }: Booted) {
    this.own = own
    this.canvas = own.canvas
    this.kind = own.kind
    this.game = game
    this.scene = scene
    this.canvas.style.display = 'block'
    this.canvas.addEventListener('webglcontextlost', () => this.onLost(), { signal: this.quit.signal })
    game.events.on(CoreEvents.POST_STEP, () => this.onFrame())
    if (own.kind === 'canvas') this.drawChangesOnly(own.context)
    // From here on frames are drawn on request only: Phaser's own clock would never rest.
    game.loop.sleep()
  }

  /** Whether the graphics card has taken its context away. */
  isLost(): boolean {
    return this.own.kind === 'webgl' && this.own.context.isContextLost()
  }

  /** Sets the size in CSS pixels. The canvas is empty until the next frame: draw it in the same task. */
  resize(width: number, height: number, pixels: number): void {
    this.pixels = pixels
    this.game.scale.resize(Math.round(width * pixels), Math.round(height * pixels))
    this.canvas.style.width = `${width}px`
    this.canvas.style.height = `${height}px`
    this.damage.add({ x: 0, y: 0, width: this.canvas.width, height: this.canvas.height })
    this.request()
  }

  /** A sheet for what moves, or for a board of other pixels that is not shown yet. */
  sheet(box: Box, depth: number, look: Partial<SheetLook> = {}): Sheet {
    const whole = { depth, pixels: this.pixels, detail: 1, visible: true, ...look }
    return new Sheet(this.scene, this.damage, box, whole)
  }

  /** Draws a frame soon, once however often it is asked for. */
  request(): void {
    if (!this.gone) this.frame ??= requestAnimationFrame(this.drawFrame)
  }

  /** Draws a frame in this very task, so that nothing is seen of what it was called between. */
  draw(): void {
    if (this.gone) return
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.drawFrame(performance.now())
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
    this.onLost = () => {}
    this.quit.abort()
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
    // Phaser forgets this one, and with it keeps itself alive in its pool of canvases.
    this.game.textures.tileSprite.destroy()
    this.game.destroy(true)
    // Phaser takes itself apart in its next step, and nobody else takes that step any more.
    this.game.step(performance.now(), 0)
    closeCanvas(this.own)
  }

  private readonly drawFrame = (now: number): void => {
    this.frame = undefined
    const delta = Math.min(50, Math.max(1, now - this.last))
    this.last = now
    if (this.running.size > 0) this.request()
    this.game.step(now, delta)
  }

  /** A plain canvas keeps what was drawn: where nothing has changed, it need not be drawn again. */
  private drawChangesOnly(pen: CanvasRenderingContext2D): void {
    const { renderer } = this.game
    renderer.on(RenderEvents.PRE_RENDER_CLEAR, () => {
      const { x, y, width, height } = this.damage.take()
      pen.save()
      pen.beginPath()
      pen.rect(x, y, width, height)
      pen.clip()
    })
    renderer.on(RenderEvents.POST_RENDER, () => pen.restore())
  }
}
