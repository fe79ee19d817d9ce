/** The board in its host: stage, surface and player, kept together while size, colours, words and renderer change. */
import { POWERS, type Power } from '../../game/vocabulary.ts'
import type { BoardOptions } from './board.ts'
import { fontsCome, holderIn, watch } from './host.ts'
import type { Insets, Size } from './layout/frame.ts'
import type { Layout } from './layout/layout.ts'
import { type BoardWords, written } from './layout/measures.ts'
import { atRest } from './live.ts'
import type { Steppe } from './map/steppe.ts'
import type { Setting } from './parts.ts'
import type { BoardPicture } from './picture.ts'
import { Player } from './player.ts'
import { Settings, wantedBy } from './settings.ts'
import type { Renderer } from './stage/canvas.ts'
import { inSlices } from './stage/slices.ts'
import { Stage } from './stage/stage.ts'
import { Surface } from './surface.ts'

const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 }
/** Of a host that is not shown yet. */
const NO_SIZE: Size = { width: 1, height: 1 }
/** A card that takes its context away more often than this is not asked for another. */
const MOST_LOSSES = 2

interface Parts {
  host: HTMLElement
  insets: Insets
  words: BoardWords
  settings: Settings
  quit: AbortController
  stage: Stage
  surface: Surface
  /** Told when a board that was open can draw no longer. */
  failed: () => void
}

export class BoardMount {
  readonly holder: HTMLElement
  readonly player: Player
  insets: Insets
  words: BoardWords
  private readonly host: HTMLElement
  private readonly settings: Settings
  private readonly failed: () => void
  private readonly quit: AbortController
  private pointed: Power | undefined
  private stage: Stage
  private surface: Surface
  private laying: Promise<void> | undefined
  private layAgain = false
  /** Canvases whose context was taken away, kept to hear of its return. */
  private readonly lost = new Set<HTMLCanvasElement>()

  /** Settles when the first picture is on the screen; fails where the browser cannot draw. */
  static async open(host: HTMLElement, options: BoardOptions, failed: () => void): Promise<BoardMount> {
    const fonts = fontsCome(host, written(options.words))
    const [{ default: map }] = await Promise.all([import('../../../assets/map/steppe.json'), fonts])
    const { words, insets = NO_INSETS } = options
    const settings = new Settings(map as unknown as Steppe)
    const quit = new AbortController()
    const setting = await inSlices(settings.next(wantedBy(host, insets, words, NO_SIZE)), quit.signal)
    const stage = await Stage.open(options.renderer ?? 'auto')
    const surface = new Surface(stage, setting, atRest(options.picture))
    const mount = new BoardMount({ host, insets, words, settings, quit, stage, surface, failed })
    try {
      await mount.appear()
    } catch (error) {
      mount.destroy()
      throw error
    }
    return mount
  }

  private constructor(parts: Parts) {
    this.host = parts.host
    this.holder = holderIn(parts.host)
    this.settings = parts.settings
    this.quit = parts.quit
    this.failed = parts.failed
    this.insets = parts.insets
    this.words = parts.words
    this.stage = parts.stage
    this.surface = parts.surface
    this.player = new Player(parts.stage, parts.surface)
  }

  /** The picture amid whatever plays. */
  get picture(): BoardPicture {
    return this.surface.live.picture
  }

  /** Where everything stands now. */
  get layout(): Layout {
    return this.surface.setting.layout
  }

  /** Rings a capital, and no other. */
  point(power: Power | undefined): void {
    this.pointed = power
    this.surface.live.pointed = power
    this.surface.touch(...POWERS.map((each) => `plate ${each}` as const))
  }

  /** Lays all out anew where anything has changed, once for all that is asked before the next frame. */
  layAnew(): void {
    this.layAgain = true
    this.laying ??= this.player
      .holdFor(() => this.layWhileAsked())
      .catch(unlessQuit(this.quit.signal))
      .finally(() => {
        this.laying = undefined
        // Asked for just as the last round ended.
        if (this.layAgain && !this.quit.signal.aborted) this.layAnew()
      })
  }

  destroy(): void {
    this.quit.abort()
    this.player.close()
    this.surface.destroy()
    this.stage.destroy()
    this.holder.remove()
  }

  private async appear(): Promise<void> {
    await inSlices(this.surface.painting(), this.quit.signal)
    if (this.stage.isLost()) await this.changeStage('canvas')
    else this.reveal()
    this.holder.append(this.stage.canvas)
    this.follow()
  }

  private follow(): void {
    const fonts = () => {
      this.settings.forget()
      this.layAnew()
    }
    watch(this.host, { size: () => this.layAnew(), fonts }, this.quit.signal)
    this.layAnew()
  }

  private async layWhileAsked(): Promise<void> {
    const { signal } = this.quit
    while (this.layAgain && !signal.aborted) {
      await nextFrame()
      this.layAgain = false
      const { setting: before } = this.surface
      const wanted = wantedBy(this.host, this.insets, this.words, before.layout.size)
      const setting = await inSlices(this.settings.next(wanted), signal)
      if (setting !== before) await this.moveTo(this.stage, setting)
    }
  }

  /** Paints the board once more, in what time frames leave, and then puts it in place of the old one. */
  private async moveTo(stage: Stage, setting: Setting): Promise<void> {
    const { signal } = this.quit
    const surface = new Surface(stage, setting, atRest(this.picture))
    await inSlices(surface.painting(), signal)
    // What began before, and cubes of a draft that have taken off since.
    await this.player.rest()
    signal.throwIfAborted()
    this.replaceBy(stage, surface)
  }

  /** All in one task: the page never shows a board half way between. */
  private replaceBy(stage: Stage, surface: Surface): void {
    const old = { stage: this.stage, surface: this.surface }
    surface.put(old.surface.live.picture)
    this.stage = stage
    this.surface = surface
    this.player.moveTo(stage, surface)
    this.point(this.pointed)
    old.surface.destroy()
    this.reveal()
    if (stage === old.stage) return
    old.stage.canvas.replaceWith(stage.canvas)
    old.stage.destroy()
  }

  private reveal(): void {
    const { stage, surface } = this
    const { layout, pixels } = surface.setting
    stage.onFrame = () => surface.repaint()
    stage.onLost = () => this.loseCard(stage.canvas)
    stage.resize(layout.size.width, layout.size.height, pixels)
    surface.show()
    stage.draw()
  }

  /** The graphics card has gone: the same board on a plain canvas, until the card is back. */
  private loseCard(canvas: HTMLCanvasElement): void {
    this.lost.add(canvas)
    const back = () => {
      if (this.lost.size <= MOST_LOSSES) this.changeStage('auto').catch(stay)
    }
    canvas.addEventListener('webglcontextrestored', back, { once: true, signal: this.quit.signal })
    this.changeStage('canvas').catch(this.failed)
  }

  private async changeStage(renderer: Renderer): Promise<void> {
    await this.player.holdFor(async () => {
      const stage = await Stage.open(renderer)
      await this.moveTo(stage, this.surface.setting).catch((error) => {
        stage.destroy()
        throw error
      })
    })
  }
}

/** A page that is not seen draws no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve()
    else requestAnimationFrame(() => resolve())
  })
}

/** The canvas does as well. */
function stay(): void {}

/** What a board that was left breaks off is no fault. */
function unlessQuit(signal: AbortSignal): (error: unknown) => void {
  return (error) => {
    if (!signal.aborted) throw error
  }
}
