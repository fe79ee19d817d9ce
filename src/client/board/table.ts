/** The board at work: keeps stage, surface and player together while size, colours, words and renderer change. */
import { POWERS, type Power } from '../../game/index.ts'
import { themeOf } from './draw/theme.ts'
import { type Fit, fittedTo, fontsCome, holderIn, measureWith, watch } from './fitting.ts'
import type { BoardOptions } from './index.ts'
import type { Insets } from './layout/frame.ts'
import { layoutOf } from './layout/layout.ts'
import { type BoardWords, written } from './layout/measures.ts'
import { atRest } from './live.ts'
import type { Steppe } from './map/steppe.ts'
import type { BoardMotion } from './motions.ts'
import { pickable } from './picking.ts'
import type { BoardPicture } from './picture.ts'
import { Player } from './player.ts'
import { pixelsFor, Stage } from './stage/stage.ts'
import { Surface } from './surface.ts'

const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 }

export class Table {
  private readonly host: HTMLElement
  private readonly holder: HTMLElement
  private readonly map: Steppe
  private readonly onPick: ((power: Power) => void) | undefined
  private readonly quit = new AbortController()
  private insets: Insets
  private words: BoardWords
  private still: boolean
  private pointed: Power | undefined
  private stage: Stage
  private surface: Surface
  private player: Player
  /** Shown as soon as what plays has been brought to its end. */
  private pending: BoardPicture | undefined
  private settled: Promise<void> = Promise.resolve()
  private relaying: Promise<void> | undefined

  static async open(host: HTMLElement, options: BoardOptions): Promise<Table> {
    const fonts = fontsCome(host, written(options.words))
    const [{ default: map }] = await Promise.all([import('../../../assets/map/steppe.json'), fonts])
    const holder = holderIn(host)
    const stage = await openStage(holder, options.renderer ?? 'auto')
    return new Table(host, holder, stage, map as unknown as Steppe, options)
  }

  private constructor(
    host: HTMLElement,
    holder: HTMLElement,
    stage: Stage,
    map: Steppe,
    options: BoardOptions,
  ) {
    this.host = host
    this.holder = holder
    this.map = map
    this.onPick = options.onPick
    this.insets = options.insets ?? NO_INSETS
    this.words = options.words
    this.still = options.still ?? false
    this.stage = stage
    this.surface = this.laid(options.picture)
    this.player = new Player(stage, this.surface)
    this.serve(stage)
    this.listen()
  }

  show(picture: BoardPicture): void {
    if (!this.player.busy && !this.pending) {
      this.put(picture)
      return
    }
    this.pending = picture
    this.settled = this.player.skip().then(() => {
      if (this.pending) this.put(this.pending)
      this.pending = undefined
    })
  }

  async play(motions: readonly BoardMotion[], speed: number): Promise<void> {
    if (this.pending) await this.settled
    await this.player.play(motions, this.still || document.hidden ? Number.POSITIVE_INFINITY : speed)
  }

  skip(): void {
    void this.player.skip()
  }

  resize(insets?: Insets): void {
    if (insets) this.insets = insets
    this.layAnew()
  }

  setTheme(): void {
    this.layAnew()
  }

  setWords(words: BoardWords): void {
    this.words = words
    this.layAnew()
  }

  setStill(still: boolean): void {
    this.still = still
    if (still) this.skip()
  }

  point(power: Power | undefined): void {
    this.pointed = power
    this.surface.live.pointed = power
    this.surface.touch(...POWERS.map((each) => `plate ${each}` as const))
  }

  shown(): BoardPicture {
    return this.pending ?? this.surface.live.picture
  }

  destroy(): void {
    this.quit.abort()
    this.player.close()
    this.surface.destroy()
    this.stage.destroy()
    this.holder.remove()
  }

  private put(picture: BoardPicture): void {
    if (this.still || document.hidden) this.player.set(picture)
    else this.player.draft(picture)
  }

  /** A surface for the host as it is now. */
  private laid(picture: BoardPicture): Surface {
    const fit: Fit = fittedTo(this.host)
    const theme = themeOf(this.host)
    this.stage.resize(fit.width, fit.height, pixelsFor(fit.width, fit.height))
    const layout = layoutOf(fit, this.insets, this.map, this.words, measureWith(theme.font))
    const live = { ...atRest(picture), pointed: this.pointed }
    return new Surface(this.stage, { layout, theme, words: this.words, map: this.map }, live)
  }

  /** Lays all out again, once for all that is asked before the next frame. What plays is brought to its end. */
  private layAnew(): void {
    this.relaying ??= new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
      .then(() => this.player.skip())
      .then(() => {
        this.relaying = undefined
        if (this.quit.signal.aborted) return
        const picture = this.surface.live.picture
        this.surface.destroy()
        this.surface = this.laid(picture)
        this.player.moveTo(this.surface)
      })
  }

  private serve(stage: Stage): void {
    stage.onFrame = () => this.surface.repaint()
    stage.onLost = () => void this.withoutCard()
    stage.request()
  }

  /** The graphics card has gone: the same board on a plain canvas. */
  private async withoutCard(): Promise<void> {
    await this.player.skip()
    if (this.quit.signal.aborted) return
    const picture = this.surface.live.picture
    const old = this.stage
    const stage = await openStage(this.holder, 'canvas')
    old.destroy()
    if (this.quit.signal.aborted) {
      stage.destroy()
      return
    }
    this.stage = stage
    this.surface = this.laid(picture)
    this.player = new Player(stage, this.surface)
    this.serve(stage)
  }

  private listen(): void {
    const { signal } = this.quit
    watch(this.host, () => this.layAnew(), signal)
    document.addEventListener('visibilitychange', () => document.hidden && this.skip(), { signal })
    const { onPick } = this
    if (onPick) pickable(this.holder, () => this.surface.setting.layout.nodes, onPick, signal)
  }
}

async function openStage(holder: HTMLElement, renderer: 'auto' | 'canvas' | 'webgl'): Promise<Stage> {
  const stage = await Stage.open(renderer)
  stage.canvas.style.display = 'block'
  holder.append(stage.canvas)
  return stage
}
